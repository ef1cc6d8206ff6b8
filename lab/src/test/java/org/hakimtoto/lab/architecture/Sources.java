package org.hakimtoto.lab.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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
                .map(path -> new Source(path, read(Checkout.ROOT.resolve(path))))
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
    return parse(List.of(new Source(path, text))).getFirst();
  }

  private static List<SourceFile> parse(List<Source> sources) {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Map<URI, Source> byUri =
        sources.stream().collect(Collectors.toMap(Source::toUri, source -> source));
    var files = new ArrayList<SourceFile>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        var methods = new ArrayList<Method>();
        new MethodReader(unit, positions, methods).scan(unit, null);
        // the compiler wraps what it is given
        Source source = Objects.requireNonNull(byUri.get(unit.getSourceFile().toUri()));
        files.add(new SourceFile(source.path, (int) source.text.lines().count(), methods));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final Path path;
    private final String text;

    Source(Path path, String text) {
      super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
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
