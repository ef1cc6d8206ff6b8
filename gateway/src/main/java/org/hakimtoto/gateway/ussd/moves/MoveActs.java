package org.hakimtoto.gateway.ussd.moves;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.registry.ArrivalAlarm;
import org.hakimtoto.gateway.ussd.court.CourtWords;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Refusals;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.MoveRoom;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.Arrivals;
import org.hakimtoto.store.hearing.CaseTransfers;
import org.hakimtoto.store.hearing.CourtDiary;

/// What is decided of a child's ways, decided and kept as by every other door.
final class MoveActs {
  private static final String HURT = "ARRIVED HURT OR SICK / AMEFIKA ANA SHIDA (USSD)";
  private static final String ESCORT = "ESCORT'S PHONE / SIMU YA MSINDIKIZAJI (USSD): ";

  private static final Duration SOON = Duration.ofHours(2);
  private static final LocalTime FIVE = LocalTime.of(17, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 0);

  private final Stores stores;
  private final ChangeCase changeCase;
  private final ArrivalAlarm alarm;

  MoveActs(Stores stores) {
    this.stores = stores;
    this.changeCase = stores.change();
    this.alarm = new ArrivalAlarm(stores);
  }

  /// One press being worked on.
  record Given(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    Instant now() {
      return asker.now();
    }

    Map<Fact, String> facts() {
      return Map.of(Fact.REFERENCE, reference.shown(), Fact.TIME, CourtWords.clock(now()));
    }

    Map<Fact, String> calling(String number) {
      return Map.of(
          Fact.REFERENCE, reference.shown(), Fact.TIME, CourtWords.clock(now()), Fact.CALL, number);
    }
  }

  Outcome trip(Given given) {
    Optional<TripStep> step =
        given
            .asker()
            .place()
            .chosen(Slot.TRIP, MoveRoom.Trip.values())
            .map(said ->
                switch (said) {
                  case LEFT -> TripStep.LEFT;
                  case RETURNED -> TripStep.RETURNED;
                  case NO_VEHICLE -> TripStep.NO_VEHICLE;
                  case SICK -> TripStep.SICK;
                });
    return CourtDiary.trip(given.tx(), given.officer(), given.reference(), given.now())
        .flatMap(
            hearing -> step.map(said -> new CaseCommand.SayTripToCourt(hearing.hearing(), said)))
        .map(command -> change(given, given.calling(office(given)), command))
        .orElseGet(() -> new Outcome.NotDone(Reason.NO_HEARING));
  }

  Outcome arrived(Given given) {
    boolean hurt = given.asker().place().said(Slot.ARRIVED_HOW, MoveRoom.How.HURT_OR_SICK);
    var add = new CaseCommand.Add(Optional.of(Danger.HURT_OR_SICK), Optional.empty(), HURT);
    return underWay(
        given,
        way -> {
          var arrive = new CaseCommand.ArriveFromTransfer(way, given.now());
          return hurt
              ? change(given, given.facts(), arrive, add)
              : change(given, given.facts(), arrive);
        });
  }

  Outcome notArrived(Given given) {
    return given
        .asker()
        .place()
        .chosen(Slot.NOT_ARRIVED, MoveRoom.NotArrived.values())
        .map(said ->
            underWay(
                given,
                _ ->
                    said == MoveRoom.NotArrived.NOT_FOR_US
                        ? change(
                            given,
                            given.calling(sender(given)),
                            new CaseCommand.Decline(DeclineReason.NOT_OUR_WORK))
                        : alarmed(given, said)))
        .orElseGet(() -> new Outcome.NotDone(Reason.AGAINST_THE_RULES));
  }

  private Outcome alarmed(Given given, MoveRoom.NotArrived said) {
    String number = sender(given);
    Outcome written =
        change(
            given,
            given.calling(number),
            new CaseCommand.Add(Optional.empty(), Optional.empty(), note(said)));
    if (written instanceof Outcome.Done) {
      changeCase
          .idOf(given.tx(), given.reference())
          .ifPresent(id -> alarm.raise(given.tx(), id, given.reference(), given.now()));
    }
    return written;
  }

  private static String note(MoveRoom.NotArrived said) {
    return "NOT ARRIVED / HAJAFIKA (USSD): "
        + switch (said) {
          case ON_THE_WAY -> "STILL ON THE WAY / BADO YUKO NJIANI";
          case NO_NEWS -> "NO NEWS / HAKUNA HABARI";
          case TURNED_BACK -> "TURNED BACK / WALIRUDI";
          case NOT_FOR_US -> "NOT FOR US / SI WA KWETU";
        };
  }

  Outcome calledOff(Given given) {
    return underWay(
        given, way -> change(given, given.facts(), new CaseCommand.CancelTransfer(way)));
  }

  Outcome leaves(Given given) {
    Optional<Unit> to = MoveDesk.house(given.tx(), given.asker());
    Optional<MoveRoom.Arrives> when =
        given.asker().place().chosen(Slot.ARRIVES, MoveRoom.Arrives.values());
    Optional<UUID> from = from(given);
    if (to.isEmpty() || when.isEmpty() || from.isEmpty()) {
      return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    }
    var leave =
        new CaseCommand.LeaveForTransfer(
            stores.ids().get(),
            from.get(),
            to.get().id(),
            given.now(),
            expected(when.get(), given.now()));
    return PhoneNumber.parse(given.asker().place().answer(Slot.ESCORT_PHONE))
        .map(phone ->
            change(
                given,
                given.facts(),
                leave,
                new CaseCommand.Add(
                    Optional.empty(), Optional.empty(), ESCORT + CallNumber.dialled(phone))))
        .orElseGet(() -> change(given, given.facts(), leave));
  }

