package org.hakimtoto.core.casefile;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// What may be done to a case, and what follows from it: commands in, events out, or a refusal that
/// says why. Pure; the one place where a case changes.
public final class CaseRules {
  public static final ZoneId KENYA = ZoneId.of("Africa/Nairobi");

  /// How far ahead a day in court is set.
  public static final Duration HORIZON = Duration.ofDays(730);

  /// Clocks of two offices differ a little.
  static final Duration SKEW = Duration.ofMinutes(5);

  /// Nothing in a child's case began longer ago than a childhood lasts.
  static final Duration CHILDHOOD = Duration.ofDays(18 * 366);

  /// How long a granted access lasts.
  public static final Duration GRANT = Duration.ofDays(30);

  /// The most hearings, transfers, contacts, references, links, units, open questions for access or
  /// grants that run a case holds, each.
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
  /// @param roster what the command needs of it
  public static Decision decide(
      CaseFile file, CaseCommand command, Officer officer, Instant now, Roster roster) {
    if (!CaseAccess.may(officer, file.parties(), command.needs(), now)) {
      return refused(Refusal.NOT_ALLOWED);
    }
    if (file.closed() && !opensClosed(command)) {
      return refused(Refusal.CASE_CLOSED);
    }
    return new Deciding(file, officer, now, roster).on(command);
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
  private record Deciding(CaseFile file, Officer officer, Instant now, Roster roster) {
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
            spokenWith(c.contact(), new CaseEvent.GuardianTold(c.contact(), now));
        case CaseCommand.ConfirmNumber c ->
            spokenWith(c.contact(), new CaseEvent.NumberConfirmed(c.contact(), now));
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
      var added = new CaseEvent.Added(c.danger(), c.whereabouts(), c.note(), urgency, now);
      return file.custody().isEmpty() && saysHeld(c)
          ? done(added, new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, now, now))
          : done(added);
    }

    /// Whoever says it, and whenever: from then on the 24 hours to the court run. What the report
    /// said does not count again, the child may have been released since.
    private boolean saysHeld(CaseCommand.Add c) {
      boolean inCell = c.danger().filter(danger -> danger == Danger.POLICE_CELL).isPresent();
      boolean withPolice = c.whereabouts().filter(at -> at == Whereabouts.POLICE).isPresent();
      return inCell || (withPolice && file.report().role() == ChildRole.ACCUSED);
    }

    /// The first office that takes reports in takes the case out of the queue, and holds it if
    /// nobody did. The others come in when they were brought in or when the child is accused:
    /// accepting opens the record.
    private Decision accept() {
      if (file.acceptedBy().contains(unit())) {
        return refused(Refusal.ALREADY_DONE);
      }
      if (!takesIn() && !file.units().contains(unit()) && !charged()) {
        return refused(Refusal.NOT_FROM_THIS_STAGE);
      }
      if (noRoomFor(unit())) {
        return refused(Refusal.TOO_MANY);
      }
      var events = new ArrayList<CaseEvent>();
      events.add(new CaseEvent.Accepted(unit(), officer.id(), now));
      if (file.holder().isEmpty() && officer.role().agency() == Agency.CHILDREN_SERVICES) {
        events.add(new CaseEvent.HandedOver(unit(), unit(), now));
      }
      file.stages()
          .forEach((track, stage) -> {
            if (stage == Stage.REPORTED && takesIn()) {
              events.add(new CaseEvent.StageMoved(track, stage, Stage.INTAKE, now));
            }
          });
      return new Decision.Done(events);
    }

    private boolean takesIn() {
      return StageTable.may(
          officer.role(), Track.CARE_AND_PROTECTION, Stage.REPORTED, Stage.INTAKE);
    }

    private boolean charged() {
      return file.stage(Track.CONFLICT_WITH_THE_LAW)
          .filter(stage -> StageTable.charges(Track.CONFLICT_WITH_THE_LAW, stage))
          .isPresent();
    }

    private boolean noRoomFor(UUID... joining) {
      var all = new HashSet<>(file.units());
      all.addAll(Arrays.asList(joining));
      return all.size() > MOST;
    }

