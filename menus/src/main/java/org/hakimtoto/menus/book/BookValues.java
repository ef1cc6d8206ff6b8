package org.hakimtoto.menus.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Wording;

/// What must hold of the `{name}`s in the wording: each is known on every way to where it stands,
/// and stands there in every language.
public final class BookValues {
  /// Where it happened, from whichever answers tell it best: no slot, but worded like one.
  public static final String PLACE = "place";

  private final Book book;
  private final BiConsumer<Screen, String> faults;

  BookValues(Book book, BiConsumer<Screen, String> faults) {
    this.book = book;
    this.faults = faults;
  }

  void check(Consumer<String> phrases) {
    book.phrases().values().forEach(phrase -> require(phrases, phrase, Set.of()));
    book.reasons()
        .forEach((reason, words) ->
            require(phrases, words, reason.brings().stream().map(Fact::wire).collect(names())));
    book.values().values().forEach(value -> require(phrases, value, Set.of(Book.VALUE)));
    var knowledge = new Knowledge(book);
    book.screens().values().forEach(screen -> check(screen, knowledge.at(screen)));
  }

  private void check(Screen screen, Set<Word> known) {
    Consumer<String> at = reason -> faults.accept(screen, reason);
    Set<String> all = known.stream().filter(BookValues::shown).map(Word::wire).collect(names());
    all.add(PLACE);
    require(at, screen.text(), all);
    screen
        .entry()
        .ifPresent(entry -> entry.hints().forEach(hint -> require(at, hint, withWhy(entry, all))));
    switch (screen) {
      case Screen.Choose choose ->
          choose.options().forEach(option -> require(at, option.label(), labels(choose, known)));
      case Screen.Type type -> type.shown().values().forEach(shown -> require(at, shown, Set.of()));
      case Screen.Pick pick -> {
        pick.empty().ifPresent(empty -> require(at, empty, all));
        pick.other().ifPresent(other -> require(at, other.label(), Set.of()));
      }
      case Screen.End _ -> {
        // its text is all it has
      }
    }
  }

  /// The label of a choice that is kept is shown again on later screens, so it holds nothing that
  /// may have changed by then.
  private static Set<String> labels(Screen.Choose choose, Set<Word> known) {
    return known.stream()
        .filter(word -> word instanceof Fact fact && (fact.lasting() || choose.set().isEmpty()))
        .map(Word::wire)
        .collect(names());
  }

  /// A check that rejects something may say why.
  private static Set<String> withWhy(Screen.Entry entry, Set<String> known) {
    Set<String> all = new HashSet<>(known);
    if (entry.next() instanceof Screen.Next.AskFirst ask
        && ask.check().brings().contains(Fact.WHY)) {
      all.add(Fact.WHY.wire());
    }
    return all;
  }

  private static boolean shown(Word word) {
    return !(word instanceof Fact fact) || Fact.shown().contains(fact);
  }

  private static Collector<String, ?, Set<String>> names() {
    return Collectors.toCollection(HashSet::new);
  }

  private void require(Consumer<String> at, Wording text, Set<String> known) {
    Set<String> anywhere = new HashSet<>();
    book.languages().forEach(language -> anywhere.addAll(text.placeholders(language)));
    for (String name : anywhere) {
      if (!known.contains(name)) {
        at.accept(
            "value '{"
                + name
                + "}' is not known on every way here; known: "
                + String.join(", ", new TreeSet<>(known)));
        continue;
      }
      book.languages().stream()
          .filter(language -> !text.placeholders(language).contains(name))
          .forEach(language ->
              at.accept("value '{" + name + "}' is not in the wording in '" + language + "'"));
    }
    book.languages().stream()
        .filter(language -> text.in(language, blanks(anywhere)).matches("(?s).*[{}].*"))
        .forEach(language -> at.accept("'{' or '}' without a value in '" + language + "'"));
  }

  private static Map<String, String> blanks(Set<String> names) {
    var blanks = new HashMap<String, String>();
    names.forEach(name -> blanks.put(name, ""));
    return blanks;
  }

  /// Every slot that some screen fills.
  static Set<Slot> slots(Book book) {
    var slots = new HashSet<Slot>();
    for (Screen screen : book.screens().values()) {
      screen.entry().ifPresent(entry -> typed(entry, slots));
      switch (screen) {
        case Screen.Choose choose -> {
          choose.set().ifPresent(slots::add);
          choose.options().forEach(option -> slots.addAll(option.also().keySet()));
        }
        case Screen.Pick pick -> slots.add(pick.set());
        case Screen.Type _, Screen.End _ -> {
          // what is typed was looked at
        }
      }
    }
    return slots;
  }

  private static void typed(Screen.Entry entry, Set<Slot> slots) {
    entry.set().ifPresent(slots::add);
    if (entry.input() == Input.SEX_AND_AGE) {
      slots.add(Slot.AGE);
    }
  }
}
