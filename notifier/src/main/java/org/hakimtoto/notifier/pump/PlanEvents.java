package org.hakimtoto.notifier.pump;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.notifier.plan.Alert;
import org.hakimtoto.notifier.plan.AlertPlan;
import org.hakimtoto.notifier.planner.Additions;
import org.hakimtoto.notifier.planner.ClosingNews;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.notifier.planner.HomeVisits;
import org.hakimtoto.notifier.planner.Recipients;
import org.hakimtoto.notifier.planner.TellFamily;
import org.hakimtoto.notifier.planner.TransferNews;
import org.hakimtoto.notifier.planner.TurnDates;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.EventOutbox;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.duplicate.SuggestDuplicates;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.reference.ClockBooks;
import org.hakimtoto.store.roster.Officers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the messages that committed events call for.
final class PlanEvents {
  /// The most events that are planned in one transaction.
  static final int MOST = 64;

  /// After this long no other event is added to a transaction.
  static final Duration TIME = Duration.ofMillis(250);

  private static final String ALERTS = "haki_alerts";

  private static final Logger LOG = LoggerFactory.getLogger(PlanEvents.class);

  private final EventOutbox events;
  private final MessageOutbox messages;
  private final ClockBook book = ClockBooks.shipped();
  private final Officers officers;
  private final TurnDates turns;
  private final Additions additions;
  private final TransferNews transfers;
  private final HearingNotices hearings;
  private final ClosingNews closing;
  private final HomeVisits visits;
  private final SuggestDuplicates duplicates;
  private final InstantSource clock;
  private final NotifierMetrics metrics;

  PlanEvents(
      Stores stores,
      HearingNotices hearings,
      HomeVisits visits,
      InstantSource clock,
      NotifierMetrics metrics) {
    this.events = stores.events();
    this.messages = stores.messages();
    this.officers = stores.officers();
    this.turns = new TurnDates(stores.clocks());
    this.additions = new Additions(stores);
    var family = new TellFamily(stores.contacts(), stores.officers(), messages, stores.calls());
    this.transfers = new TransferNews(stores.officers(), messages, family, this::climbed);
    this.hearings = hearings;
    this.closing = new ClosingNews(stores);
    this.visits = visits;
    this.duplicates = stores.duplicates();
    this.clock = clock;
    this.metrics = metrics;
  }

  /// Plans events of these counties that wait, the oldest of each, none of those `aside`: at most
  /// `most`, and none more once [#TIME] has passed, so that on a slow store the first need not wait
  /// for the last. False when there is none. Throws [PoisonRow] for one that cannot be planned.
  boolean next(Tx tx, EventOutbox.Counties counties, Collection<UUID> aside, int most) {
    List<StoredEvent> claimed = events.claim(tx, counties, aside, most);
    Instant end = clock.instant().plus(TIME);
    var recipients = new Recipients(officers.remembering(), this::climbed);
    recipients.learn(tx, places(claimed));
    var batch = new Batch(tx, recipients);
    for (StoredEvent event : claimed) {
      if (!batch.planned.isEmpty() && clock.instant().isAfter(end)) {
        break;
      }
      PoisonRow.guard(event.id(), () -> batch.plan(event));
    }
    batch.end();
    return !claimed.isEmpty();
  }

  /// Of the reports among them, with how urgent they are.
  private static Map<Area, Set<Urgency>> places(List<StoredEvent> events) {
    return events.stream()
        .flatMap(stored ->
            stored.event() instanceof CaseEvent.Reported reported
                ? Stream.of(reported)
                : Stream.empty())
        .collect(
            Collectors.groupingBy(
                reported -> reported.report().place(),
                Collectors.mapping(CaseEvent.Reported::urgency, Collectors.toSet())));
  }

  /// Events that are planned in one transaction. The alerts of reports are written together;
  /// whatever looks at messages finds all that were planned before it.
  private final class Batch {
    private final Tx tx;
    private final Recipients recipients;
    private final List<StoredEvent> planned = new ArrayList<>();
    private final List<NewMessage> unwritten = new ArrayList<>();

    Batch(Tx tx, Recipients recipients) {
      this.tx = tx;
      this.recipients = recipients;
    }

    void plan(StoredEvent event) {
      boolean report = event.event() instanceof CaseEvent.Reported;
      if (!report) {
        write();
      }
      Optional.of(event)
          .filter(told -> !transfers.tells(tx, told) && !additions.saidAgain(tx, told))
          .flatMap(told -> Alert.of(told.event(), book))
          .map(alert -> recipients.named(tx, event.event(), alert))
          .flatMap(alert -> turns.dated(tx, event, alert, clock.instant()))
          .ifPresent(alert -> alert(event, alert));
      if (!report) {
        write();
        news(event);
      }
      planned.add(event);
    }

    private void alert(StoredEvent event, Alert alert) {
      List<AlertPlan.Told> told = recipients.of(tx, event, alert.audience());
      if (told.stream().allMatch(unit -> unit.officers().isEmpty())
          && alert.audience().mustBeReached()) {
        nobodyToTell();
      }
      unwritten.addAll(
          AlertPlan.messages(
              event, alert, additions.withoutAuthor(tx, event, told), clock.instant()));
    }

    /// What is told besides an alert; of a report there is none.
    private void news(StoredEvent event) {
      if (!transfers.plan(tx, event, clock.instant())) {
        nobodyToTell();
      }
      hearings.tell(tx, event, clock.instant());
      closing.tell(tx, event, clock.instant());
      visits.tell(tx, event, clock.instant());
    }

    private void write() {
      if (!unwritten.isEmpty()) {
        messages.addAll(tx, unwritten);
        unwritten.clear();
      }
    }

    void end() {
      if (planned.isEmpty()) {
        return;
      }
      write();
      duplicates.note(tx, planned);
      events.markPlanned(tx, planned.stream().map(StoredEvent::id).toList());
      planned.forEach(_ -> metrics.count(ALERTS, "planned"));
    }
  }

  private void nobodyToTell() {
    metrics.count(ALERTS, "nobody-to-tell");
    LOG.error("an event concerns no unit with an officer: nobody is told of it");
  }

  private void climbed(Routing.Skipped skipped) {
    metrics.count("haki_routing", "climbed");
    LOG.warn("unit {} has no officer: a report of its place climbed", skipped.unit().code());
  }
}
