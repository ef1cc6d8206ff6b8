package org.hakimtoto.gateway.ussd.court;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Refusals;
import org.hakimtoto.menus.vocabulary.CourtRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;

/// What a registry decides of one day in court, decided and kept as by every other door.
final class HearingActs {
  private static final String OF_CHILDREN =
      "COURT ASKS THE CHILDREN'S OFFICER FOR A REPORT / MAHAKAMA INAOMBA RIPOTI (USSD)";

  private final ChangeCase changeCase;
  private final CaseClocks clocks;
  private final Supplier<UUID> ids;

  HearingActs(ChangeCase changeCase, CaseClocks clocks, Supplier<UUID> ids) {
    this.changeCase = changeCase;
    this.clocks = clocks;
    this.ids = ids;
  }

  /// A command with the moment it names, if it names one.
  record Wish(CaseCommand command, Optional<Instant> when) {}

  /// What is to be saved of a day that was said: a new one, or the move of the one that stands.
  /// Empty when not enough was said, or there is nothing to move.
  Optional<Wish> wish(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    return SaidDay.moment(asker, clocks.calendar(tx))
        .flatMap(when ->
            moveReason(asker).isPresent()
                ? hearing(tx, officer, reference, asker)
                    .map(one -> moves(one, when, moveReason(asker).get()))
                : asker
                    .place()
                    .chosen(Slot.HEARING_KIND, CourtRoom.HearingKind.values())
                    .map(kind -> sets(officer, CourtWords.kind(kind), when)));
  }

  private static Wish moves(ListedHearing hearing, Instant when, MoveReason reason) {
    return new Wish(
        new CaseCommand.MoveHearing(hearing.hearing(), when, reason), Optional.of(when));
  }

  private Wish sets(Officer officer, HearingKind kind, Instant when) {
    return new Wish(
        new CaseCommand.SetHearing(ids.get(), kind, officer.unit().id(), when), Optional.of(when));
  }

  /// The day in court that is spoken of: once it was said what happened, the one whose hour came.
  Optional<ListedHearing> hearing(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    return asker.place().answer(Slot.OUTCOME).isEmpty()
        ? CourtDiary.open(tx, officer, reference, officer.unit().id(), asker.now())
        : CourtDiary.thatWas(tx, officer, reference, officer.unit().id(), asker.now());
  }

  private static Optional<MoveReason> moveReason(Asker asker) {
    if (asker.place().said(Slot.OUTCOME, CourtRoom.Outcome.NOBODY_CAME)) {
      return Optional.of(MoveReason.NOBODY_CAME);
    }
    return asker.place().chosen(Slot.MOVE_WHY, CourtRoom.MoveWhy.values()).map(CourtWords::reason);
  }

  Outcome save(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    return wish(tx, officer, reference, asker)
        .map(wish ->
            change(
                tx,
                officer,
                reference,
                wish.command(),
                asker,
                Map.of(
                    Fact.REFERENCE,
                    reference.shown(),
                    Fact.WHEN_YEAR,
                    wish.when()
                        .map(when -> Dates.withYear(when, asker.language().code()))
                        .orElse(""))))
        .orElseGet(() -> new Outcome.NotDone(Reason.NO_HEARING));
  }

  Outcome callOff(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    MoveReason reason =
        asker.place().said(Slot.CALLED_OFF, CourtRoom.CalledOff.NO_MORE_DATES)
            ? MoveReason.NO_LONGER_NEEDED
            : moveReason(asker).orElse(MoveReason.OTHER);
    return hearing(tx, officer, reference, asker)
        .map(one ->
            change(
                tx,
                officer,
                reference,
                new CaseCommand.CancelHearing(one.hearing(), reason),
                asker,
                Map.of(Fact.REFERENCE, reference.shown())))
        .orElseGet(() -> new Outcome.NotDone(Reason.NO_HEARING));
  }

