package org.hakimtoto.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hakimtoto.lab.goals.Figures;
import org.junit.jupiter.api.Test;

class CaseGrowthTest {
  @Test
  void each_kind_of_work_with_the_most_cases_is_held_to_the_same_with_the_fewest() {
    Figures grown =
        CaseGrowth.of(
            List.of(
                speeds(Map.of("a report", 1_000.0)),
                speeds(Map.of("a report", 400.0)),
                speeds(Map.of("a report", 950.0))));

    assertThat(grown.all()).singleElement().satisfies(one -> assertThat(one.met(1)).isTrue());
    assertThat(of(1_000, 900).missed(1)).hasSize(1);
    assertThat(of(900, 1_000).missed(1)).isEmpty();
  }

  @Test
  void what_stands_still_with_many_cases_is_missed_and_one_size_says_nothing() {
    assertThat(of(1_000, 0).missed(1)).hasSize(1);
    assertThat(CaseGrowth.of(List.of(speeds(Map.of("a report", 1.0)))).all()).isEmpty();
  }

  private static Figures of(double few, double many) {
    return CaseGrowth.of(
        List.of(speeds(Map.of("a report", few)), speeds(Map.of("a report", many))));
  }

  private static SequencedMap<String, Double> speeds(Map<String, Double> speeds) {
    return new LinkedHashMap<>(speeds);
  }
}
