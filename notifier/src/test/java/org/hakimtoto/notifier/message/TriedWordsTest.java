package org.hakimtoto.notifier.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.core.value.Language;
import org.junit.jupiter.api.Test;

/// Other words, which a trial tries.
class TriedWordsTest {
  private final Texts texts = Texts.shipped("22115", "*384*115#");

  @Test
  void other_words_are_said_where_a_trial_names_them_and_nowhere_else() {
    var facts = new HashMap<>(Map.of("reference", "482-137-559", "court", "Kibera Law Courts"));
    facts.put("when", "2026-12-08T06:00:00Z");
    var now = Instant.parse("2026-12-01T06:00:00Z");
    String everybodys = texts.render(MessageKind.REMINDER, Language.ENGLISH, facts, false, now);
    facts.put("words", "plan-the-way");
    assertThat(texts.render(MessageKind.REMINDER, Language.ENGLISH, facts, false, now))
        .isNotEqualTo(everybodys)
        .contains("482-137-559", "Plan today");
    assertThat(texts.render(MessageKind.HEARING_SET, Language.ENGLISH, facts, false, now))
        .doesNotContain("Plan today");
    facts.put("words", "of-a-release-to-come");
    assertThat(texts.render(MessageKind.REMINDER, Language.ENGLISH, facts, false, now))
        .as("words that are gone")
        .isEqualTo(everybodys);
    assertThat(Texts.TRIED).noneMatch(MessageKind::legal);
  }

  /// No law's words, both languages, the same values, no child, one segment.
  @Test
  void other_words_are_held_to_the_rules_of_all_words() {
    refusedTrial(
        "      en: \"{reference}: {soon}, {court}. Plan",
        "      en: \"{reference}: {soon}. Plan",
        "other values");
    refusedTrial(
        "sw: \"{reference}: {soon}, {court}. Panga leo",
        "sw: \"{reference}: {soon}, {court}. Msichana leo",
        "'msichana'");
    refusedTrial(
        "Plan today how to get there. Questions: call officer",
        "Plan ".repeat(30) + "officer",
        "septets");
    refusedTrial(
        "  plan-the-way:\n", "  plan-the-way:\n    hearing_set: {en: x, sw: y}\n", "hearing_set");
    refusedTrial(
        "      sw: \"{reference}: {soon}. Panga leo",
        "      xx: \"{reference}: {soon}. Panga leo",
        "sw");
    refusedTrial(
        "    reminder_discreet:\n      en: \"{reference}: {soon}. Plan",
        "    other:\n      en: \"{reference}: {soon}. Plan",
        "reminder_discreet");
  }

  private static void refusedTrial(String old, String text, String why) {
    assertThatThrownBy(
            () -> Texts.read("mine.yaml", TextsTest.shippedWith(old, text), "22115", "*384*115#"))
        .as(text)
        .hasMessageContaining(why);
  }
}
