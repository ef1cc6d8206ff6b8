package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.goals.Steady;
import org.hakimtoto.lab.load.Phase.Backlog;
import org.hakimtoto.lab.load.Phase.Played;

/// Lets callers play in slices that take turns, so that a machine that slows down slows everything
/// it measures.
final class LoadRun implements AutoCloseable {
  static final Duration SLICE = Duration.ofSeconds(4);

  /// While nothing is measured yet.
  static final Duration WARM_SLICE = Duration.ofSeconds(2);

  /// Longer is not waited for texts to leave; the next slice then begins with some still waiting.
  static final Duration DRAIN = Duration.ofSeconds(30);

  private final LoadEnvironment house;
  private final int chiefs;
  private final Consumer<String> say;
  private final Callers players;
  private final Meters meters;
  private final Ledger ledger;
  private final List<CaseReference> shown = new ArrayList<>();
  private long questions;

  /// @param chiefs how many of a crowd file with a PIN
  /// @param say told how it goes
  LoadRun(LoadEnvironment house, Roster roster, int chiefs, Consumer<String> say)
      throws InterruptedException {
    this.house = house;
    this.chiefs = chiefs;
    this.say = say;
    this.players = house.callers(roster);
    this.meters = new Meters(house, players.pid());
    this.ledger = new Ledger(house.database());
  }

  Phase play(int callers, Duration mostWarmUp, Duration measured) throws InterruptedException {
    var streets = streets(callers);
    int dials = warmed(streets, mostWarmUp);
    var rounds = new Rounds(streets, dials);
    long count = Math.max(1, measured.dividedBy(SLICE));
    for (int i = 0; i < count; i++) {
      rounds.round(measured.dividedBy(count), i % 2 == 1);
      say.accept("round " + (i + 1) + " of " + count + ": " + rounds.told());
    }
    return ended(rounds);
  }

  /// Everybody looks about for so long without a pause: sessions last as long as they do in life,
  /// and Redis fills with them.
  Played stay(int callers, Duration time) throws InterruptedException {
    int street = players.street(house.port(), Habits.LOOKING, callers, 0);
    var all = new Played(new Tally(), Costs.NONE);
    say.accept(Report.MINUTES);
    long minutes = Math.max(1, time.toMinutes());
    for (long minute = 1; minute <= minutes; minute++) {
      var now =
          played(
              new Played(new Tally(), Costs.NONE),
              time.dividedBy(minutes),
              (slice, tally) -> players.play(street, slice, tally));
      say.accept(Report.minute(minute, now, house.redisFill()));
      all = all.plus(now);
    }
    return all;
  }

  /// What the gateway has in memory now, and had at most since it began.
  Resident resident() {
    return Resident.of(house.gatewayPid());
  }

  /// What is wrong between what phones were shown and what is in the database.
  Verdict verdict() {
    List<String> faults = Ledger.faults(shown, ledger.references());
    return new Verdict(shown.size(), questions, ledger.statusReplies(), faults);
  }

  /// @param shown references on phones
  /// @param asked questions by SMS
  /// @param told answers to them in the outbox
  record Verdict(long shown, long asked, long told, List<String> faults) {}

  @Override
  public void close() {
    ledger.close();
    players.close();
  }

  /// Numbers of streets.
  private record Streets(int callers, int echo, int keys, int whole) {}

  private Streets streets(int callers) throws InterruptedException {
    return new Streets(
        callers,
        players.street(house.echoPort(), Habits.LOOKING, callers, 0),
        players.street(house.port(), Habits.LOOKING, callers, 0),
        players.street(house.port(), Habits.WHOLE, callers, callers == 1 ? 1 : chiefs));
  }

  /// Plays until it is steady, or for as long as it may. Returns how many sessions of each caller
  /// are to rest so that the keys of a slice find some.
  private int warmed(Streets streets, Duration most) throws InterruptedException {
    var warming = new Rounds(streets, 1);
    if (most.isZero()) {
      say.accept("not warmed up");
      return 1;
    }
    long end = System.nanoTime() + most.toNanos();
    List<Double> echo = new ArrayList<>();
    List<Double> keys = new ArrayList<>();
    do {
      var round = new Rounds(streets, warming.dials());
      round.round(WARM_SLICE, echo.size() % 2 == 1);
      var _ = ended(round);
      echo.add(round.echo.tally().all().perSecond());
      keys.add(round.keys.tally().of(Step.KEY).perSecond());
      say.accept("warming up: " + round.told());
      warming = round;
    } while (!Steady.reached(List.of(echo, keys)) && System.nanoTime() < end);
    say.accept(Steady.told(List.of(echo, keys)));
    return (int) (warming.dials() * (SLICE.toMillis() / WARM_SLICE.toMillis()));
  }

  private Phase ended(Rounds rounds) {
    Phase phase = rounds.phase();
    questions += phase.whole().tally().of(Step.SMS).count();
    shown.addAll(phase.whole().tally().shown());
    return phase;
  }

  private interface Play {
    void play(Duration slice, Tally tally) throws InterruptedException;
  }

  private Played played(Played so, Duration slice, Play play) throws InterruptedException {
    Costs before = meters.read();
    play.play(slice, so.tally());
    return new Played(so.tally(), so.costs().plus(meters.read().minus(before)));
  }

  /// The figures of one phase as they grow.
  private final class Rounds {
    private final Streets streets;
    private final int dials;
    private Played echo = new Played(new Tally(), Costs.NONE);
    private Played dialled = new Played(new Tally(), Costs.NONE);
    private Played keys = new Played(new Tally(), Costs.NONE);
    private Played whole = new Played(new Tally(), Costs.NONE);
    private Backlog backlog = Backlog.NONE;
    private long resident;

    /// @param dials how many sessions of each caller rest before a slice of keys
    Rounds(Streets streets, int dials) {
      this.streets = streets;
      this.dials = dials;
    }

    /// @param turned who goes first takes turns as well
    void round(Duration slice, boolean turned) throws InterruptedException {
      if (turned) {
        house(slice);
      }
      echo = played(echo, slice, (time, tally) -> players.play(streets.echo(), time, tally));
      if (!turned) {
        house(slice);
      }
      long texts = ledger.texts();
      long transactions = ledger.transactions();
      whole = played(whole, slice, (time, tally) -> players.play(streets.whole(), time, tally));
      // texts still on their way would be measured with the next slice
      Duration drained = ledger.drained(DRAIN);
      look();
      backlog =
          backlog.plus(
              new Backlog(ledger.texts() - texts, ledger.transactions() - transactions, drained));
    }

    private void house(Duration slice) throws InterruptedException {
      dialled = played(dialled, slice, (_, tally) -> players.dial(streets.keys(), dials, tally));
      keys = played(keys, slice, (time, tally) -> players.play(streets.keys(), time, tally));
      look();
    }

    private void look() {
      resident = Math.max(resident, resident().now());
    }

    Phase phase() {
      return new Phase(streets.callers(), echo, dialled, keys, whole, backlog, resident);
    }

    /// So many sessions of each must rest before a slice as long as this one's; a quarter more than
    /// was used.
    int dials() {
      double sessions = (double) keys.tally().of(Step.KEY).count() / Journey.ofLooking("").keys();
      return (int) Math.ceil(1.25 * sessions / streets.callers()) + 1;
    }

    String told() {
      return Report.round(phase());
    }
  }
}
