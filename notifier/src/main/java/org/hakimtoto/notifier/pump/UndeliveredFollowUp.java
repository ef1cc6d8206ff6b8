package org.hakimtoto.notifier.pump;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.notifier.plan.CallTexts;
import org.hakimtoto.notifier.plan.OfficeName;
import org.hakimtoto.notifier.plan.Unreached;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.OpenCall;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.EndedMessages;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.WaitingAlerts;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.roster.Officers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after those whom texts do not reach: what is most urgent and has not left becomes a call
/// of the office above, what ended without having arrived becomes a call, the office that must
/// phone is told once. One thing a transaction.
final class UndeliveredFollowUp {
  /// The most of each that one round works on; the rest waits for the next.
  static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(UndeliveredFollowUp.class);
  private static final String COUNTER = "haki_calls";

  private final Database database;
  private final EndedMessages ended;
  private final WaitingAlerts alerts;
  private final CallTasks calls;
  private final CaseOffices offices;
  private final Officers officers;
  private final MessageOutbox messages;
  private final NotifierMetrics metrics;

  UndeliveredFollowUp(Stores stores, NotifierMetrics metrics) {
    this.database = stores.database();
    this.ended = stores.ended();
    this.alerts = stores.waiting();
    this.calls = stores.calls();
    this.offices = stores.offices();
    this.officers = stores.officers();
    this.messages = stores.messages();
    this.metrics = metrics;
  }

  /// One round. Returns how much was worked on.
  int look(Instant now) {
    return many("red-waits", tx -> callForWaiting(tx, now))
        + many("ended", tx -> ended.lookAtOne(tx, now, Unreached::of))
        + many("told", tx -> tellOffice(tx, now));
  }

  /// What fails here must not keep the rest of the house waiting; what somebody holds is looked at
  /// in the next round.
  private int many(String name, Predicate<Tx> one) {
    int done = 0;
    try {
      while (done < MOST && database.inTransaction(one::test)) {
        done++;
      }
    } catch (StoreFault fault) {
      switch (fault) {
        case StoreFault.Unavailable _, StoreFault.CommitUnknown _ -> throw fault;
        case StoreFault.Busy _ -> metrics.count(COUNTER, "busy-" + name);
      }
    } catch (RuntimeException e) {
      metrics.count(COUNTER, "failed-" + name);
      LOG.error("the calls could not be looked after ({}): {}", name, e.getClass().getName());
    }
    return done;
  }

  private boolean callForWaiting(Tx tx, Instant now) {
    var waiting =
        alerts.callForOne(tx, now, Unreached.MOST_UNSENT, now.plus(Unreached.ALARM_WITHIN));
    waiting.ifPresent(alert -> {
      metrics.count(COUNTER, "red-waits");
      LOG.error(
          "message {} ({}) is urgent and has not left: the office above must phone",
          alert.message(),
          alert.kind());
    });
    return waiting.isPresent();
  }

  /// One text for all calls of a case that need the same words, with the earliest time.
  private boolean tellOffice(Tx tx, Instant now) {
    List<OpenCall> untold = calls.untold(tx);
    var said = new HashSet<MessageKind>();
    untold.stream()
        .sorted(Comparator.comparing(OpenCall::dueAt))
        .forEach(call ->
            CallTexts.kind(call)
                .filter(said::add)
                .ifPresent(kind -> tell(tx, call, kind, office(tx, call), now)));
    return !untold.isEmpty();
  }

  private Optional<Unit> office(Tx tx, OpenCall call) {
    return officers.unitById(tx, call.unit());
  }

  /// An office whose officers are gone cannot phone: the one above is told.
  private void tell(Tx tx, OpenCall call, MessageKind kind, Optional<Unit> told, Instant now) {
    Optional<CaseReference> reference = offices.reference(tx, call.caseId());
    List<Officer> people = told.map(unit -> people(tx, unit, call.caseId())).orElse(List.of());
    if (people.isEmpty() || reference.isEmpty()) {
      metrics.count(COUNTER, "nobody-to-tell");
      return;
    }
    var about = new CallTexts.About(call, reference.get(), OfficeName.of(office(tx, call)));
    people.forEach(officer -> messages.add(tx, CallTexts.text(about, kind, officer, now)));
    metrics.count(COUNTER, kind.key());
  }

  private List<Officer> people(Tx tx, Unit unit, UUID caseId) {
    List<Officer> here = officers.answering(tx, caseId, unit);
    return here.isEmpty()
        ? offices.above(tx, unit, caseId).map(above -> officers.ofUnit(tx, above)).orElse(List.of())
        : here;
  }
}
