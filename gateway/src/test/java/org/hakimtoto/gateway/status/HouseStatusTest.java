package org.hakimtoto.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.status.HouseStatus.Line;
import org.hakimtoto.gateway.status.HouseStatus.Part;
import org.hakimtoto.gateway.status.HouseStatus.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStatusTest {
  /// Words of health for PostgreSQL, the carrier and the journal; `-` for nothing known.
  @ParameterizedTest
  @CsvSource({
    // part, postgres, carrier, journal, clock, dial, on second, slow, minutes waited, minutes
    // behind
    "LINE, WELL, well,          up,      up, up, right, -,     false, -, 0, 0",
    "LINE, WELL, well,          busy,    up, up, right, true,  false, -, 0, 0",
    "LINE, BAD,  not-answered,  up,      up, up, right, false, false, -, 0, 0",
    "LINE, POOR, kept,          down,    up, up, right, true,  false, -, 0, 0",
    "LINE, POOR, kept,          down,    up, waiting, right, -, false, -, 0, 0",
    "LINE, BAD,  not-saved,     down,    up, full, right, true, false, -, 0, 0",
    "LINE, BAD,  not-saved,     down,    up, off,  right, -,   false, -, 0, 0",
    "TEXTS, WELL, well,         up,      up, up, right, -,     false, -, 0, 0",
    "TEXTS, POOR, second,       up, on-second, up, right, -,   true,  -, 0, 0",
    "TEXTS, POOR, ill,          up, on-second, up, right, -,   false, -, 0, 0",
    "TEXTS, BAD,  stopped,      up, refuses, up, right, -,     false, -, 0, 0",
    "TEXTS, BAD,  stopped,      up, left-alone, up, right, -,  false, -, 0, 0",
    "DELAY, WELL, few,          up, up, up, right, -,          false, -, 0, 0",
    "DELAY, WELL, well,         up, up, up, right, -,          false, false, 10, 0",
    "DELAY, POOR, late,         up, up, up, right, -,          false, true, 0, 0",
    "DELAY, BAD,  waiting,      up, up, up, right, -,          false, true, 11, 0",
    "DELAY, NONE, unknown,      down, up, up, right, -,        false, -, -, -",
    "CJIMS, WELL, well,         up, up, up, right, -,          false, -, 0, 60",
    "CJIMS, POOR, late,         up, up, up, right, -,          false, -, 0, 61",
    "CJIMS, NONE, unknown,      up, up, up, right, -,          false, -, 0, -",
    "JOURNAL, WELL, well,       up, up, up, right, -,          false, -, 0, 0",
    "JOURNAL, POOR, waiting,    up, up, waiting, right, -,     false, -, 0, 0",
    "JOURNAL, POOR, waiting,    up, up, aside, right, -,       false, -, 0, 0",
    "JOURNAL, BAD,  none,       up, up, not-writable, right, -, false, -, 0, 0",
    "JOURNAL, NONE, off,        up, up, off, right, -,         false, -, 0, 0",
    "CLOCK, WELL, well,         up, up, up, right, -,          false, -, 0, 0",
    "CLOCK, BAD,  wrong,        up, up, up, wrong, -,          false, -, 0, 0",
    "CLOCK, NONE, unknown,      up, up, up, not-seen, -,       false, -, 0, 0",
  })
  void what_is_known_is_told_in_a_word(
      Part part,
      Sign sign,
      String word,
      String postgres,
      String carrier,
      String journal,
      String clock,
      String dial,
      boolean onSecond,
      String slow,
      String waited,
      String behind) {
    var facts =
        new Facts(
            new Health.Now(postgres, "up", carrier, journal),
            clock,
            known(dial).map(Boolean::valueOf),
            onSecond,
            known(slow).map(Boolean::valueOf),
            known(waited).map(Long::valueOf).map(Duration::ofMinutes),
            known(behind).map(Long::valueOf).map(Duration::ofMinutes),
            true);

    assertThat(HouseStatus.of(facts).lines()).contains(new Line(part, sign, word));
    assertThat(HouseStatus.of(facts).lines()).extracting(Line::part).containsExactly(Part.values());
  }

  @Test
  void a_house_without_a_link_says_so_and_is_well() {
    var facts =
        new Facts(
            new Health.Now("up", "up", "up", "off"),
            "right",
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.of(Duration.ZERO),
            Optional.empty(),
            false);

    assertThat(HouseStatus.of(facts).lines()).contains(new Line(Part.CJIMS, Sign.NONE, "off"));
    assertThat(HouseStatus.of(facts).worst()).isEqualTo(Sign.WELL);
  }

  /// Every word that is written here, and none besides.
  @Test
  void each_word_has_its_wording_and_each_wording_its_word() {
    Map<Part, Set<String>> said =
        Map.of(
            Part.LINE, Set.of("well", "kept", "not-saved", "not-answered"),
            Part.TEXTS, Set.of("well", "second", "ill", "stopped"),
            Part.DELAY, Set.of("well", "few", "late", "waiting", "unknown"),
            Part.CJIMS, Set.of("well", "late", "off", "unknown"),
            Part.JOURNAL, Set.of("well", "waiting", "none", "off"),
            Part.CLOCK, Set.of("well", "wrong", "unknown"));
    Set<String> keys = new TreeSet<>();
    said.forEach((part, words) -> {
      keys.add("status." + WireNames.of(part));
      words.forEach(word -> keys.add("status." + WireNames.of(part) + "." + word));
    });
    for (Sign sign : Sign.values()) {
      keys.add("status.all." + WireNames.of(sign));
    }
    keys.addAll(Set.of("status.title", "status.at", "status.old", "status.foot"));

    assertThat(
            DeskWords.shipped().all().keySet().stream()
                .filter(key -> key.startsWith("status."))
                .collect(Collectors.toSet()))
        .isEqualTo(keys);
  }

  private static Optional<String> known(String word) {
    return Optional.of(word).filter(some -> !some.equals("-"));
  }
}
