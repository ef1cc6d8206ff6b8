package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.cpims.Code;
import org.hakimtoto.core.cpims.CodeList;
import org.hakimtoto.core.cpims.CpimsGuide;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CpimsCodesTest {
  private static final Map<String, String> SOUND =
      Map.of(
          "cpims_case_categories.csv", "cpims_code,name\nCSAB,Child offender\n",
          "cpims_offences.csv", "cpims_code,name\nCLTF,Theft\n",
          "cpims_court_lists.csv", "list,cpims_code,name\nrisk_level_id,RLLW,Low\n");

  @Test
  void the_shipped_lists_are_whole() {
    var codes = CpimsCodes.shipped();

    assertThat(codes.list("case_category")).hasSize(38).containsEntry("CDIS", "Abandoned");
    assertThat(codes.list("offence")).hasSize(32).containsEntry("CLTF", "Theft");
    assertThat(codes.list("court_order_id")).hasSize(54);
    assertThat(codes.list("no_such_list")).isEmpty();
    assertThat(codes.name(new Code(CodeList.RISK, "RLHG"))).contains("High");
    // a code counts in its own list only
    assertThat(codes.name(new Code(CodeList.OFFENCE, "RLHG"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_list_we_map_to_is_there(CodeList list) {
    assertThat(CpimsCodes.shipped().list(list.key())).isNotEmpty();
  }

  /// The page has every code of ours on it: printing it fails when CPIMS's lists lack one.
  @Test
  void every_code_we_map_to_exists_and_the_page_in_the_docs_is_the_printed_one()
      throws IOException {
    var codes = CpimsCodes.shipped();
    String printed = new CpimsGuide(code -> codes.name(code).orElseThrow()).print();
    Path page = Path.of("../docs/cpims.md");
    Path fresh = Path.of("target/cpims.md");
    Files.writeString(fresh, printed);

    assertThat(Files.exists(page) ? Files.readString(page) : "")
        .as("docs/cpims.md is old: copy core-store/" + fresh + " there")
        .isEqualTo(printed);
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "cpims_offences.csv; CLTF,Theft; cpims_offences.csv:3: the code is in its list already",
        "cpims_offences.csv; ,Theft; cpims_offences.csv:3: an empty cell",
        "cpims_case_categories.csv; CSAB,; cpims_case_categories.csv:3: an empty cell",
        "cpims_court_lists.csv; ,RLHG,High; cpims_court_lists.csv:3: an empty cell",
        "cpims_court_lists.csv; RLHG,High; cpims_court_lists.csv:3: .*",
      })
  void a_bad_row_is_told_by_file_line_and_reason(String file, String row, String told) {
    var files = new HashMap<>(SOUND);
    files.merge(file, row + "\n", String::concat);

    assertThatThrownBy(() -> CpimsCodes.read(name -> files.getOrDefault(name, "")))
        .isInstanceOf(BadCsv.class)
        .hasMessageMatching(told);
  }

  @Test
  void one_code_may_stand_in_two_lists() {
    var files = new HashMap<>(SOUND);
    files.put("cpims_offences.csv", "cpims_code,name\nCSAB,Something else\n");
    var codes = CpimsCodes.read(name -> files.getOrDefault(name, ""));

    assertThat(codes.name(new Code(CodeList.CASE_CATEGORY, "CSAB"))).contains("Child offender");
    assertThat(codes.name(new Code(CodeList.OFFENCE, "CSAB")))
        .isEqualTo(Optional.of("Something else"));
  }
}
