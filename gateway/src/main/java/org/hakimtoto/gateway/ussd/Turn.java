package org.hakimtoto.gateway.ussd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hakimtoto.gateway.book.MenuBooks.Shelf;
import org.hakimtoto.gateway.ussd.Conversation.Parts;
import org.hakimtoto.gateway.ussd.Conversation.Reply;
import org.hakimtoto.gateway.ussd.SessionCopies.Copy;
import org.hakimtoto.gateway.ussd.Sessions.Opened;
import org.hakimtoto.gateway.ussd.Transcripts.Reading;
import org.hakimtoto.gateway.ussd.journey.AskedAgain;
import org.hakimtoto.gateway.ussd.journey.Asker;
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
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.store.crypto.PressKey;

/// One callback being worked on, on one book.
final class Turn {
  private static final String OVERTAKEN = "overtaken";

  private final Parts parts;
  private final UssdRequest request;
  private final String session;
  private final String caller;
  final Opened opened;
  final Shelf shelf;
  final Menus menus;

  /// Presses that decided something of which nothing is known.
  private final List<PressKey> undone = new ArrayList<>();

  /// Empty while nobody has asked for it.
  private String ownHash = "";

  Turn(
      Parts parts,
      UssdRequest request,
      String session,
      String caller,
      Opened opened,
      Shelf shelf,
      Menus menus) {
    this.parts = parts;
    this.request = request;
    this.session = session;
    this.caller = caller;
    this.opened = opened;
    this.shelf = shelf;
    this.menus = menus;
  }

  Turn on(Menus other) {
    return new Turn(parts, request, session, caller, opened, shelf, other);
  }

  /// The same, on what this gateway has alone.
  Turn here(Copy copy) {
    return new Turn(parts, request, session, caller, opened.by(copy), shelf, menus);
  }

  String session() {
    return session;
  }

  String text() {
    return request.text();
  }

  /// What the callback means, by the session that was found.
  Reading reading() {
    var incoming = new Transcripts.Incoming(caller, request.serviceCode(), request.text());
    return Transcripts.read(opened.state(), incoming, false, this::hash);
  }

  /// The transcript that the screen answered at which this was typed.
  String textBefore(String typed) {
    return text().substring(0, Math.max(0, text().length() - typed.length() - 1));
  }

  PressKey press(String transcript) {
    return parts.sealing().pressKey(request.sessionId(), request.phone(), transcript);
  }

  /// Of a screen that was shown whose next key acts: in whatever way the dialogue is found again,
  /// it acts only on what the caller saw there.
  private PressKey proof(String transcript, Place place) {
    return press(transcript + "\u0000" + place.about());
  }

  boolean wasShown(String transcript, Place place) {
    return parts.drafts().wasShown(proof(transcript, place), menus.version());
  }

  LostDialogue found() {
    List<String> beginnings = LostDialogue.beginnings(text());
    Map<String, PressKey> presses = new HashMap<>();
    beginnings.forEach(transcript -> presses.put(transcript, press(transcript)));
    return LostDialogue.of(
        presses, parts.drafts().known(session, request.phone(), List.copyOf(presses.values())));
  }

  /// A dialogue begins at this callback, with the first screen.
  ///
  /// @param waits whether nobody else may know of it
  Reply begun(String kind, boolean waits) {
    Reply reply = answered(List.of(), played(menus.dial()), kind);
    if (!reply.kind().equals(OVERTAKEN)) {
      parts.drafts().begun(press(text()), menus.version(), waits);
    }
    return reply;
  }

  Reply reply(String bytes, String kind) {
    return new Reply(bytes, kind, shelf.label(menus.version()));
  }

  Reply sorry(Failure failure, String kind) {
    return sorry(menus.dial().place(), failure, kind);
  }

  Reply sorry(Place place, Failure failure, String kind) {
    return reply("END " + menus.sorry(place, failure).text(), kind);
  }

  String bookBefore() {
    return before().map(place -> shelf.label(place.book())).orElse(Conversation.NO_BOOK);
  }

