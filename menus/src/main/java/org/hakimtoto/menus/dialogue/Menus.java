package org.hakimtoto.menus.dialogue;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Intent;
import org.hakimtoto.menus.vocabulary.IntentName;
import org.hakimtoto.menus.vocabulary.Keys;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.Slot;

/// Plays a menu book: pure, immutable, safe for use by many threads.
///
/// `0` goes back, `00` to the main menu, `9` to the next page; whatever else is typed is either
/// understood by the screen or the screen is shown again with a hint. Nothing typed is ever echoed.
public final class Menus {
  /// The longest input: what the largest Kenyan carrier lets through (carrier.md §1.2).
  public static final int MAX_INPUT = 80;

  private final Book book;
  private final Painter painter;
  private final Lists lists;

  public Menus(Book book) {
    this.book = book;
    this.painter = new Painter(book);
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
        new Question.Caller(),
        Place.beginning(book.version(), book.languages().getFirst(), book.welcome()));
  }

  /// One input of the caller. Never throws, whatever is typed.
  public Step press(Place place, String typed) {
    String keys = typed.strip();
    Screen screen = book.screen(place.screen());
    if (keys.codePointCount(0, keys.length()) > MAX_INPUT) {
      return again(place, Phrase.TOO_LONG);
    }
    if (screen instanceof Screen.End) {
      // nothing follows an end, least of all what was decided by coming to it
      return sorry(place, Failure.SESSION_MIXED);
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
      case Screen.End _ -> sorry(place, Failure.SESSION_MIXED);
    };
  }

  /// What follows from an answer.
  public Show tell(Ask ask, Answer answer) {
    return switch (answer) {
      case Answer.Caller caller -> show(begun(ask.place(), caller));
      case Answer.Choices choices when ask.question() instanceof Question.OfList list ->
          listed(ask.place(), list.part(), choices);
      case Answer.Choices _ -> sorry(ask.place(), Failure.TRY_LATER);
      case Answer.Checked checked -> checked(ask.place(), checked);
      case Answer.Unavailable _ -> unavailable(ask.place());
    };
  }

  /// An end screen for a failure, in the caller's language.
  public Show sorry(Place place, Failure failure) {
    return show(place.at(failure.wire()));
  }

  /// Where a caller goes on when what was typed can be read in two ways: at the screen that asks
  /// for a last confirmation, if enough is known for it, without the text that is in doubt.
  public Show resume(Place place, Slot doubtful) {
    Place sure = place.givingUp().forgetting(doubtful);
    boolean enough = IntentName.FILE_REPORT.intent(sure).isPresent();
    return enough ? show(sure.at(book.resume())) : show(sure.afresh(home(sure)));
  }

  /// Whether the present screen takes free text, in which a `*` is a letter and no separator.
  public boolean takesFreeText(Place place) {
    return freeTextSlot(place).isPresent();
  }

  /// The slot a free text of the present screen goes to; empty when it takes none.
  Optional<Slot> freeTextSlot(Place place) {
    return book.screen(place.screen()) instanceof Screen.Type type && type.input().free()
        ? type.set()
        : Optional.empty();
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
      return again(place, Phrase.NO_OPTION);
    }
    Place previous = place.back();
    boolean begins = book.beginsChange(previous.screen(), previous.until());
    return entered(begins ? previous.givingUp() : previous);
  }

  private Step chosen(Screen.Choose choose, Place place, String keys) {
    if (keys.equals(Keys.NEXT_PAGE) && place.page() < painter.pages(choose, place) - 1) {
      return show(place.onPage(place.page() + 1));
    }
    List<Screen.Option> options = painter.options(choose, place);
    int number = Keys.number(keys);
    if (number < 1 || number > options.size()) {
      return again(place, Phrase.NO_OPTION);
    }
    Screen.Option option = options.get(number - 1);
    Place next = choose.set().map(slot -> said(choose, slot, place, option)).orElse(place);
    next = option.language().isEmpty() ? next : next.speaking(option.language());
    next = option.until().isEmpty() ? next : next.changingUntil(option.until());
    return go(next, option.to());
  }

  /// Where several screens ask for one slot, it is kept which of them was answered, so that the
  /// choice can be confirmed in the words it was offered in.
  private Place said(Screen.Choose choose, Slot slot, Place place, Screen.Option option) {
    return book.severalAsk(slot)
        ? place.answeredAt(choose.name(), slot, option.value())
        : place.answered(slot, option.value());
  }

  private Step typed(Screen.Type type, Place place, String keys) {
    if (type.skip() && keys.equals("1")) {
      return follow(type, place, "");
    }
    return switch (type.input().read(keys)) {
      case Input.Parsed.Refused refused -> {
        var wording = type.refusals().get(refused.mistake());
        yield drawn(place, wording == null ? "" : painter.fill(wording, place), true);
      }
      case Input.Parsed.Accepted accepted -> follow(type, place, accepted.value());
    };
  }

  private Step follow(Screen.Type type, Place place, String value) {
    return switch (type.next()) {
      case Screen.Next.Go go ->
          go(type.set().map(slot -> place.answered(slot, value)).orElse(place), go.to());
      case Screen.Next.AskFirst ask -> new Ask(ask.check().question(value), place);
    };
  }

  private Step picked(Screen.Pick pick, Place place, String keys) {
    int number = Keys.number(keys);
    if (number >= 1 && number <= place.offered().size()) {
      return go(place.listed(pick.set(), place.offered().get(number - 1)), pick.to());
    }
    if (keys.equals(Keys.NEXT_PAGE) && place.moreFollow()) {
      return lists.ask(place, place.filter(), place.page() + place.offered().size());
    }
    return Keys.firstLetters(keys) ? lists.ask(place, keys, 0) : again(place, Phrase.NO_OPTION);
  }

  private Step go(Place place, Target target) {
    String next = target.screen(place);
    boolean changed = !place.until().isEmpty() && next.equals(place.until());
    Place left = place.leaving();
    return entered(changed ? left.changed(book.resume()).at(book.resume()) : left.at(next));
  }

  private Step entered(Place place) {
    return book.screen(place.screen()) instanceof Screen.Pick
        ? lists.ask(place, "", 0)
        : show(place);
  }

  private Show listed(Place place, Question.Part asked, Answer.Choices choices) {
    Place offered = lists.offered(place, asked, choices);
    return choices.matched() ? show(offered) : again(offered, Phrase.NO_MATCH);
  }

  private Show checked(Place place, Answer.Checked checked) {
    return led(told(place, checked), check(place).flatMap(check -> check.after(checked.result())));
  }

  private Show unavailable(Place place) {
    return led(place, check(place).flatMap(Screen.Next.AskFirst::unavailable));
  }

  private Optional<Screen.Next.AskFirst> check(Place place) {
    return book.screen(place.screen()) instanceof Screen.Type type
            && type.next() instanceof Screen.Next.AskFirst check
        ? Optional.of(check)
        : Optional.empty();
  }

  /// No answer leads to another question: the book was checked for that.
  private Show led(Place place, Optional<Target> target) {
    return target.isPresent() && go(place, target.get()) instanceof Show show
        ? show
        : sorry(place, Failure.TRY_LATER);
  }

  /// What a check brings: a slot's value in the form it is kept, and facts for the wording.
  private Place told(Place place, Answer.Checked checked) {
    Place known = place.knowing(checked.facts());
    return !checked.kept().isEmpty() && book.screen(place.screen()) instanceof Screen.Type type
        ? type.set().map(slot -> known.answered(slot, checked.kept())).orElse(known)
        : known;
  }

  private Show show(Place place) {
    return drawn(place, "", false);
  }

  private Show again(Place place, Phrase phrase) {
    return drawn(place, book.phrase(phrase, place.language()), true);
  }

  private Show drawn(Place place, String hint, boolean refused) {
    String text = painter.paint(place, hint);
    return switch (book.screen(place.screen())) {
      case Screen.End end -> ended(end, text, refused, place);
      case Screen.Choose _, Screen.Type _, Screen.Pick _ ->
          new Show(text, false, refused, place, Optional.empty());
    };
  }

  /// Where not enough was said for what an end would decide, the end is not shown either.
  private Show ended(Screen.End end, String text, boolean refused, Place place) {
    Optional<Intent> intent = end.intent().flatMap(name -> name.intent(place));
    return end.intent().isPresent() && intent.isEmpty()
        ? sorry(place, Failure.NOT_SAVED)
        : new Show(text, true, refused, place, intent);
  }

  private String home(Place place) {
    return Condition.REGISTERED.holds(place) ? book.start() : book.publicStart();
  }
}
