package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.hakimtoto.store.reference.CsvTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final Set<String> COLUMNS = Set.of("name", "phone");

  @Test
  void rows_have_their_line_in_the_file() {
    assertThat(CsvTable.read("f.csv", "name,phone\nA,1\nB,2\nC,3\n", COLUMNS))
        .extracting(Row::line, row -> row.cell("name"), row -> row.cell("phone"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "A", "1"),
            org.assertj.core.groups.Tuple.tuple(3, "B", "2"),
            org.assertj.core.groups.Tuple.tuple(4, "C", "3"));
  }

  @Test
  void empty_lines_are_no_rows_but_count_as_lines() {
    assertThat(CsvTable.read("f.csv", "name,phone\n\nA,1\n\n\nB,2\n", COLUMNS))
        .extracting(Row::line)
        .containsExactly(3, 6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,phone\nA,1",
        "name,phone\r\nA,1\r\n",
        "\ufeffname,phone\nA,1\n",
        "phone,name\n1,A\n",
        "name , phone\n  A , 1  \n",
        "name,phone\n\"A\",\"1\"\n"
      })
  void a_file_may_come_from_any_editor(String text) {
    assertThat(CsvTable.read("f.csv", text, COLUMNS))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.cell("name")).isEqualTo("A");
          assertThat(row.cell("phone")).isEqualTo("1");
        });
  }

  @Test
  void a_comma_in_quotes_is_part_of_the_cell() {
    assertThat(CsvTable.read("f.csv", "name,phone\n\"A, B\",1\n", COLUMNS).getFirst().cell("name"))
        .isEqualTo("A, B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name,phone", "name,phone\n", "name,phone\n\n\n"})
  void a_file_without_rows_has_none(String text) {
    assertThat(CsvTable.read("f.csv", text, COLUMNS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,phone\nA,1\nZuhura\n",
        "name,phone\nA,1\nZuhura,2,482915\n",
        "name,phone\nA,1\n\"Zuhura,+254712345678\n",
      })
  void a_row_with_other_cells_is_told_by_file_and_line_and_not_quoted(String text) {
    assertThatThrownBy(() -> CsvTable.read("f.csv", text, COLUMNS))
        .isInstanceOf(BadCsv.class)
        .hasNoCause()
        .hasMessageMatching("f\\.csv:[34]: .*")
        .message()
        .doesNotContain("Zuhura", "482915", "+2547");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n \n",
        "\ufeff",
        "name",
        "name,telephone",
        "name,name,phone\nA,B,1\n",
        "name\nA\n",
        "name,phone,pin\nA,1,482915\n",
        "name,telephone\nA,1\n",
        "Zuhura,+254712345678\nA,1\n"
      })
  void other_columns_are_refused_with_the_right_ones(String text) {
    assertThatThrownBy(() -> CsvTable.read("f.csv", text, COLUMNS))
        .isInstanceOf(BadCsv.class)
        .hasMessage("f.csv:1: the columns must be [name, phone]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "name;phone"      | semicolons
          "name\tphone"     | tabs
          """)
  void what_stands_between_the_columns_is_named_where_it_is_no_comma(String header, String what) {
    String said =
        "f.csv:1: the columns must be [name, phone]; they stand apart by "
            + what
            + ", save the file with commas";

    assertThatThrownBy(() -> CsvTable.read("f.csv", header + "\nA;1\n", COLUMNS)).hasMessage(said);
    assertThatThrownBy(() -> CsvTable.lines("f.csv", header + "\nA;1\n", COLUMNS, Set.of(), 9))
        .hasMessage(said);
  }

  @Test
  void a_huge_file_is_not_read() {
    assertThatThrownBy(() -> CsvTable.read("f.csv", "x".repeat(CsvTable.MAX_BYTES + 1), COLUMNS))
        .isInstanceOf(BadCsv.class)
        .hasMessageStartingWith("f.csv: longer than");
  }

  @Test
  void printing_a_row_tells_its_line_only() {
    assertThat(CsvTable.read("f.csv", "name,phone\nZuhura,1\n", COLUMNS).getFirst())
        .hasToString("Row[2]");
  }

  @Test
  void a_cell_that_is_not_there_is_empty() {
    assertThat(CsvTable.read("f.csv", "name,phone\nA,\n", COLUMNS).getFirst().cell("phone"))
        .isEmpty();
  }

  @Test
  void as_many_rows_as_a_list_may_have_are_read_and_the_next_is_not() {
    var text = new StringBuilder("name,phone\n");
    for (int i = 0; i < 2_001; i++) {
      text.append("A,").append(i).append(i % 100 == 0 ? "\n\n ,\n" : "\n");
    }
    var lines = CsvTable.lines("f.csv", text.toString(), COLUMNS, Set.of(), 2_000);

    assertThat(lines).hasSize(2_001);
    assertThat(lines.subList(0, 2_000)).allMatch(line -> line.row().isPresent());
    assertThat(lines.getLast().fault()).isEqualTo("more than the most rows of one file");
  }

  @Test
  void rows_without_a_word_are_skipped_but_count_as_lines() {
    assertThat(
            CsvTable.lines(
                "f.csv", "name,phone\n,\nA,1\n , \n\n\"\",\nB,2\n,,,\n", COLUMNS, Set.of(), 9))
        .extracting(CsvTable.Line::line)
        .containsExactly(3, 7);
  }

  @ParameterizedTest(name = "line {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | A,1;\"B,2;C,3",
        "3 | A,1;\"B,2;\"C\",3",
        "3 | A,1;B,\"2;C,3;D,\"4\"",
        "2 | \"A\"\"B,1;C,2",
        "2 | \"A\" B,1;C,2",
        "4 | A,1;B,2;C,\""
      })
  void a_quote_that_is_not_closed_on_its_line_refuses_the_list_by_that_line(int line, String rows) {
    String text = "name,phone\n" + rows.replace(';', '\n') + "\n";
    assertThatThrownBy(() -> CsvTable.lines("f.csv", text, COLUMNS, Set.of(), 9))
        .isInstanceOf(BadCsv.class)
        .hasMessage("f.csv:" + line + ": a quote is opened and not closed on its line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"A\",1", "\"A, \"\"B\"\"\",1", " \"A\" , \"1\" ", "A \"B\",1", "\"\",\"1\""})
  void quotes_that_are_closed_are_read(String row) {
    assertThat(CsvTable.lines("f.csv", "\ufeffname,phone\r\n" + row + "\r\n", COLUMNS, Set.of(), 9))
        .singleElement()
        .satisfies(line -> assertThat(line.row().orElseThrow().cell("phone")).isEqualTo("1"));
  }
}
