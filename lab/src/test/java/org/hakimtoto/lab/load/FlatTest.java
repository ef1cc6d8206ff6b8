package org.hakimtoto.lab.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.hakimtoto.lab.load.Flat.Sample;
import org.junit.jupiter.api.Test;

class FlatTest {
  @Test
  void what_grows_only_while_it_warms_up_is_flat() {
    Flat flat = Flat.of(samples(n -> Math.min(n, 10) * 20_000_000L, n -> 40));

    assertThat(flat.figures().missed(1)).isEmpty();
    assertThat(flat.words()).startsWith("flat: memory 1.00 x");
  }

  @Test
  void what_goes_on_growing_is_not() {
    Flat leaks = Flat.of(samples(n -> 100_000_000L + n * 1_000_000L, n -> 40));
    assertThat(leaks.figures().missed(1)).hasSize(1).first().asString().contains("memory");
    assertThat(leaks.words()).startsWith("NOT flat");

    Flat lines = Flat.of(samples(n -> 100_000_000L, n -> 40 + n));
    assertThat(lines.figures().missed(1)).hasSize(1).first().asString().contains("connections");
  }

  @Test
  void one_moment_is_not_the_whole_and_few_connections_are_chance() {
    Flat peak = Flat.of(samples(n -> n == 55 ? 900_000_000L : 100_000_000L, n -> 40));
    assertThat(peak.figures().missed(1)).isEmpty();
    assertThat(Flat.of(samples(n -> 1_000L, n -> n < 30 ? 3 : 6)).lines()).isEqualTo(1);
  }

  @Test
  void too_short_a_run_says_nothing_bad() {
    assertThat(Flat.of(List.of()).figures().missed(1)).isEmpty();
  }

  private static List<Sample> samples(IntToLongFunction bytes, IntUnaryOperator lines) {
    return IntStream.rangeClosed(1, 60)
        .mapToObj(n -> new Sample(Duration.ofMinutes(n), bytes.applyAsLong(n), lines.applyAsInt(n)))
        .toList();
  }
}
