package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.load.Caller.Part;
import org.hakimtoto.lab.load.Phase.Backlog;
import org.hakimtoto.lab.load.Phase.Played;

/// Lets callers play in slices that take turns, so that a machine that slows down slows everything
/// it measures.
public final class LoadRun implements AutoCloseable {
  static final Duration SLICE = Duration.ofSeconds(4);

  /// Longer is not waited for texts to leave; the next slice then begins with some still waiting.
  static final Duration DRAIN = Duration.ofSeconds(30);

  private final LoadEnvironment house;
  private final Roster roster;
  private final int chiefs;
  private final Consumer<String> say;
  private final Meters meters;
  private final Ledger ledger;
  private final ConcurrentLinkedQueue<CaseReference> shown = new ConcurrentLinkedQueue<>();
  private long questions;
  private long firstNumber = 1;

  /// @param chiefs how many of a crowd file with a PIN
  /// @param say told how it goes
  public LoadRun(LoadEnvironment house, Roster roster, int chiefs, Consumer<String> say) {
    this.house = house;
    this.roster = roster;
    this.chiefs = chiefs;
    this.say = say;
    this.meters = new Meters(house);
    this.ledger = new Ledger(house.database());
  }

  Phase play(int callers, Duration warmUp, Duration measured) throws InterruptedException {
    var browsers = street(house.port(), callers, this::browsing);
    var echoers = street(house.echoPort(), callers, this::browsing);
    var reporters = street(house.port(), callers, i -> whole(i, callers));
    if (!warmUp.isZero()) {
      say.accept("warming up");
      var cold = new Rounds(echoers, browsers, reporters);
      cold.round(warmUp, false);
      questions += cold.asked();
    }
    var rounds = new Rounds(echoers, browsers, reporters);
    long count = Math.max(1, measured.dividedBy(SLICE));
    for (int i = 0; i < count; i++) {
      rounds.round(measured.dividedBy(count), i % 2 == 1);
      say.accept(rounds.told(i + 1, count));
    }
    questions += rounds.asked();
    return rounds.phase(callers);
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
  }

  private interface Habit {
    List<Part> parts(int caller);
  }

  private List<Part> browsing(int i) {
    return List.of(
        new Part(Journey.ofChief(roster.pin()).browsed(), roster.officer(i)),
        new Part(Journey.ofStranger().browsed(), Roster.stranger(i)));
  }

  /// A report and a question about it, again and again. Somebody alone is a chief and a stranger in
  /// turns; in a crowd the first few are chiefs, because each PIN takes a processor for long.
  private List<Part> whole(int i, int crowd) {
    var question = new Part(Journey.ofQuestion(), Roster.asker());
    var chief = new Part(Journey.ofChief(roster.pin()), roster.officer(i));
    var stranger = new Part(Journey.ofStranger(), Roster.stranger(i));
    if (crowd == 1) {
      return List.of(chief, question, stranger, question);
    }
    return List.of(i < chiefs ? chief : stranger, question);
  }

  private Street street(int port, int callers, Habit habit) {
    var memory = new Caller.Memory(shown);
    long first = firstNumber;
    firstNumber += callers;
    return new Street(
        port,
        LongStream.range(0, callers)
            .mapToObj(i -> new Caller(first + i, habit.parts((int) i), memory))
            .toList());
  }

  /// The figures of one phase as they grow.
  private final class Rounds {
    private final Street echoers;
    private final Street browsers;
    private final Street reporters;
    private Played echo = new Played(new Tally(), Costs.NONE);
    private Played browsing = new Played(new Tally(), Costs.NONE);
    private Played whole = new Played(new Tally(), Costs.NONE);
    private Backlog backlog = Backlog.NONE;

    Rounds(Street echoers, Street browsers, Street reporters) {
      this.echoers = echoers;
      this.browsers = browsers;
      this.reporters = reporters;
    }

    /// @param turned who goes first takes turns as well
    void round(Duration slice, boolean turned) throws InterruptedException {
      if (turned) {
        browsing = played(browsers, slice, browsing);
      }
      echo = played(echoers, slice, echo);
      if (!turned) {
        browsing = played(browsers, slice, browsing);
      }
      long texts = ledger.texts();
      long transactions = ledger.transactions();
      whole = played(reporters, slice, whole);
      Duration drained = drained();
      backlog =
          backlog.plus(
              new Backlog(ledger.texts() - texts, ledger.transactions() - transactions, drained));
    }

    Phase phase(int callers) {
      return new Phase(callers, echo, browsing, whole, backlog);
    }

    long asked() {
      return whole.tally().of(Step.SMS).count();
    }

    String told(int round, long rounds) {
      return String.format(
          Locale.ROOT,
          "round %d of %d: echo %,.0f steps/s, browsing %,.0f, whole sessions %,.0f",
          round,
          rounds,
          echo.tally().all().perSecond(),
          browsing.tally().all().perSecond(),
          whole.tally().all().perSecond());
    }

    private Played played(Street street, Duration slice, Played so) throws InterruptedException {
      Costs before = meters.read();
      street.play(slice, so.tally());
      return new Played(so.tally(), so.costs().plus(meters.read().minus(before)));
    }

    /// Texts still on their way would be measured with the next slice.
    private Duration drained() throws InterruptedException {
      long begun = System.nanoTime();
      var never = new CountDownLatch(1);
      while (ledger.backlog() > 0 && System.nanoTime() - begun < DRAIN.toNanos()) {
        var _ = never.await(50, TimeUnit.MILLISECONDS);
      }
      return Duration.ofNanos(System.nanoTime() - begun);
    }
  }
}
