package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest(name = "[{0}] is {1}")
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "0712345678;+254712345678",
        "0112345678;+254112345678",
        "712345678;+254712345678",
        "254712345678;+254712345678",
        "254112345678;+254112345678",
        "+254712345678;+254712345678",
        "+254 712 345 678;+254712345678",
        "0712-345-678;+254712345678",
        "0712 345 678;+254712345678",
        "(0712) 345678;+254712345678",
        "+254 (0) 712 345678;+254712345678",
        // a zero kept behind the country's code
        "+2540711223344;+254711223344",
        "2540711223344;+254711223344",
        "+254 0711 223 344;+254711223344",
        "254-711-223344;+254711223344",
        "254-0711-223344;+254711223344",
        "00254711223344;+254711223344",
        "002540711223344;+254711223344",
        // as a word processor writes it
        "+254\u00A0711\u2011223\u2011344;+254711223344",
        "\u200B0711223344;+254711223344",
        // the plus that a form turned into a blank
        "' 254712345678';+254712345678",
        // a blank that was only a blank
        "' 0712345678';+254712345678",
        "' +254712345678';+254712345678",
        "'0712345678  ';+254712345678",
        // other countries call too
        "+255712345678;+255712345678",
        "+441632960961;+441632960961",
      })
  void kenyan_ways_to_write_a_number_are_understood(String written, String e164) {
    assertThat(PhoneNumber.parse(written).map(PhoneNumber::e164)).contains(e164);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "116",
        "22115",
        "MTN",
        "Safaricom",
        "0722CHIEF",
        "0722 ABC DEF",
        "0712345678x12",
        "0712345678 ext. 5",
        "tel:0712345678",
        "07123456789012",
        "+25471234567890123",
        "+0712345678",
        "0712345678,0712345679",
        "*100#",
        "0712345678\u0000",
        "\u0660\u0667\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
        "0712345678                 "
      })
  void what_is_no_number_is_refused(String written) {
    assertThat(PhoneNumber.parse(written)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "+254712345678, true",
    "+254112345678, true",
    "+254700000001, true",
    // ranges opened of late
    "+254135123456, true",
    "+254139123456, true",
    "+254141123456, true",
    "+254146123456, true",
    "+254180123456, true",
    "+254189123456, true",
    // a fixed line in Nairobi, a premium number, too short, too long
    "+254202345678, false",
    "+254900223344, false",
    "+25471234567, false",
    "+2547123456789, false",
    // elsewhere
    "+255712345678, false",
    "+256712345678, false",
    "+14155550123, false",
    "+882161234567, false",
  })
  void only_kenyan_mobiles_may_be_texted(String e164, boolean mobile) {
    assertThat(new PhoneNumber(e164).kenyanMobile()).isEqualTo(mobile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0712345678", "254712345678", "+0254712345", "+25471234567 8", "+254A"})
  void only_e164_can_be_held_and_nothing_is_echoed(String text) {
    assertThatThrownBy(() -> new PhoneNumber(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an E.164 number");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "+254712345678, true",
    "+254202345678, true",
    "+2547123456789, false",
    "+25471234567, false",
    "+255712345678, false",
  })
  void a_phone_in_kenya_has_nine_digits_behind_the_code(String e164, boolean inKenya) {
    assertThat(new PhoneNumber(e164).inKenya()).isEqualTo(inKenya);
  }

  @Test
  void a_hidden_number_is_one_identity_that_nothing_can_be_sent_to() {
    String hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    PhoneNumber hidden = PhoneNumber.masked(hash, "s1").orElseThrow();

    assertThat(PhoneNumber.masked(hash, "s2")).contains(hidden);
    assertThat(hidden.masked()).isTrue();
    assertThat(hidden.kenyanMobile()).isFalse();
    assertThat(hidden.kenyan()).isFalse();
    assertThat(hidden.inKenya()).isFalse();
    // what is left of these belongs to ten thousand phones
    assertThat(PhoneNumber.masked("+2547****5678", "s1"))
        .isNotEqualTo(PhoneNumber.masked("+2547****5678", "s2"));
    assertThat(PhoneNumber.masked("0712345678", "s1")).isEmpty();
    assertThat(PhoneNumber.masked("MTN", "s1")).isEmpty();
    assertThat(PhoneNumber.parse(hash)).isEmpty();
  }

  @Test
  void printing_one_does_not_tell_it() {
    assertThat(new PhoneNumber("+254712345678")).hasToString("PhoneNumber[+254*****78]");
  }
}
