package org.hakimtoto.store.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseReadingTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
  private static final Duration QUICK = Duration.ofMillis(1);
  private static final long SECOND = 1_000_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0s; 1ms; false",
        "59s; 1ms; false",
        "60s; 1ms; false",
        "61s; 1ms; true",
        "-60s; 1ms; false",
        "-61s; 1ms; true",
        "2d; 1ms; true",
        "-2d; 1ms; true",
        "61s; 2s; false",
        "62s; 2s; true",
        "63s; 4s; true",
      })
  void sixty_seconds_and_half_a_round_trip_are_too_few_to_tell(String row) {
    List<String> cells = List.of(row.split("; ", -1));
    assertThat(look(0, time(cells.get(0)), time(cells.get(1))).differs())
        .isEqualTo(Boolean.parseBoolean(cells.get(2)));
  }

  @Test
  void a_refusal_says_by_how_much_which_way_and_what_to_do() {
    assertThat(look(0, Duration.ofDays(2), QUICK).fault().orElseThrow())
        .isEqualTo(
            "the clock of this machine is 2 d 0 h ahead of PostgreSQL's, and may differ by 60 s:"
                + " set both machines by a time server (chronyc makestep), then start again");
    assertThat(look(0, Duration.ofMinutes(-200), QUICK).fault().orElseThrow())
        .contains("is 3 h 20 min behind PostgreSQL's");
    assertThat(look(0, Duration.ofSeconds(75), QUICK).fault().orElseThrow())
        .contains("is 1 min 15 s ahead of PostgreSQL's");
    assertThat(look(0, Duration.ofSeconds(2), QUICK).fault()).isEmpty();
  }

  @Test
  void the_house_goes_by_the_servers_clock_and_the_stopwatch() {
    var seen = unseen().after(look(5 * SECOND, Duration.ofSeconds(30), QUICK));

    assertThat(seen.certain()).isTrue();
    assertThat(seen.shows(5 * SECOND)).isEqualTo(NOW);
    assertThat(seen.shows(65 * SECOND)).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void before_the_first_look_nothing_is_certain() {
    assertThat(unseen().certain()).isFalse();
    assertThat(unseen().shows(SECOND)).isEqualTo(NOW.plusSeconds(1));
  }

  /// The machine's clock jumped, or the server's: nobody knows, and neither is followed.
  @Test
  void two_clocks_that_part_move_the_house_not_at_all_until_they_agree_again() {
    var agreed = unseen().after(look(0, Duration.ZERO, QUICK));
    var machineJumped =
        agreed.after(
            new ClockLook(NOW.plusSeconds(172_860), NOW.plusSeconds(60), QUICK, 60 * SECOND));
    var serverJumped =
        agreed.after(
            new ClockLook(NOW.plusSeconds(60), NOW.plusSeconds(172_860), QUICK, 60 * SECOND));

    assertThat(machineJumped.certain()).isFalse();
    assertThat(serverJumped.certain()).isFalse();
    assertThat(machineJumped.ahead()).contains(Duration.ofDays(2));
    assertThat(serverJumped.ahead()).contains(Duration.ofDays(-2));
    assertThat(machineJumped.shows(120 * SECOND)).isEqualTo(NOW.plusSeconds(120));
    assertThat(serverJumped.shows(120 * SECOND)).isEqualTo(NOW.plusSeconds(120));

    var mended =
        machineJumped.after(
            new ClockLook(NOW.plusSeconds(121), NOW.plusSeconds(121), QUICK, 120 * SECOND));
    assertThat(mended.certain()).isTrue();
    assertThat(mended.shows(120 * SECOND)).isEqualTo(NOW.plusSeconds(121));
  }

  @Test
  void two_clocks_that_never_agreed_leave_the_servers() {
    var seen = unseen().after(look(0, Duration.ofDays(2), QUICK));

    assertThat(seen.certain()).isFalse();
    assertThat(seen.shows(SECOND)).isEqualTo(NOW.plusSeconds(1));
  }

  private static HouseReading unseen() {
    return HouseReading.unseen(NOW, 0);
  }

  private static ClockLook look(long nanos, Duration ahead, Duration roundTrip) {
    return new ClockLook(NOW.plus(ahead), NOW, roundTrip, nanos);
  }

  /// `2d`, `-61s` or `1ms`.
  private static Duration time(String text) {
    String sign = text.startsWith("-") ? "-" : "";
    String length = text.substring(sign.length());
    Duration time =
        length.endsWith("d")
            ? Duration.ofDays(Long.parseLong(length.replace("d", "")))
            : length.endsWith("ms")
                ? Duration.ofMillis(Long.parseLong(length.replace("ms", "")))
                : Duration.ofSeconds(Long.parseLong(length.replace("s", "")));
    return sign.isEmpty() ? time : time.negated();
  }
}
