package org.hakimtoto.gateway.ussd;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.book.MenuBooks.Shelf;
import org.hakimtoto.gateway.ussd.LostDialogue.GoesOn;
import org.hakimtoto.gateway.ussd.SessionCopies.Copy;
import org.hakimtoto.gateway.ussd.Sessions.Opened;
import org.hakimtoto.gateway.ussd.Transcripts.Reading;
import org.hakimtoto.gateway.ussd.journey.Deeds;
import org.hakimtoto.gateway.ussd.journey.Questions;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.gateway.ussd.report.CallNotes;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.PlaceText;
import org.hakimtoto.menus.dialogue.Replay;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.dialogue.Step;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;

/// One callback in, one screen out. Opens the session, finds out what the transcript means, lets
/// the menus play, does what was decided, saves the session. Blocking; called on virtual threads.
public final class Conversation implements Dialogue {
  /// More keys than any journey takes, with every mistake on the way.
  static final int MOST_PRESSES = 120;

  static final String NO_BOOK = "none";

  private final MenuBooks books;
  private final Parts parts;

  public Conversation(MenuBooks books, Parts parts) {
    this.books = books;
    this.parts = parts;
  }

  /// What a callback is worked on with.
  ///
  /// @param clock the house's
  public record Parts(
      Sessions sessions,
      Questions questions,
      Deeds deeds,
      CallNotes drafts,
      ScreenCounts screens,
      Sealing sealing,
      InstantSource clock) {
    String hash(UssdRequest request, String text) {
      return sealing
          .hash("transcript", request.sessionId() + "\u0000" + text)
          .substring(0, Answered.HASH_DIGITS);
    }

    String caller(UssdRequest request) {
      return sealing
          .hash("caller", request.phone().e164())
          .substring(0, SessionState.CALLER_DIGITS);
    }

    String session(String sessionId) {
      return sealing.hash("session", sessionId);
    }

    /// By each key that the call may be known by; the first is that of one which begins now.
    List<Parts> ways() {
      List<Sealing> all = sealing.ofCalls();
      return all.size() == 1
          ? List.of(this)
          : all.stream()
              .map(way -> new Parts(sessions, questions, deeds, drafts, screens, way, clock))
              .toList();
    }
  }

  /// A call that was found, or begins.
  ///
  /// @param parts with what it is known by
  private record Call(Parts parts, String session, String caller, Opened opened) {
    static Call of(Parts parts, UssdRequest request) {
      String session = parts.session(request.sessionId());
      String caller = parts.caller(request);
      return new Call(parts, session, caller, parts.sessions().open(session, caller));
    }
  }

  /// @param screen with its prefix
  /// @param kind how it came about, for metrics
  /// @param book which menu book answered, for metrics: its version, or `none`
  public record Reply(String screen, String kind, String book) {
    @Override
    public String toString() {
      return "Reply[" + kind + "]";
    }
  }

  @Override
  public boolean ended(String sessionId, PhoneNumber phone, boolean seen) {
    for (Parts way : parts.ways()) {
      String session = way.session(sessionId);
      way.screens().over(session);
      way.sessions().over(session);
    }
    return parts.drafts().ended(sessionId, phone, seen);
  }