  /// A hearing that ends the case closes it as well, and is recorded only where that may be.
  Outcome record(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    Optional<CourtRoom.Outcome> said =
        asker.place().chosen(Slot.OUTCOME, CourtRoom.Outcome.values());
    Optional<ListedHearing> hearing = hearing(tx, officer, reference, asker);
    if (said.isEmpty() || hearing.isEmpty()) {
      return new Outcome.NotDone(Reason.NO_HEARING);
    }
    var held = new CaseCommand.HoldHearing(hearing.get().hearing(), CourtWords.outcome(said.get()));
    var close = new CaseCommand.Close(CloseReason.NOT_STATED);
    if (said.get() == CourtRoom.Outcome.ENDED) {
      Optional<Reason> inTheWay = inTheWay(tx, officer, reference, close, asker);
      return inTheWay.isPresent()
          ? new Outcome.NotDone(inTheWay.get())
          : then(tx, officer, reference, asker, held, close);
    }
    return held(
        changeCase.change(
            tx, reference, held, officer, Channel.USSD, asker.now(), OptionalInt.empty()),
        reference,
        asker);
  }

  private static Outcome held(ChangeCase.Outcome changed, CaseReference reference, Asker asker) {
    boolean inCustody =
        changed instanceof ChangeCase.Outcome.Done done && done.file().custody().isPresent();
    return Refusals.outcome(
        changed,
        Map.of(
            Fact.REFERENCE,
            reference.shown(),
            Fact.TIME,
            CourtWords.clock(asker.now()),
            Fact.HELD,
            inCustody ? "yes" : ""));
  }

  /// A report that is asked for twice is asked for once.
  Outcome askReport(Tx tx, Officer officer, CaseReference reference, Asker asker) {
    CourtRoom.ReportFrom from =
        asker
            .place()
            .chosen(Slot.REPORT_FROM, CourtRoom.ReportFrom.values())
            .orElse(CourtRoom.ReportFrom.PROBATION);
    var note = new CaseCommand.Add(Optional.empty(), Optional.empty(), OF_CHILDREN);
    var ask = new CaseCommand.AskProbationReport();
    CaseCommand[] commands =
        switch (from) {
          case PROBATION -> new CaseCommand[] {ask};
          case CHILDREN -> new CaseCommand[] {note};
          case BOTH -> new CaseCommand[] {note, ask};
        };
    for (CaseCommand command : commands) {
      Optional<Reason> inTheWay =
          inTheWay(tx, officer, reference, command, asker)
              .filter(why -> why != Reason.DONE_ALREADY);
      if (inTheWay.isPresent()) {
        return new Outcome.NotDone(inTheWay.get());
      }
    }
    if (asker.place().said(Slot.OUTCOME, CourtRoom.Outcome.REPORT_ASKED)) {
      Outcome recorded = record(tx, officer, reference, asker);
      if (recorded instanceof Outcome.NotDone) {
        return recorded;
      }
    }
    return then(tx, officer, reference, asker, commands);
  }

  private Optional<Reason> inTheWay(
      Tx tx, Officer officer, CaseReference reference, CaseCommand command, Asker asker) {
    return changeCase
        .inTheWay(tx, reference, command, officer, Channel.USSD, asker.now())
        .map(outcome ->
            outcome instanceof ChangeCase.Outcome.Refused refused
                ? Refusals.reason(refused.why())
                : Reason.NOT_YOURS);
  }

  /// One after another; what was done already is passed over.
  private Outcome then(
      Tx tx, Officer officer, CaseReference reference, Asker asker, CaseCommand... commands) {
    var facts = Map.of(Fact.REFERENCE, reference.shown(), Fact.TIME, CourtWords.clock(asker.now()));
    Outcome last = new Outcome.Done(facts);
    for (CaseCommand command : commands) {
      last = change(tx, officer, reference, command, asker, facts);
      if (last instanceof Outcome.NotDone not && !not.already()) {
        return last;
      }
    }
    return last instanceof Outcome.NotDone ? new Outcome.Done(facts) : last;
  }

  private Outcome change(
      Tx tx,
      Officer officer,
      CaseReference reference,
      CaseCommand command,
      Asker asker,
      Map<Fact, String> facts) {
    return Refusals.outcome(
        changeCase.change(
            tx, reference, command, officer, Channel.USSD, asker.now(), OptionalInt.empty()),
        facts);
  }
}
