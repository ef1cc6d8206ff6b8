package org.hakimtoto.gateway.cli.retention;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.retention.CaseHolds;
import org.hakimtoto.store.retention.Purge;
import org.hakimtoto.store.retention.RetentionBook;
import org.hakimtoto.store.retention.RetentionRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The rules by which what is kept goes, and the cases of which nothing goes.
@Command(
    name = "retention",
    description = "Show and run the rules by which what is kept goes, and the cases that are held.")
public final class RetentionCommand {
  /// Rows of a rule that are counted; more are "at least so many".
  static final int MOST_COUNTED = 10_000;

  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public RetentionCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  RetentionCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Command(
      name = "status",
      description = "Print each rule, what is due by it, what the newest run took; the holds.")
  int status(@Mixin AsJson json) {
    return house.with(database -> {
      Purge purge = purge(database);
      var status =
          new Status(
              rules(purge.due(clock.instant(), MOST_COUNTED), purge.last()),
              database.reading(CaseHolds::list));
      json.print(spec.commandLine(), status, status::lines);
      return status.rules().stream().anyMatch(OfRule::failed) ? 1 : 0;
    });
  }

  @Command(
      name = "run",
      description =
          "Take all that is due now, in small bites beside a gateway that serves; exit with 1 if a"
              + " rule failed.")
  int run(
      @Option(names = "--dry-run", description = "count what is due, take nothing") boolean dry,
      @Mixin AsJson json) {
    return house.with(database -> {
      Purge purge = purge(database);
      Purge.Counts counts =
          dry ? purge.due(clock.instant(), MOST_COUNTED) : purge.all(clock.instant());
      json.print(spec.commandLine(), counts, () -> lines(counts, dry));
      return counts.failed().isEmpty() ? 0 : 1;
    });
  }

  /// @param days it is kept
  /// @param due now
  /// @param gone in the newest run
  private record OfRule(String rule, long days, long due, long gone, boolean failed) {
    String line() {
      return "%-26s %4d days  due %6s  gone %6d%s"
          .formatted(
              rule,
              days,
              due == MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(due),
              gone,
              failed ? "  FAILED" : "");
    }
  }

  private record Status(List<OfRule> rules, List<CaseHolds.Hold> holds) {
    List<String> lines() {
      var lines = new ArrayList<>(rules.stream().map(OfRule::line).toList());
      lines.add("cases held: " + holds.size());
      holds.forEach(hold ->
          lines.add(
              "  " + hold.reference().shown() + "  since " + hold.since() + "  " + hold.reason()));
      return lines;
    }
  }

  private static List<OfRule> rules(Purge.Counts due, Purge.Counts last) {
    return RetentionBook.RULES.stream().map(rule -> of(rule, due, last)).toList();
  }

  private static OfRule of(RetentionRule rule, Purge.Counts due, Purge.Counts last) {
    return new OfRule(
        rule.name(),
        rule.keep().toDays(),
        due.rows().getOrDefault(rule.name(), 0L),
        last.rows().getOrDefault(rule.name(), 0L),
        last.failed().contains(rule.name()));
  }

  private static List<String> lines(Purge.Counts counts, boolean dry) {
    var lines = new ArrayList<String>();
    counts
        .rows()
        .forEach((rule, rows) -> {
          if (rows > 0) {
            lines.add("%-26s %6d".formatted(rule, rows));
          }
        });
    counts.failed().forEach(rule -> lines.add("%-26s FAILED".formatted(rule)));
    lines.add((dry ? "due: " : "gone: ") + counts.total());
    return lines;
  }

  private Purge purge(Database database) {
    return new Purge(database, house.sealing());
  }
}
