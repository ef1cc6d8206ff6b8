package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.store.outbox.Outbox.News;
import org.junit.jupiter.api.Test;

class OutboxNewsTest {
  @Test
  void what_is_told_is_what_is_read() {
    assertThat(News.in(News.told(List.of(News.OTHERS, News.RED, News.OTHERS))))
        .containsExactlyInAnyOrder(News.RED, News.OTHERS);
  }

  @Test
  void a_release_before_said_nothing_and_meant_everything() {
    assertThat(News.in("")).containsExactly(News.values());
  }

  @Test
  void what_is_said_twice_is_said() {
    assertThat(News.in("RED RED")).containsExactly(News.RED);
  }

  @Test
  void what_a_later_release_says_besides_wakes_everybody() {
    assertThat(News.in("RED PIGEONS")).containsExactly(News.values());
  }
}
