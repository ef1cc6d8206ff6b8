package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Refusal;
import org.junit.jupiter.api.Test;

/// No refusal is only a word.
class RefusalTest {
  /// These the store says, which alone knows which case is which.
  private static final Set<Refusal> BY_THE_STORE =
      EnumSet.of(Refusal.SAME_CASE, Refusal.NUMBER_BLOCKED, Refusal.OFFICERS_NUMBER);

  /// Every other one is reached by a seeded walk of commands, so by the rules themselves.
  @Test
  void every_refusal_is_reached_by_the_rules_or_named_as_the_stores() {
    var walk = new CaseWalk(20261126);
    walk.cases(200, 120);

    assertThat(walk.refusals()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(BY_THE_STORE)));
  }

  /// And each is asserted by name in a test of its subject.
  @Test
  void every_refusal_is_asserted_in_a_table_or_story() throws IOException {
    var named = Pattern.compile("Refusal\\.([A-Z_]+)");
    Set<String> asserted;
    try (var files = Files.list(Path.of("src/test/java/org/hakimtoto/core/caserules"))) {
      asserted =
          files
              .filter(file -> file.toString().endsWith("RulesTest.java"))
              .map(RefusalTest::text)
              .flatMap(text -> named.matcher(text).results().map(RefusalTest::name))
              .collect(Collectors.toSet());
    }

    for (Refusal refusal : EnumSet.complementOf(EnumSet.copyOf(BY_THE_STORE))) {
      assertThat(asserted).contains(refusal.name());
    }
  }

  @Test
  void every_refusal_has_words_of_its_own() {
    assertThat(Refusal.values()).extracting(Refusal::words).doesNotHaveDuplicates();
  }

  private static String name(MatchResult match) {
    return match.group(1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
