package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceTest {
  private static final CaseReference SAMPLE = new CaseReference(482_137_559);

  private static List<CaseReference> references() {
    var pinned = new Random(20_261_125);
    return Stream.concat(
            Stream.of(0, 1, 9, 10, 12_345_678, CaseReference.SPACE - 1)
                .map(CaseReference::ofSerial),
            IntStream.range(0, 300)
                .mapToObj(_ -> CaseReference.ofSerial(pinned.nextInt(CaseReference.SPACE))))
        .toList();
  }

  @Test
  void a_reference_reads_back_as_it_is_shown() {
    for (CaseReference reference : references()) {
      assertThat(reference.shown()).matches("\\d{3}-\\d{3}-\\d{3}");
      assertThat(CaseReference.parse(reference.shown())).contains(reference);
      assertThat(CaseReference.parse(reference.digits())).contains(reference);
    }
  }

  @Test
  void every_single_wrong_digit_is_refused() {
    for (CaseReference reference : references()) {
      String right = reference.digits();
      for (int place = 0; place < right.length(); place++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          String typed = right.substring(0, place) + digit + right.substring(place + 1);
          assertThat(CaseReference.parse(typed).isPresent())
              .as("a wrong digit at %s", place)
              .isEqualTo(typed.equals(right));
        }
      }
    }
  }

  @Test
  void every_swap_of_two_neighbours_is_refused() {
    for (CaseReference reference : references()) {
      String right = reference.digits();
      for (int i = 0; i < right.length() - 1; i++) {
        String swapped =
            right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
        assertThat(CaseReference.parse(swapped).isPresent())
            .as("neighbours swapped at %s", i)
            .isEqualTo(swapped.equals(right));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "482137559",
        "482-137-559",
        "482 137 559",
        "  482137559 ",
        "4-8-2-1-3-7-5-5-9",
        "482.137.559",
        "482/137/559",
        "482\u2013137\u2014559",
        "482\u2010137\u2011559",
        "482\u2212137\u2212559",
        "482\u00a0137\u00a0559",
        "482\u202f137\u2009559",
        "482\t137\n559",
        "482 - 137 - 559",
        "482I37559",
        "482l37559",
        "482|37559"
      })
  void blanks_dashes_and_letters_that_look_like_digits_are_understood(String typed) {
    assertThat(CaseReference.parse(typed)).contains(SAMPLE);
  }

  @Test
  void the_letter_o_is_read_as_zero() {
    var reference = CaseReference.ofSerial(10_203_040);

    assertThat(CaseReference.parse(reference.digits().replace('0', 'O'))).contains(reference);
    assertThat(CaseReference.parse(reference.digits().replace('0', 'o'))).contains(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "---",
        "48213755",
        "4821375599",
        "482137558",
        "482137S59",
        "482B37559",
        "482137559a",
        "48213755\u0669",
        "48213755\uff19",
        "482+137+559",
        "-482137559 1",
        "482137559\u0000",
        "4 8 2   1 3 7   5 5 9        "
      })
  void anything_else_is_no_reference(String typed) {
    assertThat(CaseReference.parse(typed)).isEmpty();
  }

  @Test
  void a_huge_text_is_no_reference() {
    assertThat(CaseReference.parse("482137559" + " ".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, 1_000_000_000, Integer.MAX_VALUE, 482_137_558})
  void a_number_that_is_no_reference_cannot_be_held_and_is_not_echoed(int number) {
    assertThatThrownBy(() -> new CaseReference(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a case reference");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, CaseReference.SPACE})
  void a_serial_outside_the_space_is_refused(int serial) {
    assertThatThrownBy(() -> CaseReference.ofSerial(serial))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leading_zeros_are_shown() {
    assertThat(CaseReference.ofSerial(0).shown()).isEqualTo("000-000-000");
    assertThat(CaseReference.ofSerial(7).digits()).startsWith("00000007");
  }

  @Test
  void printing_one_does_not_tell_it() {
    assertThat(SAMPLE).hasToString("CaseReference[***-***-559]");
  }
}
