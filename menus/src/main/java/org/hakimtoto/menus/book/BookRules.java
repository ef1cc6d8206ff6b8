package org.hakimtoto.menus.book;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Keys;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;

/// What must hold of a book as a whole: every target exists, every screen can be reached and left,
/// every value it shows is known, and an answer never leads straight into another question.
final class BookRules {
  private static final Map<Phrase, String> KEYS =
      Map.of(Phrase.MORE, Keys.NEXT_PAGE, Phrase.BACK, Keys.BACK, Phrase.MAIN, Keys.MAIN);

  private static final int MOST_OPTIONS = 21;

  private final Book book;
  private final Node.Mapping root;
  private final TreeReader in;

  BookRules(Book book, Node.Mapping root, TreeReader in) {
    this.book = book;
    this.root = root;
    this.in = in;
  }

  void check() {
    checkFirst("start", book.start());
    checkFirst("welcome", book.welcome());
    checkFirst("public_start", book.publicStart());
    checkResume();
    failures().forEach(this::checkFailure);
    checkPhrases();
    new BookValues(book, in).check(node("phrases"));
    book.screens().values().forEach(this::checkScreen);
    if (in.faults().isEmpty()) {
      checkReached();
      checkLeft();
    }
  }

  private void checkFirst(String key, String name) {
    requireScreen(node(key), name);
    if (book.screens().containsKey(name) && !(book.screen(name) instanceof Screen.Choose)) {
      in.fault(node(key), "'" + key + "' must be a screen with options");
    }
  }

  /// Callers are led here from outside, with no list in hand.
  private void checkResume() {
    requireScreen(node("resume"), book.resume());
    if (book.screens().get(book.resume()) instanceof Screen.Pick) {
      in.fault(node("resume"), "'resume' may not be a list");
    }
  }

  private void checkFailure(String name) {
    requireScreen(root, name);
    if (book.screens().containsKey(name)
        && !(book.screen(name) instanceof Screen.End end && end.intent().isEmpty())) {
      in.fault(at(book.screen(name)), "'" + name + "' must be an end without an intent");
    }
  }

  /// The words of a key begin with the key, or nobody would know what to press.
  private void checkPhrases() {
    KEYS.forEach((phrase, key) ->
        book.languages().stream()
            .filter(language -> !book.phrase(phrase, language).startsWith(key + " "))
            .forEach(language ->
                in.fault(
                    node("phrases"),
                    "'"
                        + phrase.wire()
                        + "' must begin with '"
                        + key
                        + " ' in '"
                        + language
                        + "'")));
  }

  private void checkScreen(Screen screen) {
    Node at = at(screen);
    screen.targets().forEach(t -> t.screens().forEach(name -> requireScreen(at, name)));
    switch (screen) {
      case Screen.Choose choose -> checkOptions(at, choose);
      case Screen.Type type -> {
        if (type.next() instanceof Screen.Next.AskFirst) {
          type.targets().forEach(target -> checkAnswered(at, target));
        }
      }
      case Screen.Pick pick ->
          pick.within()
              .filter(slot -> !BookValues.slots(book).contains(slot))
              .ifPresent(slot -> in.fault(at, "no screen sets '" + slot.wire() + "'"));
      case Screen.End _ -> {
        // an end leads nowhere
      }
    }
  }

  private void checkOptions(Node at, Screen.Choose choose) {
    if (choose.options().size() > MOST_OPTIONS) {
      in.fault(at, "more than " + MOST_OPTIONS + " options");
    }
    var values = new HashSet<String>();
    choose.options().stream()
        .filter(option -> choose.set().isPresent() && !values.add(option.value()))
        .forEach(option -> in.fault(at, "value '" + option.value() + "' stands here twice"));
    choose.options().stream()
        .filter(option -> !option.until().isEmpty())
        .forEach(option -> requireScreen(at, option.until()));
  }

  private void checkAnswered(Node at, Target target) {
    target.screens().stream()
        .filter(name -> book.screens().get(name) instanceof Screen.Pick)
        .forEach(name -> in.fault(at, "an answer may not lead to the list '" + name + "'"));
  }

  private void requireScreen(Node at, String name) {
    if (!book.screens().containsKey(name)) {
      in.fault(at, "screen '" + name + "' does not exist");
    }
  }

  private void checkReached() {
    Set<String> reached = failures().collect(Collectors.toCollection(HashSet::new));
    var open =
        new ArrayDeque<>(List.of(book.start(), book.welcome(), book.publicStart(), book.resume()));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (reached.add(name)) {
        book.screen(name).targets().forEach(target -> open.addAll(target.screens()));
      }
    }
    book.screens().values().stream()
        .filter(screen -> !reached.contains(screen.name()))
        .forEach(screen -> in.fault(at(screen), "no way leads to '" + screen.name() + "'"));
  }

  /// From every screen some way must lead to an end, not counting the keys that lead back.
  private void checkLeft() {
    Set<String> ending = new HashSet<>();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Screen screen : book.screens().values()) {
        boolean ends =
            screen instanceof Screen.End
                || screen.targets().stream()
                    .anyMatch(t -> t.screens().stream().anyMatch(ending::contains));
        grew |= ends && ending.add(screen.name());
      }
    }
    book.screens().values().stream()
        .filter(screen -> !ending.contains(screen.name()))
        .forEach(screen -> in.fault(at(screen), "no way leads out of '" + screen.name() + "'"));
  }

  private Node node(String key) {
    return root.entries().getOrDefault(key, root);
  }

  /// Shown when something fails, so reached from nowhere in the book.
  private static Stream<String> failures() {
    return Stream.of(Failure.values()).map(Failure::wire);
  }

  static Node at(Screen screen) {
    return new Node.Scalar("", screen.line());
  }
}
