package org.hakimtoto.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.NumberHealth.Fate;
import org.hakimtoto.core.contact.NumberHealth.Tried;
import org.hakimtoto.core.contact.NumberHealth.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberHealthTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // label, what became of the texts (newest first, with the days ago), whether reports come
    "nothing was ever sent, '', true, -",
    "it arrives, A1 A8 A30, true, -",
    "two failures, F1 F2, true, -",
    "three failures in a row, F1 F2 F3, true, FAILING",
    "three failures after it had arrived, F1 F2 F3 A4, true, FAILING",
    "an arrival between, F1 F2 A3 F4, true, -",
    "the newest arrived, A1 F2 F3 F4, true, -",
    "what nobody knows breaks no row, F1 U2 F3 U4 F5, true, FAILING",
    "what nobody knows is no failure, U1 U2 U3, true, -",
    "silent for 89 days, U1 U89, true, -",
    "silent for 90 days, U1 U90, true, SILENT",
    "one failure and long silence, F1 U120, true, SILENT",
    "it arrived a while ago, U1 U60 A100, true, -",
    "silence since it last arrived, U1 U91 A100, true, SILENT",
    "no reports reach us: the silence is ours, U1 U200, false, -",
    "three failures need no other reports, F1 F2 F3, false, FAILING",
  })
  void the_table(String label, String fates, boolean reportsCome, String trouble) {
    List<Tried> newestFirst =
        Stream.of(fates.split(" "))
            .filter(text -> !text.isEmpty())
            .map(NumberHealthTest::tried)
            .toList();

    assertThat(NumberHealth.of(newestFirst, NOW, reportsCome))
        .as(label)
        .isEqualTo(trouble.equals("-") ? Optional.empty() : Optional.of(Trouble.valueOf(trouble)));
  }

  private static Tried tried(String text) {
    Fate fate =
        switch (text.charAt(0)) {
          case 'A' -> Fate.ARRIVED;
          case 'F' -> Fate.FAILED;
          default -> Fate.UNKNOWN;
        };
    return new Tried(fate, NOW.minus(Duration.ofDays(Integer.parseInt(text.substring(1)))));
  }
}
