package org.hakimtoto.lab.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of a checkout, as a document names them: by path from the root, by path below
/// `org/hakimtoto`, by file name, or as a type of Java.
final class Checkout {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /// What builds and demos leave behind is none of the tree.
  private static final Set<String> NOT_OURS = Set.of("target", "var", "node_modules");

  private static final Pattern ROOM =
      Pattern.compile(
          ".*/src/main/java/org/hakimtoto/(menus|core|store|notifier|gateway|lab)/\\w+");

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");

  private final List<Path> files;
  private final Set<Path> folders = new HashSet<>();
  private final Set<String> types;

  private Checkout(List<Path> files) {
    this.files = List.copyOf(files);
    files.forEach(this::foldersOf);
    this.types =
        files.stream()
            .filter(file -> file.toString().endsWith(".java"))
            .flatMap(file -> TYPE.matcher(read(file)).results().map(found -> found.group(1)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Read once: no test changes the tree, and hundreds look at it.
  static Checkout here() {
    return Here.TREE;
  }

  private static final class Here {
    static final Checkout TREE = new Checkout(ours());
  }

  /// By path from the root. What is built is not looked into: other tests run there meanwhile.
  static List<Path> ours() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(ROOT, new Collector(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /// Everything that is written for people, by path from the root.
  List<Path> documents() {
    return files.stream().filter(file -> file.toString().endsWith(".md")).sorted().toList();
  }

  /// The packages of product and lab, by the last part of their names.
  Set<String> rooms() {
    return folders.stream()
        .filter(folder -> ROOM.matcher(folder.toString()).matches())
        .map(folder -> String.valueOf(folder.getFileName()))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean hasFileNamed(String name) {
    return files.stream().anyMatch(file -> file.endsWith(name));
  }

  boolean hasType(String name) {
    return types.contains(name);
  }

  /// A file or folder, from the root or below `org/hakimtoto` of some module.
  boolean has(String path) {
    Path asked = Path.of(path).normalize();
    Path below = Path.of("org", "hakimtoto").resolve(asked);
    return files.contains(asked)
        || folders.contains(asked)
        || Stream.concat(files.stream(), folders.stream()).anyMatch(there -> there.endsWith(below));
  }

  /// The source file of a class; where the lab has a namesake, the product's.
  Optional<Path> sourceOf(String type) {
    return files.stream()
        .filter(file -> file.endsWith(type + ".java") && file.toString().contains("src/main/"))
        .min(Comparator.comparing(file -> file.startsWith("lab")));
  }

  Optional<Path> fileNamed(String name) {
    return files.stream().filter(file -> file.endsWith(name)).findFirst();
  }

  String read(Path file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void foldersOf(Path file) {
    for (Path up = file.getParent(); up != null; up = up.getParent()) {
      folders.add(up);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean hidden = name.startsWith(".") && !name.equals(".ci");
      return hidden || NOT_OURS.contains(name)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(ROOT.relativize(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
