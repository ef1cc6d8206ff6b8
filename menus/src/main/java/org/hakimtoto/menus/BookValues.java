package org.hakimtoto.menus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;

/// What must hold of the `{name}`s in the wording: each is known where it stands, and stands there
/// in every language.
final class BookValues {
  /// What only an intent brings.
  private static final Set<String> RESULTS = Set.of("reference", "sms_code");

  private final Book book;
  private final Vocabulary vocabulary;
  private final TreeReader in;

  BookValues(Book book, Vocabulary vocabulary, TreeReader in) {
    this.book = book;
    this.vocabulary = vocabulary;
    this.in = in;
  }

  void check(Node phrases) {
    book.phrases().values().forEach(phrase -> require(phrases, phrase, Set.of()));
    book.screens().values().forEach(this::check);
  }

  private void check(Screen screen) {
    Node at = BookRules.at(screen);
    boolean acts = screen instanceof Screen.End end && !end.intent().isEmpty();
    Set<String> all = new HashSet<>(vocabulary.variables().keySet());
    if (!acts) {
      // nothing was done yet that could have a result
      all.removeAll(RESULTS);
    }
    Set<String> ofTheCaller = Set.copyOf(all);
    all.addAll(slots(book));
    all.add(Words.PLACE);
    require(at, screen.text(), all);
    switch (screen) {
      // a label is shown again on later screens, so it holds nothing that may have changed by then
      case Screen.Choose choose ->
          choose.options().forEach(option -> require(at, option.label(), ofTheCaller));
      case Screen.Type type -> {
        type.refusals().values().forEach(refusal -> require(at, refusal, all));
        type.shown().values().forEach(shown -> require(at, shown, Set.of()));
      }
      case Screen.Pick pick -> pick.other().ifPresent(other -> require(at, other, Set.of()));
      case Screen.End _ -> {
        // its text is all it has
      }
    }
  }

  private void require(Node at, Wording text, Set<String> known) {
    Set<String> anywhere = new HashSet<>();
    book.languages().forEach(language -> anywhere.addAll(text.placeholders(language)));
    for (String name : anywhere) {
      if (!known.contains(name)) {
        in.fault(at, "value '{" + name + "}' is not known here");
        continue;
      }
      book.languages().stream()
          .filter(language -> !text.placeholders(language).contains(name))
          .forEach(language ->
              in.fault(at, "value '{" + name + "}' is not in the wording in '" + language + "'"));
    }
    book.languages().stream()
        .filter(language -> text.in(language, blanks(anywhere)).matches("(?s).*[{}].*"))
        .forEach(language -> in.fault(at, "'{' or '}' without a value in '" + language + "'"));
  }

  private static Map<String, String> blanks(Set<String> names) {
    var blanks = new HashMap<String, String>();
    names.forEach(name -> blanks.put(name, ""));
    return blanks;
  }

  /// Every slot that some screen fills.
  static Set<String> slots(Book book) {
    var slots = new HashSet<String>();
    for (Screen screen : book.screens().values()) {
      switch (screen) {
        case Screen.Choose choose -> slots.add(choose.set());
        case Screen.Type type -> slots.add(type.set());
        case Screen.Pick pick -> slots.add(pick.set());
        case Screen.End _ -> {
          // an end asks nothing
        }
      }
    }
    slots.remove("");
    return slots;
  }
}
