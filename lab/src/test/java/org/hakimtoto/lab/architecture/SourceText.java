package org.hakimtoto.lab.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A source as the compiler takes it, and what its parser makes of many.
final class SourceText extends SimpleJavaFileObject {
  private final Path path;
  private final String text;

  SourceText(Path path, String text) {
    super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
    this.path = path;
    this.text = text;
  }

  Path path() {
    return path;
  }

  String text() {
    return text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /// @param units in the order of the sources
  record Parsed(List<CompilationUnitTree> units, SourcePositions positions) {}

  /// All in one task: to make one takes the compiler longer than to read a hundred files.
  static Parsed parsed(List<SourceText> sources) {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    var units = new ArrayList<CompilationUnitTree>();
    try {
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parsed(units, Trees.instance(task).getSourcePositions());
  }
}
