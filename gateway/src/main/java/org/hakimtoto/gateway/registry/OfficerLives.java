package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.outbox.QueuedNumbers;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import org.hakimtoto.store.roster.ImportRoster.Imported;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.OpenWork;

/// Changes officers, and tells the office above, in the same transaction, when a unit has nobody
/// left: its cases stay with it, and what is told of them climbs.
public final class OfficerLives {
  /// Later it is old news: the office above has had texts for the cases themselves.
  static final Duration NEWS_LIFE = Duration.ofDays(1);

  /// More of one kind are not told of one officer.
  static final int MOST_TOLD = 10;

  private final ChangeOfficer changing;
  private final Officers officers;
  private final MessageOutbox outbox;
  private final QueuedNumbers queued;
  private final InstantSource clock;

  /// @param codes uniform random numbers of `0 .. PinPolicy.ACTIVATION_SPACE - 1`
  public OfficerLives(Stores stores, IntSupplier codes, InstantSource clock) {
    this.changing = new ChangeOfficer(stores.sealing(), codes);
    this.officers = stores.officers();
    this.outbox = stores.messages();
    this.queued = new QueuedNumbers(stores.sealing());
    this.clock = clock;
  }

  /// Who asks for a change, and how, at this moment.
  public ChangeOfficer.By by(Asking asking, boolean claimed, Channel way, RosterReason reason) {
    return new ChangeOfficer.By(asking, claimed, way, reason, clock.instant());
  }

  public Outcome change(Tx tx, UUID officer, OfficerChange change, ChangeOfficer.By by) {
    Optional<Officer> before = officers.byId(tx, officer);
    Outcome outcome = changing.change(tx, officer, change, by);
    if (outcome instanceof Outcome.Done done) {
      before.ifPresent(was -> callSomebodyElse(tx, was, done.officer().officer()));
      done.emptied().ifPresent(unit -> tellAbove(tx, unit));
    }
    return outcome;
  }

  /// Texts that wait name nobody who is not there: another officer of the office is called, or of
  /// the one above, or the helpline. Whoever has a new number is called there.
  ///
  /// @param was on duty, with the number that the texts may have
  public void callSomebodyElse(Tx tx, Officer was, Officer is) {
    boolean stays =
        officers.byId(tx, is.id()).filter(now -> now.unit().equals(was.unit())).isPresent();
    String instead = stays ? CallNumber.dialled(is.phone()) : office(tx, was.unit());
    String old = CallNumber.dialled(was.phone());
    if (!old.equals(instead)) {
      queued.replace(tx, old, instead);
    }
  }

  private String office(Tx tx, Unit unit) {
    List<Officer> here = officers.ofUnit(tx, unit);
    return CallNumber.of(
        here.isEmpty()
            ? above(tx, unit).map(office -> officers.ofUnit(tx, office)).orElse(List.of())
            : here);
  }

  /// What follows from a roster file that was brought in: the same as from changes one by one.
  public void follow(Tx tx, Imported imported) {
    imported
        .gone()
        .forEach(was -> callSomebodyElse(tx, was, officers.byId(tx, was.id()).orElse(was)));
    imported.emptied().forEach(unit -> tellAbove(tx, unit));
  }

  /// Tells the staffed office next above a unit that nobody is there; one that has no open case
  /// keeps nobody waiting.
  public void tellAbove(Tx tx, Unit unit) {
    int open = OpenWork.of(tx, unit.id());
    if (open > 0) {
      Instant now = clock.instant();
      above(tx, unit)
          .map(office -> officers.ofUnit(tx, office))
          .orElse(List.of())
          .forEach(officer -> outbox.add(tx, message(officer, unit, open, now)));
    }
  }

  /// Those who may give an officer a code: supervisors and administrators, the first of each.
  public List<Officer> supervisors(Tx tx, Officer officer) {
    Unit unit = officer.unit();
    var supervisors =
        officers.staffedUnitsAnswering(tx, unit.area()).stream()
            .flatMap(office -> officers.ofUnit(tx, office).stream())
            .filter(other -> OfficerRules.supervises(other, unit));
    var administrators =
        officers.administrators().all(tx).stream()
            .filter(other -> OfficerRules.administers(other.unit(), unit));
    return Stream.of(supervisors, administrators)
        .flatMap(those -> those.filter(other -> !other.id().equals(officer.id())).limit(MOST_TOLD))
        .toList();
  }

  private Optional<Unit> above(Tx tx, Unit unit) {
    return Routing.above(unit, officers.staffedUnitsAnswering(tx, unit.area())).stream()
        .findFirst();
  }

  private static NewMessage message(Officer officer, Unit unit, int open, Instant now) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        MessageKind.OFFICE_EMPTY.key(),
        MessageKind.OFFICE_EMPTY.deliveryClass(),
        Priority.DUTY,
        officer.phone(),
        officer.language(),
        Map.of("office", unit.name(), "count", Integer.toString(open)),
        now,
        now.plus(NEWS_LIFE),
        Addressed.officer(officer.id()));
  }
}
