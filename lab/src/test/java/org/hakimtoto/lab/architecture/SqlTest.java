package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// reliability.md T-22: no sentence of SQL is put together from what somebody typed, because none
/// is put together while the program runs. Values go beside it, as `$1`.
class SqlTest {
  /// What takes a sentence from its caller and gives it to the driver: the callers are looked at.
  private static final String HANDS_ON = ".*/store/db/(Tx|Statements)[.]java";

  private static final String HANDED = "private, and each caller in its file hands a literal";

  /// Where a sentence is chosen or handed on while the program runs, and why nobody outside has a
  /// word in it.
  private static final Map<String, String> CHOSEN =
      Map.ofEntries(
          Map.entry("ChangeCase#isElsewhere", "a switch over an enum names one of three tables"),
          Map.entry("NumberTraces#forget", "the tables of a constant list"),
          Map.entry("Purge#bite", "the sentences of a constant list, RetentionBook"),
          Map.entry("Reseal#bite", "the columns of a constant list, SealedColumn"),
          Map.entry("Rehash#bite", "the columns of a constant list, IndexSource"),
          Map.entry("IndexMoves#all", "the columns of a constant list, IndexedColumn"),
          Map.entry("IndexRotation#left", "the columns of a constant list, IndexedColumn"),
          Map.entry("NumbersTried#wanted", "the columns of a constant list, IndexedColumn"),
          Map.entry("Purge#due", "the sentences of a constant list, RetentionBook"),
          Map.entry("LoadReferenceData#named", "its callers name four tables and their columns"),
          Map.entry("LinkTarget#find", "its two callers say how a row is locked"),
          Map.entry("Units#retire", "a literal within one of Units#versioned"),
          Map.entry("CourtDiary#listed", "its callers, in its package, hand literals"),
          Map.entry("Arrivals#awaited", HANDED),
          Map.entry("ReadGazetteer#named", HANDED),
          Map.entry("OpenAtCourts#open", HANDED),
          Map.entry("OutdatedMessages#known", HANDED),
          Map.entry("MessageOutbox#moved", HANDED),
          Map.entry("VerifyNotices#found", HANDED),
          Map.entry("Database#show", "a setting's name has small letters and _ alone: checked"));

  @Test
  void sql_is_written_and_never_made() throws IOException {
    var sources = new ArrayList<SourceText>();
    for (Path path : Checkout.ours()) {
      String name = path.toString();
      if (name.endsWith(".java")
          && name.contains("src/main/java")
          && name.matches("(core-store|notifier|gateway|menus)/.*")
          && !name.matches(HANDS_ON)) {
        sources.add(new SourceText(path, Files.readString(Checkout.ROOT.resolve(path))));
      }
    }
    assertThat(sources).hasSizeGreaterThan(400);
    Set<String> made = SqlTexts.madeIn(sources);
    assertThat(made).containsExactlyInAnyOrderElementsOf(CHOSEN.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tx.one(\"select 1 where name = '\" + name + \"'\")",
        "tx.rows(sql)",
        "tx.rows(SQL.formatted(name))",
        "tx.change(String.format(\"delete from %s\", name))",
        "tx.send(UNKNOWN + name)",
        "of.tx().ask(name)",
        "connection.preparedQuery(name)",
        "database.reading(other -> other.one(name))",
        "statement.executeQuery(\"select \" + name)",
      })
  void a_sentence_that_is_made_is_found(String call) {
    assertThat(found(call)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tx.one(\"select 1 where name = $1\", name)",
        "tx.rows(SQL, name)",
        "tx.rows(SQL + \" where name = $1\", name)",
        "tx.change(Other.SQL, name)",
        "book.change(name)",
        "database.reading(tx -> tx.one(SQL, name))",
      })
  void a_sentence_that_is_written_is_well(String call) {
    assertThat(found(call)).isEmpty();
  }

  private static Set<String> found(String call) {
    String source =
        "class One { static final String SQL = \"select\"; void ask(String name) { %s; } }"
            .formatted(call);
    return SqlTexts.madeIn(List.of(new SourceText(Path.of("One.java"), source)));
  }
}
