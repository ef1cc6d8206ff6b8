package org.hakimtoto.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is scraped goes to many screens: it names nobody, and stays small.
class MetricsTest {
  private final Metrics metrics = new Metrics();

  @AfterEach
  void close() {
    metrics.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"planned", "busy-send", "getCase 200", "redis-full", "1.2.3", "en:r_name"})
  void a_word_of_ours_is_a_label(String word) {
    metrics.count("haki_x", word);

    assertThat(metrics.text()).contains("haki_x_total{kind=\"" + word + "\"} 1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+254711000001",
        "254711000001",
        "KX4M7Q2P",
        "Zuhura\nAkinyi",
        "Nguɡi",
        "",
        "a\"b",
        "{}",
        "a-word-that-is-longer-than-any-word-of-ours-would-be-and-longer-still",
      })
  void what_somebody_typed_is_none(String typed) {
    metrics.count("haki_x", typed);
    metrics.took("haki_y", typed, Duration.ofMillis(3));

    assertThat(metrics.text())
        .contains("haki_x_total{kind=\"other\"} 1.0")
        .contains("haki_y_seconds_count{kind=\"other\"} 1");
  }

  @Test
  void a_name_has_so_many_words_and_no_more() {
    for (int i = 0; i < Metrics.MOST_KINDS + 500; i++) {
      metrics.count("haki_x", "word-" + i);
    }
    assertThat(metrics.text().lines().filter(line -> line.startsWith("haki_x_total")))
        .hasSize(Metrics.MOST_KINDS + 1);
    assertThat(metrics.text()).contains("haki_x_total{kind=\"other\"} 500.0");
  }
}
