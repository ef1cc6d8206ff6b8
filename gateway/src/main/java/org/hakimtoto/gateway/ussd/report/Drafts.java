package org.hakimtoto.gateway.ussd.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.journey.AskedAgain;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.PlaceText;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.IdentityRoom;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.FileDrafts;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.report.ActingScreens;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.ReportDrafts;
import org.hakimtoto.store.report.ShownScreen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is told in calls that may end at any key: each answer is kept from the place on, and what
/// was told is filed when the call is over.
public final class Drafts implements CallNotes, AutoCloseable {
  /// How often it is looked for calls that nobody has ended.
  static final Duration LOOK = Duration.ofSeconds(5);

  /// After the store was away: what was sent meanwhile, and is kept in a journal, goes first.
  static final Duration REST = Duration.ofSeconds(15);

  /// Longer than the end of any transcript.
  private static final int AT_THE_END = Integer.MAX_VALUE;

  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

  private final Stores stores;
  private final Sealing sealing;
  private final DraftWriter writer;
  private final ReportDrafts kept;
  private final FileDrafts filing;
  private final ReportedInWords words;
  private final Metrics metrics;
  private final Semaphore look = new Semaphore(0);
  private final Thread timer = Thread.ofVirtual().name("draft-timer").unstarted(this::keepLooking);
  private volatile boolean running = true;
  private volatile long awayAt = System.nanoTime() - REST.toNanos();

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public Drafts(Stores stores, Gazetteer gazetteer, IntSupplier serials, Metrics metrics) {
    this.stores = stores;
    this.sealing = stores.sealing();
    this.writer = new DraftWriter(stores, metrics);
    this.kept = new ReportDrafts(sealing, stores.ids());
    this.filing = new FileDrafts(stores.database(), sealing, stores.ids(), serials);
    this.words = new ReportedInWords(gazetteer);
    this.metrics = metrics;
  }

  /// Begins to write and to look, until closed.
  public void start() {
    writer.start();
    timer.start();
  }

  /// Looks now for calls that nobody has ended.
  public void lookNow() {
    look.release();
  }

  @Override
  public void follow(Asker asker, Optional<Place> before) {
    told(asker)
        .ifPresent(answer -> {
          var written = writer.answered(answer, goesOnFrom(asker.place()));
          if (isFirst(before) && !DraftWriter.waited(written)) {
            metrics.count("haki_drafts", "late");
          }
        });
  }

  /// Whether [#follow] would keep anything: enough is told.
  public static boolean tells(Place next) {
    return minimum(next).isPresent();
  }

  /// Whether [#follow] would wait: enough is told now, and was not before.
  public static boolean waits(Place next, Optional<Place> before) {
    return tells(next) && isFirst(before);
  }

  private static boolean isFirst(Optional<Place> before) {
    return before.flatMap(Drafts::minimum).isEmpty();
  }

  /// Without the draft that it could have gone on with, once another report is begun.
  public static Place tidied(Place place) {
    boolean begunAnew = !place.fact(Fact.DRAFT).isEmpty() && Reported.of(place).isEmpty();
    return begunAnew ? place.knowing(java.util.Map.of(Fact.DRAFT, "")) : place;
  }

  /// The draft of an earlier call that this dialogue goes on with.
  static Optional<UUID> goesOnFrom(Place place) {
    return Optional.of(place.fact(Fact.DRAFT)).filter(id -> !id.isEmpty()).map(UUID::fromString);
  }

  static DraftKey key(Asker asker) {
    return new DraftKey(asker.session(), asker.phone(), asker.typed());
  }

  private Optional<ReportDrafts.Answered> told(Asker asker) {
    Optional<UUID> officer = ownPhone(asker);
    var reporter = new Reporter.Unverified(asker.phone(), asker.language(), officer.isPresent());
    return minimum(asker.place())
        .flatMap(said -> words.report(said, reporter, asker))
        .map(report ->
            new ReportDrafts.Answered(
                key(asker),
                officer,
                report.told(false),
                PlaceText.write(asker.place()),
                asker.now(),
                !AskedAgain.of(asker.place()).isEmpty()));
  }

