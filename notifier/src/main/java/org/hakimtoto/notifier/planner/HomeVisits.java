package org.hakimtoto.notifier.planner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.reminder.VisitsToAsk;
import org.hakimtoto.store.roster.Officers;

/// Tells the chief of the place that a child comes home, and asks once a month whether it was seen.
/// The texts say neither that nor a word of what it is about: the chief answers by USSD.
public final class HomeVisits {
  /// In which the chief speaks with the children's officer.
  static final int DAYS_TO_CALL = 7;

  /// A question that comes later is asked again next month.
  static final Duration LIFE = Duration.ofDays(3);

  private static final LocalTime FIVE = LocalTime.of(17, 0);

  private final Officers officers;
  private final MessageOutbox messages;

  public HomeVisits(Stores stores) {
    this.officers = stores.officers();
    this.messages = stores.messages();
  }

  public void tell(Tx tx, StoredEvent stored, Instant now) {
    if (stored.event() instanceof CaseEvent.StageMoved moved && moved.to() == Stage.AFTERCARE) {
      VisitsToAsk.begin(tx, stored.caseId(), now);
      String call =
          stored
              .holder()
              .map(office -> CallNumber.of(officers.answering(tx, stored.caseId(), office)))
              .orElse(CallNumber.of(List.of()));
      Instant due = Kenya.at(Kenya.day(now).plusDays(DAYS_TO_CALL), FIVE);
      send(
          tx,
          MessageKind.AFTERCARE_EXPECT,
          stored.caseId(),
          stored.reference(),
          stored.place(),
          Map.of("call", call, "due", due.toString()),
          now);
    }
  }

  /// Asks of one child; false when it is the turn of none.
  public boolean ask(Tx tx, Instant now) {
    return VisitsToAsk.next(
        tx,
        now,
        visit ->
            send(
                tx,
                MessageKind.AFTERCARE_ASKS,
                visit.caseId(),
                visit.reference(),
                visit.place(),
                Map.of(),
                now));
  }

  private void send(
      Tx tx,
      MessageKind kind,
      UUID caseId,
      CaseReference reference,
      Area place,
      Map<String, String> facts,
      Instant now) {
    var all = new HashMap<>(facts);
    all.put("reference", reference.shown());
    for (Officer chief : chiefs(tx, caseId, place)) {
      messages.add(
          tx,
          new NewMessage(
              Optional.empty(),
              Optional.of(caseId),
              kind.key(),
              kind.deliveryClass(),
              Priority.DUTY,
              chief.phone(),
              chief.language(),
              all,
              now,
              now.plus(LIFE),
              Addressed.officer(chief.id())));
    }
  }

  /// Not a unit from which the case is hidden.
  private List<Officer> chiefs(Tx tx, UUID caseId, Area place) {
    return Routing.nearest(Agency.ADMINISTRATION, place, officers.staffedUnitsAnswering(tx, place))
        .map(unit -> officers.answering(tx, caseId, unit))
        .orElse(List.of());
  }
}
