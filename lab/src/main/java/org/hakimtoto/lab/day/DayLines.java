package org.hakimtoto.lab.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hakimtoto.lab.day.Texted.Text;
import org.hakimtoto.lab.load.Step;
import org.hakimtoto.lab.load.Summary;
import org.hakimtoto.lab.load.Table;

/// A day in lines.
final class DayLines {
  private static final List<String> COUNTED =
      List.of(
          Dialler.DIALS,
          Dialler.BEGUN,
          Offices.BY_SMS,
          Offices.BY_USSD,
          Offices.QUESTIONS,
          Desks.CONTACTS,
          Desks.HEARINGS,
          Desks.MOVED,
          Offices.ANSWERS,
          Desks.READS);

  private DayLines() {}

  static String planned(DayPlan plan, Scale scale, People people) {
    return String.format(
        Locale.ROOT,
        "%,d calls, of them %,d whole reports, by %,d chiefs and assistants and by strangers, in"
            + " %.1f minutes: %.2f times a day of the country; the busiest hour %.1f times the"
            + " average",
        plan.calls().size(),
        plan.reports(),
        people.chiefs().size() + people.others().size(),
        scale.length().toSeconds() / 60.0,
        scale.times(),
        DayCurve.peak());
  }

  static String fault(Fault fault, Scale scale) {
    return String.format(
        Locale.ROOT,
        "  %02d:%02d of the day, for %d s: %s",
        (int) (fault.from() * 24),
        (int) (fault.from() * 24 * 60) % 60,
        scale.part(fault.until() - fault.from()).toSeconds(),
        fault.name());
  }

  static String settled(String what, Duration took) {
    return String.format(
        Locale.ROOT, "  %s: nothing on its way after %.1f s", what, took.toMillis() / 1e3);
  }

  /// Of both gateways together.
  static long memory(DayHouse house) {
    return house.gates().stream().mapToLong(Gate::residentBytes).sum();
  }

  static List<String> told(
      Met met, Truth truth, List<Text> texts, Network network, Crowd crowd, long memory) {
    var lines = new ArrayList<String>();
    lines.add("");
    COUNTED.forEach(
        what -> lines.add(String.format(Locale.ROOT, "%,10d %s", met.count(what), what)));
    lines.add(
        String.format(
            Locale.ROOT,
            "%,10d references read on phones; cases: %s",
            met.tally().shown().size(),
            truth.cases()));
    lines.add(
        String.format(
            Locale.ROOT,
            "%,10d callbacks came to both gateways, %.3f of them got the same bytes twice",
            network.twice(),
            network.twice() == 0 ? 1 : (double) network.alike() / network.twice()));
    lines.add(String.format(Locale.ROOT, "%,10d entries of the audit", truth.audited()));
    lines.add("");
    lines.addAll(waits(met));
    lines.addAll(texts(truth, texts));
    lines.addAll(troubles(met));
    lines.add(
        String.format(
            Locale.ROOT,
            "memory of both gateways, at most: %,d MB; calls that waited for a place: %d",
            memory / 1_000_000,
            crowd.waited()));
    return lines;
  }

  private static List<String> waits(Met met) {
    var table = new Table().row("what", "times", "p50 ms", "p99 ms", "longest");
    for (Step step : Step.values()) {
      Summary one = met.tally().of(step);
      table.row(
          step.words(),
          Table.count((double) one.count()),
          Table.millis(one.p50()),
          Table.millis(one.p99()),
          Table.millis(one.max()));
    }
    return table.lines();
  }

  private static List<String> texts(Truth truth, List<Text> texts) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT, "%,10d texts came to the carrier; by class and fate:", texts.size()));
    truth.fates().forEach((fate, n) -> lines.add(String.format(Locale.ROOT, "%,10d %s", n, fate)));
    truth
        .ofTwoThings(texts)
        .forEach((kind, n) ->
            lines.add(
                String.format(Locale.ROOT, "%,10d %s in the same words, of two things", n, kind)));
    List<Long> delays = truth.delays(texts);
    if (!delays.isEmpty()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "alerts, from commit to carrier: p50 %,d ms, p99 %,d ms, longest %,d ms, of %,d",
              delays.get(delays.size() / 2),
              delays.get((int) (delays.size() * 0.99)),
              delays.getLast(),
              delays.size()));
    }
    return lines;
  }

  private static List<String> troubles(Met met) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add("what callers and programs read that was not the next screen, by fault:");
    met.troubles()
        .forEach((under, what) -> lines.add("  " + under + ": " + String.join(", ", what)));
    met.odd().forEach(one -> lines.add("    such as " + one));
    lines.add("");
    return lines;
  }
}
