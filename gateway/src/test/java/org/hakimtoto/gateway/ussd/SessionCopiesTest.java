package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.gateway.ussd.SessionCopies.Copy;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.redis.RedisSessions;
import org.junit.jupiter.api.Test;

class SessionCopiesTest {
  private static final Instant NOW = Instant.parse("2026-11-29T15:00:00Z");
  private static final String SHARED = "CON " + "y".repeat(100_000);
  private static final String LONG = "CON " + "x".repeat(100_000);

  private final SessionCopies copies = new SessionCopies(SHARED::equals);

  @Test
  void a_call_that_has_just_begun_is_there_however_often_others_were_asked_for() {
    int more = (int) (SessionCopies.MOST_BYTES / LONG.length()) + 10;
    for (int i = 0; i < more; i++) {
      for (int press = 0; press < 10; press++) {
        copies.keep("over " + i, copy(LONG, press), NOW);
        assertThat(copies.of("over " + i, NOW)).isPresent();
      }
    }

    for (int i = 0; i < 50; i++) {
      copies.keep("begun " + i, copy(LONG, 1), NOW);
      assertThat(copies.of("begun " + i, NOW)).as("dialled " + i).isPresent();
    }
    assertThat(copies.of("over 0", NOW)).as("the oldest had to go").isEmpty();
    assertThat(copies.count()).isLessThanOrEqualTo(more - 10L);
  }

  @Test
  void who_presses_stays_and_who_is_silent_for_longest_goes() {
    int most = (int) (SessionCopies.MOST_BYTES / (LONG.length() + 200));
    for (int i = 0; i < most; i++) {
      copies.keep("call " + i, copy(LONG, 1), NOW);
    }

    copies.keep("call 0", copy(LONG, 2), NOW);
    copies.keep("new", copy(LONG, 1), NOW);
    copies.keep("newer", copy(LONG, 1), NOW);

    assertThat(copies.of("call 0", NOW)).map(Copy::version).contains(2L);
    assertThat(copies.of("call 1", NOW)).isEmpty();
  }

  @Test
  void a_copy_lives_as_long_as_its_session() {
    copies.keep("a", copy("CON Haki Mtoto", 1), NOW);
    Instant over = NOW.plus(RedisSessions.LIFE);

    assertThat(copies.of("a", over.minus(Duration.ofSeconds(1)))).isPresent();
    assertThat(copies.of("a", over)).isEmpty();

    copies.keep("b", copy("CON Haki Mtoto", 1), over);
    assertThat(copies.count()).as("what is over takes no room").isOne();
  }

  @Test
  void what_is_forgotten_takes_no_room() {
    for (int i = 0; i < 2_000; i++) {
      copies.keep("call", copy(LONG, i), NOW);
      copies.forget("other");
    }
    copies.keep("new", copy(LONG, 1), NOW);
    assertThat(copies.count()).isEqualTo(2);

    copies.forget("call");
    copies.forget("new");
    assertThat(copies.count()).isZero();
  }

  @Test
  void a_screen_that_is_here_for_others_takes_no_room() {
    int more = (int) (SessionCopies.MOST_BYTES / SHARED.length()) * 10;
    for (int i = 0; i < more; i++) {
      copies.keep("call " + i, copy(SHARED, 1), NOW);
    }

    assertThat(copies.count()).isEqualTo(more);
  }

  private static Copy copy(String answer, long version) {
    var state =
        new SessionState("caller", "*384*115#", List.of(new Answered(0, "00", answer)), "place");
    return new Copy(state, version, Place.beginning("book", "en", "welcome"));
  }
}
