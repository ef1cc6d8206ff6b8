package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hakimtoto.lab.load.Costs.Part;
import org.hakimtoto.lab.load.Phase.Played;

/// The figures of a phase, for a terminal of eighty columns.
final class Report {
  /// Over the minutes of a long run.
  static final String MINUTES =
      "  minute  keys/s  p50 ms    p99  faults  Redis MB  sessions and callers in it";

  private static final String INDENT = "  ";

  private Report() {}

  /// What the words of the tables mean.
  static List<String> legend() {
    return List.of(
        "A step is one callback, from its first byte written to the last byte of its answer",
        "read. Each caller keeps one connection and presses again as soon as a screen is there.",
        "Every session has a phone of its own that presses no more often than it may.",
        "echo            the requests of those who look about, against a bare HTTP server that",
        "                does one GET and one SET with a life for each, and logs as much",
        "dials           sessions begun, and left to rest",
        "menu keys       nine more of each of them",
        "whole sessions  to the END with a reference, then a question by SMS; PINs are slow on",
        "                purpose; which child is reported varies, and so does the phone that asks;",
        "                texts go to a carrier that is played, in a process of its own");
  }

  static List<String> lines(Phase phase) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %.0f s each of echo, menu keys and whole sessions, in turns",
            phase.callers() == 1 ? "1 caller" : phase.callers() + " callers",
            phase.keys().tally().played().toNanos() / 1e9));
    lines.add("");
    steps(phase).lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "  menu keys / echo: %.2f of the steps, %.1f x the CPU for each",
            phase.ratio(),
            phase.cpuRatio()));
    lines.add("");
    lines.add("  where the time goes: microseconds of CPU for each step; then CPUs busy with it,");
    lines.add("  and with other work on this machine, which makes every figure worse than it is");
    lines.add("");
    costs(phase).lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    lines.add(door("menu keys", phase.keys()));
    lines.add(asked("menu keys", phase.keys()));
    lines.add(door("whole", phase.whole()));
    lines.add(asked("whole", phase.whole()));
    lines.add(backlog(phase));
    lines.add(
        String.format(
            Locale.ROOT,
            "  PostgreSQL: about %.0f transactions for each report, its texts and a question",
            (double) phase.backlog().transactions() / Math.max(1, phase.reports())));
    lines.add(
        String.format(
            Locale.ROOT,
            "  memory: the gateway had %s resident after a slice, at most",
            Resident.words(phase.resident())));
    return List.copyOf(lines);
  }

  /// How it goes.
  static String round(Phase so) {
    return String.format(
        Locale.ROOT,
        "echo %,.0f steps/s, dials %,.0f, menu keys %,.0f (%.2f x), whole sessions %,.0f",
        so.echo().tally().all().perSecond(),
        so.dialled().tally().all().perSecond(),
        so.pressed().perSecond(),
        so.ratio(),
        so.whole().tally().all().perSecond());
  }

  /// A minute of many, under [#MINUTES].
  static String minute(long minute, Played played, LoadEnvironment.Fill fill) {
    Summary keys = played.tally().of(Step.KEY);
    return String.format(
        Locale.ROOT,
        "  %6d  %,6.0f  %6s  %5s  %,6d  %,8d  %,d",
        minute,
        keys.perSecond(),
        Table.millis(keys.p50()),
        Table.millis(keys.p99()),
        played.tally().faultCount(),
        fill.bytes() / 1_000_000,
        fill.keys());
  }

  private static Table steps(Phase phase) {
    var table = new Table().row("", "steps/s", "p50 ms", "p99", "p99.9", "max", "faults");
    Tally whole = phase.whole().tally();
    row(table, "echo", phase.echo().tally());
    row(table, "dials", phase.dialled().tally());
    row(table, "menu keys", phase.pressed(), phase.keys().tally().faultCount() + "");
    row(table, "  dials among them", phase.keys().tally().of(Step.DIAL), "");
    row(table, "whole sessions", whole);
    for (Step step : Step.values()) {
      row(table, "  " + step.words(), whole.of(step), "");
    }
    return table;
  }

  private static void row(Table table, String name, Tally tally) {
    row(table, name, tally.all(), tally.faultCount() + "");
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
            .row("", "gateway", "echo", "PostgreSQL", "Redis", "played", "sum", "CPUs", "others");
    costs(table, "echo", phase.echo());
    costs(table, "dials", phase.dialled());
    costs(table, "menu keys", phase.keys());
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

  /// The goal of a menu key is that of one that asks nothing; whether these do, the gateway says.
  private static String asked(String name, Played played) {
    return String.format(
        Locale.ROOT,
        "  %s: %.1f %% answered from a session's copy, with no question to PostgreSQL",
        name,
        100 * played.costs().atOncePart());
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
