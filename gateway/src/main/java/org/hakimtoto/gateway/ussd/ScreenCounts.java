package org.hakimtoto.gateway.ussd;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.PlaceText;
import org.hakimtoto.store.report.ReportDrafts;

/// Where callers leave: how often each screen of the menu book was shown, how often a key led on
/// from it, and for how many it was the last of a call. Counts and nothing else: a dialogue is
/// known by the keyed hash of its session, and only until it is over.
///
/// A carrier does not promise to tell of an end. So an end is not counted: whoever was shown a
/// screen, pressed no key that led on and is not on the line any more, left there. With several
/// gateways that holds of their sum.
public final class ScreenCounts {
  /// Dialogues that are followed at once.
  static final int MOST_OPEN = 20_000;

  /// Screens that are counted, each in each language.
  static final int MOST_SCREENS = 2_000;

  private static final Key OTHERS = new Key("other", "other");

  private final Metrics metrics;
  private final InstantSource systemClock;
  private final Instant since;
  private final Map<Key, Tally> tallies = new HashMap<>();

  /// By session, the one that was silent longest first.
  private final Map<String, Open> open = new LinkedHashMap<>();

  /// @param systemClock the real one, also in a demo whose clock was moved
  public ScreenCounts(InstantSource systemClock, Metrics metrics) {
    this.systemClock = systemClock;
    this.since = systemClock.instant();
    this.metrics = metrics;
  }

  /// @param since when the counting began, with this process
  public record Counts(Instant since, List<Count> screens) {}

  /// @param onLine callers who look at it now
  /// @param ended calls of which it was the last screen
  public record Count(
      String screen, String language, long shown, long pressed, long onLine, long ended) {}

  private record Key(String screen, String language) {
    static Key of(Place place) {
      return new Key(place.screen(), place.language());
    }
  }

  /// @param typed how long the transcript was that it answered
  private record Open(Key screen, int typed, Instant at) {}

  private static final class Tally {
    private long shown;
    private long pressed;
    private long onLine;

    long ended() {
      return Math.max(0, shown - pressed - onLine);
    }
  }

  /// A callback was answered, and not by a copy of an answer. A copy that was not known as one,
  /// because the session was lost, is no longer than what was answered before it.
  ///
  /// @param before the session as it was found
  synchronized void answered(
      String session, int typed, Optional<SessionState> before, Shown shown) {
    forgetSilent();
    Optional<Open> here = Optional.ofNullable(open.get(session));
    if (here.filter(last -> last.typed() >= typed).isPresent()) {
      return;
    }
    Optional<Key> last = last(here, before);
    Optional<Key> next = shown.place().map(Key::of);
    hangUp(session);
    if (!last.equals(next)) {
      last.ifPresent(key -> tally(key).pressed++);
      next.ifPresent(key -> tally(key).shown++);
    }
    next.filter(_ -> shown.goesOn())
        .ifPresent(key -> {
          tally(key).onLine++;
          open.put(session, new Open(key, typed, systemClock.instant()));
        });
    if (open.size() > MOST_OPEN) {
      hangUp(open.keySet().iterator().next());
    }
  }

  /// The carrier says that a session is over.
  synchronized void over(String session) {
    hangUp(session);
  }

  /// Those most often left first.
  public synchronized Counts counts() {
    forgetSilent();
    return new Counts(
        since,
        tallies.entrySet().stream()
            .map(one -> count(one.getKey(), one.getValue()))
            .sorted(
                Comparator.comparingLong(Count::ended)
                    .reversed()
                    .thenComparing(Count::screen)
                    .thenComparing(Count::language))
            .toList());
  }

  private static Count count(Key key, Tally tally) {
    return new Count(
        key.screen(), key.language(), tally.shown, tally.pressed, tally.onLine, tally.ended());
  }

  /// Another gateway may have answered since we did.
  private static Optional<Key> last(Optional<Open> here, Optional<SessionState> before) {
    int elsewhere = before.map(state -> state.latest().length()).orElse(0);
    return here.filter(open -> open.typed() >= elsewhere)
        .map(Open::screen)
        .or(() -> before.flatMap(state -> PlaceText.read(state.place())).map(Key::of));
  }

  private void hangUp(String session) {
    Open gone = open.remove(session);
    if (gone != null) {
      tally(gone.screen()).onLine--;
    }
  }

  private void forgetSilent() {
    Instant tooLongAgo = systemClock.instant().minus(ReportDrafts.SILENCE);
    while (!open.isEmpty()) {
      Map.Entry<String, Open> eldest = open.entrySet().iterator().next();
      if (eldest.getValue().at().isAfter(tooLongAgo)) {
        return;
      }
      hangUp(eldest.getKey());
    }
  }

  private Tally tally(Key key) {
    Key counted = tallies.containsKey(key) || tallies.size() < MOST_SCREENS ? key : OTHERS;
    return tallies.computeIfAbsent(counted, this::begun);
  }

  private Tally begun(Key key) {
    var tally = new Tally();
    watch(key, "shown", () -> tally.shown);
    watch(key, "pressed", () -> tally.pressed);
    watch(key, "ended", tally::ended);
    return tally;
  }

  private void watch(Key key, String kind, LongSupplier value) {
    metrics.watch(
        "haki_ussd_screens",
        Map.of("screen", key.screen(), "language", key.language(), "kind", kind),
        () -> read(value));
  }

  private synchronized Number read(LongSupplier value) {
    forgetSilent();
    return value.getAsLong();
  }
}