  /// The answer to a press that asks nothing and waits for nothing but Redis, from the copy of the
  /// session that is here. It is played on the thread that calls; the answer comes on another.
  /// Empty, at once or later: [#answer] has to be asked.
  @Override
  public Optional<CompletableFuture<Optional<Reply>>> atOnce(UssdRequest request) {
    for (Parts way : parts.ways()) {
      var answer = atOnce(way, request);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  private Optional<CompletableFuture<Optional<Reply>>> atOnce(Parts way, UssdRequest request) {
    String session = way.session(request.sessionId());
    return way.sessions()
        .copy(session)
        .filter(copy -> copy.saved() && !tooLong(request))
        .flatMap(copy -> atOnce(way, request, session, copy));
  }

  private Optional<CompletableFuture<Optional<Reply>>> atOnce(
      Parts way, UssdRequest request, String session, Copy copy) {
    String caller = way.caller(request);
    Shelf shelf = books.now();
    return shelf
        .of(copy.place().book())
        .map(menus -> new Turn(way, request, session, caller, Opened.of(copy), shelf, menus))
        .flatMap(turn -> turn.atOnce(copy));
  }

  @Override
  public Reply answer(UssdRequest request) {
    Call call = call(request);
    Opened opened = call.opened();
    if (opened.tooMany()) {
      return new Reply(FailureScreens.BUSY, "too-many", NO_BOOK);
    }
    if (tooLong(request)) {
      return new Reply(FailureScreens.TOO_LONG, "too-long", NO_BOOK);
    }
    var incoming = new Transcripts.Incoming(call.caller(), request.serviceCode(), request.text());
    Reading reading =
        Transcripts.read(
            opened.state(),
            incoming,
            opened.mayBeForgotten(),
            text -> call.parts().hash(request, text));
    Shelf shelf = books.now();
    var turn =
        new Turn(
            call.parts(),
            request,
            call.session(),
            call.caller(),
            opened,
            shelf,
            shelf.newest().menus());
    return switch (reading) {
      case Reading.Repeat repeat -> new Reply(repeat.answer(), "repeat", turn.bookBefore());
      case Reading.Start _ -> dialled(turn);
      case Reading.DeepDial _ -> turn.begun("deep-dial", true);
      case Reading.Next next -> next(turn, opened.state().orElseThrow(), next.typed());
      case Reading.StateLost _ -> lost(turn);
      case Reading.Divergent _ -> mixed(turn);
      case Reading.Stranger _ -> new Reply(FailureScreens.MIXED, "stranger", NO_BOOK);
    };
  }

  /// While the index's key is replaced, a call goes on by the key it began with: the one of which
  /// this gateway has a copy, or Redis has a session. A first callback is looked for by one key
  /// alone.
  private Call call(UssdRequest request) {
    List<Parts> ways = parts.ways();
    Parts likely =
        ways.stream()
            .filter(way -> way.sessions().copy(way.session(request.sessionId())).isPresent())
            .findFirst()
            .orElse(ways.getFirst());
    Call first = Call.of(likely, request);
    boolean found = first.opened().state().isPresent() || !first.opened().known();
    return found || request.text().isEmpty()
        ? first
        : ways.stream()
            .filter(way -> !way.equals(likely))
            .map(way -> Call.of(way, request))
            .filter(call -> call.opened().state().isPresent())
            .findFirst()
            .orElse(first);
  }

  private static boolean tooLong(UssdRequest request) {
    String text = request.text();
    int stars = 0;
    for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
      stars++;
    }
    return stars >= MOST_PRESSES;
  }

  /// While the other store is away too, a dialogue is known to this gateway alone, and its report
  /// is kept nowhere but in the journal.
  private Reply dialled(Turn turn) {
    return turn.opened.known() || parts.questions().reachable() || keptHere()
        ? turn.begun("start", turn.opened.mayBeForgotten())
        : turn.sorry(Failure.NOT_SAVED, "both-away");
  }

  private boolean keptHere() {
    return parts.deeds().takes(parts.clock().instant());
  }

  /// No store answers. Where this gateway answered the press before, it knows what its caller saw:
  /// the dialogue goes on from there, into the journal. Else nobody can say what was told.
  private Reply bothAway(Turn turn) {
    return parts
        .sessions()
        .copy(turn.session())
        .filter(_ -> keptHere())
        .flatMap(copy -> alone(turn.here(copy), copy))
        .orElseGet(() -> turn.sorry(Failure.NOT_SAVED, "both-away"));
  }

  private Optional<Reply> alone(Turn turn, Copy copy) {
    return switch (turn.reading()) {
      case Reading.Repeat repeat ->
          Optional.of(new Reply(repeat.answer(), "repeat", turn.bookBefore()));
      case Reading.Next(String typed) when !typed.contains("*") ->
          Optional.of(next(turn, copy.state(), typed));
      case Reading.Next _,
          Reading.Start _,
          Reading.DeepDial _,
          Reading.StateLost _,
          Reading.Divergent _,
          Reading.Stranger _ ->
          Optional.empty();
    };
  }

  private Reply next(Turn newest, SessionState state, String typed) {
    Optional<Place> known = PlaceText.read(state.place());
    if (known.isEmpty()) {
      return lost(newest);
    }
    Place place = known.get();
    Optional<Menus> menus = newest.shelf.of(place.book());
    if (menus.isEmpty()) {
      return bookGone(newest, known);
    }
    Turn turn = newest.on(menus.get());
    if (!typed.contains("*")) {
      return turn.answered(List.of(), turn.played(turn.menus.press(place, typed)), "press");
    }
    // our state is older than the phone, or several keys were typed at once: the same, one by one.
    // No input takes a star: nobody typed it as a letter
    String before = turn.text().substring(0, turn.text().length() - typed.length());
    return resumed(turn, before, start(place), "presses");
  }

  /// The book was changed under the dialogue. What had an effect is found by its key; nothing else
  /// is done.
  private Reply bookGone(Turn turn, Optional<Place> place) {
    Optional<Shown> stored = storedAnswer(turn.press(turn.text()));
    if (stored.isPresent()) {
      return turn.reply(stored.get().bytes(), "stored");
    }
    Shown gone =
        place
            .map(known -> Shown.of(turn.shelf.gone(known)))
            .orElseGet(() -> new Shown(FailureScreens.LATE, Optional.empty()));
    return turn.answered(List.of(), gone, "book-gone");
  }

  /// The state was lost. What had an effect is found by its key. Where this gateway answered the
  /// press before, it knows what its caller saw; else all is played again, on the book it was typed
  /// on. While the other store is away too, nobody can say what was told: it is not saved.
  private Reply lost(Turn turn) {
    Optional<Shown> here = parts.deeds().keptHere(turn.press(turn.text()));
    if (here.isPresent()) {
      return turn.reply(here.get().bytes(), "stored");
    }
    Optional<Copy> copy = parts.sessions().copy(turn.session());
    Optional<Reply> asked = copy.filter(turn::actsOn).flatMap(one -> alone(turn.here(one), one));
    if (asked.isPresent()) {
      return asked.get();
    }
    try {
      Optional<Shown> stored = parts.deeds().before(turn.press(turn.text()));
      if (stored.isPresent()) {
        return turn.reply(stored.get().bytes(), "stored");
      }
      Optional<Reply> next = copy.flatMap(one -> alone(turn.here(one), one));
      return next.isPresent() ? next.get() : found(turn);
    } catch (StoreFault away) {
      return bothAway(turn);
    }
  }

  private Reply found(Turn turn) {
    LostDialogue found = turn.found();
    return switch (found.on(turn.shelf)) {
      case GoesOn.On(Menus menus) -> rebuilt(turn.on(menus), found.begins());
      case GoesOn.Gone(Optional<Place> place) -> bookGone(turn, place);
      case GoesOn.Anew _ -> turn.begun("begun-anew", true);
    };
  }

  /// @param begins how much of the transcript was typed before the dialogue began
  private Reply rebuilt(Turn turn, int begins) {
    if (begins == turn.text().length()) {
      return turn.begun("begun-anew", true);
    }
    String before = begins == 0 ? "" : turn.text().substring(0, begins + 1);
    return Replay.followed(
            turn.menus, turn.menus.dial(), 0, (pending, _) -> turn.recalled(pending, ""))
        .map(first -> resumed(turn, before, first, "rebuilt"))
        .orElseGet(() -> turn.reply(FailureScreens.LATE, "rebuilt"));
  }

  /// Plays all inputs but the last as a rebuild, which checks no PIN and does nothing, and the last
  /// as the press it is.
  ///
  /// @param before what stands before the inputs in the transcript
  private Reply resumed(Turn turn, String before, Show first, String kind) {
    List<String> inputs = List.of(turn.text().substring(before.length()).split("\\*", -1));
    List<String> earlier = inputs.subList(0, inputs.size() - 1);
    var rebuilt = Replay.from(turn.menus, first, earlier, turn.recalling(before, inputs));
    if (rebuilt.inDoubt()) {
      List<PressKey> since = turn.presses(before, inputs, rebuilt.shows().size());
      return turn.answered(List.of(), worded(turn, rebuilt.last(), since), "in-doubt");
    }
    if (rebuilt.last().ends()) {
      return turn.reply(Shown.of(rebuilt.last()).bytes(), "ended");
    }
    boolean whole = before.isEmpty() && !wordless(first);
    List<Answered> history = whole ? turn.history(earlier, rebuilt.shows()) : List.of();
    Place place = turn.noted(rebuilt.last().place(), List.of());
    Step pressed = turn.menus.press(place, inputs.getLast());
    if (Turn.acts(pressed, turn.menus.decides(place))
        && !turn.wasShown(turn.textBefore(inputs.getLast()), place)) {
      // nobody has seen the screen at which this would be decided: not a link, and not a copy
      List<PressKey> asked = List.of(turn.press(turn.text()));
      return turn.answered(history, worded(turn, rebuilt.last(), asked), "asked-again");
    }
    return turn.answered(history, turn.played(pressed), kind);
  }

  private static Reply mixed(Turn turn) {
    return turn.before()
        .flatMap(place ->
            turn.shelf
                .of(place.book())
                .map(menus -> turn.on(menus).sorry(place, Failure.SESSION_MIXED, "divergent")))
        .orElseGet(() -> new Reply(FailureScreens.MIXED, "divergent", NO_BOOK));
  }

  private Optional<Shown> storedAnswer(PressKey press) {
    try {
      return parts.deeds().before(press);
    } catch (StoreFault e) {
      return Optional.empty();
    }
  }

  /// A place to go on from. What was shown there is not asked for before it has to be shown again.
  private static Show start(Place place) {
    return new Show("", false, false, place);
  }

  private static boolean wordless(Show show) {
    return show.text().isEmpty();
  }

  /// @param asked the presses for which it is shown once more
  private static Shown worded(Turn turn, Show show, List<PressKey> asked) {
    Shown worded =
        wordless(show) ? turn.played(turn.menus.shownAgain(show.place())) : Shown.of(show);
    return new Shown(worded.bytes(), worded.place().map(place -> turn.noted(place, asked)));
  }
}
