package org.hakimtoto.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.contact.MayText.Against;
import org.hakimtoto.core.contact.MayText.Known;
import org.hakimtoto.core.contact.MayText.Sms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a text may leave. What it is: `contact` goes to a person close to the child, `relay` to
/// an officer who passes it on, `officer` to one in their own right, `number` to nobody by name.
class MayTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // label, text, legal, on duty, blocked, unconfirmed, call-only, number, against
    "a reminder to a mother, contact, -, -, -, -, -, IN_USE, -",
    "a number an officer blocked, contact, -, -, yes, -, -, IN_USE, DO_NOT_CONTACT",
    "no law outweighs a block, contact, legal, -, yes, -, -, IN_USE, DO_NOT_CONTACT",
    "no roster outweighs a block, officer, -, duty, yes, -, -, IN_USE, DO_NOT_CONTACT",
    "a blocked person is not relayed to either, relay, -, duty, yes, -, -, IN_USE, DO_NOT_CONTACT",
    "call-only is phoned, contact, -, -, -, -, yes, IN_USE, CALL_ONLY",
    "call-only is phoned by law too, contact, legal, -, -, -, yes, IN_USE, CALL_ONLY",
    "call-only is not relayed, relay, -, duty, -, -, yes, IN_USE, CALL_ONLY",
    "an officer's call-only number is alerted, officer, -, duty, -, -, yes, IN_USE, -",
    "STOP silences a reminder, contact, -, -, -, -, -, STOPPED, STOPPED",
    "STOP does not silence the law, contact, legal, -, -, -, -, STOPPED, -",
    "a stranger's phone gets no facts, contact, -, -, -, -, -, UNSURE, NUMBER_UNSURE",
    "nor by law, contact, legal, -, -, -, -, UNSURE, NUMBER_UNSURE",
    "an officer cannot opt out of alerts, officer, -, duty, -, -, -, STOPPED, -",
    "nor be declared a stranger, officer, -, duty, -, -, -, UNSURE, -",
    "nor opt out of passing on, relay, -, duty, -, -, -, STOPPED, -",
    "an officer as a guardian can, contact, -, duty, -, -, -, STOPPED, STOPPED",
    "an officer as a guardian of another's phone, contact, -, duty, -, -, -, UNSURE, NUMBER_UNSURE",
    "a chief who left passes nothing on, relay, -, -, -, -, -, IN_USE, NUMBER_UNSURE",
    "a reporter names an officer's number, officer, -, duty, -, yes, -, IN_USE, -",
    "a reporter named the number, number, -, -, -, yes, -, IN_USE, DO_NOT_CONTACT",
    "a receipt, number, -, -, -, -, -, IN_USE, -",
    "a receipt after STOP, number, -, -, -, -, -, STOPPED, STOPPED",
    "a reply to a stranger, number, -, -, -, -, -, UNSURE, NUMBER_UNSURE",
  })
  void the_table(
      String label,
      String text,
      String legal,
      String duty,
      String blocked,
      String unconfirmed,
      String callOnly,
      NumberStanding number,
      String against) {
    var sms = sms(text, yes(legal), false);
    var known = new Known(yes(duty), yes(blocked), yes(unconfirmed), yes(callOnly), false, number);

    assertThat(MayText.leave(sms, known))
        .as(label)
        .isEqualTo(against.equals("-") ? Optional.empty() : Optional.of(Against.valueOf(against)));
  }

  /// The answer to STOP is the one text that still goes to that number, unless it was blocked.
  @Test
  void goodbye_is_said_to_whoever_may_know() {
    for (NumberStanding number : NumberStanding.values()) {
      var known = new Known(false, false, false, false, false, number);
      assertThat(MayText.leave(sms("number", false, true), known)).isEmpty();
      var blocked = new Known(false, true, false, false, false, number);
      assertThat(MayText.leave(sms("number", false, true), blocked))
          .contains(Against.DO_NOT_CONTACT);
    }
  }

  /// Over every combination: a block is kept, and only the law goes past a STOP.
  @Test
  void a_block_is_kept_whatever_else_is_so() {
    for (String text : List.of("contact", "relay", "officer", "number")) {
      for (int bits = 0; bits < 32; bits++) {
        boolean legal = (bits & 1) > 0;
        int b = bits;
        Arrays.stream(NumberStanding.values())
            .forEach(number -> {
              var blocked =
                  new Known((b & 2) > 0, true, (b & 4) > 0, (b & 8) > 0, (b & 16) > 0, number);
              assertThat(MayText.leave(sms(text, legal, (b & 16) > 0), blocked))
                  .contains(Against.DO_NOT_CONTACT);
            });
        var stopped = new Known(false, false, false, false, false, NumberStanding.STOPPED);
        boolean leaves = MayText.leave(sms(text, legal, false), stopped).isEmpty();
        assertThat(leaves && !text.equals("relay")).isEqualTo(legal && !text.equals("relay"));
      }
    }
  }

  private static Sms sms(String text, boolean legal, boolean goodbye) {
    return new Sms(text.equals("contact"), text.equals("relay"), legal, goodbye, false);
  }

  private static boolean yes(String cell) {
    return !cell.equals("-");
  }
}
