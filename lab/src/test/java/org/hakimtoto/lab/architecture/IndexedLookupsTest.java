package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.store.keys.IndexedColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// While the key of the index is replaced a row lies under the older hash or the newer one: who
/// looks for it by one of the two alone misses it (`haki_either` gives both).
class IndexedLookupsTest {
  private static final Pattern BY_ONE_HASH =
      Pattern.compile(
          "\\b(?:where|and|on|or)\\s+\\(*(?:\\w+\\.)?(?:"
              + IndexedColumn.chosen()
                  .map(IndexedColumn::column)
                  .distinct()
                  .collect(Collectors.joining("|"))
              + ")\\s*(?:=|<>|in|is distinct from)\\s*(?:\\$\\d|any\\(\\s*\\$\\d|\\(\\s*\\$\\d)");

  /// Where one hash is enough, or a list holds both.
  private static final Map<String, Long> ENOUGH =
      Map.of(
          "SimChecks", 1L, // the hash was read from this row, which the transaction holds
          "Activations", 1L, // so was this one, within the same call
          "NameKeys", 1L, // the list holds the hashes of both keys
          "NumberedCases", 1L, // so does this
          "RosterRun", 1L,
          "Registered", 1L,
          "NumberTraces", 4L,
          "Officers", 1L);

  @Test
  void a_row_is_looked_for_under_both_keys() throws IOException {
    var found = new ArrayList<String>();
    for (Path path : Checkout.ours()) {
      if (path.toString().matches("(core-store|notifier|gateway)/src/main/java/.*[.]java")) {
        String type = String.valueOf(path.getFileName()).replace(".java", "");
        lookups(Files.readString(Checkout.ROOT.resolve(path))).forEach(_ -> found.add(type));
      }
    }
    assertThat(found.stream().collect(Collectors.groupingBy(type -> type, Collectors.counting())))
        .isEqualTo(ENOUGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1 from contact where phone_index = $1",
        "from message m join contact c on c.phone_index = $2",
        "delete from sms_lock where until < $1 and phone_index = any($2::bytea[])",
        "select 1 from officer o where (o.staff_index = $1 or o.id = $2)",
        "where id = $1 and code_hash in ($2, $3)"
      })
  void one_key_alone_is_found(String sql) {
    assertThat(lookups(sql)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1 from contact where phone_index = any(haki_either($1))",
        "update officer set staff_number = $2, staff_index = $3 where id = $1",
        "where s.phone_index = c.phone_index and c.id = $1"
      })
  void both_keys_are_well(String sql) {
    assertThat(lookups(sql)).isEmpty();
  }

  private static List<String> lookups(String source) {
    return BY_ONE_HASH.matcher(source).results().map(MatchResult::group).toList();
  }
}
