package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasyPinsTest {
  private static final PhoneNumber PHONE = new PhoneNumber("+254722840617");
  private static final Optional<StaffNumber> STAFF = Optional.of(new StaffNumber("002019487635"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        // all the same, runs, steps, over the end
        "000000", "111111", "123456", "654321", "012345", "246802", "789012", "210987", "135791",
        // two digits, repeats, pairs, mirrors
        "121212", "112211", "100001", "123123", "738738", "112233", "884477", "123321", "738837",
        // birthdays: 31 12 85, 85 12 31, 12 31 85, 85 31 12, 14 1985, 1985 14, 03 2001
        "311285", "851231", "123185", "853112", "141985", "198514", "032001", "200103", "010100",
        // walks over the keys, and what many choose
        "147258", "159753", "852147", "456123", "102030", "007007"
      })
  void what_is_guessed_first_is_no_pin(String pin) {
    assertThat(PinPolicy.strong(pin)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12345", "1234567", "48291", "4829155", "48291a", "٤٨٢٩١٥", " 482915"})
  void a_pin_has_six_digits(String pin) {
    assertThat(PinPolicy.strong(pin)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"482915", "739264", "615873", "284617", "957231", "361842", "528946", "174659"})
  void others_are_taken(String pin) {
    assertThat(PinPolicy.strong(pin, PHONE, STAFF)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"072284", "254722", "547228", "840617", "722840", "019487", "487635"})
  void six_digits_of_an_own_number_are_none(String pin) {
    assertThat(PinPolicy.strong(pin, PHONE, STAFF)).isFalse();
  }

  @Test
  void enough_are_left_to_choose_from() {
    long strong =
        IntStream.range(0, PinPolicy.SPACE)
            .mapToObj("%06d"::formatted)
            .filter(PinPolicy::strong)
            .count();

    assertThat(strong).isBetween(875_000L, 890_000L);
  }
}
