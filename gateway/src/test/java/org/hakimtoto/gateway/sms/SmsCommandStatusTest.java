package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.core.value.CaseReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the status of a case is asked by SMS, and what is no such question.
class SmsCommandStatusTest {
  private static final CaseReference REFERENCE = new CaseReference(482_137_559);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // both languages, any case
        "STATUS 482137559",
        "HALI 482137559",
        "KESI 482137559",
        "CASE 482137559",
        "status 482-137-559",
        "Hali 482 137 559",
        "hAlI 482137559",
        // the reference alone
        "482137559",
        "482-137-559",
        " 482 137 559 ",
        "482\u2013137\u2013559",
        "482\u2011137\u2011559",
        "482\u00a0137\u00a0559",
        "482I37559",
        // blanks, lines, marks
        "  STATUS   482137559  ",
        "STATUS\n482137559",
        "STATUS\t482137559\r\n",
        "STATUS\u00a0482137559",
        "STATUS482137559",
        "STATUS:482137559",
        "STATUS: 482-137-559.",
        "STATUS #482137559",
        "STATUS, 482137559!",
        "STATUS-482-137-559",
        "STATUS (482-137-559)",
        "STATUS \u2013 482137559",
        "\"STATUS 482137559\"",
        "*HALI*482137559#",
        "(482-137-559)",
        "482-137-559?",
        // letters that look like digits
        "STATUS 482l37559",
        "STATUS 482I37559",
        "STATUS 482|37559",
        // words around the number
        "STATUS REF 482137559",
        "Status of case 482-137-559",
        "Hali ya kesi 482137559",
        "hali kumbukumbu 482137559",
        "KESI NAMBARI 482 137 559",
        "case no. 482137559",
        "Case number: 482137559",
        "STATUS 482137559 please",
        // thumbs
        "STATU 482137559",
        "STATSU 482137559",
        "SATUS 482137559",
        "STATUSS 482137559",
        "STTAUS 482137559",
        "STSTUS 482137559",
        "HALLI 482137559",
        "HAL1 482137559",
        "HaIi 482137559",
        "KESSI 482137559",
        "KES1 482137559",
        "CASEE 482137559",
        "STATUS 482L37559",
        // the number first
        "482137559 STATUS",
        "482-137-559 hali",
        "482137559 kesi?",
        // other digits, emoji, what cannot be seen
        "\u0664\u0668\u0662\u0661\u0663\u0667\u0665\u0665\u0669",
        "\uff33\uff34\uff21\uff34\uff35\uff33 482137559",
        "\ud83d\ude4f STATUS 482137559 \ud83d\ude4f",
        "STATUS \u2066482137559\u2069",
        "\ufeffSTATUS 482137559",
        "482\u200b137\u200b559",
        "\u201cHali 482137559\u201d",
        "'482137559'",
        // the Judiciary's own form
        "482137559#1",
        "482-137-559#1",
        "482 137 559 # 1",
        "STATUS 482137559#1",
        "482137559*1"
      })
  void the_status_of_a_case_is_asked_in_many_ways(String text) {
    assertThat(SmsCommand.read(text))
        .isEqualTo(new SmsCommand.AskStatus(REFERENCE, SmsCommand.About.ALL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STATUS 482137558",
        "HALI 48213755",
        "482137558",
        "4821375599",
        "48213755",
        "482-137",
        "STATUS 4821375590",
        "STATUS abc",
        "STATUS yangu",
        "HALI 482137559 482137559",
        "STATUS 482137559a",
        "\u202e482137558",
        "CASE CCO/47/275/5/29/1/2026"
      })
  void what_was_meant_as_a_reference_and_is_none_is_told_so(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.MistypedReference());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "?",
        "......",
        "- - - - -",
        "STATUS",
        "status?",
        "HALI   ",
        "HALI -",
        "HELP",
        "msaada",
        "Habari",
        "STATUTE 482137559",
        "MY STATUS 482137559",
        "loooool",
        "12345",
        "'; drop table case_file; --",
        "\ud83d\ude00\ud83d\ude00",
        "\u0000\u0001",
        "\ufffd\ufffd"
      })
  void anything_else_gets_help(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Help());
  }

  @ParameterizedTest
  @CsvSource({
    "482137559#2, NEXT_DATE",
    "482-137-559 #2, NEXT_DATE",
    "482137559*2, NEXT_DATE",
    "hali 482137559#2, NEXT_DATE",
    "482137559#3, OFFICE",
    "482137559 # 3, OFFICE"
  })
  void the_judiciarys_options_ask_for_a_part(String text, SmsCommand.About about) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.AskStatus(REFERENCE, about));
  }
}
