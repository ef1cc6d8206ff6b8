package org.hakimtoto.gateway.cli.context;

import java.util.List;
import java.util.function.Supplier;
import org.hakimtoto.gateway.http.Json;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `--json` of every command that prints data: one document, spelled as the API spells it.
public final class AsJson {
  @Option(names = "--json", description = "print it as JSON, spelled as the API spells it")
  private boolean asked;

  /// Prints what a program reads, if that was asked for, else what a person reads.
  ///
  /// @param data a record, or a list of records
  public void print(CommandLine line, Object data, Supplier<List<String>> lines) {
    if (asked) {
      line.getOut().println(Json.text(data));
    } else {
      lines.get().forEach(line.getOut()::println);
    }
    line.getOut().flush();
  }

  /// Whether JSON is wanted, for what a person gets in another shape than lines.
  public boolean asked() {
    return asked;
  }
}
