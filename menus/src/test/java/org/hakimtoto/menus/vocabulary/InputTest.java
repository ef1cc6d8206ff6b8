package org.hakimtoto.menus.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hakimtoto.menus.vocabulary.Input.Parsed;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputTest {
  private static final String LETTER_OF_TWO = "\ud835\udc00";

  @ParameterizedTest
  @CsvSource({
    "age, 0, 0",
    "age, 007, 7",
    "age, 17, 17",
    "age, 99, 99",
    "age, 30, 30",
    "phone_digits, 0712 345-678, 0712345678",
    "phone_digits, +254712345678, +254712345678",
    "phone_digits, 123456789, 123456789",
    "short_text, Amani, Amani",
    "short_text, Li, Li",
    "short_text, Ng'ang'a-Wanjirũ, Ng'ang'a-Wanjirũ",
    "short_text, OB 12/3/2026, OB 12/3/2026",
    "short_text, abcdefghijklmnopqrst, abcdefghijklmnopqrst",
    "pin, 000000, 000000",
    "pin, 12345, 12345",
    "pin, 1234567, 1234567",
    "pin, 1, 1",
    "code_digits, 1, 1",
    "new_pin, 482915, 482915",
    "code_digits, 12345678, 12345678",
    "staff_digits, 2019/45 678, 201945678",
    "reference, 482-137-559, 482137559",
    "reference, 48213755O, 482137550",
    "reference, I82 l37 559, 182137559",
    "letters, KIBE, KIBE",
    "letters, Ng'ang'a, Ng'ang'a",
    "day, kesho, kesho",
    "clock, 14:30, 14:30"
  })
  void what_is_understood_is_kept_in_one_form(String input, String typed, String kept) {
    assertThat(parse(input, typed)).isEqualTo(new Parsed.Accepted(kept));
  }

  /// The carrier joins inputs by it and does not escape it. Days and hours are read elsewhere.
  @ParameterizedTest
  @EnumSource(
      value = Input.class,
      names = {"DAY", "CLOCK"},
      mode = EnumSource.Mode.EXCLUDE)
  void no_input_takes_a_star(Input input) {
    for (String typed : List.of("*", "a*b", "1*2", "12*", "*12", "JUMA*1")) {
      assertThat(input.read(typed)).as(typed).isInstanceOf(Parsed.Refused.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"115, girl, 15", "207, boy, 7", "300, not_known, 0", "199, girl, 99"})
  void three_digits_say_sex_and_age_at_once(String typed, String sex, String age) {
    assertThat(parse("sex_and_age", typed))
        .isEqualTo(new Parsed.Accepted(sex, Map.of(Slot.AGE, age)));
  }

  @ParameterizedTest
  @CsvSource({
    "age, ''",
    "age, 31",
    "age, 98",
    "age, 100",
    "sex_and_age, 15",
    "sex_and_age, 415",
    "sex_and_age, 015",
    "sex_and_age, 198",
    "sex_and_age, 1150",
    "age, 1000",
    "age, -1",
    "age, +1",
    "age, 1.5",
    "age, ١٢",
    "age, 1a",
    "age, ' 12'",
    "phone_digits, ''",
    "phone_digits, 12345678",
    "phone_digits, 1234567890123456",
    "phone_digits, ++254712345678",
    "phone_digits, 0712.345.678",
    "phone_digits, ٠٧١٢٣٤٥٦٧٨",
    "short_text, ''",
    "short_text, A",
    "short_text, abcdefghijklmnopqrstu",
    "short_text, a*b",
    "short_text, a{b",
    "short_text, a@b",
    "short_text, --",
    "short_text, '  '",
    "short_text, \ud83d\ude42\ud83d\ude42",
    "pin, ''",
    "pin, 12345a",
    "new_pin, 12345",
    "new_pin, 1234567",
    "code_digits, x",
    "staff_digits, 12",
    "staff_digits, ABC123",
    "reference, 48213755",
    "reference, 4821375599",
    "letters, K1BE",
    "letters, 12",
    "day, 1",
    "pin, ١٢٣٤٥٦"
  })
  void what_is_not_understood_is_refused_for_a_worded_reason(String input, String typed) {
    assertThat(parse(input, typed))
        .isInstanceOfSatisfying(
            Parsed.Refused.class,
            refused -> assertThat(named(input).mistakes()).contains(refused.mistake()));
  }

  @Test
  void a_name_is_counted_as_the_store_counts_it() {
    assertThat(parse("short_text", LETTER_OF_TWO.repeat(10))).isInstanceOf(Parsed.Accepted.class);
    assertThat(parse("short_text", LETTER_OF_TWO.repeat(11))).isInstanceOf(Parsed.Refused.class);
  }

  @Test
  void nothing_typed_makes_an_input_throw_or_keep_more_than_it_says() {
    var random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      String typed = typed(random);
      for (Input input : Input.values()) {
        if (input.read(typed) instanceof Parsed.Accepted accepted) {
          assertThat(accepted.value()).hasSizeLessThanOrEqualTo(24);
          assertThat(Gsm7.plain(accepted.value())).isNotBlank();
        }
      }
    }
  }

  private static Parsed parse(String input, String typed) {
    return named(input).read(typed);
  }

  private static Input named(String name) {
    return Word.find(Input.values(), name).orElseThrow();
  }

  private static String typed(Random random) {
    var typed = new StringBuilder();
    int range = random.nextBoolean() ? 128 : Character.MAX_VALUE;
    for (int i = random.nextInt(24); i > 0; i--) {
      typed.append(
          random.nextInt(3) == 0
              ? "0123456789+ -'".charAt(random.nextInt(14))
              : letter(random, range));
    }
    return typed.toString();
  }

  private static char letter(Random random, int range) {
    return (char) random.nextInt(range);
  }
}
