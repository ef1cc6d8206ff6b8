package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.store.redis.RedisSessions.LIFE;

import java.time.Duration;
import java.time.Instant;
import org.hakimtoto.store.redis.OpenedSession.Kept;
import org.hakimtoto.store.redis.OpenedSession.Saved;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions.Press;
import org.hakimtoto.store.redis.RedisSessions.Pressed;
import org.junit.jupiter.api.Test;

/// What every store of sessions promises the conversation.
public abstract class SessionStoreContract {
  protected static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");

  protected abstract SessionStore sessions();

  @Test
  void a_session_that_never_was_is_not_found_and_its_caller_is_counted() {
    OpenedSession first = sessions().open("s", "c", NOW);
    OpenedSession second = sessions().open("s", "c", NOW.plusSeconds(1));

    assertThat(first.found()).isEmpty();
    assertThat(first.presses()).isEqualTo(1);
    assertThat(second.presses()).isEqualTo(2);
    assertThat(sessions().open("s", "another", NOW).presses()).isEqualTo(1);
  }

  @Test
  void it_knows_sessions_since_it_was_asked_first() {
    assertThat(sessions().open("s", "c", NOW).knowsSessionsSince()).isEqualTo(NOW);
    assertThat(sessions().open("s", "c", NOW.plusSeconds(60)).knowsSessionsSince()).isEqualTo(NOW);
  }

  @Test
  void what_was_saved_is_found_whole_with_its_version() {
    assertThat(save("s", 0, "first")).isTrue();
    assertThat(save("s", 1, "second")).isTrue();

    assertThat(found("s")).isEqualTo(saved(2, "second"));
  }

  @Test
  void nothing_is_saved_over_another_version() {
    assertThat(save("s", 0, "first")).isTrue();

    assertThat(save("s", 0, "older")).isFalse();
    assertThat(save("s", 2, "newer")).isFalse();
    assertThat(save("other", 1, "first")).as("one that is gone").isFalse();

    assertThat(found("s")).isEqualTo(saved(1, "first"));
  }

  @Test
  void whoever_opened_a_session_alone_saves_it_alone() {
    save("s", 0, "first");
    var _ = sessions().open("s", "c", NOW);

    assertThat(saveAlone("s", 1, "second")).isTrue();

    assertThat(found("s")).isEqualTo(saved(2, "second"));
  }

  @Test
  void where_another_opened_it_too_nothing_is_saved_alone_until_it_was_saved() {
    var _ = sessions().open("s", "c", NOW);
    var _ = sessions().open("s", "c", NOW);

    assertThat(saveAlone("s", 0, "alone")).isFalse();
    assertThat(save("s", 0, "first")).isTrue();
    assertThat(saveAlone("s", 0, "older")).as("over another version").isFalse();
    assertThat(saveAlone("s", 1, "second")).isTrue();
  }

  @Test
  void a_press_saves_what_follows_and_counts_the_caller() {
    save("s", 0, "first");

    assertThat(press("s", 1, 10)).isEqualTo(Pressed.DONE);

    assertThat(found("s")).isEqualTo(saved(2, "pressed"));
    assertThat(sessions().open("s", "c", NOW).presses())
        .as("found and opened besides")
        .isEqualTo(3);
  }

  @Test
  void a_press_over_another_version_changes_and_counts_nothing() {
    save("s", 0, "first");

    assertThat(press("s", 2, 10)).isEqualTo(Pressed.OVERTAKEN);
    assertThat(press("s", 0, 10)).isEqualTo(Pressed.OVERTAKEN);
    assertThat(press("gone", 0, 10)).isEqualTo(Pressed.OVERTAKEN);

    assertThat(sessions().open("s", "c", NOW).presses()).isEqualTo(1);
    assertThat(found("s").version()).isEqualTo(1);
  }

  @Test
  void who_presses_too_often_changes_nothing() {
    save("s", 0, "first");
    assertThat(press("s", 1, 1)).isEqualTo(Pressed.DONE);

    assertThat(press("s", 2, 1)).isEqualTo(Pressed.TOO_MANY);

    assertThat(found("s").version()).isEqualTo(2);
  }

  @Test
  void a_session_that_is_over_is_kept_no_longer_than_that() {
    save("s", 0, "first");

    sessions().end("s", Duration.ofMinutes(1));
    sessions().end("gone", Duration.ofMinutes(1));

    assertThat(found("s")).isEqualTo(saved(1, "first"));
    assertThat(sessions().open("gone", "c", NOW).found()).isEmpty();
  }

  private boolean save(String session, long version, String state) {
    return sessions().save(session, version, sealed(state), LIFE);
  }

  private boolean saveAlone(String session, long version, String state) {
    return sessions().saveAlone(session, version, sealed(state), LIFE);
  }

  private Pressed press(String session, long version, int most) {
    return sessions().press(new Press(session, "c", version, sealed("pressed"), LIFE), most).join();
  }

  private static Saved saved(long version, String state) {
    return new Saved(version, new Kept.Whole(sealed(state)));
  }

  private Saved found(String session) {
    return sessions().open(session, "c", NOW).found().orElseThrow();
  }

  private static Sealed sealed(String text) {
    return new Sealed(text.getBytes(UTF_8));
  }
}
