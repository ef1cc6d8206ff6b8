package org.hakimtoto.menus.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// Draws screens.
public final class Painter {
  /// What a house that is tried out says in each language: "trial" would be read as a day in court.
  private static final Map<String, String> TEST = Map.of("en", "TEST", "sw", "JARIBIO");

  /// To whoever was not asked for a language yet, or speaks another.
  private static final String TEST_IN_BOTH = "TEST / JARIBIO";

  private final Book book;
  private final boolean tried;
  private final Words words;

  /// By language.
  private final Map<String, Integer> hintRooms;

  public Painter(Book book) {
    this(book, false);
  }

  /// @param tried whether the house is tried out: the screens that a caller could take for the real
  ///   thing then say that they are none, which are the first ones and the ends
  public Painter(Book book, boolean tried) {
    this.book = book;
    this.tried = tried;
    this.words = new Words(book);
    this.hintRooms =
        book.languages().stream()
            .collect(Collectors.toUnmodifiableMap(l -> l, language -> hintRoom(book, language)));
  }

  /// The screen the caller is at. Lists must have been offered already.
  ///
  /// @param hint what was wrong with the last press; empty: nothing
  public String paint(Place place, String hint) {
    Screen screen = book.screen(place.screen());
    String painted = painted(screen, place, hint);
    String marked = mark(place) + "\n" + painted;
    boolean tells = tried && (screen.root() || screen instanceof Screen.End);
    return tells && Gsm7.fits(marked, Layout.SEPTETS) ? marked : painted;
  }

  private String mark(Place place) {
    return place.screen().equals(book.welcome())
        ? TEST_IN_BOTH
        : TEST.getOrDefault(place.language(), TEST_IN_BOTH);
  }

  private String painted(Screen screen, Place place, String hint) {
    return switch (screen) {
      case Screen.Choose choose -> choose(choose, place, hint);
      case Screen.Type type -> withHint(hint, typed(type, place));
      case Screen.Pick pick -> withHint(hint, picked(pick, place));
      case Screen.End end -> words.fill(end.text(), place);
    };
  }

  /// The options a caller sees on the present page.
  List<Screen.Option> options(Screen.Choose choose, Place place) {
    List<Screen.Option> open = open(choose, place);
    return onPage(open, pages(choose, place, open), place.page());
  }

  private static List<Screen.Option> onPage(
      List<Screen.Option> open, List<Integer> pages, int asked) {
    int page = Math.min(asked, pages.size() - 1);
    int from = pages.subList(0, page).stream().mapToInt(count -> count).sum();
    return open.subList(from, from + pages.get(page));
  }

  public int pages(Screen.Choose choose, Place place) {
    return pages(choose, place, open(choose, place)).size();
  }

  /// How many of the answered choices, and of the line for "not in this list", fit.
  public List<Choice> offered(Screen.Pick pick, Place place, List<Choice> choices) {
    var lines = new ArrayList<Choice>();
    choices.forEach(
        c -> lines.add(new Choice(c.id(), label(c.label(), place.language()), c.said())));
    boolean moreFollow = choices.size() >= Ask.LIMIT;
    if (!moreFollow) {
      pick.other()
          .ifPresent(other ->
              lines.add(new Choice(Slot.OTHER, other.label().in(place.language(), Map.of()))));
    }
    int count =
        Layout.fitting(
            words.fill(pick.text(), place),
            lines.stream().map(Choice::label).toList(),
            keys(place),
            hintRooms.getOrDefault(place.language(), 0),
            false);
    return List.copyOf(lines.subList(0, count));
  }

  /// Whether more lines follow those that were offered.
  static boolean more(List<Choice> lines, List<Choice> choices, Screen.Pick pick) {
    int all = choices.size() + (choices.size() < Ask.LIMIT && pick.other().isPresent() ? 1 : 0);
    return lines.size() < all;
  }

  Layout.Keys keys(Place place) {
    String language = place.language();
    boolean wayBack = !place.trail().isEmpty() || place.page() > 0 || !place.filter().isEmpty();
    return new Layout.Keys(
        book.phrase(Phrase.MORE, language),
        wayBack ? book.phrase(Phrase.BACK, language) : "",
        book.phrase(Phrase.MAIN, language));
  }

  private String choose(Screen.Choose choose, Place place, String hint) {
    List<Screen.Option> open = open(choose, place);
    List<Integer> pages = pages(choose, place, open);
    boolean hasMore = place.page() < pages.size() - 1;
    List<String> lines =
        onPage(open, pages, place.page()).stream().map(o -> words.fill(o.label(), place)).toList();
    Layout.Keys keys = choose.root() ? rootKeys(place) : keys(place);
    return withHint(hint, Layout.text(words.fill(choose.text(), place), lines, keys.line(hasMore)));
  }

  private String typed(Screen.Type type, Place place) {
    Layout.Keys keys = keys(place);
    String line = type.zeroIsInput() ? keys.main() : keys.line(false);
    return words.fill(type.text(), place) + "\n" + line;
  }

  private String picked(Screen.Pick pick, Place place) {
    boolean hasMore = place.moreFollow();
    return Layout.text(
        words.fill(saysSo(pick, place) ? pick.empty().orElseThrow() : pick.text(), place),
        place.offered().stream().map(Choice::label).toList(),
        keys(place).line(hasMore));
  }

  /// Whether the screen says itself that there is nothing to choose from.
  static boolean saysSo(Screen.Pick pick, Place place) {
    return place.offered().isEmpty() && pick.empty().isPresent();
  }

  private List<Screen.Option> open(Screen.Choose choose, Place place) {
    return choose.options().stream().filter(option -> option.open(place)).toList();
  }

  private List<Integer> pages(Screen.Choose choose, Place place, List<Screen.Option> options) {
    return Layout.pages(
        words.fill(choose.text(), place),
        options.stream().map(o -> words.fill(o.label(), place)).toList(),
        choose.root() ? rootKeys(place) : keys(place),
        hintRooms.getOrDefault(place.language(), 0));
  }

  private Layout.Keys rootKeys(Place place) {
    return new Layout.Keys(book.phrase(Phrase.MORE, place.language()), "", "");
  }

  /// The longest hint, so that the pages are the same with a hint and without.
  private static int hintRoom(Book book, String language) {
    return Stream.of(Phrase.NO_OPTION, Phrase.NO_MATCH, Phrase.NOTHING, Phrase.TOO_LONG)
            .mapToInt(phrase -> Gsm7.septets(book.phrase(phrase, language)))
            .max()
            .orElseThrow()
        + 1;
  }

  /// The hint stands above the screen where there is room; a text that leaves none is shown alone.
  private static String withHint(String hint, String screen) {
    if (hint.isEmpty()) {
      return screen;
    }
    String both = hint + "\n" + screen;
    return Gsm7.fits(both, Layout.SEPTETS) ? both : screen;
  }

  private String label(String name, String language) {
    return Gsm7.cut(words.worded(name, language), Choice.MAX_LABEL);
  }

  /// What was told of a child so far, in the words it was offered in.
  Map<Fact, String> told(Place place) {
    return words.told(place);
  }

  /// Why something was not done.
  Map<Fact, String> why(Answer.NotDone not, Place place) {
    return Map.of(Fact.REASON, book.reason(not.why(), place.language(), not.facts()));
  }

  /// Kept for wording that stands alone.
  public String fill(Wording wording, Place place) {
    return words.fill(wording, place);
  }
}
