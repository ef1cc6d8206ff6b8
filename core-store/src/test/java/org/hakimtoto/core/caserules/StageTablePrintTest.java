package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;

class StageTablePrintTest {
  @Test
  void the_page_in_the_docs_is_the_print_of_the_table() throws IOException {
    String committed = Files.readString(Path.of("..", "docs", "stages.md"));

    assertThat(committed)
        .as("docs/stages.md is not what the table says: run ./haki stages > docs/stages.md")
        .isEqualTo(StageTablePrint.page());
  }

  @Test
  void every_move_is_drawn_and_tabled() {
    long edges = StageTablePrint.page().lines().filter(line -> line.contains(" : ")).count();
    long rows = StageTablePrint.page().lines().filter(line -> line.startsWith("| ")).count();

    assertThat(edges).isEqualTo(StageTable.all().size());
    assertThat(rows).isEqualTo(StageTable.all().size() + 2L * Track.values().length);
  }
}
