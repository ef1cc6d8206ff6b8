package org.hakimtoto.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No column of keyed hashes is forgotten when their key is replaced.
@ExtendWith(WithRealStores.class)
class IndexedColumnIT {
  /// Bytes that no key of ours has made, or that are public, or sealed and bound otherwise.
  private static final Set<String> NO_INDEX =
      Set.of(
          "draw_key",
          "token_hash",
          "credential_id",
          "credential",
          "challenge_hash",
          "attempt_hash",
          "mark_hash",
          "mac",
          "public_key",
          "listed",
          "former",
          "newer");

  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void every_column_of_keyed_hashes_is_listed_and_has_what_chooses_the_hash() {
    Set<String> sealed = new TreeSet<>();
    SealedColumn.ALL.forEach(column -> sealed.add(column.name()));
    List<String> hashes =
        stores
            .ask(
                "select table_name || '.' || column_name, column_name"
                    + " from information_schema.columns"
                    + " where table_schema = 'public' and data_type = 'bytea'"
                    + " and table_name not like 'demo\\_%'")
            .stream()
            .filter(row -> !NO_INDEX.contains(row.getLast()))
            .map(List::getFirst)
            .filter(name -> !sealed.contains(name))
            .toList();

    assertThat(IndexedColumn.ALL.stream().map(IndexedColumn::name))
        .as("a new column of hashes has a line in IndexedColumn, and its trigger (V83)")
        .containsExactlyInAnyOrderElementsOf(hashes);
    assertThat(IndexedColumn.chosen().map(IndexedColumn::name))
        .containsExactlyInAnyOrderElementsOf(
            stores
                .ask(
                    """
                    select c.relname || '.' || substring(t.tgname from length('haki_index_') + 1)
                      from pg_trigger t join pg_class c on c.oid = t.tgrelid
                     where t.tgname like 'haki\\_index\\_%'
                    """)
                .stream()
                .map(List::getFirst)
                .toList());
  }

  @Test
  void every_hash_that_is_found_in_a_row_is_sent_by_both_keys() throws Exception {
    String source =
        Files.readString(Path.of("src/main/java/org/hakimtoto/store/crypto/Sealing.java"));
    var made = Pattern.compile("index\\s*\\.\\s*(of|hex)\\(\\s*\"?([\\w-]+)\"?").matcher(source);
    var byOneKey = new TreeSet<String>();
    while (made.find()) {
      byOneKey.add(made.group(2));
    }

    assertThat(byOneKey)
        .as("what is made by one key alone is tied, drawn, of a day, or of a call")
        .containsExactlyInAnyOrder(
            "PHONE", "drawn", "notice-words", "journal", "caller-bucket", "purpose");
  }
}
