package org.hakimtoto.core.caserules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Track;

/// Any command an officer might give, sensible or not, by chance.
final class AnyCommand {
  private static final int KINDS = CaseCommand.class.getPermittedSubclasses().length;

  /// The way to a court is long.
  private static final int MORE_MOVES = 8;

  /// A court day on which many hearings meet.
  static final Instant CLEAR = Kenya.at(LocalDateTime.parse("2027-10-19T09:00"));

  private final Random random;

  AnyCommand(Random random) {
    this.random = random;
  }

  Report report() {
    var age = one(List.of("?", "11", "12", "14", "16"));
    return Play.report(
        one(ChildRole.values()),
        one(Danger.values()),
        one(Category.values()),
        age,
        one(Whereabouts.values()),
        guardian());
  }

  private Guardian guardian() {
    return one(
        List.of(
            new Guardian.DoNotContact(),
            new Guardian.NotKnown(),
            new Guardian.Reachable(Reports.CALLER)));
  }

  CaseCommand command(CaseFile file, Instant now) {
    return switch (random.nextInt(KINDS + MORE_MOVES)) {
      case 0 -> new CaseCommand.Add(maybe(Danger.values()), maybe(Whereabouts.values()), note());
      case 1 -> new CaseCommand.Accept();
      case 2 -> new CaseCommand.Decline(one(DeclineReason.values()));
      case 3 -> new CaseCommand.HandOver(unit());
      case 4 -> new CaseCommand.Involve(unit());
      case 5 -> move(file);
      case 6 -> new CaseCommand.StartCustody(one(CustodyKind.values()), around(now));
      case 7 -> new CaseCommand.EndCustody(one(CustodyEnd.values()));
      case 8, 9, 10, 11 -> hearing(file, now);
      case 12, 13, 14 -> transfer(file, now);
      case 15 -> new CaseCommand.SetContact(id(file.contacts().keySet()), contact());
      case 16 -> new CaseCommand.TellGuardian(id(file.contacts().keySet()));
      case 17 -> new CaseCommand.AddReference(reference());
      case 18 -> new CaseCommand.Link(id(file.linked()));
      case 19 -> new CaseCommand.Unlink(id(file.linked()));
      case 20 -> new CaseCommand.RequestWithdrawal(maybe(WithdrawalReason.values()));
      case 21 -> new CaseCommand.RefuseWithdrawal();
      case 22 -> new CaseCommand.AskProbationReport();
      case 23 -> new CaseCommand.FileProbationReport();
      case 24 -> new CaseCommand.BeginDiversion(one(DiversionLevel.values()));
      case 25 -> new CaseCommand.AssessBirth(birth(now));
      case 26 -> new CaseCommand.AskAccess(one(AccessReason.values()));
      case 27 -> new CaseCommand.GrantAccess(id(file.accessAsked()));
      case 28 -> new CaseCommand.RefuseAccess(id(file.accessAsked()));
      case 29 -> new CaseCommand.Reopen();
      case 30 -> new CaseCommand.Close(one(CloseReason.values()));
      case 31 -> new CaseCommand.ConfirmNumber(id(file.contacts().keySet()));
      case 32 -> new CaseCommand.CheckAftercare(one(Aftercare.Seen.values()));
      case 33 ->
          new CaseCommand.SayTripToCourt(id(file.hearings().keySet()), one(TripStep.values()));
      case 34 -> new CaseCommand.NameGuardian(guardian(), id(file.contacts().keySet()));
      case 35 -> new CaseCommand.CorrectReport(correction());
      case 36 -> new CaseCommand.Assign(officer(file));
      case 37 -> new CaseCommand.Unassign(officer(file));
      case 38 -> new CaseCommand.TellApart(id(file.apart()), one(ApartReason.values()));
      default -> move(file);
    };
  }

  /// One who has it, anybody, or nobody.
  private UUID officer(CaseFile file) {
    return random.nextBoolean() ? id(file.assigned().values()) : one(Cast.ALL).id();
  }

