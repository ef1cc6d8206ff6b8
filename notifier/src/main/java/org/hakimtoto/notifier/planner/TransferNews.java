package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.notifier.plan.TransferPlan;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CaseTransfers;
import org.hakimtoto.store.hearing.CaseTransfers.Journey;
import org.hakimtoto.store.hearing.NextHearing;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;

/// Looks up who has to do with a transfer today, and has them told (see [TransferPlan]).
public final class TransferNews {
  /// The clock of a child on the road.
  private static final String ARRIVAL = "transfer-arrival";

  private final Officers officers;
  private final MessageOutbox messages;
  private final TellFamily family;
  private final Consumer<Routing.Skipped> climbed;

  /// @param climbed told of each unit that should have been told and has no officer
  public TransferNews(
      Officers officers,
      MessageOutbox messages,
      TellFamily family,
      Consumer<Routing.Skipped> climbed) {
    this.officers = officers;
    this.messages = messages;
    this.family = family;
    this.climbed = climbed;
  }

  /// Plans what an event of a transfer tells; nothing for any other. False when somebody should
  /// have been told and nobody could be.
  public boolean plan(Tx tx, StoredEvent stored, Instant now) {
    return switch (stored.event()) {
      case CaseEvent.TransferLeft e -> of(tx, e.transfer(), way -> left(tx, stored, way, now));
      case CaseEvent.TransferArrived e ->
          of(tx, e.transfer(), way -> arrived(tx, stored, e, way, now));
      case CaseEvent.TransferCancelled e -> of(tx, e.transfer(), _ -> cancelled(tx, stored, now));
      case CaseEvent.Declined e ->
          underWay(
              tx,
              stored,
              way -> !way.to().id().equals(e.unit()) || declined(tx, stored, e, way, now));
      case CaseEvent.ClockMissed e ->
          !e.clock().equals(ARRIVAL)
              || underWay(tx, stored, way -> notArrived(tx, stored, way, now));
      default -> true;
    };
  }

  /// Whether an event is told by its journey and in no other words.
  public boolean tells(Tx tx, StoredEvent stored) {
    return switch (stored.event()) {
      case CaseEvent.ClockMissed e -> e.clock().equals(ARRIVAL);
      case CaseEvent.Declined e -> CaseTransfers.awaits(tx, stored.caseId(), e.unit());
      default -> false;
    };
  }

  private boolean underWay(Tx tx, StoredEvent stored, Telling telling) {
    return CaseTransfers.current(tx, stored.caseId())
        .filter(way -> way.state() == Transfer.State.ON_THE_WAY)
        .map(way -> of(tx, way.id(), telling))
        .orElse(true);
  }

  private boolean notArrived(Tx tx, StoredEvent stored, Journey way, Instant now) {
    return add(tx, TransferPlan.notArrived(stored, way, searching(tx, stored, way), now));
  }

  private boolean declined(
      Tx tx, StoredEvent stored, CaseEvent.Declined e, Journey way, Instant now) {
    String call = CallNumber.of(officers.byId(tx, e.officer()).stream().toList());
    return add(tx, TransferPlan.declined(stored, searching(tx, stored, way), call, now));
  }

  private TransferPlan.Searching searching(Tx tx, StoredEvent stored, Journey way) {
    List<Officer> holding =
        stored.holder().map(unit -> reached(tx, stored.caseId(), unit)).orElse(List.of());
    List<Officer> above =
        stored
            .holder()
            .map(unit -> Routing.above(unit, officers.staffedUnitsAnswering(tx, unit.area())))
            .orElseGet(() -> Routing.ladder(officers.staffedUnitsAnswering(tx, stored.place())))
            .stream()
            .findFirst()
            .map(unit -> officers.ofUnit(tx, unit))
            .orElse(List.of());
    return new TransferPlan.Searching(reached(tx, stored.caseId(), way.from()), holding, above);
  }

  private interface Telling {
    boolean of(Journey way);
  }

