package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hakimtoto.lab.load.Costs.Part;
import org.hakimtoto.lab.load.Phase.Played;

/// The figures of a phase, for a terminal of eighty columns.
final class Report {
  private static final String INDENT = "  ";

  private Report() {}

  /// What the words of the tables mean.
  static List<String> legend() {
    return List.of(
        "A step is one callback, from its first byte written to the last byte of its answer",
        "read. Each caller keeps one connection and presses again as soon as a screen is there.",
        "browsing        sessions that hang up before anything is filed",
        "whole sessions  to the END with a reference, then a question by SMS; PINs are slow on",
        "                purpose, so compare browsing with the echo: same requests, a bare HTTP",
        "                server, one GET and one SET in Redis");
  }

  static List<String> lines(Phase phase) {
    var lines = new ArrayList<String>();
    Duration played = phase.browsing().tally().played();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %.0f s each of echo, browsing and whole sessions, in turns",
            phase.callers() == 1 ? "1 caller" : phase.callers() + " callers",
            played.toNanos() / 1e9));
    lines.add("");
    steps(phase).lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "  browsing / echo: %.2f of the steps, %.1f x the CPU for each",
            phase.ratio(),
            phase.cpuRatio()));
    lines.add("");
    lines.add("  where the time goes: microseconds of CPU for each step; then CPUs busy with it,");
    lines.add("  and with other work on this machine, which makes every figure worse than it is");
    lines.add("");
    costs(phase).lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    lines.add(door("browsing", phase.browsing()));
    lines.add(door("whole", phase.whole()));
    lines.add(backlog(phase));
    lines.add(
        String.format(
            Locale.ROOT,
            "  PostgreSQL: about %.0f transactions for each report, its texts and a question",
            (double) phase.backlog().transactions() / Math.max(1, phase.reports())));
    return List.copyOf(lines);
  }

  private static Table steps(Phase phase) {
    var table = new Table().row("", "steps/s", "p50 ms", "p99", "p99.9", "max", "faults");
    Tally browsing = phase.browsing().tally();
    Tally whole = phase.whole().tally();
    row(table, "echo", phase.echo().tally().all(), phase.echo().tally().faultCount() + "");
    row(table, "browsing", browsing.all(), browsing.faultCount() + "");
    row(table, "  dial", browsing.of(Step.DIAL), "");
    row(table, "  menu key", browsing.of(Step.KEY), "");
    row(table, "  " + Step.DRAFT.words(), browsing.of(Step.DRAFT), "");
    row(table, "whole sessions", whole.all(), whole.faultCount() + "");
    for (Step step : Step.values()) {
      row(table, "  " + step.words(), whole.of(step), "");
    }
    return table;
  }

  private static void row(Table table, String name, Summary figures, String faults) {
    if (figures.count() == 0) {
      table.row(name, "-", "-", "-", "-", "-", faults);
      return;
    }
    table.row(
        name,
        Table.count(figures.perSecond()),
        Table.millis(figures.p50()),
        Table.millis(figures.p99()),
        Table.millis(figures.p999()),
        Table.millis(figures.max()),
        faults);
  }

  private static Table costs(Phase phase) {
    var table =
        new Table()
            .row("", "gateway", "echo", "PostgreSQL", "Redis", "callers", "sum", "CPUs", "others");
    costs(table, "echo", phase.echo());
    costs(table, "browsing", phase.browsing());
    costs(table, "whole sessions", phase.whole());
    return table;
  }

  private static void costs(Table table, String name, Played played) {
    long steps = played.tally().all().count();
    Costs costs = played.costs();
    Duration time = played.tally().played();
    table.row(
        name,
        micros(costs, Part.GATEWAY, steps),
        micros(costs, Part.ECHO, steps),
        micros(costs, Part.POSTGRES, steps),
        micros(costs, Part.REDIS, steps),
        micros(costs, Part.CALLERS, steps),
        Table.count(Costs.perStep(costs.sum(), steps)),
        String.format(Locale.ROOT, "%.2f", Costs.processors(costs.sum(), time)),
        String.format(Locale.ROOT, "%.2f", Costs.processors(costs.others(), time)));
  }

  private static String micros(Costs costs, Part part, long steps) {
    return Table.count(Costs.perStep(costs.of(part), steps));
  }

  private static String door(String name, Played played) {
    Costs costs = played.costs();
    return String.format(
        Locale.ROOT,
        "  %s: a phone waits %s ms on average, %s of them inside the gateway; collector %.1f %%",
        name,
        Table.millis(played.tally().all().mean()),
        Table.millis(costs.doorMean()),
        100 * costs.pauseSeconds() * 1e9 / Math.max(1, played.tally().played().toNanos()));
  }

  private static String backlog(Phase phase) {
    double more = phase.backlog().drained().toNanos() / 1e9;
    double seconds = phase.whole().tally().played().toNanos() / 1e9 + more;
    return String.format(
        Locale.ROOT,
        "  texts: %,d caused by whole sessions, all sent %.1f s later: %,.0f a second",
        phase.backlog().texts(),
        more,
        seconds == 0 ? 0 : phase.backlog().texts() / seconds);
  }
}
