package org.hakimtoto.store.db;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The statements that a release's classes hold, each on a line of its own. What is put together
/// while it runs is not seen.
final class WrittenStatements {
  private static final Pattern BEGINS =
      Pattern.compile("(?is)\\s*(select|insert\\s+into|update|delete\\s+from|with)\\s.*");

  private WrittenStatements() {}

  /// @param classes folder of compiled classes
  static SortedSet<String> of(Path classes) {
    try (Stream<Path> files = Files.walk(classes.resolve("org/hakimtoto/store"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .flatMap(WrittenStatements::strings)
          .filter(text -> BEGINS.matcher(text).matches())
          .map(WrittenStatements::line)
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> strings(Path file) {
    try {
      var pool = ClassFile.of().parse(file).constantPool();
      return StreamSupport.stream(pool.spliterator(), false)
          .mapMulti((PoolEntry entry, Consumer<String> each) -> {
            if (entry instanceof StringEntry text) {
              each.accept(text.stringValue());
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Remarks end with their line, and values have no line breaks.
  private static String line(String statement) {
    return statement.replaceAll("--[^\\n]*", " ").replaceAll("\\s+", " ").strip();
  }
}
