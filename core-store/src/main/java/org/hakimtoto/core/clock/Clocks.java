package org.hakimtoto.core.clock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.value.Kenya;

/// Which clocks run for a case. Recomputed from its events each time, so that a clock is cancelled
/// by the event that satisfies it: it is no longer there.
public final class Clocks {
  private static final Comparator<RunningClock> FIRST_TO_FIRE =
      Comparator.comparing((RunningClock clock) -> clock.next().orElse(Instant.MAX))
          .thenComparing(RunningClock::due);

  /// @param from what the term is counted from
  private record Run(Instant startedAt, Instant from) {}

  /// @param clock the rule's name; of no two of a book the same
  private record Key(String clock, Optional<UUID> subject) {}

  private final ClockBook book;
  private final Map<Key, Run> runs = new LinkedHashMap<>();
  private final Map<String, Instant> coveredUntil = new HashMap<>();

  private Clocks(ClockBook book) {
    this.book = book;
  }

  /// The clocks that run after these events, in the order of the book, at most one of a name: where
  /// several run (two officers wait for access), the one that must fire first. A clock that ran out
  /// stays until it is satisfied; each of its warnings fires once, and its end once or, where the
  /// book says so, again and again.
  ///
  /// Of linked cases, pass the events of all, sorted by time: the earliest start counts, and clocks
  /// run until the last of the cases is closed.
  ///
  /// @param events the oldest first; the first must be a report
  public static List<RunningClock> running(
      List<CaseEvent> events, ClockBook book, CourtCalendar calendar) {
    if (events.isEmpty() || !(events.getFirst() instanceof CaseEvent.Reported)) {
      throw new IllegalArgumentException("a case begins with a report");
    }
    var clocks = new Clocks(book);
    var signals = new Signals();
    for (CaseEvent event : events) {
      signals.of(event).forEach(clocks::on);
    }
    var fired = new Fired(events);
    return book.rules().stream()
        .flatMap(rule -> clocks.first(rule, fired, calendar).stream())
        .toList();
  }

  private void on(Signal signal) {
    switch (signal) {
      case Signal.Begins begins ->
          book.rules().stream()
              .filter(rule -> rule.startsOn() == begins.start())
              .forEach(rule -> begin(rule, begins));
      case Signal.Ends ends ->
          book.rules().stream()
              .filter(rule -> rule.endedBy().contains(ends.end()))
              .forEach(rule -> end(rule, ends));
      case Signal.AllOver _ -> {
        runs.clear();
        coveredUntil.clear();
      }
    }
  }

  private void begin(ClockRule rule, Signal.Begins begins) {
    if (begins.startedAt().isBefore(coveredUntil.getOrDefault(rule.name(), Instant.MIN))) {
      return;
    }
    runs.merge(
        new Key(rule.name(), begins.subject()),
        new Run(begins.startedAt(), begins.from()),
        (before, now) ->
            rule.startsOn().latestCounts() || now.startedAt().isBefore(before.startedAt())
                ? now
                : before);
  }

  private void end(ClockRule rule, Signal.Ends ends) {
    runs.remove(new Key(rule.name(), ends.subject()));
    if (ends.end().coversEarlierStarts()) {
      coveredUntil.put(rule.name(), ends.at());
    }
  }

  private Optional<RunningClock> first(ClockRule rule, Fired fired, CourtCalendar calendar) {
    return runs.entrySet().stream()
        .filter(run -> run.getKey().clock().equals(rule.name()))
        .map(run -> clock(rule, run.getValue(), fired, calendar))
        .min(FIRST_TO_FIRE);
  }

  private static RunningClock clock(ClockRule rule, Run run, Fired fired, CourtCalendar calendar) {
    Instant due = rule.term().due(run.from(), calendar.guessing());
    List<Instant> warnings =
        rule.warnings().stream()
            .map(warning -> warning.at(run.startedAt(), due))
            .filter(at -> at.isBefore(due))
            .distinct()
            .sorted()
            .toList();
    return new RunningClock(
        rule.name(),
        rule.basis(),
        run.startedAt(),
        warnings,
        due,
        rule.told(),
        fired.warnings(rule.name(), due, warnings),
        fired.missed(rule.name(), due).isPresent(),
        rule.again().flatMap(rest -> fired.missed(rule.name(), due).map(last -> last.plus(rest))),
        !rule.term().countsCourtDays() || (knows(calendar, run.from()) && knows(calendar, due)));
  }

  private static boolean knows(CourtCalendar calendar, Instant at) {
    return calendar.knows(Kenya.day(at));
  }

  /// What fired already, by clock and due: when the due moves, it may fire again.
  private static final class Fired {
    private final List<CaseEvent.ClockWarned> warned = new ArrayList<>();
    private final List<CaseEvent.ClockMissed> missed = new ArrayList<>();

    Fired(List<CaseEvent> events) {
      for (CaseEvent event : events) {
        if (event instanceof CaseEvent.ClockWarned e) {
          warned.add(e);
        } else if (event instanceof CaseEvent.ClockMissed e) {
          missed.add(e);
        }
      }
    }

    int warnings(String clock, Instant due, List<Instant> warnings) {
      Instant last =
          warned.stream()
              .filter(e -> e.clock().equals(clock) && same(e.due(), due))
              .map(CaseEvent.ClockWarned::at)
              .max(Instant::compareTo)
              .orElse(Instant.MIN);
      return (int) warnings.stream().filter(at -> !at.isAfter(last)).count();
    }

    /// When it was told last that it ran out.
    Optional<Instant> missed(String clock, Instant due) {
      return missed.stream()
          .filter(e -> e.clock().equals(clock) && same(e.due(), due))
          .map(CaseEvent.ClockMissed::at)
          .max(Instant::compareTo);
    }

    private static boolean same(Instant a, Instant b) {
      return a.truncatedTo(ChronoUnit.SECONDS).equals(b.truncatedTo(ChronoUnit.SECONDS));
    }
  }
}
