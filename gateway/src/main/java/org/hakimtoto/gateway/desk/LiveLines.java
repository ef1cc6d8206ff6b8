package org.hakimtoto.gateway.desk;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.supervision.CaseNews;
import org.hakimtoto.core.supervision.CaseNews.Told;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.cases.CaseStream;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.db.Wakeups;
import org.hakimtoto.store.session.DeskSessions;
import org.hakimtoto.store.supervision.LatestNews;

/// The lines that pages of the desk keep open, all behind one look: PostgreSQL says that something
/// happened, one read finds what, and each officer hears of what they may see. Nothing is asked for
/// a line by itself, and nothing at all while nobody listens.
public final class LiveLines implements AutoCloseable {
  /// Of one officer; another one ends the oldest.
  static final int PER_OFFICER = 4;

  /// Of all together: less than connections, so that pages can be asked for beside them.
  static final int MOST = 160;

  static final Duration BEAT = Duration.ofSeconds(20);

  /// Looks follow each other no sooner: what happens meanwhile is told together.
  static final Duration REST = Duration.ofMillis(500);

  /// The rest after a look that failed.
  static final Duration AWAY = Duration.ofSeconds(2);

  /// So far back is read again, for what was dated earlier and committed later.
  static final Duration AGAIN = Duration.ofSeconds(10);

  /// Whoever was away for longer looks at everything.
  static final Duration RESUMED = Duration.ofMinutes(15);

  private static final String DOOR = "live";

  private final Vertx vertx;
  private final OffLoop offLoop;
  private final Database database;
  private final DeskSessions sessions;
  private final Metrics metrics;

  private final ConcurrentLinkedDeque<LiveLine> lines = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final AtomicBoolean lookAgain = new AtomicBoolean();
  private final AtomicBoolean endLater = new AtomicBoolean();
  private final List<Wakeups> subscriptions = new ArrayList<>();
  private volatile Heard heard = Heard.NOTHING;
  private volatile boolean closed;

  /// Up to where everybody has heard everything.
  ///
  /// @param lately events that were told and may be read again
  private record Heard(Instant position, Map<UUID, Instant> lately) {
    static final Heard NOTHING = new Heard(Instant.EPOCH, Map.of());

    Heard {
      lately = Map.copyOf(lately);
    }

    boolean begun() {
      return position.isAfter(Instant.EPOCH);
    }

    List<CaseNews> fresh(List<CaseNews> read) {
      return read.stream().filter(one -> !lately.containsKey(one.event())).toList();
    }

    Heard and(List<CaseNews> fresh) {
      Instant upTo = fresh.stream().map(CaseNews::at).reduce(position, LiveLines::later);
      var kept = new HashMap<>(lately);
      fresh.forEach(one -> kept.put(one.event(), one.at()));
      kept.values().removeIf(at -> at.isBefore(upTo.minus(AGAIN)));
      return new Heard(upTo, kept);
    }
  }

  /// @param told to each officer with a line
  private record Look(Heard heard, Map<UUID, List<Told>> told, boolean tooMuch) {}

