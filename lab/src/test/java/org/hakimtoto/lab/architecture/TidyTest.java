package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.lab.architecture.Sources.Method;
import org.hakimtoto.lab.architecture.Sources.SourceFile;
import org.junit.jupiter.api.Test;

/// A reader finds the way: rooms, files and methods stay small enough to be looked over at once.
class TidyTest {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 60;
  private static final int PACKAGE_FILES = 30;
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private static final Sources HOUSE = Sources.ofTheHouse();

  @Test
  void the_whole_house_is_looked_at() {
    assertThat(HOUSE.files())
        .hasSizeGreaterThan(800)
        .extracting(file -> file.path().getName(0).toString())
        .contains("menus", "core-store", "notifier", "gateway", "lab");
  }

  @Test
  void no_file_is_too_long() {
    assertThat(tooLong(HOUSE.files(), FILE_LINES)).isEmpty();
  }

  @Test
  void no_method_is_too_long() {
    assertThat(tooLongMethods(HOUSE.files(), METHOD_LINES)).isEmpty();
  }

  @Test
  void no_room_is_too_full() {
    assertThat(tooFull(HOUSE.files(), PACKAGE_FILES)).isEmpty();
  }

  @Test
  void tests_are_named_in_one_style() {
    assertThat(oddlyNamed(HOUSE.files())).isEmpty();
  }

  /// The rules can fail: here is a source that breaks them all.
  @Test
  void what_is_untidy_is_found() {
    var untidy =
        Sources.parse(
            Path.of("lab", "Untidy.java"),
            """
            class Untidy {
              @Test
              void camelCase() {
                int one = 1;
              }
            }
            """);

    assertThat(tooLong(List.of(untidy), 5)).containsExactly("lab/Untidy.java: 6 lines");
    assertThat(tooLongMethods(List.of(untidy), 2))
        .containsExactly("lab/Untidy.java: camelCase, 3 lines");
    assertThat(tooFull(List.of(untidy), 0)).containsExactly("lab: 1 files");
    assertThat(oddlyNamed(List.of(untidy))).containsExactly("lab/Untidy.java: camelCase");
  }

  private static List<String> tooLong(List<SourceFile> files, int most) {
    return files.stream()
        .filter(file -> file.lines() > most)
        .map(file -> file.path() + ": " + file.lines() + " lines")
        .toList();
  }

  private static List<String> tooLongMethods(List<SourceFile> files, int most) {
    return files.stream()
        .flatMap(file ->
            file.methods().stream()
                .filter(method -> method.lines() > most)
                .map(method ->
                    file.path() + ": " + method.name() + ", " + method.lines() + " lines"))
        .toList();
  }

  private static List<String> tooFull(List<SourceFile> files, int most) {
    Map<Path, Long> rooms =
        files.stream().collect(Collectors.groupingBy(SourceFile::room, Collectors.counting()));
    return rooms.entrySet().stream()
        .filter(room -> room.getValue() > most)
        .map(room -> room.getKey() + ": " + room.getValue() + " files")
        .sorted()
        .toList();
  }

  private static List<String> oddlyNamed(List<SourceFile> files) {
    return files.stream()
        .flatMap(file ->
            file.methods().stream()
                .filter(Method::test)
                .filter(method -> !SNAKE_CASE.matcher(method.name()).matches())
                .map(method -> file.path() + ": " + method.name()))
        .toList();
  }
}
