package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmsCommandTest {
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
        "STATUS 482|37559"
      })
  void the_status_of_a_case_is_asked_in_many_ways(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.AskStatus(REFERENCE));
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
        "STOP",
        "SI MIMI",
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

  @Test
  void a_huge_text_gets_help_at_once() {
    assertThat(SmsCommand.read("STATUS 482137559" + " ".repeat(SmsCommand.MAX_TEXT)))
        .isEqualTo(new SmsCommand.Help());
    assertThat(SmsCommand.read("a".repeat(1_000_000))).isEqualTo(new SmsCommand.Help());
    assertThat(SmsCommand.read("1 ".repeat(SmsCommand.MAX_TEXT / 2)))
        .isEqualTo(new SmsCommand.MistypedReference());
  }

  @Test
  void printing_a_text_or_a_command_tells_neither_number_nor_reference() {
    var sms = new IncomingSms("1", new PhoneNumber("+254712345678"), "STATUS 482137559");

    assertThat(sms.toString()).doesNotContain("2547123", "482137");
    assertThat(SmsCommand.read(sms.text()).toString()).doesNotContain("482-137", "482137");
  }
}
