package org.hakimtoto.gateway.ussd.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.Book;
import org.junit.jupiter.api.Test;

class CaseWordsTest {
  private static final Instant NINE = Instant.parse("2026-07-14T06:00:00Z");

  private final CaseWords words = new CaseWords("so");
  private final Book book = Books.shipped().book();

  @Test
  void every_word_of_a_case_is_the_books() {
    assertThat(all()).hasSizeGreaterThan(30).allMatch(said -> said.matches("\\{[a-z_]+(:\\d+)?}"));
  }

  @Test
  void a_day_is_told_in_figures_where_nobody_has_words_for_it() {
    assertThat(words.when(NINE, NINE)).isEqualTo("14/7 9:00");
    assertThat(new CaseWords("en").when(NINE, NINE)).isEqualTo("Tue 14 Jul 9:00 am");
    assertThat(new CaseWords("sw").when(NINE, NINE)).isEqualTo("Jumanne 14 Julai 9:00 (saa 3)");
  }

  @Test
  void an_age_is_worded_by_what_it_is() {
    assertThat(IntStream.of(0, 1, 15).mapToObj(StatedAge::of).map(words::age))
        .extracting(age -> book.worded(age, "en"))
        .containsExactly("under 1 year", "1 year", "15 years");
    assertThat(book.worded(words.age(StatedAge.NOT_KNOWN), "sw")).isEqualTo("umri: ?");
  }

  private List<String> all() {
    var all = new ArrayList<String>();
    for (Stage stage : Stage.values()) {
      all.add(words.stage(stage));
    }
    for (Urgency urgency : Urgency.values()) {
      all.add(words.urgency(urgency));
    }
    for (ChildRole role : ChildRole.values()) {
      all.add(words.role(role));
    }
    for (Sex sex : Sex.values()) {
      all.add(words.sex(sex));
    }
    for (Whereabouts at : Whereabouts.values()) {
      all.add(words.whereNow(at));
    }
    IntStream.range(0, StatedAge.ADULT).mapToObj(StatedAge::of).map(words::age).forEach(all::add);
    all.add(words.noDate());
    all.add(words.noOffice());
    return all;
  }
}
