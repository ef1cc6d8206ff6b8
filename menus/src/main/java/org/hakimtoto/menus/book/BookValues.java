package org.hakimtoto.menus.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Value;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;

/// What must hold of the `{name}`s in the wording: each is known where it stands, and stands there
/// in every language.
public final class BookValues {
  /// Where it happened, from whichever answers tell it best: no slot, but worded like one.
  public static final String PLACE = "place";

  private final Book book;
  private final TreeReader in;

  BookValues(Book book, TreeReader in) {
    this.book = book;
    this.in = in;
  }

  void check(Node phrases) {
    book.phrases().values().forEach(phrase -> require(phrases, phrase, Set.of()));
    book.screens().values().forEach(this::check);
  }

  private void check(Screen screen) {
    Node at = BookRules.at(screen);
    Set<String> ofTheCaller = facts();
    Set<String> all = new HashSet<>(ofTheCaller);
    slots(book).forEach(slot -> all.add(slot.wire()));
    all.add(PLACE);
    if (screen instanceof Screen.End end) {
      // before, nothing was done that could have a result
      end.intent().ifPresent(intent -> all.add(intent.result().wire()));
    }
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
        in.fault(
            at,
            "value '{"
                + name
                + "}' is not known here; known: "
                + String.join(", ", new TreeSet<>(known)));
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

  private static Set<String> facts() {
    return Value.shown().stream()
        .filter(Fact.class::isInstance)
        .map(Value::wire)
        .collect(Collectors.toSet());
  }

  /// Every slot that some screen fills.
  static Set<Slot> slots(Book book) {
    var slots = new HashSet<Slot>();
    for (Screen screen : book.screens().values()) {
      switch (screen) {
        case Screen.Choose choose -> choose.set().ifPresent(slots::add);
        case Screen.Type type -> type.set().ifPresent(slots::add);
        case Screen.Pick pick -> slots.add(pick.set());
        case Screen.End _ -> {
          // an end asks nothing
        }
      }
    }
    return slots;
  }
}
