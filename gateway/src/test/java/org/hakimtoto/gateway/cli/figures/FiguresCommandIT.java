package org.hakimtoto.gateway.cli.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class FiguresCommandIT {
  private static final String BY = "+254700000009";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void children_and_beds_are_taken_from_files_and_who_said_so_is_audited() throws IOException {
    String house =
        stores
            .ask("select code from unit where agency = 'PRISONS' order by code")
            .getFirst()
            .getFirst();

    assertThat(
            figures(
                "children", file("county,children\n47,2000000\n"), "--source", "2019", "--by", BY))
        .isZero();
    assertThat(figures("beds", file("unit,beds\n" + house + ",40\n"), "--by", BY)).isZero();

    assertThat(stores.ask("select county, children, source from county_children"))
        .containsExactly(List.of("47", "2000000", "2019"));
    assertThat(stores.ask("select beds from unit_beds")).containsExactly(List.of("40"));
    assertThat(
            stores.ask("select action from audit_entry where action like 'figures.%' order by id"))
        .containsExactly(List.of("figures.children"), List.of("figures.beds"));
  }

  @Test
  void a_file_with_a_fault_is_refused_whole_and_its_cells_are_not_repeated() throws IOException {
    assertThat(
            figures(
                "children",
                file("county,children\n1,5\nZuhura,7\n"),
                "--source",
                "2019",
                "--by",
                BY))
        .isEqualTo(2);
    assertThat(figures("beds", file("unit,rooms\na,1\n"), "--by", BY)).isEqualTo(2);
    assertThat(figures("beds", folder.resolve("none.csv").toString(), "--by", BY)).isEqualTo(2);
    assertThat(figures("beds", file("unit,beds\nnowhere,4\n"), "--by", BY)).isEqualTo(2);

    assertThat(err.toString()).contains("line 3: a county is 1 to 47").doesNotContain("Zuhura");
    assertThat(stores.count("select count(*) from county_children")).isZero();
    assertThat(stores.count("select count(*) from audit_entry where action like 'figures.%'"))
        .isZero();
  }

  @Test
  void a_quarter_is_printed_as_a_page_or_as_a_table() {
    assertThat(figures("quarter", "2025-Q2")).isZero();
    assertThat(out.toString()).startsWith("<!DOCTYPE html>").contains("Ripoti ya robo ya mwaka");
    out.getBuffer().setLength(0);
    assertThat(figures("quarter", "2025-Q2", "--csv", "--county", "47")).isZero();
    assertThat(out.toString()).startsWith("table,row_code,row,column,figure\r\n");

    assertThat(figures("quarter", "2999-Q1")).isEqualTo(2);
    assertThat(figures("quarter", "2025-Q2", "--county", "48")).isEqualTo(2);
    assertThat(figures("quarter", "2025-Q2", "--language", "fr")).isEqualTo(2);
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("figures.csv"), text).toString();
  }

  private int figures(String... words) {
    var line =
        new CommandLine(new FiguresCommand(new CliContext(stores::settings, stores::keyFile)));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(words);
  }
}
