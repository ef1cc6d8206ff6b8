package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.PlaceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScreenCountsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
  private final Metrics metrics = new Metrics();
  private final ScreenCounts counts = new ScreenCounts(now::get, metrics);

  @AfterEach
  void close() {
    metrics.close();
  }

  @Test
  void a_call_that_is_cut_ended_on_the_screen_it_saw_last() {
    answered("a", 0, "role");
    answered("a", 1, "danger");
    assertThat(seen("role")).isEqualTo("shown 1, pressed 1, on line 0, ended 0");
    assertThat(seen("danger")).isEqualTo("shown 1, pressed 0, on line 1, ended 0");

    counts.over("a");
    counts.over("a");

    assertThat(seen("danger")).isEqualTo("shown 1, pressed 0, on line 0, ended 1");
    assertThat(counts.counts().screens().getFirst().screen()).isEqualTo("danger");
  }

  @Test
  void a_call_whose_end_nobody_tells_ended_too() {
    answered("a", 0, "role");
    now.set(now.get().plus(Duration.ofMinutes(5)));

    assertThat(seen("role")).isEqualTo("shown 1, pressed 0, on line 0, ended 1");
    assertThat(metrics.text())
        .contains("haki_ussd_screens{kind=\"ended\",language=\"en\",screen=\"role\"} 1.0");
  }

  @Test
  void a_copy_that_is_not_known_as_one_counts_once() {
    answered("a", 0, "role");
    answered("a", 1, "danger");
    answered("a", 1, "danger");
    answered("a", 0, "role");

    assertThat(seen("role")).isEqualTo("shown 1, pressed 1, on line 0, ended 0");
    assertThat(seen("danger")).isEqualTo("shown 1, pressed 0, on line 1, ended 0");
  }

  @Test
  void who_mistypes_has_not_left() {
    answered("a", 0, "role");
    answered("a", 2, "role");

    assertThat(seen("role")).isEqualTo("shown 1, pressed 0, on line 1, ended 0");
  }

  @Test
  void a_last_screen_is_the_end_of_a_call() {
    answered("a", 0, "role");
    counts.answered("a", 1, Optional.empty(), new Shown("END Thanks.", Optional.of(at("filed"))));

    assertThat(seen("filed")).isEqualTo("shown 1, pressed 0, on line 0, ended 1");
  }

  @Test
  void what_another_gateway_showed_is_known_from_the_session() {
    answered("a", 0, "role");
    var session =
        new SessionState("c", "*1#", List.of(new Answered(1, "h", "CON x")), written("danger"));

    counts.answered("a", 3, Optional.of(session), new Shown("CON ?", Optional.of(at("where"))));

    assertThat(seen("danger")).isEqualTo("shown 0, pressed 1, on line 0, ended 0");
    assertThat(seen("where")).isEqualTo("shown 1, pressed 0, on line 1, ended 0");
  }

  @Test
  void more_calls_than_are_followed_lose_the_oldest() {
    for (int call = 0; call <= ScreenCounts.MOST_OPEN; call++) {
      answered("call " + call, 0, "role");
    }

    assertThat(seen("role")).isEqualTo("shown 20001, pressed 0, on line 20000, ended 1");
  }

  @Test
  void more_screens_than_are_counted_are_counted_as_one() {
    for (int screen = 0; screen < ScreenCounts.MOST_SCREENS + 5; screen++) {
      answered("call " + screen, 0, "screen " + screen);
    }

    assertThat(counts.counts().screens()).hasSize(ScreenCounts.MOST_SCREENS + 1);
    assertThat(seen("other")).isEqualTo("shown 5, pressed 0, on line 5, ended 0");
  }

  private void answered(String session, int typed, String screen) {
    counts.answered(session, typed, Optional.empty(), new Shown("CON ?", Optional.of(at(screen))));
  }

  private static Place at(String screen) {
    return Place.beginning("book", "en", screen);
  }

  private static String written(String screen) {
    return PlaceText.write(at(screen));
  }

  private String seen(String screen) {
    return counts.counts().screens().stream()
        .filter(one -> one.screen().equals(screen))
        .findFirst()
        .map(one ->
            "shown %d, pressed %d, on line %d, ended %d"
                .formatted(one.shown(), one.pressed(), one.onLine(), one.ended()))
        .orElse("never");
  }
}