  /// Events of one transfer are planned one after another: who is told that it is off depends on
  /// who was told that it is on.
  private boolean of(Tx tx, UUID transfer, Telling telling) {
    CaseTransfers.alone(tx, transfer);
    return CaseTransfers.byId(tx, transfer).map(telling::of).orElse(true);
  }

  /// A journey that ended before anybody was told of it is told by its end alone.
  private boolean left(Tx tx, StoredEvent stored, Journey way, Instant now) {
    if (way.state() != Transfer.State.ON_THE_WAY) {
      return true;
    }
    Optional<NextHearing> next = NextHearing.of(tx, stored.caseId(), now);
    TransferPlan.Parties parties = parties(tx, stored, way);
    return add(
        tx,
        TransferPlan.left(stored, way, parties, next.map(this::day), answering(tx, stored), now));
  }

  private boolean arrived(
      Tx tx, StoredEvent stored, CaseEvent.TransferArrived e, Journey way, Instant now) {
    Optional<NextHearing> next = NextHearing.of(tx, stored.caseId(), now);
    TransferPlan.Parties parties = parties(tx, stored, way);
    List<Officer> answering = answering(tx, stored);
    family.tell(tx, TransferPlan.moved(stored, way, CallNumber.of(answering), now));
    add(tx, TransferPlan.found(stored, e.arrived(), alarmed(tx, stored), now));
    return add(
        tx,
        TransferPlan.arrived(stored, e.arrived(), parties, next.map(this::day), answering, now));
  }

  private boolean cancelled(Tx tx, StoredEvent stored, Instant now) {
    List<Officer> told =
        CaseTransfers.toldThatItLeft(tx, stored.id()).stream()
            .flatMap(id -> officers.byId(tx, id).stream())
            .toList();
    var all = new ArrayList<>(told);
    all.addAll(alarmed(tx, stored));
    add(tx, TransferPlan.cancelled(stored, all, now));
    return true;
  }

  private List<Officer> alarmed(Tx tx, StoredEvent stored) {
    return CaseTransfers.toldThatItIsMissing(
            tx, stored.id(), MessageKind.TRANSFER_NOT_ARRIVED_COUNTY.key())
        .stream()
        .flatMap(id -> officers.byId(tx, id).stream())
        .toList();
  }

  private boolean add(Tx tx, List<NewMessage> news) {
    news.forEach(message -> messages.add(tx, message));
    return !news.isEmpty();
  }

  private TransferPlan.Parties parties(Tx tx, StoredEvent stored, Journey way) {
    var offices = new ArrayList<Unit>(stored.holder().stream().toList());
    officers.childrensOffice(tx, way.to().area()).ifPresent(offices::add);
    return new TransferPlan.Parties(
        reached(tx, stored.caseId(), way.from()),
        reached(tx, stored.caseId(), way.to()),
        offices.stream()
            .distinct()
            .flatMap(unit -> reached(tx, stored.caseId(), unit).stream())
            .toList());
  }

  /// Who answers for the case in a unit; where its officers are gone, those of the children's
  /// office of its place.
  private List<Officer> reached(Tx tx, UUID caseId, Unit unit) {
    List<Officer> own = officers.answering(tx, caseId, unit);
    if (!own.isEmpty()) {
      return own;
    }
    climbed.accept(new Routing.Skipped(unit, Routing.Reason.RESPONSIBLE));
    return officers
        .childrensOffice(tx, unit.area())
        .map(office -> officers.ofUnit(tx, office))
        .orElse(List.of());
  }

  private TransferPlan.Day day(NextHearing next) {
    return new TransferPlan.Day(
        new Addressed.HearingVersion(next.id(), next.version()), next.court().name(), next.when());
  }

  /// Whom the others call about the case.
  private List<Officer> answering(Tx tx, StoredEvent stored) {
    return stored
        .holder()
        .map(unit -> officers.answering(tx, stored.caseId(), unit))
        .orElse(List.of());
  }
}
