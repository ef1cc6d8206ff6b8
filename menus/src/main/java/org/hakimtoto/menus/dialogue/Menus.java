package org.hakimtoto.menus.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Edge;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Keys;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.Reported;
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

  /// Slots that more than one screen asks for.
  private final Set<Slot> severalAsk;

  /// Screens at which a press may decide something.
  private final Set<String> deciding;

  /// @param tried whether the house is tried out, and its screens say so
  public Menus(Book book, boolean tried) {
    this.book = book;
    this.painter = new Painter(book, tried);
    this.lists = new Lists(book, painter);
    this.severalAsk =
        Stream.of(Slot.values()).filter(book::severalAsk).collect(Collectors.toUnmodifiableSet());
    this.deciding =
        book.screens().values().stream()
            .filter(Menus::mayDecide)
            .map(Screen::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// What it plays.
  public Book book() {
    return book;
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
    String keys = Keys.folded(typed);
    Screen screen = book.screen(place.screen());
    if (keys.codePointCount(0, keys.length()) > MAX_INPUT) {
      return again(place, Phrase.TOO_LONG);
    }
    if (screen instanceof Screen.End) {
      // nothing follows an end, least of all what was decided by coming to it
      return sorry(place, Failure.SESSION_MIXED);
    }
    if (keys.equals(Keys.MAIN) && !screen.root()) {
      return home(place, screen);
    }
    if (keys.equals(Keys.BACK) && !screen.zeroIsInput()) {
      return back(place, screen);
    }
    return switch (screen) {
      case Screen.Choose choose -> chosen(choose, place, keys);
      case Screen.Type type -> typed(type.typed(), place, keys);
      case Screen.Pick pick -> picked(pick, place, keys);
      case Screen.End _ -> sorry(place, Failure.SESSION_MIXED);
    };
  }

  /// What follows from an answer. An answer to an [Act] is always followed by a screen.
  public Step tell(Step.Pending pending, Answer answer) {
    return switch (pending) {
      case Ask ask -> answered(ask, answer);
      case Act act -> done(act, answer);
    };
  }

  /// What is shown once something was done, or was not.
  public Show done(Act act, Answer answer) {
    return switch (answer) {
      case Answer.Done done -> settled(act.place().after(done), act.to());
      case Answer.NotDone not ->
          sorry(act.place().knowing(painter.why(not, act.place())), Failure.NOT_DONE);
      case Answer.NotKnown _ -> sorry(act.place(), Failure.NOT_CONFIRMED);
      case Answer.Unavailable _ -> sorry(act.place(), Failure.NOT_SAVED);
      case Answer.Caller _, Answer.Choices _, Answer.Checked _, Answer.Seen _, Answer.Nothing _ ->
          sorry(act.place(), Failure.TRY_LATER);
    };
  }

  /// An end screen for a failure, in the caller's language.
  public Show sorry(Place place, Failure failure) {
    return show(place.at(failure.wire()));
  }

  /// The present screen as it is shown without a press: to a caller who comes back to it.
  public Step shownAgain(Place place) {
    return entered(place);
  }

  /// Whether a press on the present screen may decide something, or be a guess at a secret: guesses
  /// count.
  public boolean decides(Place place) {
    return deciding.contains(place.screen());
  }

  private static boolean mayDecide(Screen screen) {
    return screen.edges().stream().anyMatch(e -> e.does().isPresent())
        || screen.entry().filter(entry -> entry.input().guess()).isPresent();
  }

  /// Whether the present screen shows what was looked up for it.
  public boolean looks(Place place) {
    return book.screen(place.screen()).look().isPresent();
  }

  private Step answered(Ask ask, Answer answer) {
    return switch (answer) {
      case Answer.Caller caller -> entered(begun(ask.place(), caller));
      case Answer.Choices choices when ask.question() instanceof Question.Lines list ->
          listed(ask.place(), list.part(), choices);
      case Answer.Checked checked -> checked(ask.place(), checked);
      case Answer.Seen seen -> show(seen(ask.place(), seen));
      case Answer.Nothing _ -> nothing(ask.place());
      case Answer.Unavailable _ -> unavailable(ask.place());
      case Answer.Choices _, Answer.Done _, Answer.NotDone _, Answer.NotKnown _ ->
          sorry(ask.place(), Failure.TRY_LATER);
    };
  }

  private Place seen(Place place, Answer.Seen seen) {
    return seen.earlier()
        .map(place::goingOnFrom)
        .map(goingOn -> goingOn.knowing(painter.told(goingOn)))
        .orElse(place)
        .knowing(seen.facts())
        .recalling(seen.said());
  }

  private Place begun(Place place, Answer.Caller caller) {
    boolean spoken = book.languages().contains(caller.language());
    Place known = (spoken ? place.speaking(caller.language()) : place).knowing(caller.facts());
    if (caller.registered()) {
      return known.at(book.start().screen(known));
    }
    return known.at(spoken ? book.publicStart() : book.welcome());
  }

  /// The main menu. A report that was begun is not left for it unasked.
  private Step home(Place place, Screen screen) {
    if (book.leave().filter(screen.name()::equals).isPresent()) {
      return again(place, Phrase.NO_OPTION);
    }
    return book.leave()
        .filter(_ -> Reported.begun(place))
        .<Step>map(leave -> show(place.leaving().at(leave)))
        .orElseGet(() -> entered(place.afresh(home(place))));
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
    return entered(book.beginsChange(previous.screen()) ? previous.givingUp() : previous);
  }

  private Step chosen(Screen.Choose choose, Place place, String keys) {
    if (keys.equals(Keys.NEXT_PAGE) && place.page() < painter.pages(choose, place) - 1) {
      return show(place.onPage(place.page() + 1));
    }
    List<Screen.Option> options = painter.options(choose, place);
    int number = Keys.number(keys);
    if (number < 1 || number > options.size()) {
      return choose.entry().isPresent() && number < 0
          ? typed(choose.entry().get(), place, keys)
          : again(place, Phrase.NO_OPTION);
    }
    Screen.Option option = options.get(number - 1);
    Place next = place.forgetting(option.forget()).recalling(option.also());
    next =
        choose.set().filter(_ -> !option.value().isEmpty()).isPresent()
            ? said(choose, next, option)
            : next;
    next = next.speaking(book.spoken(next.language(), option.language()));
    next = option.change() ? next.changing() : next;
    return go(next, option.to());
  }

  /// Where several screens ask for one slot, it is kept which of them was answered, so that the
  /// choice can be confirmed in the words it was offered in.
  private Place said(Screen.Choose choose, Place place, Screen.Option option) {
    Slot slot = choose.set().orElseThrow();
    return severalAsk.contains(slot)
        ? place.answeredAt(choose.name(), slot, option.value())
        : place.answered(slot, option.value());
  }

  private Step typed(Screen.Entry entry, Place place, String keys) {
    return switch (entry.input().read(keys)) {
      case Input.Parsed.Refused refused -> {
        var wording = entry.refusals().get(refused.mistake());
        yield drawn(place, wording == null ? "" : painter.fill(wording, place), true);
      }
      case Input.Parsed.Accepted accepted ->
          switch (entry.next()) {
            case Screen.Next.Go go ->
                go(
                    entry
                        .set()
                        .map(slot -> place.answered(slot, accepted.value()))
                        .orElse(place)
                        .recalling(entry.also())
                        .recalling(accepted.also()),
                    go.to());
            case Screen.Next.AskFirst ask ->
                new Ask(new Question.Checked(ask.check(), accepted.value()), place);
          };
    };
  }

  private Step picked(Screen.Pick pick, Place place, String keys) {
    int number = Keys.number(keys);
    if (number >= 1 && number <= place.offered().size()) {
      Choice chosen = place.offered().get(number - 1);
      Edge to =
          pick.other()
              .filter(_ -> chosen.id().equals(Slot.OTHER))
              .map(Screen.Pick.Other::to)
              .orElse(pick.to());
      return go(place.listed(pick.set(), chosen), to);
    }
    if (keys.equals(Keys.NEXT_PAGE) && place.moreFollow()) {
      return lists.ask(place, place.filter(), place.page() + place.offered().size());
    }
    boolean narrows =
        Keys.firstLetters(keys) || (pick.listing().byDigits() && Keys.firstDigits(keys));
    return narrows ? lists.ask(place, keys, 0) : again(place, Phrase.NO_OPTION);
  }

  private Step go(Place place, Edge edge) {
    if (edge.does().isEmpty()) {
      return led(place, edge.to());
    }
    return edge.does().get().ready(place)
        ? new Act(edge.does().get(), place, edge.to())
        : sorry(place, Failure.NOT_SAVED);
  }

  private Step led(Place place, Target target) {
    String next = target.screen(place);
    if (next.equals(place.screen()) && book.leave().filter(next::equals).isPresent()) {
      return back(place, book.screen(next));
    }
    boolean changed = !place.until().isEmpty() && book.resume().screens().contains(next);
    Place left = place.leaving();
    return entered(changed ? left.changed(next).at(next) : left.at(next));
  }

  /// What was done cannot be gone back on: no way leads back. A first screen begins afresh.
  private Show settled(Place place, Target target) {
    String next = target.screen(place);
    return show(book.screen(next).root() ? place.afresh(next) : place.at(next));
  }

  private Step entered(Place place) {
    Screen screen = book.screen(place.screen());
    if (screen instanceof Screen.Pick) {
      return lists.ask(place, "", 0);
    }
    return screen
        .look()
        .<Step>map(look -> new Ask(new Question.Look(look.view()), place))
        .orElseGet(() -> show(place));
  }

  private Show listed(Place place, Question.Part asked, Answer.Choices choices) {
    Place offered = lists.offered(place, asked, choices);
    if (!choices.matched()) {
      return again(offered, Phrase.NO_MATCH);
    }
    boolean said = lists.saysSo(offered);
    return choices.choices().isEmpty() && !said
        ? drawn(offered, book.phrase(Phrase.NOTHING, place.language()), false)
        : show(offered);
  }

  private Step checked(Place place, Answer.Checked checked) {
    Optional<Screen.Entry> entry = book.screen(place.screen()).entry();
    Place told = place.knowing(checked.facts()).knowing(why(place, checked));
    Place kept =
        checked.kept().isEmpty()
            ? told
            : entry
                .flatMap(Screen.Entry::set)
                .map(slot -> told.answered(slot, checked.kept()))
                .orElse(told)
                .recalling(entry.map(Screen.Entry::also).orElse(Map.of()));
    return entry
        .map(Screen.Entry::next)
        .flatMap(next ->
            next instanceof Screen.Next.AskFirst ask
                ? ask.after(checked.result())
                : Optional.empty())
        .map(edge -> go(kept, edge))
        .orElseGet(() -> rejected(entry, checked.result(), told));
  }

  private Map<Fact, String> why(Place place, Answer.Checked checked) {
    return checked
        .why()
        .map(reason -> Map.of(Fact.WHY, book.reason(reason, place.language())))
        .orElse(Map.of());
  }

  private Step rejected(Optional<Screen.Entry> entry, CheckResult result, Place place) {
    return entry
        .filter(_ -> result.rejects())
        .flatMap(Screen.Entry::rejected)
        .<Step>map(words -> drawn(place, painter.fill(words, place), true))
        .orElseGet(() -> sorry(place, Failure.TRY_LATER));
  }

  private Step nothing(Place place) {
    return book.screen(place.screen())
        .look()
        .<Step>map(look -> show(place.at(look.none().screen(place))))
        .orElseGet(() -> sorry(place, Failure.TRY_LATER));
  }

  private Step unavailable(Place place) {
    return book.screen(place.screen())
        .entry()
        .map(Screen.Entry::next)
        .flatMap(
            next -> next instanceof Screen.Next.AskFirst ask ? ask.unavailable() : Optional.empty())
        .map(edge -> go(place, edge))
        .orElseGet(() -> sorry(place, Failure.TRY_LATER));
  }

  private Show show(Place place) {
    return drawn(place, "", false);
  }

  private Show again(Place place, Phrase phrase) {
    return drawn(place, book.phrase(phrase, place.language()), true);
  }

  private Show drawn(Place place, String hint, boolean refused) {
    boolean ends = book.screen(place.screen()) instanceof Screen.End;
    return new Show(painter.paint(place, hint), ends, refused, place);
  }

  private String home(Place place) {
    boolean known = !place.fact(Fact.FRONT).isEmpty() || Condition.REGISTERED.holds(place);
    return known ? book.start().screen(place) : book.publicStart();
  }
}