    private Decision handOver(UUID to) {
      Unit unit = roster.named().get(to);
      if (unit == null) {
        return refused(Refusal.NO_SUCH_UNIT);
      }
      if (unit.agency() != Agency.CHILDREN_SERVICES) {
        return refused(Refusal.NOT_AN_OFFICE);
      }
      if (file.holder().filter(to::equals).isPresent()) {
        return refused(Refusal.ALREADY_DONE);
      }
      UUID from = file.holder().orElse(unit());
      return noRoomFor(from)
          ? refused(Refusal.TOO_MANY)
          : done(new CaseEvent.HandedOver(from, to, now));
    }

    private Decision involve(UUID unit) {
      if (!roster.named().containsKey(unit)) {
        return refused(Refusal.NO_SUCH_UNIT);
      }
      if (takesPart(unit)) {
        return refused(Refusal.ALREADY_DONE);
      }
      return noRoomFor(unit)
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
      boolean may = to != Stage.CLOSED || leavesAnotherTrack(track);
      return may && StageTable.may(officer.role(), track, from, to)
          ? done(new CaseEvent.StageMoved(track, from, to, now))
          : refused(Refusal.NOT_FROM_THIS_STAGE);
    }

    /// One track may end while the other goes on, as when charges are withdrawn and the child needs
    /// care. The last one ends by [CaseCommand.Close], which says why.
    private boolean leavesAnotherTrack(Track track) {
      return file.stages().containsKey(track)
          && file.stages().entrySet().stream()
              .anyMatch(at -> at.getKey() != track && at.getValue() != Stage.CLOSED);
    }

