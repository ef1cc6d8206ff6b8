package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.IntentName;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Mistake;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Value;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Wording;
import org.junit.jupiter.api.Test;

/// A word that the shipped book does not use is one that nobody can say: a fault of ours.
class VocabularyTest {
  private final Book book = BookReader.read(Books.SHIPPED, Books.shippedText());
  private final Set<Word> used = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  @Test
  void every_word_is_used_by_the_shipped_book() {
    book.screens().values().forEach(this::use);

    assertThat(used)
        .contains(Slot.values())
        .contains(
            Stream.of(Slot.values()).flatMap(slot -> slot.words().stream()).toArray(Word[]::new))
        .contains(Condition.values())
        .contains(Input.values())
        .contains(Mistake.values())
        .contains(Listing.values())
        .contains(Check.values())
        .contains(CheckResult.Phone.values())
        .contains(CheckResult.Pin.values())
        .contains(IntentName.values());
    assertThat(shown).containsAll(Value.shown().stream().map(Word::wire).toList());
  }

  private void use(Screen screen) {
    show(screen.text());
    screen.targets().forEach(this::use);
    switch (screen) {
      case Screen.Choose choose -> {
        choose.set().ifPresent(used::add);
        choose.options().forEach(option -> use(choose, option));
      }
      case Screen.Type type -> use(type);
      case Screen.Pick pick -> used.addAll(Set.of(pick.set(), pick.listing()));
      case Screen.End end -> end.intent().ifPresent(used::add);
    }
  }

  private void use(Screen.Choose choose, Screen.Option option) {
    show(option.label());
    option.when().ifPresent(used::add);
    choose.set().flatMap(slot -> Word.find(slot.words(), option.value())).ifPresent(used::add);
  }

  private void use(Screen.Type type) {
    type.set().ifPresent(used::add);
    used.add(type.input());
    used.addAll(type.refusals().keySet());
    type.refusals().values().forEach(this::show);
    if (type.next() instanceof Screen.Next.AskFirst ask) {
      used.add(ask.check());
      used.addAll(ask.outcomes().keySet());
    }
  }

  private void use(Target target) {
    target.branches().forEach(branch -> branch.when().ifPresent(used::add));
  }

  private void show(Wording text) {
    book.languages().forEach(language -> shown.addAll(text.placeholders(language)));
  }
}