  /// The screen a press leads to, with everything answered and done on the way.
  Shown played(Step step) {
    Step now = step;
    boolean away = false;
    for (int asked = 0; asked < Replay.MAX_ANSWERS; asked++) {
      switch (now) {
        case Show show -> {
          return Shown.of(show);
        }
        case Ask ask -> {
          Answer answer = parts.questions().answer(ask.question(), asker(ask, text()));
          away = answer instanceof Answer.Unavailable(boolean store) && store;
          now = menus.tell(ask, answer);
        }
        case Act act -> {
          return parts.deeds().act(menus, act, asker(act, text()), away);
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
          Optional.of(parts.questions().recalled(ask.question(), asker))
              .filter(answer -> !(answer instanceof Answer.NotKnown));
      case Act _ -> undone(asker.press(), parts.deeds().recalled(asker.press()));
    };
  }

  private Optional<Answer> undone(PressKey press, Optional<Answer> done) {
    if (done.isEmpty()) {
      undone.add(press);
    }
    return done;
  }

  /// The place to go on at. Copies of presses that decided something, and did nothing as far as is
  /// known, may be at work all the same.
  ///
  /// @param more presses of which that is so, besides those that came up while it was found again
  Place noted(Place place, List<PressKey> more) {
    var all = new ArrayList<>(undone);
    all.addAll(more);
    return Drafts.tells(place) ? AskedAgain.noted(place, all) : place;
  }

  /// The presses from an input on, the whole transcript last.
  ///
  /// @param from the first is 1
  List<PressKey> presses(String before, List<String> inputs, int from) {
    return IntStream.rangeClosed(from, inputs.size())
        .mapToObj(played -> press(before + String.join("*", inputs.subList(0, played))))
        .toList();
  }

  Replay.Answerer recalling(String before, List<String> inputs) {
    return new Replay.Answerer() {
      @Override
      public Optional<Answer> answer(Step.Pending pending, int played) {
        return recalled(pending, transcript(played));
      }

      @Override
      public boolean shownOnceMore(Place place, int played) {
        return wasShown(transcript(played), place);
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
        request.phone(),
        session,
        transcript.length(),
        place,
        press(transcript),
        parts.clock().instant());
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

  /// The press alone, on the copy of the session: empty when it asks or does something, waits for a
  /// COMMIT, or is no next press.
  Optional<CompletableFuture<Optional<Reply>>> atOnce(Copy copy) {
    Place place = copy.place();
    return reading() instanceof Reading.Next(String typed)
            && !typed.contains("*")
            && menus.press(place, typed) instanceof Show show
            && !Drafts.waits(show.place(), Optional.of(place))
        ? Optional.of(pressed(copy, tidied(Shown.of(show))))
        : Optional.empty();
  }

  /// Whether the press alone, on the copy, acts: so the other store is found out about anyhow.
  boolean actsOn(Copy copy) {
    Place place = copy.place();
    return here(copy).reading() instanceof Reading.Next(String typed)
        && !typed.contains("*")
        && shelf
            .of(place.book())
            .filter(book -> acts(book.press(place, typed), book.decides(place)))
            .isPresent();
  }

  /// Whether a press decides something, or guesses at a secret. What is only looked up decides
  /// nothing, also at a screen at which another key would: played again it leads on.
  static boolean acts(Step pressed, boolean decides) {
    return switch (pressed) {
      case Show _ -> false;
      case Act _ -> true;
      case Ask ask -> decides && ask.question() instanceof Question.Checked;
    };
  }

  private CompletableFuture<Optional<Reply>> pressed(Copy copy, Shown shown) {
    shown.place().filter(_ -> shown.goesOn()).ifPresent(place -> keep(place, true));
    return parts
        .sessions()
        .press(session, copy, after(copy.state(), shown), shown.place())
        .thenApply(pressed ->
            switch (pressed) {
              case DONE -> {
                counted(shown);
                yield Optional.of(reply(shown.bytes(), "at-once"));
              }
              case TOO_MANY -> Optional.of(reply(FailureScreens.BUSY, "too-many"));
              case OVERTAKEN -> Optional.empty();
            });
  }

  /// Of callers, and not of ourselves.
  private void counted(Shown shown) {
    if (!request.played()) {
      parts.screens().answered(session, text().length(), opened.state(), shown);
    }
  }

  /// Answers, and saves.
  Reply answered(List<Answered> history, Shown told, String kind) {
    Shown shown = tidied(told);
    boolean found = opened.state().isPresent() && history.isEmpty();
    shown.place().filter(_ -> shown.goesOn()).ifPresent(place -> keep(place, found));
    SessionState before =
        opened
            .state()
            .filter(_ -> history.isEmpty())
            .orElseGet(() -> new SessionState(caller, request.serviceCode(), history, ""));
    boolean notSaved = at(shown, Failure.NOT_SAVED);
    if (notSaved && saved(shown, before, true)) {
      return reply(shown.bytes(), kind);
    }
    Shown sure = notSaved ? shown.place().map(this::perhapsSaved).orElse(shown) : shown;
    if (saved(sure, before, false)) {
      return reply(sure.bytes(), kind);
    }
    return reply(fasterAnswer().orElse(sure.bytes()), OVERTAKEN);
  }

  /// @param alone whether it is said only while no copy of this callback can do anything: one that
  ///   comes later is answered the same
  private boolean saved(Shown shown, SessionState before, boolean alone) {
    SessionState after = after(before, shown);
    boolean saved =
        alone
            ? parts.sessions().saveAlone(session, opened.version(), after, shown.place())
            : parts.sessions().save(session, opened.version(), after, shown.place());
    if (saved) {
      counted(shown);
    }
    return saved;
  }

  /// Nothing was saved here; what a copy of this callback did, or does, nobody knows.
  private Shown perhapsSaved(Place place) {
    return Shown.of(menus.sorry(place, Failure.NOT_CONFIRMED));
  }

  private static boolean at(Shown shown, Failure failure) {
    return shown.place().filter(place -> place.screen().equals(failure.wire())).isPresent();
  }

  private SessionState after(SessionState before, Shown shown) {
    Optional<Place> place = shown.place().map(here -> shown.goesOn() ? here : here.bare());
    return before.after(
        written(request.text(), shown.bytes()), place.map(PlaceText::write).orElse(""));
  }

  private static Shown tidied(Shown told) {
    return new Shown(told.bytes(), told.place().map(Drafts::tidied));
  }

  /// What was told is kept, and that the screen was shown if its next key acts.
  private void keep(Place place, boolean found) {
    if (!menus.looks(place) && Drafts.tells(place)) {
      parts.drafts().follow(asker(place, text()), found ? before() : Optional.empty());
    }
    if (menus.decides(place)) {
      parts.drafts().shown(proof(text(), place), menus.version(), !found);
    }
  }

  Optional<Place> before() {
    return opened.state().flatMap(state -> PlaceText.read(state.place()));
  }

  /// A copy of this callback was saved first: its bytes are the answer.
  private Optional<String> fasterAnswer() {
    Opened now = parts.sessions().open(session, caller);
    var incoming = new Transcripts.Incoming(caller, request.serviceCode(), request.text());
    Reading reading = Transcripts.read(now.state(), incoming, true, this::hash);
    return reading instanceof Reading.Repeat repeat
        ? Optional.of(repeat.answer())
        : Optional.empty();
  }

  private Answered written(String transcript, String answer) {
    return parts.sessions().answered(transcript.length(), hash(transcript), answer);
  }

  /// That of the present transcript is asked for twice, by who reads it and by who answers it.
  private String hash(String transcript) {
    if (!transcript.equals(text())) {
      return parts.hash(request, transcript);
    }
    if (ownHash.isEmpty()) {
      ownHash = parts.hash(request, transcript);
    }
    return ownHash;
  }
}
