package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Thousands of key presses that no honest person would make. The seeds are fixed: a walk that
/// fails fails again.
class HostileWalkTest {
  /// More than a hundred thousand in all.
  private static final int PRESSES = 6_000;

  private static final int PRESSES_OUT = 20;

  private static final List<String> HOSTILE =
      List.of(
          "",
          "*",
          "1*1",
          "*384#",
          "^{}\\[~]|€",
          "{unit}{area}{reference}",
          "🙂",
          "مرحبا",
          "١",
          "Zürich",
          "Murang'a",
          "\u0000",
          "\u0007\u001b[2J",
          "\u202e21\u202c",
          "a\nb",
          "99999999999",
          "-1",
          "+1",
          "2147483648",
          "1e3",
          "'; drop table case_file; --",
          "%s%n",
          "${x}",
          "x".repeat(500),
          "9".repeat(81),
          "🙂".repeat(80));

  private static final List<String> HONEST =
      List.of("15", "11", "19", "99", "000", "0712345678", "0201234567", "Amani", "k", "zz");

  private final Menus menus = Books.shipped();

  @ParameterizedTest
  @CsvSource({
    "chief en, 1",
    "chief sw, 2",
    "chief sw+draft, 3",
    "chief en+saved, 4",
    "children en, 5",
    "children sw, 6",
    "police sw, 7",
    "prosecutor en, 8",
    "registry en, 9",
    "registry sw, 10",
    "probation sw, 11",
    "institution en, 12",
    "institution sw, 13",
    "new en, 14",
    "new sw, 15",
    "public, 16",
    "public, 17"
  })
  void whatever_is_typed_is_answered_with_a_screen_that_fits_and_echoes_nothing(
      String who, long seed) {
    var random = new Random(seed);
    Show shown = next(who, menus.dial());
    for (int press = 0; press < PRESSES; press++) {
      String typed = typed(random);
      Place before = shown.place();
      shown = next(who, menus.press(before, typed));

      assertThat(Gsm7.fits(shown.text(), 156)).as(shown.text()).isTrue();
      assertThat(shown.text()).as("what was typed is not shown").doesNotContain(marks(typed));
      assertThat(PlaceText.read(PlaceText.write(shown.place()))).contains(shown.place());
      if (before.screen().contains("pin")) {
        assertThat(shown.place().answers().values()).as("no PIN is kept").doesNotContain(Desk.PIN);
      }
      assertThat(unfilled(shown)).isEmpty();
      if (shown.ends()) {
        assertThat(menus.press(shown.place(), typed(random)))
            .isInstanceOfSatisfying(Show.class, after -> assertThat(after.ends()).isTrue());
        shown = next(who, menus.dial());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "chief en, 21",
    "children sw, 22",
    "police en, 23",
    "prosecutor sw, 24",
    "registry en, 25",
    "probation sw, 26",
    "institution en, 27",
    "new sw, 28",
    "public, 29",
    "public, 30"
  })
  void from_every_screen_a_few_plain_keys_lead_to_an_end(String who, long seed) {
    var random = new Random(seed);
    Set<String> left = new HashSet<>();
    Show shown = next(who, menus.dial());
    for (int press = 0; press < PRESSES; press++) {
      shown = next(who, menus.press(shown.place(), typed(random)));
      if (!shown.ends() && left.add(whereabouts(shown.place()))) {
        assertThat(pressesToAnEnd(who, shown)).as(whereabouts(shown.place())).isPresent();
      }
      shown = shown.ends() ? next(who, menus.dial()) : shown;
    }
    assertThat(left).hasSizeGreaterThan(15);
  }

  private Show next(String who, Step step) {
    return Replay.followed(menus, step, 0, (pending, _) -> Optional.of(Desk.answer(who, pending)))
        .orElseThrow();
  }

  private static String typed(Random random) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> HOSTILE.get(random.nextInt(HOSTILE.size()));
      case 2, 3 -> HONEST.get(random.nextInt(HONEST.size()));
      case 4 -> Desk.PIN;
      case 5 -> "482916";
      case 6 -> random.nextInt(10) == 0 ? "00" : "0";
      case 7 -> noise(random);
      default -> Integer.toString(1 + random.nextInt(9));
    };
  }

  /// Any characters at all, halves of pairs included.
  private static String noise(Random random) {
    var noise = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      noise.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return noise.toString();
  }

  /// What would betray an echo: an input that no screen of ours holds by itself.
  private static String marks(String typed) {
    boolean ours =
        (typed.codePoints().allMatch(Character::isDigit) && typed.length() < 6)
            || typed.strip().length() < 3
            || "0712345678".equals(typed)
            || "Murang'a".equals(typed);
    return ours ? "\u0000" : typed;
  }

  private static List<String> unfilled(Show show) {
    String text = show.text();
    return text.contains("{") || text.contains("?;") ? List.of(text) : List.of();
  }

  private static String whereabouts(Place place) {
    return place.language()
        + " "
        + place.screen()
        + (place.page() > 0 ? " page " + place.page() : "")
        + (place.offered().isEmpty() ? "" : " with a list")
        + (place.until().isEmpty() ? "" : " in a change");
  }

  /// The fewest plain keys to an end, found by trying them all, nearest first.
  private Optional<Integer> pressesToAnEnd(String who, Show from) {
    var open = new ArrayDeque<Reached>();
    var seen = new HashSet<String>();
    open.add(new Reached(from, 0));
    while (!open.isEmpty()) {
      Reached reached = open.poll();
      if (reached.show().ends()) {
        return Optional.of(reached.presses());
      }
      if (reached.presses() < PRESSES_OUT && seen.add(whereabouts(reached.show().place()))) {
        for (String key : List.of("0", "00", "1", "2", "3", "4", "5", "7", Desk.PIN)) {
          open.add(
              new Reached(
                  next(who, menus.press(reached.show().place(), key)), reached.presses() + 1));
        }
      }
    }
    return Optional.empty();
  }

  private record Reached(Show show, int presses) {}
}