  private Correction correction() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Correction.What(
              one(ChildRole.values()), one(Category.values()), one(WithinThreeDays.values()));
      case 1 ->
          new Correction.Child(
              one(Sex.values()), Reports.age(one(List.of("?", "11", "12", "14", "16"))));
      case 2 -> new Correction.Place(one(List.of(Reports.KIBRA, Cast.SUB_COUNTY)), true);
      default -> new Correction.Name("Zuhura");
    };
  }

  /// A moment before or after, mostly near, seldom absurd.
  Instant around(Instant now) {
    return switch (random.nextInt(12)) {
      case 0 -> now;
      case 1 -> now.plus(Duration.ofDays(2000));
      case 2 -> now.minus(Duration.ofDays(20_000));
      case 3 -> Instant.MAX;
      case 4 -> Instant.MIN;
      default -> now.plus(Duration.ofMinutes(random.nextInt(40_000) - 20_000));
    };
  }

  /// Mostly along the table, else anywhere.
  private CaseCommand move(CaseFile file) {
    Track track = one(Track.values());
    Stage from = file.stage(track).orElse(StageTable.beginning());
    List<StageTable.Move> next =
        StageTable.all().stream()
            .filter(move -> move.track() == track && move.from() == from)
            .toList();
    return next.isEmpty() || random.nextInt(4) == 0
        ? new CaseCommand.MoveStage(track, one(Stage.values()))
        : new CaseCommand.MoveStage(track, one(next).to());
  }

  private CaseCommand hearing(CaseFile file, Instant now) {
    UUID id = id(file.hearings().keySet());
    return switch (random.nextInt(4)) {
      case 0 -> new CaseCommand.SetHearing(id, kind(), court(), dayInCourt(now), override());
      case 1 ->
          new CaseCommand.MoveHearing(id, newDay(file, now), one(MoveReason.values()), override());
      case 2 -> new CaseCommand.CancelHearing(id, one(MoveReason.values()));
      default -> new CaseCommand.HoldHearing(id, one(HearingOutcome.values()));
    };
  }

  /// Any moment; or one that may be taken, a holiday or a Sunday of the week after, a year whose
  /// holidays nobody loaded.
  private Instant dayInCourt(Instant now) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> CLEAR;
      case 3 -> CLEAR.plus(Duration.ofDays(1 + random.nextInt(7)));
      case 4 -> Kenya.at(LocalDateTime.parse("2028-03-01T09:00"));
      default -> around(now);
    };
  }

  /// As likely as not that of another hearing.
  private Instant newDay(CaseFile file, Instant now) {
    List<Instant> taken = file.hearings().values().stream().map(Hearing::when).sorted().toList();
    return taken.isEmpty() || random.nextBoolean()
        ? dayInCourt(now)
        : taken.get(random.nextInt(taken.size()));
  }

  private HearingKind kind() {
    return random.nextBoolean() ? HearingKind.MENTION : one(HearingKind.values());
  }

  private Optional<OverrideReason> override() {
    return random.nextBoolean() ? Optional.of(one(OverrideReason.values())) : Optional.empty();
  }

  private CaseCommand transfer(CaseFile file, Instant now) {
    UUID id = id(file.transfers().keySet());
    return switch (random.nextInt(3)) {
      case 0 -> new CaseCommand.LeaveForTransfer(id, unit(), unit(), around(now), around(now));
      case 1 -> new CaseCommand.ArriveFromTransfer(id, around(now));
      default -> new CaseCommand.CancelTransfer(id);
    };
  }

  private Contact contact() {
    return Play.contact(one(Contact.Relation.values()), one(Contact.Mode.values()));
  }

  private ExternalReference reference() {
    return new ExternalReference(one(ExternalReference.Kind.values()), "NO " + random.nextInt(20));
  }

  private LocalDate birth(Instant now) {
    LocalDate today = Kenya.day(now);
    return switch (random.nextInt(8)) {
      case 0 -> today.plusDays(2);
      case 1 -> today.minusYears(40);
      default -> today.minusDays(random.nextInt(18 * 365));
    };
  }

  private String note() {
    return random.nextInt(3) == 0 ? "" : "a word";
  }

  private UUID unit() {
    return random.nextInt(12) == 0
        ? new UUID(66, 6)
        : one(Cast.UNITS.keySet().stream().sorted().toList());
  }

  private UUID court() {
    return random.nextBoolean() ? Cast.COURT.id() : unit();
  }

  /// One that is known, or a new one.
  private UUID id(Collection<UUID> known) {
    return known.isEmpty() || random.nextInt(3) == 0
        ? new UUID(random.nextLong(), random.nextLong())
        : one(known.stream().sorted().toList());
  }

  private <T> Optional<T> maybe(T[] values) {
    return random.nextBoolean() ? Optional.of(one(values)) : Optional.empty();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
