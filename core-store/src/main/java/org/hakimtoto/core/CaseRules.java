package org.hakimtoto.core;

import static org.hakimtoto.core.Decision.done;
import static org.hakimtoto.core.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What may be done to a case, and what follows from it: commands in, events out, or a refusal that
/// says why. Pure; the one place where a case changes.
public final class CaseRules {
  public static final ZoneId KENYA = ZoneId.of("Africa/Nairobi");

  /// How far ahead a day in court is set.
  static final Duration HORIZON = Duration.ofDays(730);

  /// Clocks of two offices differ a little.
  static final Duration SKEW = Duration.ofMinutes(5);

  /// How long a granted access lasts.
  public static final Duration GRANT = Duration.ofDays(30);

  /// The most hearings, transfers, contacts, references, links or units a case holds, each.
  public static final int MOST = 100;

  private CaseRules() {}

  /// A report always opens a case: nobody who reports a child is turned away.
  ///
  /// @param holder the unit that answers for the place, if one is staffed
  public static CaseEvent.Reported report(Report report, Optional<UUID> holder, Instant at) {
    return new CaseEvent.Reported(report, Triage.urgency(report), Triage.track(report), holder, at);
  }

  /// Decides a command of an officer.
  ///
  /// @param units the units the command names, as far as they exist
  public static Decision decide(
      CaseFile file, CaseCommand command, Officer officer, Instant now, Map<UUID, Unit> units) {
    if (!CaseAccess.may(officer, file.parties(), command.needs(), now)) {
      return refused(Refusal.NOT_ALLOWED);
    }
    if (file.closed() && !opensClosed(command)) {
      return refused(Refusal.CASE_CLOSED);
    }
    return new Deciding(file, officer, now, units).on(command);
  }

  /// A clock that nears its end, or ran out. Fires on any case that is not closed.
  public static Decision clock(CaseFile file, String clock, Instant due, Instant now) {
    if (file.closed()) {
      return refused(Refusal.CASE_CLOSED);
    }
    return now.isBefore(due)
        ? done(new CaseEvent.ClockWarned(clock, due, now))
        : done(new CaseEvent.ClockMissed(clock, due, now));
  }

