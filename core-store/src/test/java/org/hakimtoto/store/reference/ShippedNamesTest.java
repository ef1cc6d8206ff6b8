package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.junit.jupiter.api.Test;

/// No name of a place reaches a screen as a list or a spreadsheet wrote it.
class ShippedNamesTest {
  private static final ReferenceData SHIPPED = ReferenceData.shipped();

  @Test
  void every_name_has_plain_letters_and_no_mark_that_a_list_put_there() {
    assertThat(names())
        .allSatisfy(name ->
            assertThat(name)
                .matches("[A-Z][A-Za-z0-9 '()./-]*")
                .doesNotContain("''", "  ", "( ", " )", "/ ", " /", "- ", " -", "//")
                .doesNotMatch(".*['/ -]")
                .doesNotMatch(".*(^|[ /(])'.*|.*'($|[ /)]).*")
                .doesNotMatch(".*[ /(][a-z].*"));
  }

  @Test
  void brackets_are_pairs() {
    assertThat(names())
        .allSatisfy(
            name -> assertThat(name.replaceAll("[^()]", "").replace("()", "")).as(name).isEmpty());
  }

  @Test
  void none_is_shouted() {
    assertThat(names()).noneMatch(name -> name.matches(".*[A-Z]{4}.*"));
  }

  @Test
  void what_was_quoted_is_known_by_its_name() {
    assertThat(names())
        .contains("Lang'ata", "Moi's Bridge", "Ting'ang'a", "Kanam A", "South C", "Dandora B")
        .doesNotContain("'langa''ta'", "Langa'ta");
  }

  private static List<String> names() {
    return Stream.of(
            SHIPPED.counties(),
            SHIPPED.subCounties(),
            SHIPPED.locations(),
            SHIPPED.subLocations(),
            ReferenceData.otherNames())
        .flatMap(List::stream)
        .map(Named::name)
        .toList();
  }
}
