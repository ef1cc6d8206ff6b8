package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Layout.Keys KEYS = new Layout.Keys("9 More", "0 Back", "00 Main");

  @Test
  void a_screen_is_its_header_numbered_lines_and_keys() {
    assertThat(Layout.text("Who?", List.of("Me", "You"), KEYS.line(false)))
        .isEqualTo("Who?\n1 Me\n2 You\n0 Back 00 Main");
    assertThat(Layout.text("Who?", List.of("Me"), KEYS.line(true)))
        .isEqualTo("Who?\n1 Me\n9 More 0 Back 00 Main");
    assertThat(Layout.text("Who?", List.of("Me"), new Layout.Keys("9 More", "", "").line(false)))
        .isEqualTo("Who?\n1 Me");
  }

  @Test
  void there_are_never_more_than_seven_lines_on_a_screen() {
    assertThat(Layout.pages("?", lines(8, 1), KEYS, 0)).containsExactly(7, 1);
    assertThat(Layout.pages("?", lines(7, 1), KEYS, 0)).containsExactly(7);
    assertThat(Layout.pages("?", lines(21, 1), KEYS, 0)).containsExactly(7, 7, 7);
  }

  @Test
  void lines_that_fill_the_screen_to_the_last_septet_stay_on_it() {
    // 1 + 4 lines of 3 + 31 letters, and 1 + 14 for the keys, are 152
    assertThat(Layout.pages("?", lines(4, 31), KEYS, 4)).containsExactly(4);
    assertThat(Layout.pages("?", lines(4, 31), KEYS, 5)).containsExactly(3, 1);
  }

  @Test
  void the_room_for_the_key_to_more_lines_is_kept_only_where_more_follow() {
    // the fourth line leaves no room for `9 More`, but nothing follows it
    assertThat(Layout.fitting("?", lines(4, 31), KEYS, 0, false)).isEqualTo(4);
    assertThat(Layout.fitting("?", lines(4, 31), KEYS, 0, true)).isEqualTo(3);
  }

  @Test
  void a_line_that_no_screen_holds_stands_alone_so_that_the_check_finds_it() {
    assertThat(Layout.pages("?", lines(2, 200), KEYS, 0)).containsExactly(1, 1);
    assertThat(Layout.pages("?", List.of(), KEYS, 0)).isEmpty();
  }

  @Test
  void pages_hold_every_line_once_fit_and_could_not_hold_one_more() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      List<String> lines =
          random.ints(1 + random.nextInt(21), 1, 40).mapToObj("x"::repeat).toList();
      int room = random.nextInt(20);
      int from = 0;
      for (int count : Layout.pages("Header?", lines, KEYS, room)) {
        boolean more = from + count < lines.size();
        assertThat(taken(lines.subList(from, from + count), more) + room).isLessThanOrEqualTo(156);
        if (more && count < 7) {
          boolean stillMore = from + count + 1 < lines.size();
          assertThat(taken(lines.subList(from, from + count + 1), stillMore) + room)
              .isGreaterThan(156);
        }
        from += count;
      }
      assertThat(from).isEqualTo(lines.size());
    }
  }

  private static int taken(List<String> lines, boolean more) {
    return Gsm7.septets(Layout.text("Header?", lines, KEYS.line(more)));
  }

  private static List<String> lines(int count, int length) {
    return IntStream.range(0, count).mapToObj(i -> "x".repeat(length)).toList();
  }
}
