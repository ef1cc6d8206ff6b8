package org.hakimtoto.menus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Guardian;
import org.hakimtoto.menus.vocabulary.ReportChoice.Role;
import org.hakimtoto.menus.vocabulary.ReportChoice.Sex;
import org.hakimtoto.menus.vocabulary.ReportChoice.What;
import org.hakimtoto.menus.vocabulary.ReportChoice.WhereNow;
import org.hakimtoto.menus.vocabulary.ReportChoice.WithinThreeDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntentTest {
  private final Map<Slot, String> said = new EnumMap<>(Slot.class);

  IntentTest() {
    say(Slot.ROLE, "victim");
    say(Slot.DANGER, "none");
    say(Slot.WHAT, "sexual");
    say(Slot.WITHIN_3_DAYS, "no");
    say(Slot.SEX, "girl");
    say(Slot.AGE, "9");
    say(Slot.WHERE, "other");
    say(Slot.SUB_COUNTY, "2202");
    say(Slot.LOCATION, "12");
    say(Slot.WHERE_NOW, "childrens_home");
    say(Slot.GUARDIAN, "phone");
    say(Slot.GUARDIAN_PHONE, "+254712345678");
    say(Slot.NAME, "Amani");
    say(Slot.SMS_OK, "yes");
  }

  @Test
  void a_report_is_what_was_said() {
    assertThat(report())
        .contains(
            new Intent.FileReport(
                Role.VICTIM,
                Danger.NONE,
                What.SEXUAL,
                Optional.of(WithinThreeDays.NO),
                Sex.GIRL,
                OptionalInt.of(9),
                new Intent.Scene.Elsewhere(2202, OptionalInt.of(12)),
                WhereNow.CHILDRENS_HOME,
                Guardian.PHONE,
                "+254712345678",
                "Amani",
                true));
  }

  @ParameterizedTest
  @EnumSource(
      value = Slot.class,
      names = {
        "ROLE",
        "DANGER",
        "WHAT",
        "SEX",
        "AGE",
        "WHERE",
        "SUB_COUNTY",
        "WHERE_NOW",
        "GUARDIAN"
      })
  void without_what_it_needs_or_with_a_word_that_is_none_there_is_no_report(Slot slot) {
    say(slot, "");
    assertThat(report()).isEmpty();

    say(slot, "x");
    assertThat(report()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"18", "98", "120"})
  void nobody_of_age_is_reported(String age) {
    say(Slot.AGE, age);

    assertThat(report()).isEmpty();
  }

  @Test
  void what_a_later_answer_made_pointless_is_left_out() {
    say(Slot.GUARDIAN, "do_not_contact");
    say(Slot.WHAT, "beaten");
    say(Slot.WHERE, "own");
    say(Slot.AGE, Age.NOT_KNOWN);

    assertThat(report())
        .containsInstanceOf(Intent.FileReport.class)
        .get()
        .extracting("guardianPhone", "withinThreeDays", "scene", "age")
        .containsExactly("", Optional.empty(), new Intent.Scene.OwnArea(), OptionalInt.empty());
  }

  @Test
  void a_place_that_is_not_in_the_list_is_known_as_far_as_it_was_chosen() {
    say(Slot.LOCATION, Slot.OTHER);

    assertThat(report())
        .get()
        .extracting("scene")
        .isEqualTo(new Intent.Scene.Elsewhere(2202, OptionalInt.empty()));
  }

  @Test
  void an_accused_child_is_not_asked_for_the_three_days() {
    say(Slot.ROLE, "accused");

    assertThat(report()).get().extracting("withinThreeDays").isEqualTo(Optional.empty());
  }

  @Test
  void what_is_printed_by_accident_tells_nothing_of_the_child() {
    assertThat(report().map(Intent::toString)).contains("Intent[file_report]");
    assertThat(IntentName.ISSUE_SMS_CODE.intent(known()).map(Intent::toString))
        .contains("Intent[issue_sms_code]");
  }

  private void say(Slot slot, String kept) {
    said.put(slot, kept);
  }

  private Optional<Intent> report() {
    return IntentName.FILE_REPORT.intent(known());
  }

  private Known known() {
    return new Known() {
      @Override
      public String answer(Slot slot) {
        return said.getOrDefault(slot, "");
      }

      @Override
      public String fact(Fact fact) {
        return "";
      }

      @Override
      public String language() {
        return "en";
      }
    };
  }
}
