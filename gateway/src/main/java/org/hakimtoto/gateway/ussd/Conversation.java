package org.hakimtoto.gateway.ussd;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.Sessions.Opened;
import org.hakimtoto.gateway.ussd.Transcripts.Reading;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Deeds;
import org.hakimtoto.gateway.ussd.journey.Questions;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.menus.dialogue.Act;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
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
public final class Conversation {
  /// More keys than any journey takes, with every mistake on the way.
  static final int MOST_PRESSES = 120;

  private final Sessions sessions;
  private final Menus menus;
  private final MenuBooks books;
  private final Questions questions;
  private final Deeds deeds;
  private final Drafts drafts;
  private final ScreenCounts screens;
  private final Sealing sealing;
  private final InstantSource clock;

  /// @param clock the house's
  public Conversation(
      Sessions sessions,
      Menus menus,
      Questions questions,
      Deeds deeds,
      Drafts drafts,
      ScreenCounts screens,
      Sealing sealing,
      InstantSource clock) {
    this.sessions = sessions;
    this.menus = menus;
    this.books = new MenuBooks(menus);
    this.questions = questions;
    this.deeds = deeds;
    this.drafts = drafts;
    this.screens = screens;
    this.sealing = sealing;
    this.clock = clock;
  }

  /// @param screen with its prefix
  /// @param kind how it came about, for metrics
  public record Reply(String screen, String kind) {
    @Override
    public String toString() {
      return "Reply[" + kind + "]";
    }
  }

  /// The carrier says that a session is over. Returns whether something told in it was filed.
  ///
  /// @param seen whether it came to its last screen
  public boolean ended(String sessionId, PhoneNumber phone, boolean seen) {
    screens.over(sealing.hash("session", sessionId));
    return drafts.ended(sessionId, phone, seen);
  }

  public Reply answer(UssdRequest request) {
    String session = sealing.hash("session", request.sessionId());
    String caller = sealing.hash("caller", request.phone().e164());
    Opened opened = sessions.open(session, caller);
    if (opened.tooMany()) {
      return new Reply(FailureScreens.BUSY, "too-many");
    }
    if (request.text().chars().filter(c -> c == '*').count() >= MOST_PRESSES) {
      return new Reply(FailureScreens.TOO_LONG, "too-long");
    }
    var incoming = new Transcripts.Incoming(caller, request.serviceCode(), request.text());
    Reading reading =
        Transcripts.read(
            opened.state(), incoming, opened.mayBeForgotten(), text -> hash(request, text));
    var turn = new Turn(request, session, caller, opened);
    return switch (reading) {
      case Reading.Repeat repeat -> new Reply(repeat.answer(), "repeat");
      case Reading.Start _ -> dialled(turn);
      case Reading.DeepDial _ -> turn.answered(List.of(), turn.played(menus.dial()), "deep-dial");
      case Reading.Next next -> next(turn, opened.state().orElseThrow(), next.typed());
      case Reading.StateLost _ -> lost(turn);
      case Reading.Divergent _ -> mixed(opened);
      case Reading.Stranger _ -> new Reply(FailureScreens.MIXED, "stranger");
    };
  }

  /// While the other store is away too, nothing of a dialogue could be kept or saved.
  private Reply dialled(Turn turn) {
    return turn.opened.known() || questions.reachable()
        ? turn.answered(List.of(), turn.played(menus.dial()), "start")
        : new Reply(end(Failure.NOT_SAVED, beginning()), "both-away");
  }

  private Reply next(Turn turn, SessionState state, String typed) {
    Optional<Place> place = PlaceText.read(state.place());
    if (place.isEmpty()) {
      return lost(turn);
    }
    if (books.of(place.get()).isEmpty()) {
      return bookGone(turn, place.get());
    }
    if (!typed.contains("*") || menus.takesFreeText(place.get())) {
      return turn.answered(List.of(), turn.played(menus.press(place.get(), typed)), "press");
    }
    // our state is older than the phone, or several keys were typed at once: the same, one by one
    String before = turn.text().substring(0, turn.text().length() - typed.length());
    return resumed(turn, before, List.of(typed.split("\\*", -1)), start(place.get()), "presses");
  }

