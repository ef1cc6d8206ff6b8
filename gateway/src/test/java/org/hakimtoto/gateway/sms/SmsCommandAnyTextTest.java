package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed is read in bounded time, and is never printed.
class SmsCommandAnyTextTest {
  /// The seed is fixed: a text that fails fails again.
  @Test
  void no_text_at_all_makes_it_throw_or_print_what_was_typed() {
    var random = new Random(20_261_125);
    for (int i = 0; i < 100_000; i++) {
      String text = anything(random);
      assertThat(SmsCommand.read(text)).as(text).isNotNull();
    }
  }

  private static final List<String> PIECES =
      List.of(
          "STATUS",
          "hali",
          "OK",
          "sawa",
          "KATAA",
          "no",
          "FUNGA",
          "HATUA",
          "J2",
          "d",
          "x",
          "leo",
          "stop",
          "si mimi",
          "lugha",
          "en",
          "482137559",
          "482-137-559",
          "730184",
          "1",
          "2",
          "#",
          "*",
          "O",
          "l",
          "|",
          " ",
          "\n",
          "\u00a0",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "\u202e",
          "\u0000",
          "\ufdfa",
          "\u0130",
          "\u00df",
          "\u0660",
          "\ud835\udfd8",
          "{",
          "$1",
          "\\");

  private static String anything(Random random) {
    var text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(3) > 0) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      } else {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
    }
    return text.toString();
  }

  /// No text makes the patterns try again and again.
  @ParameterizedTest
  @ValueSource(strings = {"O", "I", "l1", "A", " ", "O ", "1 ", "NO ", "STATUS ", "#", "1#", "0O"})
  void the_work_is_bounded(String piece) {
    String text = piece.repeat(SmsCommand.MAX_TEXT / piece.length());

    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 20; i++) {
            assertThat(SmsCommand.read(text)).isNotNull();
          }
        });
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
    for (String text :
        List.of(
            sms.text(),
            "OK 482137559",
            "NO 482137559 730184",
            "CLOSE 482137559 730184",
            "STAGE 482137559 D 730184")) {
      assertThat(SmsCommand.read(text).toString()).doesNotContain("482-137", "482137", "730184");
    }
  }
}
