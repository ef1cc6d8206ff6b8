package org.hakimtoto.store.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hakimtoto.core.cpims.Code;
import org.hakimtoto.core.cpims.CodeList;

/// The code lists of CPIMS that come with this release, by the key of each list: also those this
/// house maps nothing to.
public final class CpimsCodes {
  private final Map<String, Map<String, String>> lists;

  private CpimsCodes(Map<String, Map<String, String>> lists) {
    this.lists = lists;
  }

  /// The lists of this release. Throws [CsvTable.BadCsv] when a file is not sound.
  public static CpimsCodes shipped() {
    return read(ReferenceData::text);
  }

  /// @param texts the text of a file by its name
  static CpimsCodes read(UnaryOperator<String> texts) {
    var lists = new HashMap<String, Map<String, String>>();
    add(lists, texts, "cpims_case_categories.csv", CodeList.CASE_CATEGORY);
    add(lists, texts, "cpims_offences.csv", CodeList.OFFENCE);
    String courtLists = "cpims_court_lists.csv";
    add(
        lists,
        CsvTable.read(courtLists, texts.apply(courtLists), Set.of("list", "cpims_code", "name")),
        row -> row.cell("list"));
    return new CpimsCodes(lists);
  }

  /// What CPIMS calls the code; empty when the list has no such code.
  public Optional<String> name(Code code) {
    return Optional.ofNullable(list(code.list().key()).get(code.value()));
  }

  /// The names of a list by code; empty for a list that is not there.
  public Map<String, String> list(String key) {
    return Map.copyOf(lists.getOrDefault(key, Map.of()));
  }

  private static void add(
      Map<String, Map<String, String>> lists,
      UnaryOperator<String> texts,
      String file,
      CodeList list) {
    add(
        lists,
        CsvTable.read(file, texts.apply(file), Set.of("cpims_code", "name")),
        _ -> list.key());
  }

  private static void add(
      Map<String, Map<String, String>> lists,
      List<CsvTable.Row> rows,
      Function<CsvTable.Row, String> list) {
    for (CsvTable.Row row : rows) {
      String code = row.cell("cpims_code");
      if (list.apply(row).isEmpty() || code.isEmpty() || row.cell("name").isEmpty()) {
        throw row.bad("an empty cell");
      }
      var codes = lists.computeIfAbsent(list.apply(row), _ -> new TreeMap<>());
      if (codes.putIfAbsent(code, row.cell("name")) != null) {
        throw row.bad("the code is in its list already");
      }
    }
  }
}
