package org.hakimtoto.lab.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// The sources of the house as the compiler's own parser reads them.
record Sources(List<SourceFile> files) {
  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest");

  Sources {
    files = List.copyOf(files);
  }

  /// @param path from the root of the house
  record SourceFile(Path path, int lines, List<Method> methods) {
    SourceFile {
      methods = List.copyOf(methods);
    }

    Path room() {
      return Objects.requireNonNull(path.getParent(), path::toString);
    }
  }

  /// @param lines of its body, braces included; the tables above a test are data
  /// @param test whether JUnit calls it
  record Method(String name, int lines, boolean test) {}

  static Sources ofTheHouse() {
    return new Sources(
        parse(
            Checkout.ours().stream()
                .filter(Sources::isSource)
                .sorted()
                .map(path -> new SourceText(path, read(Checkout.ROOT.resolve(path))))
                .toList()));
  }

  private static boolean isSource(Path path) {
    String name = path.toString();
    return name.endsWith(".java") && name.contains("/src/");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceFile parse(Path path, String text) {
    return parse(List.of(new SourceText(path, text))).getFirst();
  }

  private static List<SourceFile> parse(List<SourceText> sources) {
    SourceText.Parsed parsed = SourceText.parsed(sources);
    var files = new ArrayList<SourceFile>();
    for (int at = 0; at < sources.size(); at++) {
      CompilationUnitTree unit = parsed.units().get(at);
      var methods = new ArrayList<Method>();
      new MethodReader(unit, parsed.positions(), methods).scan(unit, null);
      SourceText source = sources.get(at);
      files.add(new SourceFile(source.path(), (int) source.text().lines().count(), methods));
    }
    return files;
  }

  private static final class MethodReader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods;

    MethodReader(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
      this.unit = unit;
      this.positions = positions;
      this.methods = methods;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      long from = begin(method);
      long to = positions.getEndPosition(unit, method);
      if (from >= 0 && to >= 0) {
        int lines = (int) (line(to) - line(from)) + 1;
        methods.add(new Method(method.getName().toString(), lines, isTest(method)));
      }
      return super.visitMethod(method, null);
    }

    private long begin(MethodTree method) {
      return method.getBody() == null
          ? Diagnostic.NOPOS
          : positions.getStartPosition(unit, method.getBody());
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }

    private static boolean isTest(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .map(AnnotationTree::getAnnotationType)
          .anyMatch(type -> TESTS.contains(type.toString()));
    }
  }
}