  /// The book was changed under the dialogue. What had an effect is found by its key; nothing else
  /// is done.
  private Reply bookGone(Turn turn, Place place) {
    return storedAnswer(turn.press(turn.text()))
        .map(stored -> new Reply(stored.bytes(), "stored"))
        .orElseGet(() -> turn.answered(List.of(), Shown.of(books.gone(place)), "book-gone"));
  }

  /// The state was lost. What had an effect is found by its key; the rest is played again. While
  /// the other store is away too, nobody can say what was told: it is not saved.
  private Reply lost(Turn turn) {
    if (!questions.reachable()) {
      return new Reply(end(Failure.NOT_SAVED, beginning()), "both-away");
    }
    Optional<Shown> stored = storedAnswer(turn.press(turn.text()));
    if (stored.isPresent()) {
      return new Reply(stored.get().bytes(), "stored");
    }
    return Replay.followed(menus, menus.dial(), 0, (pending, _) -> turn.recalled(pending, ""))
        .map(first -> resumed(turn, "", List.of(turn.text().split("\\*", -1)), first, "rebuilt"))
        .orElseGet(() -> new Reply(FailureScreens.LATE, "rebuilt"));
  }

  /// Plays all inputs but the last as a rebuild, which checks no PIN and does nothing, and the last
  /// as the press it is.
  ///
  /// @param before what stands before the inputs in the transcript
  private Reply resumed(Turn turn, String before, List<String> inputs, Show first, String kind) {
    List<String> earlier = inputs.subList(0, inputs.size() - 1);
    var rebuilt = Replay.from(menus, first, earlier, turn.recalling(before, inputs));
    if (rebuilt.inDoubt()) {
      return turn.answered(List.of(), Shown.of(rebuilt.last()), "in-doubt");
    }
    if (rebuilt.last().ends()) {
      return new Reply(Shown.of(rebuilt.last()).bytes(), "ended");
    }
    List<Answered> history = before.isEmpty() ? turn.history(earlier, rebuilt.shows()) : List.of();
    Place place = rebuilt.last().place();
    Step pressed = menus.press(place, inputs.getLast());
    boolean acts = pressed instanceof Step.Pending && menus.decides(place);
    if (acts && !drafts.wasShown(turn.proof(before + String.join("*", earlier), place))) {
      // nobody has seen the screen at which this would be decided: not a link, and not a copy
      return turn.answered(history, Shown.of(rebuilt.last()), "asked-again");
    }
    return turn.answered(history, turn.played(pressed), kind);
  }

  private Reply mixed(Opened opened) {
    String screen =
        opened
            .state()
            .flatMap(state -> PlaceText.read(state.place()))
            .filter(known -> books.of(known).isPresent())
            .map(place -> end(Failure.SESSION_MIXED, place))
            .orElse(FailureScreens.MIXED);
    return new Reply(screen, "divergent");
  }

  private Optional<Shown> storedAnswer(PressKey press) {
    try {
      return deeds.before(press);
    } catch (StoreFault e) {
      return Optional.empty();
    }
  }

  private Place beginning() {
    return menus.dial().place();
  }

  private String end(Failure failure, Place place) {
    return "END " + menus.sorry(place, failure).text();
  }

  private String hash(UssdRequest request, String text) {
    return sealing.hash("transcript", request.sessionId() + "\u0000" + text).substring(0, 24);
  }

  private static Show start(Place place) {
    return new Show("", false, false, place);
  }

  /// One callback being worked on.
  private final class Turn {
    private final UssdRequest request;
    private final String session;
    private final String caller;
    private final Opened opened;

    Turn(UssdRequest request, String session, String caller, Opened opened) {
      this.request = request;
      this.session = session;
      this.caller = caller;
      this.opened = opened;
    }

    String text() {
      return request.text();
    }

    PressKey press(String transcript) {
      return sealing.pressKey(request.sessionId(), request.phone(), transcript);
    }

    /// Of a screen that was shown whose next key acts: in whatever way the dialogue is found again,
    /// it acts only on what the caller saw there.
    PressKey proof(String transcript, Place place) {
      return press(transcript + "\u0000" + place.about());
    }

