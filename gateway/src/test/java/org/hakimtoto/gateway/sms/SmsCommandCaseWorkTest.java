package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.CaseReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a case is accepted, declined, moved and closed by SMS.
class SmsCommandCaseWorkTest {
  private static final CaseReference REFERENCE = new CaseReference(482_137_559);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OK 482137559",
        "ok 482137559",
        "Ok 482137559",
        "oK482137559",
        "OK482137559",
        "Ok, 482-137-559",
        "Ok. 482 137 559.",
        "OK:482137559",
        "O.K. 482137559",
        "0K 482137559",
        "OOK 482137559",
        "OKK 482137559",
        "Okay 482137559",
        "okey 482137559",
        "ok ref 482137559",
        "OK kesi 482137559",
        "\"OK 482137559\"",
        "(ok 482137559)",
        "\ud83d\udc4d ok 482137559",
        "OK\ud83d\udc4d482137559",
        "OK\n482137559",
        "OK 482l37559",
        "ok 482I37559!",
        "SAWA 482137559",
        "sawa 482137559",
        "Sawa, 482-137-559",
        "SAWA482137559",
        "sawasawa 482137559",
        "Sawa sawa 482137559",
        "SAWAA 482137559",
        "saawa 482137559",
        "sawa kesi 482137559",
        "Accept 482137559",
        "KUBALI 482137559",
        "Nakubali 482 137 559",
        "YES 482137559",
        "ndiyo 482137559",
        "Ndio 482137559",
        "482137559 OK",
        "482-137-559 ok",
        "482137559 sawa",
        "482137559OK",
        "482 137 559, Sawa."
      })
  void an_alert_is_accepted_in_many_ways(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Accept(REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KATAA 482137559 730184",
        "kataa 482-137-559 730184",
        "Kataa 482 137 559 730 184",
        "KATAA482137559730184",
        "KATA 482137559 730184",
        "kataaa 482137559 730184",
        "KATTA 482137559 730184",
        "KATAA 482137559, 730184.",
        "KATAA: 482137559 / 730184",
        "kataa 482137559 code 730184",
        "KATAA 482137559 KODI 730184",
        "Kataa kesi 482137559 nambari 730184",
        "KATAA 482137559\n730184",
        "KATAA 482l37559 73Ol84",
        "KATAA 730184 482137559",
        "\"Kataa 482137559 730184\"",
        "NO 482137559 730184",
        "No 482-137-559 730184",
        "NO482137559 730184",
        "N0 482137559 730184",
        "no ref 482137559 code 730184",
        "HAPANA 482137559 730184",
        "DECLINE 482137559 730184",
        "Decine 482137559 730184",
        "decline ref. 482137559 code: 730184",
        "Reject 482137559 730184",
        "482137559 KATAA 730184",
        "482137559 no 730184"
      })
  void declining_brings_a_code(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Decline(REFERENCE, "730184"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FUNGA 482137559 730184",
        "funga 482-137-559 730184",
        "Funga kesi 482137559 730184",
        "FUNGA482137559730184",
        "Funnga 482137559 730184",
        "FUGNA 482137559 730184",
        "CLOSE 482137559 730184",
        "Close case 482137559 code 730184",
        "C1OSE 482137559 730184",
        "CL0SE 482137559 730184",
        "close the case 482137559 730184",
        "482137559 funga 730184"
      })
  void closing_brings_a_code(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Close(REFERENCE, "730184"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HATUA 482137559 J2 730184",
        "hatua 482137559 j2 730184",
        "Hatua 482-137-559 J2 730184",
        "HATUA482137559J2730184",
        "HATUA 482137559J2 730184",
        "HATUA 482137559 J 2 730184",
        "HATUA 482137559 J-2 730184",
        "HATUA 482137559 J2, 730184",
        "HATUA J2 482137559 730184",
        "HATAU 482137559 J2 730184",
        "STAGE 482137559 J2 730184",
        "Stage 482 137 559 j2 730184",
        "stage of case 482137559 to J2 code 730184",
        "Hatua ya kesi 482137559 hadi J2 kodi 730184",
        "STAEG 482137559 J2 730184",
        "482137559 HATUA J2 730184"
      })
  void a_stage_is_moved_with_a_code(String text) {
    assertThat(SmsCommand.read(text))
        .isEqualTo(new SmsCommand.Move(REFERENCE, Stage.PROSECUTION_DECISION, "730184"));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_stage_has_its_code(Stage stage) {
    assertThat(SmsCommand.read("STAGE 482137559 " + stage.code() + " 730184"))
        .isEqualTo(new SmsCommand.Move(REFERENCE, stage, "730184"));
    assertThat(SmsCommand.read("hatua 482137559" + stage.code().toLowerCase(Locale.ROOT)))
        .isEqualTo(new SmsCommand.Move(REFERENCE, stage, ""));
  }

  @ParameterizedTest
  @CsvSource({"RO, REPORTED", "Rl, INTAKE", "Jl, ARREST", "jI, ARREST", "Cl, PLACE_OF_SAFETY"})
  void letters_stand_for_the_digits_of_stages_too(String typed, Stage stage) {
    assertThat(SmsCommand.read("HATUA 482137559 " + typed + " 730184"))
        .isEqualTo(new SmsCommand.Move(REFERENCE, stage, "730184"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HATUA 482137559 J9 730184",
        "HATUA 482137559 Z2 730184",
        "HATUA 482137559 730184",
        "STAGE 482137559",
        "STAGE 482137559 J",
        "STAGE 482137559 PLEA 730184"
      })
  void a_stage_that_is_none_is_told_so(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.UnknownStage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KATAA 482137559",
        "KATAA 482137559 1",
        "KATAA 482137559 73018",
        "NO 482137559",
        "hapana 482-137-559 7301"
      })
  void a_change_without_a_whole_code_has_none(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Decline(REFERENCE, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OK 482137558",
        "SAWA 48213755",
        "OK 1",
        "YES 482137558",
        "KATAA 482137558 730184",
        "KATAA 482137559 7301845",
        "FUNGA 123 730184",
        "HATUA 482137558 J2 730184",
        "KATAA 482137559 sitaki 730184",
        "OK 482137559 482137559",
        "482137559 kwaheri",
        "STATUS 482137558#2"
      })
  void a_command_on_a_mistyped_reference_is_told_so(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.MistypedReference());
  }
}