  /// Later than its hour, what was meant for today is expected soon.
  private static Instant expected(MoveRoom.Arrives when, Instant now) {
    LocalDate today = Kenya.day(now);
    Instant then =
        switch (when) {
          case WITHIN_2_HOURS -> now.plus(SOON);
          case BY_FIVE -> Kenya.at(today, FIVE);
          case LATER_TODAY -> Kenya.at(today, NIGHT);
          case TOMORROW -> Kenya.at(today.plusDays(1), FIVE);
        };
    return then.isAfter(now) ? then : now.plus(SOON);
  }

  /// The house whose officer it is; for an office that has none, the one the child was brought to
  /// last, or the station that takes part.
  private Optional<UUID> from(Given given) {
    Unit own = given.officer().unit();
    if (own.agency() == Agency.POLICE || own.agency() == Agency.PRISONS) {
      return Optional.of(own.id());
    }
    return changeCase
        .idOf(given.tx(), given.reference())
        .flatMap(id ->
            CaseTransfers.current(given.tx(), id)
                .map(way -> way.to().id())
                .or(() -> holding(given, id)));
  }

  private Optional<UUID> holding(Given given, UUID caseId) {
    List<Unit> taking = stores.officers().unitsTakingPart(given.tx(), caseId);
    return taking.stream()
        .filter(unit -> unit.agency() == Agency.PRISONS)
        .findFirst()
        .or(() -> taking.stream().filter(unit -> unit.agency() == Agency.POLICE).findFirst())
        .map(Unit::id);
  }

  /// Whom a court orders to be held, and whom a place of safety takes in, is held still: another
  /// custody begins where this one ends.
  Outcome custodyEnded(Given given) {
    Optional<MoveRoom.CustodyEnd> said =
        given.asker().place().chosen(Slot.CUSTODY_END, MoveRoom.CustodyEnd.values());
    if (said.isEmpty()) {
      return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    }
    CaseCommand command =
        switch (said.get()) {
          case HOME -> new CaseCommand.EndCustody(CustodyEnd.RELEASED);
          case COURT -> new CaseCommand.EndCustody(CustodyEnd.BROUGHT_TO_COURT);
          case PLACE_OF_SAFETY ->
              new CaseCommand.StartCustody(CustodyKind.PLACE_OF_SAFETY, given.now());
          case COURT_ORDER -> new CaseCommand.StartCustody(CustodyKind.REMAND_HOME, given.now());
        };
    return command instanceof CaseCommand.StartCustody && notHeld(given)
        ? new Outcome.NotDone(Reason.NOT_HELD)
        : change(given, given.facts(), command);
  }

  private boolean notHeld(Given given) {
    return changeCase
        .inTheWay(
            given.tx(),
            given.reference(),
            new CaseCommand.EndCustody(CustodyEnd.MOVED),
            given.officer(),
            Channel.USSD,
            given.now())
        .map(outcome ->
            outcome instanceof ChangeCase.Outcome.Refused refused
                && (refused.why() == Refusal.NOT_HELD || refused.why() == Refusal.ALREADY_DONE))
        .orElse(false);
  }

  private static Outcome underWay(Given given, Function<UUID, Outcome> then) {
    return Arrivals.ofCase(given.tx(), given.officer(), given.reference())
        .map(way -> then.apply(way.transfer()))
        .orElseGet(() -> new Outcome.NotDone(Reason.NO_JOURNEY));
  }

  /// Whom to phone in the office that has the case.
  private String office(Given given) {
    return changeCase
        .idOf(given.tx(), given.reference())
        .flatMap(id ->
            stores
                .offices()
                .responsible(given.tx(), id)
                .map(unit -> CallNumber.of(stores.officers().answering(given.tx(), id, unit))))
        .orElseGet(() -> CallNumber.of(List.of()));
  }

  /// Whom to phone on the side that sent the child.
  private String sender(Given given) {
    return changeCase
        .idOf(given.tx(), given.reference())
        .flatMap(id ->
            CaseTransfers.current(given.tx(), id)
                .map(way -> CallNumber.of(stores.officers().answering(given.tx(), id, way.from()))))
        .orElseGet(() -> CallNumber.of(List.of()));
  }

  /// All of them or none: what would be in the way of one is found before the first is done.
  private Outcome change(Given given, Map<Fact, String> facts, CaseCommand... commands) {
    for (CaseCommand command : commands) {
      Optional<Reason> why = commands.length == 1 ? Optional.empty() : inTheWay(given, command);
      if (why.isPresent()) {
        return new Outcome.NotDone(why.get());
      }
    }
    Outcome last = new Outcome.Done(facts);
    for (CaseCommand command : commands) {
      last =
          Refusals.outcome(
              changeCase.change(
                  given.tx(),
                  given.reference(),
                  command,
                  given.officer(),
                  Channel.USSD,
                  given.now(),
                  OptionalInt.empty()),
              facts);
    }
    return last;
  }

  private Optional<Reason> inTheWay(Given given, CaseCommand command) {
    return changeCase
        .inTheWay(
            given.tx(), given.reference(), command, given.officer(), Channel.USSD, given.now())
        .map(outcome ->
            outcome instanceof ChangeCase.Outcome.Refused refused
                ? Refusals.reason(refused.why())
                : Reason.NOT_YOURS);
  }
}