    /// The screen a press leads to, with everything answered and done on the way.
    Shown played(Step step) {
      Step now = step;
      for (int asked = 0; asked < Replay.MAX_ANSWERS; asked++) {
        switch (now) {
          case Show show -> {
            return Shown.of(show);
          }
          case Ask ask ->
              now = menus.tell(ask, questions.answer(ask.question(), asker(ask, text())));
          case Act act -> {
            return deeds.act(menus, act, asker(act, text()));
          }
        }
      }
      return Shown.of(
          now instanceof Show show
              ? show
              : menus.sorry(((Step.Pending) now).place(), Failure.TRY_LATER));
    }

    /// The same while a lost session is found again; empty for what was not done, and for a guess
    /// whose verdict was never reached.
    Optional<Answer> recalled(Step.Pending pending, String transcript) {
      Asker asker = asker(pending, transcript);
      return switch (pending) {
        case Ask ask ->
            Optional.of(questions.recalled(ask.question(), asker))
                .filter(answer -> !(answer instanceof Answer.NotKnown));
        case Act _ -> deeds.recalled(asker.press());
      };
    }

    Replay.Answerer recalling(String before, List<String> inputs) {
      return new Replay.Answerer() {
        @Override
        public Optional<Answer> answer(Step.Pending pending, int played) {
          return recalled(pending, transcript(played));
        }

        @Override
        public boolean shownOnceMore(Place place, int played) {
          return drafts.wasShown(proof(transcript(played), place));
        }

        private String transcript(int played) {
          return before + String.join("*", inputs.subList(0, played));
        }
      };
    }

    private Asker asker(Step.Pending pending, String transcript) {
      return asker(pending.place(), transcript);
    }

    private Asker asker(Place place, String transcript) {
      return new Asker(
          request.phone(), session, transcript.length(), place, press(transcript), clock.instant());
    }

    /// The answers to the earlier transcripts of a rebuilt session, as they went out then.
    List<Answered> history(List<String> inputs, List<Show> shows) {
      var history = new ArrayList<Answered>();
      for (int i = 0; i < shows.size(); i++) {
        String transcript = String.join("*", inputs.subList(0, i));
        history.add(written(transcript, Shown.of(shows.get(i)).bytes()));
      }
      return history;
    }

    /// Answers, and saves.
    Reply answered(List<Answered> history, Shown told, String kind) {
      var shown = new Shown(told.bytes(), told.place().map(Drafts::tidied));
      boolean found = opened.state().isPresent() && history.isEmpty();
      shown.place().filter(_ -> shown.goesOn()).ifPresent(place -> keep(place, found));
      SessionState before =
          opened
              .state()
              .filter(_ -> history.isEmpty())
              .orElseGet(() -> new SessionState(caller, request.serviceCode(), history, ""));
      SessionState after =
          before.after(
              written(request.text(), shown.bytes()),
              shown.place().map(PlaceText::write).orElse(""));
      if (sessions.save(session, opened.version(), after)) {
        screens.answered(session, text().length(), opened.state(), shown);
        return new Reply(shown.bytes(), kind);
      }
      return new Reply(fasterAnswer().orElse(shown.bytes()), "overtaken");
    }

    /// What was told is kept, and that the screen was shown if its next key acts.
    private void keep(Place place, boolean found) {
      if (!menus.looks(place)) {
        drafts.follow(asker(place, text()), found ? before() : Optional.empty());
      }
      if (menus.decides(place)) {
        drafts.shown(proof(text(), place), !found);
      }
    }

    private Optional<Place> before() {
      return opened.state().flatMap(state -> PlaceText.read(state.place()));
    }

    /// A copy of this callback was saved first: its bytes are the answer.
    private Optional<String> fasterAnswer() {
      Opened now = sessions.open(session, caller);
      var incoming = new Transcripts.Incoming(caller, request.serviceCode(), request.text());
      Reading reading = Transcripts.read(now.state(), incoming, true, text -> hash(request, text));
      return reading instanceof Reading.Repeat repeat
          ? Optional.of(repeat.answer())
          : Optional.empty();
    }

    private Answered written(String transcript, String answer) {
      return new Answered(transcript.length(), hash(request, transcript), answer);
    }
  }
}