    private boolean underTwelve() {
      return file.bornOn()
          .map(this::wasUnderTwelve)
          .orElseGet(() -> file.report().age().knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY));
    }

    /// What counts is the age when it happened, which was at the latest when it was reported: no
    /// child can be charged later by growing older.
    private boolean wasUnderTwelve(LocalDate born) {
      LocalDate reported = file.openedAt().atZone(KENYA).toLocalDate();
      return born.plusYears(StatedAge.CRIMINAL_RESPONSIBILITY).isAfter(reported);
    }

    private Decision startCustody(CaseCommand.StartCustody c) {
      // an earlier hour than was known counts: the report may have come long after the arrest
      boolean known =
          file.custody()
              .filter(held -> held.kind() == c.kind() && !c.since().isBefore(held.since()))
              .isPresent();
      if (known) {
        return refused(Refusal.HELD_ALREADY);
      }
      var started = new CaseEvent.CustodyStarted(c.kind(), c.since(), now);
      return happened(c.since())
          .<Decision>map(Decision::refused)
          .orElseGet(() ->
              joinsByHolding()
                  ? done(started, new CaseEvent.UnitInvolved(unit(), now))
                  : done(started));
    }

    /// The station or institution that holds the child takes part from then on.
    private boolean joinsByHolding() {
      return (officer.role() == Role.POLICE_CHILD_DESK
              || officer.role() == Role.INSTITUTION_IN_CHARGE)
          && !file.units().contains(unit())
          && !noRoomFor(unit());
    }

    private Decision setHearing(CaseCommand.SetHearing c) {
      if (file.hearings().containsKey(c.hearing())) {
        return refused(Refusal.ALREADY_DONE);
      }
      if (file.hearings().size() >= MOST) {
        return refused(Refusal.TOO_MANY);
      }
      Unit court = roster.named().get(c.court());
      if (court == null || court.agency() != Agency.JUDICIARY) {
        return refused(Refusal.NOT_A_COURT);
      }
      if (noRoomFor(c.court())) {
        return refused(Refusal.TOO_MANY);
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

    private Optional<Refusal> happened(Instant when) {
      if (when.isAfter(now.plus(SKEW))) {
        return Optional.of(Refusal.IN_THE_FUTURE);
      }
      return when.isBefore(now.minus(CHILDHOOD))
          ? Optional.of(Refusal.IN_THE_PAST)
          : Optional.empty();
    }

    private Decision leave(CaseCommand.LeaveForTransfer c) {
      if (file.transfers().containsKey(c.transfer())) {
        return refused(Refusal.ALREADY_DONE);
      }
      if (file.onTheWay().isPresent()) {
        return refused(Refusal.ON_THE_WAY_ALREADY);
      }
      if (file.transfers().size() >= MOST || noRoomFor(c.from(), c.to())) {
        return refused(Refusal.TOO_MANY);
      }
      Unit to = roster.named().get(c.to());
      if (!roster.named().containsKey(c.from()) || to == null || c.from().equals(c.to())) {
        return refused(Refusal.NO_SUCH_UNIT);
      }
      return timesOf(c)
          .<Decision>map(Decision::refused)
          .orElseGet(() ->
              done(
                  new CaseEvent.TransferLeft(
                      c.transfer(),
                      c.from(),
                      c.to(),
                      joinsByReceiving(c.from(), to),
                      c.left(),
                      c.expected(),
                      now)));
    }

    /// The children's office of the place the child is brought to prepares for it. A child's
    /// journey is written down also when there is no more room for the office.
    private Optional<UUID> joinsByReceiving(UUID from, Unit to) {
      return Routing.responsible(to.area(), roster.staffed())
          .map(Unit::id)
          .filter(office -> !office.equals(from) && !office.equals(to.id()))
          .filter(office -> !takesPart(office) && !noRoomFor(from, to.id(), office));
    }

    private boolean takesPart(UUID unit) {
      return file.units().contains(unit) || file.holder().filter(unit::equals).isPresent();
    }

    private Optional<Refusal> timesOf(CaseCommand.LeaveForTransfer c) {
      if (c.expected().isBefore(c.left())) {
        return Optional.of(Refusal.IN_THE_PAST);
      }
      return c.expected().isAfter(now.plus(HORIZON))
          ? Optional.of(Refusal.TOO_FAR)
          : happened(c.left());
    }

    private Decision arrive(CaseCommand.ArriveFromTransfer c) {
      Optional<Transfer> transfer = onTheWay(c.transfer());
      if (transfer.isEmpty()) {
        return refused(Refusal.NO_SUCH_TRANSFER);
      }
      if (!mayReceive(transfer.get())) {
        return refused(Refusal.NOT_ALLOWED);
      }
      if (c.arrived().isBefore(transfer.get().left())) {
        return refused(Refusal.IN_THE_PAST);
      }
      return c.arrived().isAfter(now.plus(SKEW))
          ? refused(Refusal.IN_THE_FUTURE)
          : done(new CaseEvent.TransferArrived(c.transfer(), c.arrived(), now));
    }

    /// The receiving side says that the child is there, or the children's services for a house that
    /// is not on the roster; never the side that sent it.
    private boolean mayReceive(Transfer transfer) {
      return transfer.to().equals(unit())
          || (officer.role().agency() == Agency.CHILDREN_SERVICES
              && !transfer.from().equals(unit()));
    }

    private Optional<Transfer> onTheWay(UUID transfer) {
      return file.onTheWay().filter(way -> way.id().equals(transfer));
    }

    private Decision spokenWith(UUID id, CaseEvent said) {
      Contact contact = file.contacts().get(id);
      if (contact == null) {
        return refused(Refusal.NO_SUCH_CONTACT);
      }
      return contact.mode() == Contact.Mode.NONE ? refused(Refusal.DO_NOT_CONTACT) : done(said);
    }

    /// Where the guardian is the danger, nobody called parent or guardian is ever textable again;
    /// the officer may name somebody else. A person set to [Contact.Mode#NONE] stays so.
    private Decision setContact(CaseCommand.SetContact c) {
      boolean guardian =
          c.details().relation() == Contact.Relation.PARENT
              || c.details().relation() == Contact.Relation.GUARDIAN;
      Contact before = file.contacts().get(c.contact());
      boolean blocked =
          (file.guardianBlocked() && guardian)
              || (before != null && before.mode() == Contact.Mode.NONE);
      if (blocked && c.details().mode() != Contact.Mode.NONE) {
        return refused(Refusal.DO_NOT_CONTACT);
      }
      return before == null && file.contacts().size() >= MOST
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
      if (day.isAfter(today)) {
        return refused(Refusal.IN_THE_FUTURE);
      }
      if (day.isBefore(today.minusYears(30))) {
        return refused(Refusal.IN_THE_PAST);
      }
      if (file.bornOn().filter(day::equals).isPresent()) {
        return refused(Refusal.ALREADY_DONE);
      }
      var events = new ArrayList<CaseEvent>();
      events.add(new CaseEvent.BirthAssessed(day, now));
      if (wasUnderTwelve(day) && charged()) {
        events.addAll(backToCare());
      }
      return new Decision.Done(events);
    }

    /// A child who was accused and turns out to have been too young is in need of care.
    private List<CaseEvent> backToCare() {
      var events = new ArrayList<CaseEvent>();
      Track conflict = Track.CONFLICT_WITH_THE_LAW;
      file.stage(conflict)
          .ifPresent(
              from -> events.add(new CaseEvent.StageMoved(conflict, from, Stage.MADE_SAFE, now)));
      Track care = Track.CARE_AND_PROTECTION;
      if (file.stage(care).isEmpty()) {
        events.add(new CaseEvent.StageMoved(care, Stage.REPORTED, StageTable.beginning(), now));
      }
      return events;
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
      long running = file.grants().values().stream().filter(now::isBefore).count();
      if (granted && running >= MOST) {
        return refused(Refusal.TOO_MANY);
      }
      return done(
          granted
              ? new CaseEvent.AccessGranted(asker, now.plus(GRANT), now)
              : new CaseEvent.AccessRefused(asker, now));
    }

    /// A case is closed when the role may close it on every track that is open. Days in court that
    /// are still to come fall with it, so that nobody travels for nothing.
    private Decision close(CloseReason reason) {
      boolean may =
          file.stages().entrySet().stream()
              .filter(at -> at.getValue() != Stage.CLOSED)
              .allMatch(
                  at -> StageTable.may(officer.role(), at.getKey(), at.getValue(), Stage.CLOSED));
      Optional<Refusal> against =
          may ? againstClosing(reason) : Optional.of(Refusal.NOT_FROM_THIS_STAGE);
      if (against.isPresent()) {
        return refused(against.get());
      }
      var events = new ArrayList<CaseEvent>();
      file.hearings().values().stream()
          .filter(hearing -> hearing.state() == Hearing.State.SET && hearing.when().isAfter(now))
          .sorted(Comparator.comparing(Hearing::when).thenComparing(Hearing::id))
          .map(h -> new CaseEvent.HearingCancelled(h.id(), h.version() + 1, MoveReason.OTHER, now))
          .forEach(events::add);
      file.onTheWay()
          .ifPresent(transfer -> events.add(new CaseEvent.TransferCancelled(transfer.id(), now)));
      events.add(new CaseEvent.Closed(reason, now));
      return new Decision.Done(events);
    }

    /// No child may be forgotten in a cell or on the road because a case was closed; a duplicate
    /// goes on in the case it is linked to.
    private Optional<Refusal> againstClosing(CloseReason reason) {
      return switch (reason) {
        case DUPLICATE ->
            file.linked().isEmpty() ? Optional.of(Refusal.NO_SUCH_CASE) : Optional.empty();
        case WITHDRAWN_BY_REPORTER ->
            file.withdrawalAsked() ? heldOrOnTheWay() : Optional.of(Refusal.NOTHING_ASKED);
        default -> heldOrOnTheWay();
      };
    }

    private Optional<Refusal> heldOrOnTheWay() {
      if (file.custody().isPresent()) {
        return Optional.of(Refusal.HELD_ALREADY);
      }
      return file.onTheWay().map(_ -> Refusal.ON_THE_WAY_ALREADY);
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

  /// The unit whose place a command concerns: who answers for it is looked up before it is decided.
  public static Optional<UUID> receiving(CaseCommand command) {
    return command instanceof CaseCommand.LeaveForTransfer c
        ? Optional.of(c.to())
        : Optional.empty();
  }
}