  public LiveLines(
      Vertx vertx, OffLoop offLoop, Database database, DeskSessions sessions, Metrics metrics) {
    this.vertx = vertx;
    this.offLoop = offLoop;
    this.database = database;
    this.sessions = sessions;
    this.metrics = metrics;
    metrics.watch("haki_live_lines", lines::size);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /// Whether another line can be kept.
  boolean hasRoom() {
    return !closed && lines.size() < MOST;
  }

  /// Keeps a line, which has to be let go of with [#forget]; on the event loop.
  ///
  /// @param since what its reader heard last; empty: begins now
  void keep(LiveLine line, Optional<Instant> since) {
    var others =
        lines.stream().filter(one -> one.officer().id().equals(line.officer().id())).toList();
    if (others.size() >= PER_OFFICER) {
      others.getFirst().end();
      lines.remove(others.getFirst());
    }
    lines.add(line);
    line.open();
    listen();
    offLoop.run(
        DOOR,
        () -> database.inTransaction(tx -> missed(tx, line, since)),
        look -> {
          if (!heard.begun()) {
            heard = look.heard();
          }
          line.tell(LiveText.beat(look.heard().position(), look.heard().position()));
          tell(line, look);
        },
        _ -> line.end());
  }

  void forget(LiveLine line) {
    lines.remove(line);
  }

  private synchronized void listen() {
    if (subscriptions.isEmpty() && !closed) {
      subscriptions.add(database.listen(CaseStream.WAKE_CHANNEL, this::look));
      subscriptions.add(database.listen(DeskSessions.ENDED_CHANNEL, this::endThoseThatAreOver));
      beat();
    }
  }

  private void beat() {
    vertx.setTimer(
        BEAT.toMillis(),
        _ -> {
          if (!closed) {
            endThoseThatAreOver();
            look();
            beat();
          }
        });
  }

  // ---- what happened ----------------------------------------------------------------------------

  private Look missed(Tx tx, LiveLine line, Optional<Instant> since) {
    Instant now = LatestNews.now(tx);
    Instant position = heard.begun() ? heard.position() : now;
    var begins = new Heard(position, Map.of());
    if (since.isEmpty()) {
      return new Look(begins, Map.of(), false);
    }
    if (since.get().isBefore(now.minus(RESUMED))) {
      return new Look(begins, Map.of(), true);
    }
    List<CaseNews> read = LatestNews.since(tx, since.get().minus(AGAIN));
    return new Look(
        begins, told(tx, List.of(line.officer()), read, now), read.size() == LatestNews.MOST);
  }

  private void look() {
    if (closed || lines.isEmpty() || !heard.begun()) {
      return;
    }
    if (!looking.compareAndSet(false, true)) {
      lookAgain.set(true);
      return;
    }
    lookAgain.set(false);
    offLoop.run(
        DOOR,
        () -> database.inTransaction(this::latest),
        look -> {
          heard = look.heard();
          lines.forEach(line -> tell(line, look));
          rest(REST);
        },
        _ -> {
          // whatever it was: what was not told is read next time
          lookAgain.set(true);
          rest(AWAY);
        });
  }

  private void rest(Duration rest) {
    vertx.setTimer(
        rest.toMillis(),
        _ -> {
          looking.set(false);
          if (lookAgain.get()) {
            look();
          }
        });
  }

  private Look latest(Tx tx) {
    Heard before = heard;
    List<CaseNews> read = LatestNews.since(tx, before.position().minus(AGAIN));
    Instant now = LatestNews.now(tx);
    if (read.size() == LatestNews.MOST) {
      metrics.count("haki_live_looks", "too-much");
      return new Look(new Heard(now, Map.of()), Map.of(), true);
    }
    List<CaseNews> fresh = before.fresh(read);
    List<Officer> officers =
        lines.stream()
            .map(LiveLine::officer)
            .collect(Collectors.toMap(Officer::id, one -> one, (one, _) -> one, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    return new Look(before.and(fresh), told(tx, officers, fresh, now), false);
  }

  /// What may be heard is decided twice, as all reading is: by the table of access, and by
  /// row-level security, which is asked only for those who would hear something.
  private static Map<UUID, List<Told>> told(
      Tx tx, List<Officer> officers, List<CaseNews> news, Instant now) {
    var all = new HashMap<UUID, List<Told>>();
    for (Officer officer : officers) {
      Set<UUID> cases =
          news.stream()
              .filter(one -> one.told(officer, now) instanceof Told.OfCase)
              .map(CaseNews::caseId)
              .collect(Collectors.toSet());
      Set<UUID> seen = LatestNews.seen(tx, officer, cases);
      all.put(
          officer.id(),
          news.stream()
              .filter(one -> !cases.contains(one.caseId()) || seen.contains(one.caseId()))
              .map(one -> one.told(officer, now))
              .filter(told -> !(told instanceof Told.Nothing))
              .distinct()
              .toList());
    }
    return all;
  }

  private void tell(LiveLine line, Look look) {
    if (look.tooMuch()) {
      tell(line, LiveText.all(look.heard().position()));
      return;
    }
    for (Told told : look.told().getOrDefault(line.officer().id(), List.of())) {
      LiveText.of(told, look.heard().position()).ifPresent(text -> tell(line, text));
    }
  }

  private void tell(LiveLine line, String text) {
    if (!line.tell(text) && lines.remove(line)) {
      metrics.count("haki_live_lines_cut", "slow");
    }
  }

  // ---- whose line it is -------------------------------------------------------------------------

  /// A line ends with its session, and with the place in which its officer had it. While nobody can
  /// look that up, lines stay as they are: what they are told is asked of the same store.
  private void endThoseThatAreOver() {
    List<LiveLine> now = List.copyOf(lines);
    if (now.isEmpty()) {
      return;
    }
    Set<UUID> asked = now.stream().map(LiveLine::session).collect(Collectors.toSet());
    offLoop.run(
        DOOR,
        () -> database.reading(tx -> new Live(LatestNews.now(tx), sessions.live(tx, asked))),
        live -> now.forEach(line -> live(line, live)),
        _ -> endThemLater());
  }

  /// One waits at a time, however often somebody asked meanwhile.
  private void endThemLater() {
    if (!closed && endLater.compareAndSet(false, true)) {
      vertx.setTimer(
          AWAY.toMillis(),
          _ -> {
            endLater.set(false);
            endThoseThatAreOver();
          });
    }
  }

  private record Live(Instant at, Map<UUID, DeskSessions.Place> places) {}

  private void live(LiveLine line, Live live) {
    Officer officer = line.officer();
    var is = new DeskSessions.Place(officer.unit().id(), officer.role());
    if (is.equals(live.places().get(line.session()))) {
      Instant position = heard.begun() ? heard.position() : live.at();
      tell(line, LiveText.beat(live.at(), position));
    } else {
      line.end();
      lines.remove(line);
    }
  }

  /// Ends all lines: pages come back to whoever serves then.
  @Override
  public synchronized void close() {
    closed = true;
    subscriptions.forEach(Wakeups::close);
    lines.forEach(LiveLine::end);
    lines.clear();
  }
}
