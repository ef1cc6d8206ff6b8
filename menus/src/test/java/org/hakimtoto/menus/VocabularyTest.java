package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.Edge;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Input.Mistake;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.View;
import org.hakimtoto.menus.vocabulary.When;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;
import org.junit.jupiter.api.Test;

/// A word that the shipped book does not use is one that nobody can say: a fault of ours.
class VocabularyTest {
  private final Book book = BookReader.read(Books.shippedTexts());
  private final Set<Word> used = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  @Test
  void every_word_is_used_by_the_shipped_book() {
    use(book.start());
    use(book.resume());
    book.screens().values().forEach(this::use);

    assertThat(used)
        .contains(Slot.values())
        .contains(
            Stream.of(Slot.values()).flatMap(slot -> slot.words().stream()).toArray(Word[]::new))
        .contains(Condition.values())
        .contains(Input.values())
        .contains(Mistake.values())
        .contains(Check.values())
        .containsAll(Listing.all())
        .containsAll(View.all())
        .containsAll(Deed.all());
    assertThat(shown).containsAll(Fact.shown().stream().map(Word::wire).toList());
  }

  /// Or a phone shows a question and nothing to choose from.
  @Test
  void every_list_says_so_when_it_is_empty() {
    assertThat(book.screens().values())
        .filteredOn(Screen.Pick.class::isInstance)
        .allSatisfy(screen -> {
          var pick = (Screen.Pick) screen;
          assertThat(pick.empty().isPresent() || pick.other().isPresent()).isTrue();
          pick.empty()
              .ifPresent(empty ->
                  assertThat(book.languages())
                      .noneMatch(language ->
                          empty.in(language, Map.of()).equals(pick.text().in(language, Map.of()))));
        });
  }

  private void use(Screen screen) {
    show(screen.text());
    screen.look().ifPresent(look -> used.add(look.view()));
    screen.edges().forEach(this::use);
    screen.targets().forEach(this::use);
    screen.entry().ifPresent(this::use);
    switch (screen) {
      case Screen.Choose choose -> {
        choose.set().ifPresent(used::add);
        choose.options().forEach(option -> use(choose, option));
      }
      case Screen.Pick pick -> {
        used.add(pick.set());
        used.add(pick.listing());
      }
      case Screen.Type _, Screen.End _ -> {
        // what is typed was looked at
      }
    }
  }

  private void use(Screen.Choose choose, Screen.Option option) {
    show(option.label());
    option.when().ifPresent(this::use);
    choose.set().flatMap(slot -> Word.find(slot.words(), option.value())).ifPresent(used::add);
    option.also().forEach((slot, word) -> said(slot, word));
  }

  private void use(Screen.Entry entry) {
    entry.set().ifPresent(used::add);
    entry.also().forEach((slot, word) -> said(slot, word));
    used.add(entry.input());
    used.addAll(entry.refusals().keySet());
    entry.hints().forEach(this::show);
    if (entry.next() instanceof Screen.Next.AskFirst ask) {
      used.add(ask.check());
    }
  }

  private void said(Slot slot, String word) {
    used.add(slot);
    Word.find(slot.words(), word).ifPresent(used::add);
  }

  private void use(Edge edge) {
    edge.does().ifPresent(used::add);
    use(edge.to());
  }

  private void use(Target target) {
    target.branches().forEach(branch -> branch.when().ifPresent(this::use));
  }

  private void use(When when) {
    switch (when) {
      case When.Named named -> used.add(named.condition());
      case When.Not not -> use(not.when());
      case When.All all -> all.parts().forEach(this::use);
      case When.Said _, When.Is _, When.Knows _, When.Answered _ -> {
        // slots and facts are found where they are filled and shown
      }
    }
  }

  private void show(Wording text) {
    book.languages().forEach(language -> shown.addAll(text.placeholders(language)));
  }

  /// What is told while a day or an hour is typed stands above the whole screen.
  @Test
  void why_a_day_or_an_hour_cannot_be_taken_fits_above_its_screen() {
    for (Reason reason :
        List.of(
            Reason.NOT_YOURS,
            Reason.NO_SUCH_DAY,
            Reason.NO_SUCH_TIME,
            Reason.PAST,
            Reason.TOO_FAR,
            Reason.WEEKEND,
            Reason.HOLIDAY,
            Reason.YEAR_NOT_KNOWN,
            Reason.NOT_LATER,
            Reason.NO_DATES,
            Reason.OUT_OF_HOURS,
            Reason.SET_ALREADY,
            Reason.NO_PLEA)) {
      for (String language : book.languages()) {
        assertThat(Gsm7.septets(book.reason(reason, language)))
            .as(reason + " " + language)
            .isLessThanOrEqualTo(Fact.WHY.septets(language));
      }
    }
  }
}
