package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.indicator.Look.HIDDEN;
import static org.hakimtoto.core.indicator.Look.SHOWN;
import static org.hakimtoto.core.indicator.Look.SMALL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {
  @ParameterizedTest
  @CsvSource({
    // counts | looks, the last of the total: . shown, < small, x hidden
    "5 6 7,       . . . .",
    "4 20,        < x .",
    "4 20 7,      < . x .",
    "0 20 7,      < . x .",
    "2 3 20,      < < . .",
    // both would have to be none
    "0 0 20 7,    < < . x .",
    // both would have to be four
    "4 4 20 7,    < < . x .",
    "1 2,         < < <",
    "3,           < <",
    "7,           . .",
  })
  void a_small_count_takes_another_with_it(String counts, String looks) {
    assertThat(drawn(SmallCells.list(longs(counts)))).isEqualTo(looks);
  }

  @Test
  void a_table_is_held_together_across_rows_and_columns() {
    var counts = List.of(longs("20 3 30"), longs("12 14 16"), longs("50 60 70"));

    var looks = SmallCells.table(counts, SmallCells.list(List.of(53L, 42L, 180L)));

    // one in the row, one in the column, and the one that closes the square
    assertThat(looks.stream().map(SmallCellsTest::drawn))
        .containsExactly("x < . .", "x x . .", ". . . .", ". . . .");
  }

  @Test
  void of_a_row_whose_total_is_withheld_nothing_is_told() {
    var counts = List.of(longs("1 2"), longs("4 9"), longs("30 40"));

    var looks = SmallCells.table(counts, SmallCells.list(List.of(3L, 13L, 70L)));

    assertThat(looks.get(0)).containsOnly(SMALL);
    assertThat(looks.get(1)).containsOnly(HIDDEN);
    assertThat(looks.get(2)).containsOnly(SHOWN);
  }

  @Test
  void where_nobody_is_nothing_is_told() {
    var counts = List.of(longs("0 0"), longs("0 0"));

    assertThat(SmallCells.table(counts, SmallCells.list(List.of(0L, 0L))))
        .allSatisfy(row -> assertThat(row).containsOnly(SMALL));
  }

  @Test
  void no_count_of_a_list_follows_from_the_others_and_the_bounds() {
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      var counts = random(random, 1 + random.nextInt(7), 12);
      var looks = SmallCells.list(counts);
      assertSmallAreWithheld(counts, looks);
      if (looks.getLast() == SHOWN) {
        assertThat(new Guesser(List.of(counts), List.of(looks)).known()).as("%s", counts).isEmpty();
      }
    }
  }

  @Test
  void no_count_of_a_table_follows_from_the_others_and_the_bounds() {
    var random = new Random(2);
    for (int i = 0; i < 500; i++) {
      int columns = 2 + random.nextInt(2);
      var counts =
          IntStream.range(0, 2 + random.nextInt(2))
              .mapToObj(_ -> random(random, columns, 9))
              .toList();
      var looks = SmallCells.table(counts, SmallCells.list(sums(counts)));
      for (int row = 0; row < counts.size(); row++) {
        assertSmallAreWithheld(counts.get(row), looks.get(row));
      }
      assertThat(new Guesser(counts, looks).known()).as("%s %s", counts, looks).isEmpty();
    }
  }

  /// Reports by urgency, by category and by month are of the same children: whoever reads all three
  /// may subtract one from another.
  @Test
  void no_count_follows_from_tables_of_the_same_rows_read_together() {
    var random = new Random(3);
    for (int i = 0; i < 60; i++) {
      int rows = 3 + random.nextInt(20);
      var urgency = IntStream.range(0, rows).mapToObj(_ -> random(random, 3, 14)).toList();
      var category = urgency.stream().map(row -> split(random, sum(row), 9)).toList();
      var month = urgency.stream().map(row -> split(random, sum(row), 5)).toList();
      var totals = SmallCells.list(sums(urgency));
      var tables = List.of(urgency, category, month);
      var looks = tables.stream().map(counts -> SmallCells.table(counts, totals)).toList();
      assertThat(Subtraction.computable(looks)).as("%s", tables).isFalse();
    }
  }

  @Test
  void subtraction_would_find_what_is_only_suppressed_once() {
    assertThat(Subtraction.computable(List.of(List.of(looks("< ."), looks(". ."))))).isTrue();
    // two in every row and column, and still one is known: the bridge between two squares
    assertThat(
            Subtraction.computable(
                List.of(
                    List.of(
                        looks("< < . . ."),
                        looks("< < < . ."),
                        looks(". . < < ."),
                        looks(". . < < ."),
                        looks(". . . . .")))))
        .isTrue();
  }

  private static void assertSmallAreWithheld(List<Long> counts, List<Look> looks) {
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) < SmallCells.SMALLEST) {
        assertThat(looks.get(i)).isNotEqualTo(SHOWN);
      } else {
        assertThat(looks.get(i)).isNotEqualTo(SMALL);
      }
    }
  }

  private static List<Long> random(Random random, int size, int most) {
    // many are none, as in life
    return IntStream.range(0, size)
        .mapToObj(_ -> random.nextInt(3) == 0 ? 0L : random.nextInt(most + 1))
        .toList();
  }

  private static List<Long> split(Random random, long sum, int parts) {
    var counts = new long[parts];
    for (long i = 0; i < sum; i++) {
      counts[random.nextInt(1 + random.nextInt(parts))]++;
    }
    return Arrays.stream(counts).boxed().toList();
  }

  private static List<Long> sums(List<List<Long>> rows) {
    return rows.stream().map(SmallCellsTest::sum).toList();
  }

  private static long sum(List<Long> row) {
    return row.stream().mapToLong(Long::longValue).sum();
  }

  private static List<Long> longs(String text) {
    return Arrays.stream(text.strip().split(" ", -1)).map(Long::valueOf).toList();
  }

  private static List<Look> looks(String text) {
    var looks = new ArrayList<Look>();
    for (String sign : text.split(" ", -1)) {
      looks.add(sign.equals(".") ? SHOWN : sign.equals("<") ? SMALL : HIDDEN);
    }
    return looks;
  }

  private static String drawn(List<Look> looks) {
    return looks.stream()
        .map(look -> look == SHOWN ? "." : look == SMALL ? "<" : "x")
        .collect(Collectors.joining(" "));
  }
}
