package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hakimtoto.core.clock.Stories.BOOK;
import static org.hakimtoto.core.clock.Stories.and;
import static org.hakimtoto.core.clock.Stories.at;
import static org.hakimtoto.core.clock.Stories.reported;
import static org.hakimtoto.core.clock.Stories.running;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A report that nobody accepts climbs by one office with each step.
class ClimbTest {
  private static final String BEGIN = "2026-11-24T09:00";
  private static final int WALKS = 500;

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "RED, 2026-11-24T09:30, 2026-11-24T10:00, 2026-11-24T10:30",
    "AMBER, 2026-11-25T00:00, 2026-11-25T17:00, 2026-11-26T17:00",
    "GREEN, 2026-11-27T17:00, 2026-11-30T17:00, 2026-12-01T17:00",
  })
  void each_step_has_its_time(Urgency urgency, String first, String second, String third) {
    assertThat(steps(urgency))
        .extracting(CaseEvent.ClockMissed::clock, CaseEvent.ClockMissed::at)
        .containsExactly(
            tuple(name(urgency, ""), at(first)),
            tuple(name(urgency, "-second"), at(second)),
            tuple(name(urgency, "-third"), at(third)));
  }

  /// The first step tells those who knew and the next office above; each other one office alone.
  @ParameterizedTest
  @EnumSource(Urgency.class)
  void each_step_tells_one_office_more(Urgency urgency) {
    assertThat(told(urgency, ""))
        .contains(Addressee.RESPONSIBLE_OFFICE, Addressee.SUPERVISING_OFFICE);
    assertThat(told(urgency, "-second")).containsExactly(Addressee.SECOND_OFFICE_ABOVE);
    assertThat(told(urgency, "-third")).containsExactly(Addressee.THIRD_OFFICE_ABOVE);
  }

  @ParameterizedTest
  @EnumSource(Urgency.class)
  void the_climb_stops_when_somebody_accepts(Urgency urgency) {
    List<CaseEvent> events = List.of(reported(urgency, BEGIN));
    for (CaseEvent.ClockMissed step : steps(urgency)) {
      events = and(events, step);

      assertThat(running(and(events, accepted(step.at())))).as(step.clock()).isEmpty();
    }
  }

  /// Whatever happens to a case, and however late somebody looks at its clocks.
  @Test
  void a_step_is_made_once_at_most_in_order_and_never_after_acceptance_or_closing() {
    int climbed = 0;
    for (int seed = 0; seed < WALKS; seed++) {
      var made = new ArrayList<String>();
      boolean over = false;
      for (CaseEvent event : walk(new Random(seed))) {
        if (event instanceof CaseEvent.ClockMissed step) {
          assertThat(over).as("%s: %s after it was over", seed, step.clock()).isFalse();
          assertThat(made).as("seed %s", seed).doesNotContain(step.clock());
          assertThat(made).as("seed %s", seed).containsAll(before(step.clock()));
          made.add(step.clock());
          climbed++;
        }
        over |= event instanceof CaseEvent.Accepted || event instanceof CaseEvent.Closed;
      }
    }
    assertThat(climbed).as("the walks climb").isGreaterThan(WALKS);
  }

  private static Set<String> before(String clock) {
    if (clock.endsWith("-third")) {
      return Set.of(clock.replace("-third", "-second"), clock.replace("-third", ""));
    }
    return clock.endsWith("-second") ? Set.of(clock.replace("-second", "")) : Set.of();
  }

  private static List<CaseEvent> walk(Random random) {
    Urgency urgency = List.of(Urgency.values()).get(random.nextInt(3));
    String begin = LocalDateTime.parse(BEGIN).plusMinutes(random.nextInt(20_000)).toString();
    var events = new ArrayList<CaseEvent>(List.of(reported(urgency, begin)));
    Instant now = at(begin);
    for (int i = 0; i < 12; i++) {
      now = now.plus(Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 60 : 3_000)));
      events.addAll(due(events, now));
      switch (random.nextInt(20)) {
        case 0 -> events.add(accepted(now));
        case 1 -> {
          urgency = urgency == Urgency.GREEN ? Urgency.AMBER : Urgency.RED;
          events.add(new CaseEvent.Added(Optional.empty(), Optional.empty(), "x", urgency, now));
        }
        case 2 -> events.add(new CaseEvent.HandedOver(Stories.OFFICE, Stories.OTHER, now));
        case 3 -> events.add(new CaseEvent.Closed(CloseReason.NOT_FOUNDED, now));
        default -> {
          // time goes by
        }
      }
    }
    return events;
  }

  /// Everything that is due, as the pump fires it: until nothing is.
  private static List<CaseEvent> due(List<CaseEvent> events, Instant now) {
    return running(events).stream()
        .filter(clock -> clock.next().filter(next -> !next.isAfter(now)).isPresent())
        .<CaseEvent>map(clock ->
            clock.overdue(now)
                ? new CaseEvent.ClockMissed(clock.name(), clock.due(), now)
                : new CaseEvent.ClockWarned(clock.name(), clock.due(), now))
        .toList();
  }

  /// The steps of a report that nobody ever accepts.
  private static List<CaseEvent.ClockMissed> steps(Urgency urgency) {
    return running(List.of(reported(urgency, BEGIN))).stream()
        .map(clock -> new CaseEvent.ClockMissed(clock.name(), clock.due(), clock.due()))
        .toList();
  }

  private static Set<Addressee> told(Urgency urgency, String step) {
    return BOOK.find(name(urgency, step)).orElseThrow().told().missed();
  }

  private static String name(Urgency urgency, String step) {
    return "accept-" + urgency.name().toLowerCase(Locale.ROOT) + step;
  }

  private static CaseEvent accepted(Instant at) {
    return new CaseEvent.Accepted(Stories.OFFICE, Stories.OFFICE, at);
  }
}
