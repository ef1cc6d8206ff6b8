package org.hakimtoto.lab.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hakimtoto.lab.simulation.Search.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {
  private static final long SEED = 1;
  private static final long HISTORIES = 400;

  /// Many times what the shyest of the planted faults takes to be found, from whatever seed.
  private static final long FOUND_WITHIN = 20_000;

  @Test
  void every_promise_is_kept_whatever_fails() {
    assertThat(new Search(Bug.NONE).search(SEED, HISTORIES).map(SimulationTest::told)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Bug.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void a_planted_fault_is_found(Bug bug) {
    assertThat(new Search(bug).first(SEED, FOUND_WITHIN)).isPresent();
  }

  @Test
  void what_is_found_is_made_small_and_a_seed_plays_it_each_time() {
    Found found = new Search(Bug.PLANNED_IN_MEMORY).search(SEED, FOUND_WITHIN).orElseThrow();
    Optional<Found> again = new Search(Bug.PLANNED_IN_MEMORY).search(found.seed(), 1);

    assertThat(found.broken()).isNotEmpty();
    assertThat(found.story()).hasSizeLessThan(40);
    assertThat(again.orElseThrow().story()).isEqualTo(found.story());
  }

  private static String told(Found found) {
    return "seed " + found.seed() + ": " + found.broken() + "\n" + String.join("\n", found.story());
  }
}
