package org.hakimtoto.core.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;

/// PINs that are guessed first: patterns, dates, what many choose, and what is known of the one who
/// chooses. Pure; about one in eight of all PINs is among them.
public final class EasyPins {
  /// Walks over the keys of a phone, and what lists of stolen codes begin with.
  private static final Set<String> MOST_USED =
      Set.of(
          "159753", "357159", "159357", "753951", "951753", "147258", "258369", "369258", "258147",
          "147852", "852147", "741852", "963852", "852963", "369852", "147369", "369147", "963741",
          "741963", "142536", "456123", "789456", "123789", "789123", "456789", "102030", "203040",
          "100200", "123654", "321654", "520520", "520131", "131420", "007007", "696969", "420420",
          "808080", "909090", "147896", "236589", "124578", "235689", "145236", "102938", "135790",
          "246801", "112358", "314159", "271828", "192837");

  /// The years that a living person was born in.
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2099;

  private static final int HALF = PinPolicy.DIGITS / 2;

  private EasyPins() {}

  /// Whether anybody would guess it, whoever chose it.
  ///
  /// @param pin [PinPolicy#DIGITS] digits
  static boolean easy(String pin) {
    return sameSteps(pin)
        || fewDigits(pin)
        || repeats(pin)
        || mirror(pin)
        || MOST_USED.contains(pin)
        || date(pin);
  }

  /// Whether it stands in the officer's own number or staff number.
  static boolean own(String pin, PhoneNumber phone, Optional<StaffNumber> staff) {
    String national = "0" + phone.e164().substring(Math.min(4, phone.e164().length()));
    return phone.e164().contains(pin)
        || national.contains(pin)
        || staff.filter(number -> number.digits().contains(pin)).isPresent();
  }

  /// All the same, or a run up or down in any step, over 9 to 0 as well.
  private static boolean sameSteps(String pin) {
    Set<Integer> steps = new HashSet<>();
    for (int i = 1; i < pin.length(); i++) {
      steps.add(Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10));
    }
    return steps.size() == 1;
  }

  private static boolean fewDigits(String pin) {
    return pin.chars().distinct().count() < 3;
  }

  /// `123123`, and pairs as in `112233`.
  private static boolean repeats(String pin) {
    boolean halves = pin.substring(0, HALF).equals(pin.substring(HALF));
    return halves || alike(pin, (text, i) -> i % 2 == 1 || text.charAt(i) == text.charAt(i + 1));
  }

  private static boolean mirror(String pin) {
    return alike(
        pin, (text, i) -> i >= HALF || text.charAt(i) == text.charAt(text.length() - 1 - i));
  }

  private static boolean alike(String pin, BiPredicate<String, Integer> same) {
    return IntStream.range(0, pin.length()).allMatch(i -> same.test(pin, i));
  }

  /// A birthday in the ways people write it, the year in two digits or in four.
  private static boolean date(String pin) {
    int a = part(pin, 0, 2);
    int b = part(pin, 2, 4);
    int c = part(pin, 4, 6);
    return List.of(new int[] {a, b}, new int[] {b, a}, new int[] {c, b}, new int[] {b, c}).stream()
            .anyMatch(dayMonth -> day(dayMonth[0]) && month(dayMonth[1]))
        || (day(a) && year(part(pin, 2, 6)))
        || (day(c) && year(part(pin, 0, 4)));
  }

  private static int part(String pin, int from, int to) {
    return Integer.parseInt(pin.substring(from, to));
  }

  private static boolean day(int day) {
    return day >= 1 && day <= 31;
  }

  private static boolean month(int month) {
    return month >= 1 && month <= 12;
  }

  private static boolean year(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
