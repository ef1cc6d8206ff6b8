package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.core.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words that need no reference: today, stop, not me, yes, no, a language, help.
class SmsCommandPlainWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEO",
        "leo",
        "Leo?",
        "LE0",
        "Leoo",
        "KESI LEO",
        "kesi za leo",
        "Kesi zangu",
        "kesi zangu leo",
        "Kesi zangu za leo",
        "LEO tafadhali",
        "TODAY",
        "today",
        "Today.",
        "T0DAY",
        "tody",
        "toady",
        "My cases",
        "my cases today",
        "Cases today please",
        "\ud83d\udcc5 today"
      })
  void todays_cases_are_asked_for(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.AskToday());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        "Stop.",
        "STOP!!!",
        "ST0P",
        "stopp",
        "STOOP",
        "\"STOP\"",
        "Stop all",
        "STOPALL",
        "stop please",
        "Stop sending me these",
        "stop sms",
        "STOP\ud83d\uded1",
        "UNSUBSCRIBE",
        "SITISHA",
        "sitisha",
        "Sitisha tafadhali",
        "S1TISHA",
        "SIMAMISHA",
        "OMBA KUACHA",
        "omba kuacha",
        "OMBA-KUACHA",
        "OMBAKUACHA",
        "0MBA KUACHA",
        "ACHA",
        "acha",
        "Acha!",
        "acha tafadhali",
        "Acha kutuma sms",
        "acheni",
        "KUACHA"
      })
  void stop_is_understood(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Stop());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SI MIMI",
        "si mimi",
        "SIMIMI",
        "SI-MIMI",
        "Si mimi.",
        "SIMI",
        "simi",
        "S1 M1M1",
        "Sio mimi",
        "SIYO MIMI",
        "siyomimi",
        "Huyu si mimi",
        "si mimi huyu",
        "NOT ME",
        "notme",
        "Not me!",
        "It's not me",
        "this is not me",
        "WRONG NUMBER",
        "wrong number",
        "wrongnumber",
        "Wrong no",
        "Wrong person",
        "N0T ME",
        "Nambari si yangu",
        "nambari sio yangu"
      })
  void a_wrong_person_is_understood(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.WrongPerson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", " 1 ", "1.", "\"1\"", "(1)", "1\ufe0f\u20e3", "1 ndiyo", "1 - ndiyo", "1 yes",
        "1, asante", "NDIYO", "ndiyo", "Ndio", "ndiyo 1", "Ndiyo asante", "YES", "yes", "Yes.",
        "Yes 1", "YES please", "yess", "\uff11", "Ndiyo nitafika", "1 nitakuja"
      })
  void a_yes_is_understood(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Confirm(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2",
        "2.",
        "2 hapana",
        "2 no",
        "HAPANA",
        "hapana",
        "Hapana 2",
        "NO",
        "no",
        "No.",
        "N0",
        "nope",
        "Hapana asante",
        "no sitafika",
        "2 sitakuja"
      })
  void a_no_is_understood(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Confirm(false));
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, en", "english, en", "English please, en", "ENGLSH, en", "ENGLIHS, en",
    "Kiingereza, en", "LUGHA EN, en", "lugha english, en", "Lugha: en, en", "LANGUAGE EN, en",
    "LUGHA KIINGEREZA, en", "KISWAHILI, sw", "kiswahili, sw", "Kiswahil, sw", "Swahili, sw",
    "LUGHA SW, sw", "lugha sw., sw", "LUGHA KISWAHILI, sw", "lughasw, help", "Lugha swahili, sw",
    "lang sw, sw"
  })
  void a_language_is_chosen(String text, String language) {
    assertThat(SmsCommand.read(text))
        .isEqualTo(
            language.equals("help")
                ? new SmsCommand.Help()
                : new SmsCommand.Speak(new Language(language)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OK",
        "SAWA",
        "okay thanks",
        "Sawa asante",
        "KATAA",
        "FUNGA",
        "HATUA",
        "LUGHA",
        "LUGHA FR",
        "Leo nimeona mtoto barabarani",
        "Acha nikuambie kitu",
        "1 2",
        "1 hapana",
        "2 yes",
        "12",
        "3",
        "yes but no 2",
        "AIDE",
        "SAIDIA",
        "482137559#4",
        "482137559#7",
        "futa ripoti",
        "English is my language and",
        "OKRA 2",
        "NOVEMBER",
        "close",
        "stage J2"
      })
  void what_says_too_little_or_something_else_gets_help(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Help());
  }
}
