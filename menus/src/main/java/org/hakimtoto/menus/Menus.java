package org.hakimtoto.menus;

import java.util.List;
import java.util.Map;

/// Plays a menu book: pure, immutable, safe for use by many threads.
///
/// `0` goes back, `00` to the main menu, `9` to the next page; whatever else is typed is either
/// understood by the screen or the screen is shown again with a hint. Nothing typed is ever echoed.
public final class Menus {
  /// The longest input: what the largest Kenyan carrier lets through (carrier.md §1.2).
  public static final int MAX_INPUT = 80;

  private final Book book;
  private final Vocabulary vocabulary;
  private final Painter painter;
  private final Lists lists;

  Menus(Book book, Vocabulary vocabulary) {
    this.book = book;
    this.vocabulary = vocabulary;
    this.painter = new Painter(book, vocabulary);
    this.lists = new Lists(book, painter);
  }

  /// Which book this is.
  public String version() {
    return book.version();
  }

  public List<String> languages() {
    return book.languages();
  }

  /// A new session begins with the question who is calling.
  public Ask dial() {
    return new Ask(
        Ask.CALLER,
        Map.of(),
        Place.beginning(book.version(), book.languages().getFirst(), book.welcome()));
  }

  /// One input of the caller. Never throws, whatever is typed.
  public Step press(Place place, String typed) {
    String keys = typed.strip();
    Screen screen = book.screen(place.screen());
    if (keys.codePointCount(0, keys.length()) > MAX_INPUT) {
      return again(place, "too_long");
    }
    if (screen instanceof Screen.End) {
      // nothing follows an end, least of all what was decided by coming to it
      return sorry(place, "session_mixed");
    }
    if (keys.equals(Keys.MAIN) && !screen.root()) {
      return show(place.afresh(home(place)));
    }
    if (keys.equals(Keys.BACK) && !screen.zeroIsInput()) {
      return back(place, screen);
    }
    return switch (screen) {
      case Screen.Choose choose -> chosen(choose, place, keys);
      case Screen.Type type -> typed(type, place, keys);
      case Screen.Pick pick -> picked(pick, place, keys);
      case Screen.End _ -> sorry(place, "session_mixed");
    };
  }

  /// What follows from an answer.
  public Show tell(Ask ask, Answer answer) {
    return switch (answer) {
      case Answer.Caller caller -> show(begun(ask.place(), caller));
      case Answer.Choices choices -> listed(ask, choices);
      case Answer.Outcome outcome -> decided(ask.place(), outcome);
    };
  }

  /// An end screen for a failure, in the caller's language.
  public Show sorry(Place place, String screen) {
    return show(place.at(screen));
  }

  /// Where a caller goes on when what was typed can be read in two ways: at the screen that asks
  /// for a last confirmation, if enough is known for it, without the text that is in doubt.
  public Show resume(Place place, String doubtfulSlot) {
    Place sure = place.givingUp().forgetting(doubtfulSlot);
    return Vocabulary.complete(sure) ? show(sure.at(book.resume())) : show(sure.afresh(home(sure)));
  }

  /// Whether the present screen takes free text, in which a `*` is a letter and no separator.
  public boolean takesFreeText(Place place) {
    return !freeTextSlot(place).isEmpty();
  }

  /// The slot a free text of the present screen goes to; empty when it takes none.
  String freeTextSlot(Place place) {
    return book.screen(place.screen()) instanceof Screen.Type type && type.parser().free()
        ? type.set()
        : "";
  }

  private Place begun(Place place, Answer.Caller caller) {
    boolean spoken = book.languages().contains(caller.language());
    Place known = (spoken ? place.speaking(caller.language()) : place).knowing(caller.facts());
    if (caller.registered()) {
      return known.at(book.start());
    }
    return known.at(spoken ? book.publicStart() : book.welcome());
  }

  private Step back(Place place, Screen screen) {
    if (screen instanceof Screen.Choose && place.page() > 0) {
      return show(place.onPage(place.page() - 1));
    }
    if (screen instanceof Screen.Pick && (place.page() > 0 || !place.filter().isEmpty())) {
      return entered(place.offering(0, "", List.of()));
    }
    if (place.trail().isEmpty()) {
      return again(place, "no_option");
    }
    Place previous = place.back();
    return entered(book.beginsChange(previous) ? previous.givingUp() : previous);
  }

