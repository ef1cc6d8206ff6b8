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
/// every value it shows is known, and what was done can be shown at once.
final class BookRules {
  private static final Map<Phrase, String> KEYS =
      Map.of(Phrase.MORE, Keys.NEXT_PAGE, Phrase.BACK, Keys.BACK, Phrase.MAIN, Keys.MAIN);

  private static final int MOST_OPTIONS = 21;

  private final Book book;
  private final Node.Mapping root;
  private final TreeReader in;

  private final Map<String, TreeReader> fileOf;

  /// @param fileOf in which file a screen stands
  BookRules(Book book, Node.Mapping root, TreeReader in, Map<String, TreeReader> fileOf) {
    this.book = book;
    this.root = root;
    this.in = in;
    this.fileOf = fileOf;
  }

  void check() {
    book.start().screens().forEach(name -> checkFirst("start", name));
    checkFirst("welcome", book.welcome());
    checkFirst("public_start", book.publicStart());
    book.resume().screens().forEach(this::checkResume);
    book.leave().ifPresent(this::checkLeave);
    failures().forEach(this::checkFailure);
    checkPhrases();
    book.screens().values().forEach(this::checkScreen);
    if (faultless()) {
      new BookValues(book, this::fault).check(reason -> in.fault(node("phrases"), reason));
      checkReached();
      checkLeft();
    }
  }

  private boolean faultless() {
    return in.faults().isEmpty() && fileOf.values().stream().allMatch(f -> f.faults().isEmpty());
  }

  private void fault(Screen screen, String reason) {
    fileOf.getOrDefault(screen.name(), in).fault(at(screen), reason);
  }

  private void checkFirst(String key, String name) {
    requireScreen(node(key), name);
    if (book.screens().containsKey(name) && !(book.screen(name) instanceof Screen.Choose)) {
      in.fault(node(key), "'" + key + "' must be a screen with options");
    }
  }

  /// Callers are led here from outside, with nothing in hand but what they said.
  private void checkResume(String name) {
    requireScreen(node("resume"), name);
    if (book.screens().containsKey(name) && mustBeAsked(name)) {
      in.fault(node("resume"), "'resume' may not be a list, nor look anything up");
    }
  }

  /// Who does not leave goes on where it was left: that is what leads to the screen itself.
  private void checkLeave(String name) {
    checkFirst("leave", name);
    Screen leave = book.screens().get(name);
    if (leave instanceof Screen.Choose choose && (choose.root() || mustBeAsked(name))) {
      in.fault(node("leave"), "'leave' may not be a first screen, nor look anything up");
    }
    if (leave instanceof Screen.Choose choose && !leads(choose, name)) {
      in.fault(node("leave"), "'leave' must have an option that leads to itself");
    }
  }

  private static boolean leads(Screen.Choose choose, String name) {
    return choose.options().stream()
        .anyMatch(option -> option.to().to().screens().equals(List.of(name)));
  }

  private void checkFailure(String name) {
    requireScreen(root, name);
    if (book.screens().containsKey(name)
        && !(book.screen(name) instanceof Screen.End && book.screen(name).look().isEmpty())) {
      fault(book.screen(name), "'" + name + "' must be an end that looks nothing up");
    }
  }

  private boolean mustBeAsked(String name) {
    return book.screen(name) instanceof Screen.Pick || book.screen(name).look().isPresent();
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
    screen
        .targets()
        .forEach(target -> target.screens().forEach(name -> requireScreen(screen, name)));
    screen.edges().stream()
        .filter(edge -> edge.does().isPresent())
        .forEach(edge -> checkDone(screen, edge.to()));
    screen.look().ifPresent(look -> checkDone(screen, look.none()));
    switch (screen) {
      case Screen.Choose choose -> checkOptions(choose);
      case Screen.Pick pick ->
          pick.listing()
              .within()
              .filter(slot -> !BookValues.slots(book).contains(slot))
              .ifPresent(slot -> fault(screen, "no screen sets '" + slot.wire() + "'"));
      case Screen.Type _, Screen.End _ -> {
        // nothing more to hold
      }
    }
  }

  private void checkOptions(Screen.Choose choose) {
    if (choose.options().size() > MOST_OPTIONS) {
      fault(choose, "more than " + MOST_OPTIONS + " options");
    }
    var values = new HashSet<String>();
    choose.options().stream()
        .filter(option -> choose.set().isPresent() && option.when().isEmpty())
        .filter(option -> !option.value().isEmpty() && !values.add(option.value()))
        .forEach(option -> fault(choose, "value '" + option.value() + "' stands here twice"));
  }

  /// What shows that something was done is kept with it: nothing may have to be asked first.
  private void checkDone(Screen screen, Target target) {
    target.screens().stream()
        .filter(name -> book.screens().containsKey(name) && mustBeAsked(name))
        .forEach(
            name -> fault(screen, "what was decided or not found may not lead to '" + name + "'"));
  }

  private void requireScreen(Screen at, String name) {
    if (!book.screens().containsKey(name)) {
      fault(at, "screen '" + name + "' does not exist");
    }
  }

  private void requireScreen(Node at, String name) {
    if (!book.screens().containsKey(name)) {
      in.fault(at, "screen '" + name + "' does not exist");
    }
  }

  private void checkReached() {
    Set<String> reached = failures().collect(Collectors.toCollection(HashSet::new));
    var open = new ArrayDeque<>(List.of(book.welcome(), book.publicStart()));
    open.addAll(book.start().screens());
    open.addAll(book.resume().screens());
    book.leave().ifPresent(open::add);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (reached.add(name)) {
        book.screen(name).targets().forEach(target -> open.addAll(target.screens()));
      }
    }
    book.screens().values().stream()
        .filter(screen -> !reached.contains(screen.name()))
        .forEach(screen -> fault(screen, "no way leads to '" + screen.name() + "'"));
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
        .forEach(screen -> fault(screen, "no way leads out of '" + screen.name() + "'"));
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
