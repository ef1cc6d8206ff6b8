package org.hakimtoto.gateway.cli;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Who says that the roster is changed. Whoever sits at the command line proves nothing: the audit
/// keeps the names as claimed.
final class NamedOfficers {
  @Option(
      names = "--by",
      required = true,
      paramLabel = "NUMBER",
      description = "the officer who does it, by number; the audit keeps it as claimed")
  private String by = "";

  @Option(
      names = "--and-by",
      paramLabel = "NUMBER",
      description = "a second officer, where a role opens children's files")
  private Optional<String> second = Optional.empty();

  Asking asking(CommandLine line, Stores stores) {
    return new Asking(
        Optional.of(CliContext.officer(line, stores, "--by", by).id()), second(line, stores));
  }

  private Optional<UUID> second(CommandLine line, Stores stores) {
    return second.map(number -> CliContext.officer(line, stores, "--and-by", number).id());
  }
}
