package org.hakimtoto.store.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the migrations, whose README tells them.
class MigrationRulesTest {
  private static final Path MIGRATIONS =
      Path.of("..", "core-store", "src/main/resources/org/hakimtoto/store/migrations");

  /// Files that a tag holds, with their hashes, as sha256sum prints them.
  private static final String RELEASED = "/org/hakimtoto/store/migrations/released.sha256";

  /// What the release before cannot bear while it still runs.
  private static final Pattern CONTRACTS =
      Pattern.compile(
          "(?i)\\b(drop\\s+(table|column|function|view|type|schema)|rename\\s+(to|column)"
              + "|rename\\s+\\w+\\s+to|alter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type"
              + "|alter\\s+column\\s+\\w+\\s+set\\s+not\\s+null|truncate)\\b");

  private static final Pattern REASONED = Pattern.compile("(?m)^-- contracts: \\S+");
  private static final Pattern REMARK = Pattern.compile("--.*");

  @Test
  void no_released_file_is_edited_or_taken_away() {
    Map<String, String> files = files();

    released()
        .forEach((name, hash) ->
            assertThat(files.containsKey(name) ? sha256(files.get(name)) : "taken away")
                .as("%s was released: a change is a new file", name)
                .isEqualTo(hash));
  }

  @Test
  void a_new_file_comes_after_the_released_ones() {
    int last =
        released().keySet().stream().mapToInt(MigrationRulesTest::number).max().orElseThrow();

    assertThat(files().keySet().stream().filter(name -> !released().containsKey(name)))
        .allMatch(name -> number(name) > last);
    assertThat(files().keySet()).noneMatch(name -> number(name) == 8);
  }

  @Test
  void a_new_file_expands_or_says_why_it_contracts() {
    files().entrySet().stream()
        .filter(file -> !released().containsKey(file.getKey()))
        .forEach(file -> assertThat(breaks(file.getValue())).as(file.getKey()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table contact;",
        "alter table contact drop column name;",
        "ALTER TABLE contact\n  RENAME TO person;",
        "alter table contact rename column a to b;",
        "alter table contact rename a to b;",
        "alter table contact alter column a type text;",
        "alter table contact alter column a set not null;",
        "truncate contact;",
      })
  void what_the_release_before_cannot_bear_is_found(String sql) {
    assertThat(breaks(sql)).isTrue();
    assertThat(breaks("-- contracts: nothing reads it since 1.2\n" + sql)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table contact add column a text;",
        "create table a (b text not null);",
        "-- later we drop table contact",
        "drop index contact_idx;",
        "alter table contact alter column a set default 1;",
      })
  void what_only_adds_is_well(String sql) {
    assertThat(breaks(sql)).isFalse();
  }

  private static boolean breaks(String sql) {
    return CONTRACTS.matcher(REMARK.matcher(sql).replaceAll("")).find()
        && !REASONED.matcher(sql).find();
  }

  private static Map<String, String> files() {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      var found = new TreeMap<String, String>();
      for (Path file : files.filter(path -> path.toString().endsWith(".sql")).toList()) {
        found.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> released() {
    try (InputStream in = MigrationRulesTest.class.getResourceAsStream(RELEASED)) {
      List<String> lines =
          new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
      return lines.stream()
          .map(line -> line.split("\\s+"))
          .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(1, name.indexOf("__")));
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
