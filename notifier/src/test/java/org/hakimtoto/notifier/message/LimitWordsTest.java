package org.hakimtoto.notifier.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.clock.ClockRule;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.reference.ClockBooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever is told twice about one case sees that it is about another limit.
class LimitWordsTest {
  private final Texts texts = Texts.shipped("22115", "*384*115#");

  @ParameterizedTest
  @CsvSource({"accept-, 9", "hearing-outcome, 2", "new-date, 2"})
  void limits_that_follow_each_other_in_one_case_do_not_read_alike(String begin, int steps) {
    List<String> limits =
        ClockBooks.shipped().rules().stream()
            .map(ClockRule::name)
            .filter(name -> name.startsWith(begin))
            .toList();
    assertThat(limits).hasSize(steps);
    for (MessageKind kind : List.of(MessageKind.CLOCK_MISSED, MessageKind.CLOCK_MISSED_ABOVE)) {
      for (String language : texts.languages()) {
        assertThat(limits.stream().map(limit -> text(kind, language, limit)))
            .doesNotHaveDuplicates()
            .allSatisfy(text -> assertThat(text).contains("482-137-559"));
      }
    }
  }

  private String text(MessageKind kind, String language, String limit) {
    var facts =
        Map.of("reference", "482-137-559", "office", "Kibra Children's Office", "limit", limit);
    return texts.render(kind, new Language(language), facts, false, Instant.EPOCH);
  }
}