  private Step chosen(Screen.Choose choose, Place place, String keys) {
    if (keys.equals(Keys.NEXT_PAGE) && place.page() < painter.pages(choose, place) - 1) {
      return show(place.onPage(place.page() + 1));
    }
    List<Screen.Option> options = painter.options(choose, place);
    int number = Keys.number(keys);
    if (number < 1 || number > options.size()) {
      return again(place, "no_option");
    }
    Screen.Option option = options.get(number - 1);
    Place next = choose.set().isEmpty() ? place : said(choose, place, option);
    next = option.language().isEmpty() ? next : next.speaking(option.language());
    next = option.until().isEmpty() ? next : next.changingUntil(option.until());
    return go(next, option.to());
  }

  /// Where several screens ask for one slot, it is kept which of them was answered, so that the
  /// choice can be confirmed in the words it was offered in.
  private Place said(Screen.Choose choose, Place place, Screen.Option option) {
    Place said = place.answered(choose.set(), option.value());
    return book.severalAsk(choose.set())
        ? said.answered(choose.set() + Words.ASKED_AT, choose.name())
        : said;
  }

  private Step typed(Screen.Type type, Place place, String keys) {
    if (type.skip() && keys.equals("1")) {
      return follow(type, place, "");
    }
    return switch (type.parser().rule().apply(keys)) {
      case Parser.Parsed.Refused refused -> {
        var wording = type.refusals().get(refused.reason());
        yield drawn(place, wording == null ? "" : painter.fill(wording, place), true);
      }
      case Parser.Parsed.Accepted accepted -> follow(type, place, accepted.value());
    };
  }

  private Step follow(Screen.Type type, Place place, String value) {
    return switch (type.next()) {
      case Screen.Next.Go go ->
          go(type.set().isEmpty() ? place : place.answered(type.set(), value), go.to());
      case Screen.Next.AskFirst ask -> new Ask(ask.question(), Map.of("value", value), place);
    };
  }

  private Step picked(Screen.Pick pick, Place place, String keys) {
    int number = Keys.number(keys);
    if (number >= 1 && number <= place.offered().size()) {
      Choice chosen = place.offered().get(number - 1);
      return go(
          place.answered(pick.set(), chosen.id()).answered(pick.set() + "_name", chosen.label()),
          pick.to());
    }
    if (keys.equals(Keys.NEXT_PAGE) && lists.more(place)) {
      return lists.ask(place, place.filter(), place.page() + place.offered().size());
    }
    return Keys.firstLetters(keys) ? lists.ask(place, keys, 0) : again(place, "no_option");
  }

  private Step go(Place place, Target target) {
    String next = target.screen(place, vocabulary);
    boolean changed = !place.until().isEmpty() && next.equals(place.until());
    Place left = place.leaving();
    return entered(changed ? left.changed(book.resume()).at(book.resume()) : left.at(next));
  }

  private Step entered(Place place) {
    return book.screen(place.screen()) instanceof Screen.Pick
        ? lists.ask(place, "", 0)
        : show(place);
  }

  private Show listed(Ask ask, Answer.Choices choices) {
    Place place = lists.offered(ask, choices);
    return choices.matched() ? show(place) : again(place, "no_match");
  }

  private Show decided(Place place, Answer.Outcome outcome) {
    if (book.screen(place.screen()) instanceof Screen.Type type
        && type.next() instanceof Screen.Next.AskFirst ask) {
      Target target = ask.outcomes().get(outcome.name());
      if (target != null && go(told(type, place, outcome), target) instanceof Show show) {
        return show;
      }
    }
    return sorry(place, "try_later");
  }

  /// What an outcome brings: a slot's value in the form it is kept, and facts for the wording.
  private static Place told(Screen.Type type, Place place, Answer.Outcome outcome) {
    Place known = place.knowing(outcome.facts());
    return !type.set().isEmpty() && outcome.facts().containsKey("value")
        ? place.answered(type.set(), outcome.facts().getOrDefault("value", ""))
        : known;
  }

  private Show show(Place place) {
    return drawn(place, "", false);
  }

  private Show again(Place place, String phrase) {
    return drawn(place, book.phrase(phrase, place.language()), true);
  }

  private Show drawn(Place place, String hint, boolean refused) {
    String text = painter.paint(place, hint);
    return switch (book.screen(place.screen())) {
      case Screen.End end ->
          new Show(
              text,
              true,
              refused,
              place,
              end.intent().isEmpty()
                  ? List.of()
                  : List.of(new Intent(end.intent(), place.answers())));
      case Screen.Choose _, Screen.Type _, Screen.Pick _ ->
          new Show(text, false, refused, place, List.of());
    };
  }

  private String home(Place place) {
    return vocabulary.holds("registered", place) ? book.start() : book.publicStart();
  }
}