  private static boolean opensClosed(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Reopen _,
          CaseCommand.AskAccess _,
          CaseCommand.GrantAccess _,
          CaseCommand.RefuseAccess _,
          CaseCommand.Unlink _,
          CaseCommand.Link _ ->
          true;
      default -> false;
    };
  }

  /// One command being decided.
  private record Deciding(CaseFile file, Officer officer, Instant now, Map<UUID, Unit> units) {
    Decision on(CaseCommand command) {
      return switch (command) {
        case CaseCommand.Add c -> add(c);
        case CaseCommand.Accept _ -> accept();
        case CaseCommand.Decline c ->
            done(new CaseEvent.Declined(unit(), officer.id(), c.reason(), now));
        case CaseCommand.HandOver c -> handOver(c.to());
        case CaseCommand.Involve c -> involve(c.unit());
        case CaseCommand.MoveStage c -> move(c.track(), c.to());
        case CaseCommand.StartCustody c -> startCustody(c);
        case CaseCommand.EndCustody c ->
            file.custody().isEmpty()
                ? refused(Refusal.NOT_HELD)
                : done(new CaseEvent.CustodyEnded(c.how(), now));
        case CaseCommand.SetHearing c -> setHearing(c);
        case CaseCommand.MoveHearing c -> moveHearing(c);
        case CaseCommand.CancelHearing c ->
            withOpenHearing(
                c.hearing(),
                h ->
                    done(new CaseEvent.HearingCancelled(h.id(), h.version() + 1, c.reason(), now)));
        case CaseCommand.HoldHearing c -> holdHearing(c);
        case CaseCommand.LeaveForTransfer c -> leave(c);
        case CaseCommand.ArriveFromTransfer c -> arrive(c);
        case CaseCommand.CancelTransfer c ->
            onTheWay(c.transfer()).isEmpty()
                ? refused(Refusal.NO_SUCH_TRANSFER)
                : done(new CaseEvent.TransferCancelled(c.transfer(), now));
        case CaseCommand.SetContact c -> setContact(c);
        case CaseCommand.TellGuardian c ->
            file.contacts().containsKey(c.contact())
                ? done(new CaseEvent.GuardianTold(c.contact(), now))
                : refused(Refusal.NO_SUCH_CONTACT);
        case CaseCommand.AddReference c -> addReference(c.reference());
        case CaseCommand.Link c -> link(c.other());
        case CaseCommand.Unlink c ->
            file.linked().contains(c.other())
                ? done(new CaseEvent.Unlinked(c.other(), now))
                : refused(Refusal.NOTHING_ASKED);
        case CaseCommand.RequestWithdrawal _ ->
            file.withdrawalAsked()
                ? refused(Refusal.ALREADY_DONE)
                : done(new CaseEvent.WithdrawalRequested(officer.id(), now));
        case CaseCommand.RefuseWithdrawal _ ->
            file.withdrawalAsked()
                ? done(new CaseEvent.WithdrawalRefused(now))
                : refused(Refusal.NOTHING_ASKED);
        case CaseCommand.AskProbationReport _ ->
            file.probationReportDue()
                ? refused(Refusal.ALREADY_DONE)
                : done(new CaseEvent.ProbationReportAsked(now));
        case CaseCommand.FileProbationReport _ ->
            file.probationReportDue()
                ? done(new CaseEvent.ProbationReportFiled(now))
                : refused(Refusal.NOTHING_ASKED);
        case CaseCommand.BeginDiversion c -> divert(c.level());
        case CaseCommand.AssessBirth c -> assessBirth(c.day());
        case CaseCommand.AskAccess c -> askAccess(c.reason());
        case CaseCommand.GrantAccess c -> answerAccess(c.officer(), true);
        case CaseCommand.RefuseAccess c -> answerAccess(c.officer(), false);
        case CaseCommand.Close c -> close(c.reason());
        case CaseCommand.Reopen _ ->
            file.closed() ? done(new CaseEvent.Reopened(now)) : refused(Refusal.NOT_CLOSED);
      };
    }

    private Decision add(CaseCommand.Add c) {
      if (c.danger().isEmpty() && c.whereabouts().isEmpty() && c.note().isBlank()) {
        return refused(Refusal.NOTHING_SAID);
      }
      Urgency risen = Triage.urgency(file.report().with(c.danger(), c.whereabouts()));
      Urgency urgency = risen.compareTo(file.urgency()) < 0 ? risen : file.urgency();
      return done(new CaseEvent.Added(c.danger(), c.whereabouts(), c.note(), urgency, now));
    }

    /// The first office that accepts takes the case out of the queue.
    private Decision accept() {
      if (file.acceptedBy().contains(unit())) {
        return refused(Refusal.ALREADY_DONE);
      }
      var events = new ArrayList<CaseEvent>();
      events.add(new CaseEvent.Accepted(unit(), officer.id(), now));
      file.stages()
          .forEach((track, stage) -> {
            if (stage == Stage.REPORTED) {
              events.add(new CaseEvent.StageMoved(track, stage, Stage.INTAKE, now));
            }
          });
      return new Decision.Done(events);
    }

    private Decision handOver(UUID to) {
      Unit unit = units.get(to);
      if (unit == null) {
        return refused(Refusal.NO_SUCH_UNIT);
      }
      if (unit.agency() != Agency.CHILDREN_SERVICES) {
        return refused(Refusal.NOT_AN_OFFICE);
      }
      if (file.holder().filter(to::equals).isPresent()) {
        return refused(Refusal.ALREADY_DONE);
      }
      return done(new CaseEvent.HandedOver(file.holder().orElse(unit()), to, now));
    }

    private Decision involve(UUID unit) {
      if (!units.containsKey(unit)) {
        return refused(Refusal.NO_SUCH_UNIT);
      }
      if (file.units().contains(unit) || file.holder().filter(unit::equals).isPresent()) {
        return refused(Refusal.ALREADY_DONE);
      }
      return file.units().size() >= MOST
          ? refused(Refusal.TOO_MANY)
          : done(new CaseEvent.UnitInvolved(unit, now));
    }

    private Decision move(Track track, Stage to) {
      if (StageTable.charges(track, to) && underTwelve()) {
        return refused(Refusal.UNDER_TWELVE);
      }
      Stage from = file.stage(track).orElseGet(StageTable::beginning);
      if (from == to) {
        return refused(Refusal.ALREADY_DONE);
      }
      return to != Stage.CLOSED && StageTable.may(officer.role(), track, from, to)
          ? done(new CaseEvent.StageMoved(track, from, to, now))
          : refused(Refusal.NOT_FROM_THIS_STAGE);
    }

    private boolean underTwelve() {
      return file.bornOn()
          .map(day -> years(day) < StatedAge.CRIMINAL_RESPONSIBILITY)
          .orElseGet(() -> file.report().age().knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY));
    }

    private int years(LocalDate born) {
      return born.until(now.atZone(KENYA).toLocalDate()).getYears();
    }

    private Decision startCustody(CaseCommand.StartCustody c) {
      if (file.custody().filter(held -> held.kind() == c.kind()).isPresent()) {
        return refused(Refusal.HELD_ALREADY);
      }
      return c.since().isAfter(now.plus(SKEW))
          ? refused(Refusal.IN_THE_FUTURE)
          : done(new CaseEvent.CustodyStarted(c.kind(), c.since(), now));
    }

    private Decision setHearing(CaseCommand.SetHearing c) {
      if (file.hearings().containsKey(c.hearing())) {
        return refused(Refusal.ALREADY_DONE);
      }
      if (file.hearings().size() >= MOST) {
        return refused(Refusal.TOO_MANY);
      }
      Unit court = units.get(c.court());
      if (court == null || court.agency() != Agency.JUDICIARY) {
        return refused(Refusal.NOT_A_COURT);
      }
      return ahead(c.when())
          .<Decision>map(Decision::refused)
          .orElseGet(() ->
              done(new CaseEvent.HearingSet(c.hearing(), c.kind(), c.court(), c.when(), now)));
    }

    private Decision moveHearing(CaseCommand.MoveHearing c) {
      return withOpenHearing(
          c.hearing(),
          hearing -> {
            if (hearing.when().equals(c.to())) {
              return refused(Refusal.ALREADY_DONE);
            }
            return ahead(c.to())
                .<Decision>map(Decision::refused)
                .orElseGet(() ->
                    done(
                        new CaseEvent.HearingMoved(
                            hearing.id(),
                            hearing.when(),
                            c.to(),
                            hearing.version() + 1,
                            c.reason(),
                            now)));
          });
    }

    private Decision holdHearing(CaseCommand.HoldHearing c) {
      return withOpenHearing(
          c.hearing(),
          hearing ->
              hearing.when().isAfter(now.plus(SKEW))
                  ? refused(Refusal.IN_THE_FUTURE)
                  : done(new CaseEvent.HearingHeld(hearing.id(), c.outcome(), now)));
    }

    private interface OnHearing {
      Decision decide(Hearing hearing);
    }

    private Decision withOpenHearing(UUID id, OnHearing then) {
      Hearing hearing = file.hearings().get(id);
      if (hearing == null) {
        return refused(Refusal.NO_SUCH_HEARING);
      }
      return hearing.state() == Hearing.State.SET
          ? then.decide(hearing)
          : refused(Refusal.HEARING_IS_OVER);
    }

    private Optional<Refusal> ahead(Instant when) {
      if (when.isBefore(now.minus(SKEW))) {
        return Optional.of(Refusal.IN_THE_PAST);
      }
      return when.isAfter(now.plus(HORIZON)) ? Optional.of(Refusal.TOO_FAR) : Optional.empty();
    }

    private Decision leave(CaseCommand.LeaveForTransfer c) {
      if (file.transfers().containsKey(c.transfer())) {
        return refused(Refusal.ALREADY_DONE);
      }
      if (file.onTheWay().isPresent()) {
        return refused(Refusal.ON_THE_WAY_ALREADY);
      }
      if (file.transfers().size() >= MOST) {
        return refused(Refusal.TOO_MANY);
      }
      if (!units.containsKey(c.from()) || !units.containsKey(c.to()) || c.from().equals(c.to())) {
        return refused(Refusal.NO_SUCH_UNIT);
      }
      if (c.left().isAfter(now.plus(SKEW))) {
        return refused(Refusal.IN_THE_FUTURE);
      }
      return c.expected().isBefore(c.left())
          ? refused(Refusal.IN_THE_PAST)
          : done(
              new CaseEvent.TransferLeft(
                  c.transfer(), c.from(), c.to(), c.left(), c.expected(), now));
    }

    private Decision arrive(CaseCommand.ArriveFromTransfer c) {
      if (onTheWay(c.transfer()).isEmpty()) {
        return refused(Refusal.NO_SUCH_TRANSFER);
      }
      return c.arrived().isAfter(now.plus(SKEW))
          ? refused(Refusal.IN_THE_FUTURE)
          : done(new CaseEvent.TransferArrived(c.transfer(), c.arrived(), now));
    }

    private Optional<Transfer> onTheWay(UUID transfer) {
      return file.onTheWay().filter(way -> way.id().equals(transfer));
    }

    /// Where the guardian is the danger, nobody called parent or guardian is ever textable again;
    /// the officer may name somebody else.
    private Decision setContact(CaseCommand.SetContact c) {
      boolean guardian =
          c.details().relation() == Contact.Relation.PARENT
              || c.details().relation() == Contact.Relation.GUARDIAN;
      if (file.guardianBlocked() && guardian && c.details().mode() != Contact.Mode.NONE) {
        return refused(Refusal.DO_NOT_CONTACT);
      }
      boolean known = file.contacts().containsKey(c.contact());
      return !known && file.contacts().size() >= MOST
          ? refused(Refusal.TOO_MANY)
          : done(new CaseEvent.ContactSet(c.contact(), c.details(), now));
    }

    private Decision addReference(ExternalReference reference) {
      if (file.references().contains(reference)) {
        return refused(Refusal.ALREADY_DONE);
      }
      return file.references().size() >= MOST
          ? refused(Refusal.TOO_MANY)
          : done(new CaseEvent.ReferenceAdded(reference, now));
    }

    private Decision link(UUID other) {
      if (file.linked().contains(other)) {
        return refused(Refusal.ALREADY_DONE);
      }
      return file.linked().size() >= MOST
          ? refused(Refusal.TOO_MANY)
          : done(new CaseEvent.Linked(other, now));
    }

    private Decision divert(DiversionLevel level) {
      Decision moved = move(Track.CONFLICT_WITH_THE_LAW, Stage.DIVERSION);
      return switch (moved) {
        case Decision.Refused refusal -> refusal;
        case Decision.Done done -> {
          var events = new ArrayList<>(done.events());
          events.add(new CaseEvent.DiversionBegun(level, now));
          yield new Decision.Done(events);
        }
      };
    }

    private Decision assessBirth(LocalDate day) {
      LocalDate today = now.atZone(KENYA).toLocalDate();
      return day.isAfter(today) || day.isBefore(today.minusYears(30))
          ? refused(Refusal.IN_THE_PAST)
          : done(new CaseEvent.BirthAssessed(day, now));
    }

    private Decision askAccess(AccessReason reason) {
      if (file.accessAsked().contains(officer.id()) || file.granted(officer.id(), now)) {
        return refused(Refusal.ALREADY_DONE);
      }
      return file.accessAsked().size() >= MOST
          ? refused(Refusal.TOO_MANY)
          : done(new CaseEvent.AccessAsked(officer.id(), reason, now));
    }

    private Decision answerAccess(UUID asker, boolean granted) {
      if (!file.accessAsked().contains(asker)) {
        return refused(Refusal.NOTHING_ASKED);
      }
      return done(
          granted
              ? new CaseEvent.AccessGranted(asker, now.plus(GRANT), now)
              : new CaseEvent.AccessRefused(asker, now));
    }

    /// A case is closed when the role may close it on every track it is on.
    private Decision close(CloseReason reason) {
      boolean may =
          file.stages().entrySet().stream()
              .allMatch(
                  at -> StageTable.may(officer.role(), at.getKey(), at.getValue(), Stage.CLOSED));
      return may ? done(new CaseEvent.Closed(reason, now)) : refused(Refusal.NOT_FROM_THIS_STAGE);
    }

    private UUID unit() {
      return officer.unit().id();
    }
  }

  /// The units a command names, to be looked up before it is decided.
  public static List<UUID> named(CaseCommand command) {
    return switch (command) {
      case CaseCommand.HandOver c -> List.of(c.to());
      case CaseCommand.Involve c -> List.of(c.unit());
      case CaseCommand.SetHearing c -> List.of(c.court());
      case CaseCommand.LeaveForTransfer c -> List.of(c.from(), c.to());
      default -> List.of();
    };
  }
}
