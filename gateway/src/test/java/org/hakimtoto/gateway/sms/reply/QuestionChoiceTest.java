package org.hakimtoto.gateway.sms.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.hearing.OpenQuestion;
import org.junit.jupiter.api.Test;

/// Which question an answer belongs to.
class QuestionChoiceTest {
  private static final Instant NOW = Instant.parse("2026-12-01T07:00:00Z");
  private static final CaseReference FIRST = CaseReference.ofSerial(48_213_755);
  private static final CaseReference SECOND = CaseReference.ofSerial(61_520_833);
  private static final OpenQuestion A = question(FIRST, "A", false, Duration.ofHours(1));
  private static final OpenQuestion B = question(SECOND, "B", false, Duration.ofHours(1));

  @Test
  void the_only_one_is_meant() {
    assertThat(choice(List.of(A), "1")).isEqualTo(new QuestionChoice.One(A));
    assertThat(choice(List.of(A), "nitakuja")).isEqualTo(new QuestionChoice.One(A));
  }

  @Test
  void of_two_the_person_is_asked_which() {
    assertThat(choice(List.of(A, B), "1")).isEqualTo(new QuestionChoice.Several(List.of(A, B)));
    assertThat(choice(List.of(A, B), "nitakuja"))
        .isEqualTo(new QuestionChoice.Several(List.of(A, B)));
  }

  @Test
  void a_letter_or_a_reference_names_one() {
    assertThat(choice(List.of(A, B), "b1")).isEqualTo(new QuestionChoice.One(B));
    assertThat(choice(List.of(A, B), "2 " + FIRST.shown())).isEqualTo(new QuestionChoice.One(A));
    assertThat(choice(List.of(A, B), SECOND.shown() + " 1")).isEqualTo(new QuestionChoice.One(B));
  }

  @Test
  void a_letter_that_nobody_gave_is_asked_again() {
    assertThat(choice(List.of(A, B), "C1")).isEqualTo(new QuestionChoice.Several(List.of(A, B)));
  }

  @Test
  void a_reference_of_another_case_answers_nothing() {
    assertThat(choice(List.of(A), "1 " + SECOND.shown())).isEqualTo(new QuestionChoice.Nothing());
  }

  @Test
  void a_digit_alone_is_good_for_three_days_and_words_for_longer() {
    OpenQuestion old = question(FIRST, "A", false, Duration.ofHours(73));

    assertThat(choice(List.of(old), "1")).isEqualTo(new QuestionChoice.Nothing());
    assertThat(choice(List.of(old), "nitakuja")).isEqualTo(new QuestionChoice.One(old));
    assertThat(choice(List.of(old), "A1")).isEqualTo(new QuestionChoice.One(old));
  }

  @Test
  void what_was_answered_is_open_to_a_change_when_nothing_else_is() {
    OpenQuestion done = question(FIRST, "A", true, Duration.ofHours(1));

    assertThat(choice(List.of(done), "2")).isEqualTo(new QuestionChoice.One(done));
    assertThat(choice(List.of(done, B), "2")).isEqualTo(new QuestionChoice.One(B));
  }

  @Test
  void with_nothing_open_nothing_is_answered() {
    assertThat(choice(List.of(), "1")).isEqualTo(new QuestionChoice.Nothing());
  }

  private static QuestionChoice choice(List<OpenQuestion> open, String text) {
    return QuestionChoice.of(open, ReplyReader.read(text, false).which(), NOW);
  }

  private static OpenQuestion question(
      CaseReference reference, String letter, boolean answered, Duration ago) {
    return new OpenQuestion(
        UUID.randomUUID(),
        UUID.randomUUID(),
        reference,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(letter),
        true,
        answered,
        NOW.minus(ago));
  }
}
