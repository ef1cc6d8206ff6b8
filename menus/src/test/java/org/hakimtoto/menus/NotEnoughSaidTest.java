package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.dialogue.Step;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question;
import org.junit.jupiter.api.Test;

/// The small book asks for no more than a role and a name: no report can come of it.
class NotEnoughSaidTest {
  private final Menus menus = Books.of(SmallBook.FILE, SmallBook.TEXT);

  @Test
  void an_end_that_would_decide_more_than_was_said_decides_nothing_and_says_so() {
    Show shown = next(menus.dial());
    for (String typed : List.of("1", "1", "1", "1", "Amani", "1", "482915")) {
      shown = next(menus.press(shown.place(), typed));
    }

    assertThat(shown.place().screen()).isEqualTo("not_saved");
    assertThat(shown.text()).isEqualTo("Not saved.");
    assertThat(shown.ends()).isTrue();
    assertThat(shown.intent()).isEmpty();
  }

  private Show next(Step step) {
    return switch (step) {
      case Show show -> show;
      case Ask ask -> menus.tell(ask, answer(ask.question()));
    };
  }

  private static Answer answer(Question question) {
    return switch (question) {
      case Question.Caller _ -> new Answer.Caller(true, "en", Map.of(Fact.UNIT, "Office"));
      case Question.OfList _ -> new Answer.Choices(List.of(new Choice("1", "One")), true);
      case Question.PhoneCheck _ -> Answer.Checked.as(CheckResult.Phone.BAD);
      case Question.Pin _ -> Answer.Checked.as(CheckResult.Pin.GRANTED);
    };
  }
}