  /// Enough to be filed, and nothing that was filed already or is said of another report.
  private static Optional<Reported> minimum(Place place) {
    boolean filed = !place.fact(Fact.REFERENCE).isEmpty() && place.fact(Fact.DRAFT).isEmpty();
    return filed || !place.answer(Slot.GOAL).isEmpty() ? Optional.empty() : Reported.of(place);
  }

  /// The officer whose registered phone it is.
  private static Optional<UUID> ownPhone(Asker asker) {
    return asker
        .officer()
        .filter(_ -> Condition.REGISTERED.holds(asker.place()))
        .filter(_ -> !asker.place().said(Slot.PHONE_OF, IdentityRoom.Phone.BORROWED));
  }

  @Override
  public boolean ended(String sessionId, PhoneNumber phone, boolean seen) {
    writer.settle();
    if (rests()) {
      // the timer files what is left
      return false;
    }
    boolean filed = false;
    for (Sealing way : sealing.ofCalls()) {
      filed |= ended(new DraftKey(way.hash("session", sessionId), phone, AT_THE_END), seen);
    }
    if (filed) {
      metrics.count("haki_drafts", "filed-at-end");
    }
    return filed;
  }

  private boolean ended(DraftKey key, boolean seen) {
    try {
      return filing.ended(key, seen);
    } catch (StoreFault away) {
      awayAt = System.nanoTime();
      throw away;
    }
  }

  private boolean rests() {
    return System.nanoTime() - awayAt < REST.toNanos();
  }

  @Override
  public void shown(PressKey press, String book, boolean waits) {
    var written = writer.shown(new ShownScreen(press, book, false));
    if (waits) {
      DraftWriter.waited(written);
    }
  }

  @Override
  public void begun(PressKey press, String book, boolean waits) {
    var screen = new ShownScreen(press, book, true);
    if (waits) {
      DraftWriter.waited(writer.shown(screen));
    } else {
      writer.shownIfRoom(screen);
    }
  }

  @Override
  public boolean wasShown(PressKey press, String book) {
    writer.settle();
    try {
      return stores.database().reading(tx -> ActingScreens.shown(tx, press, book));
    } catch (StoreFault away) {
      return false;
    }
  }

  /// What is known of a dialogue whose session was lost.
  ///
  /// @param screens those of its presses that were written down
  /// @param draft where it stood when what was told was kept last
  public record Known(List<ShownScreen> screens, Optional<Place> draft) {
    @Override
    public String toString() {
      return "Known[" + screens.size() + " screens]";
    }
  }

  @Override
  public Known known(String session, PhoneNumber phone, List<PressKey> presses) {
    writer.settle();
    var key = new DraftKey(session, phone, AT_THE_END);
    return stores
        .database()
        .reading(tx ->
            new Known(
                ActingScreens.among(tx, presses), kept.place(tx, key).flatMap(PlaceText::read)));
  }

  private void keepLooking() {
    while (running) {
      try {
        var _ = look.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        return;
      }
      fileSilent();
    }
  }

  private void fileSilent() {
    if (rests()) {
      return;
    }
    try {
      for (var found = filing.due(); found != FileDrafts.Filed.NONE; found = filing.due()) {
        metrics.count(
            "haki_drafts", found == FileDrafts.Filed.DONE ? "filed-by-timer" : "unreadable");
        if (found == FileDrafts.Filed.UNREADABLE) {
          LOG.error("a draft of a report cannot be read and is put aside");
        }
      }
    } catch (StoreFault away) {
      awayAt = System.nanoTime();
      metrics.count("haki_drafts", "store-away");
    } catch (RuntimeException e) {
      metrics.count("haki_drafts", "failed");
      LOG.error("a draft of a report could not be filed: {}", e.getClass());
    }
  }

  @Override
  public void close() {
    running = false;
    timer.interrupt();
    writer.close();
  }
}
