package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// One example of every kind of event, in an order in which they can happen to one case.
public final class EventExamples {
  private static final Instant AT = Instant.parse("2026-11-25T06:00:00.123456Z");
  private static final UUID UNIT = new UUID(7, 2);
  private static final UUID OTHER_UNIT = new UUID(7, 3);
  private static final UUID COURT = new UUID(7, 6);
  private static final UUID OFFICER = new UUID(8, 3);
  private static final UUID HEARING = new UUID(9, 1);
  private static final UUID SECOND_HEARING = new UUID(9, 2);
  private static final UUID THIRD = new UUID(9, 12);
  private static final UUID TRANSFER = new UUID(9, 3);
  private static final UUID CONTACT = new UUID(9, 4);
  private static final UUID CASE = new UUID(9, 5);

  private EventExamples() {}

  private static final CaseEvent ADDED =
      new CaseEvent.Added(
          Optional.of(Danger.HURT_OR_SICK), Optional.empty(), "at the gate", Urgency.RED, at(1));

  public static List<CaseEvent> all() {
    return Stream.concat(first().stream(), later().stream()).toList();
  }

  private static List<CaseEvent> first() {
    return List.of(
        new CaseEvent.Reported(
            report(), Urgency.RED, Track.CONFLICT_WITH_THE_LAW, Optional.of(UNIT), at(0)),
        ADDED,
        new CaseEvent.Accepted(UNIT, OFFICER, at(2)),
        new CaseEvent.StageMoved(Track.CONFLICT_WITH_THE_LAW, Stage.REPORTED, Stage.INTAKE, at(2)),
        new CaseEvent.Declined(OTHER_UNIT, OFFICER, DeclineReason.NOT_OUR_AREA, at(3)),
        new CaseEvent.HandedOver(UNIT, OTHER_UNIT, at(4)),
        new CaseEvent.UnitInvolved(COURT, at(5)),
        new CaseEvent.CustodyEnded(CustodyEnd.MOVED, at(6)),
        new CaseEvent.CustodyStarted(CustodyKind.REMAND_HOME, at(-60), at(7)),
        new CaseEvent.HearingSet(HEARING, HearingKind.PLEA, COURT, at(10_000), at(8)),
        new CaseEvent.HearingMoved(
            HEARING, at(10_000), at(20_000), 2, MoveReason.COURT_NOT_SITTING, at(9)),
        new CaseEvent.HearingHeld(HEARING, HearingOutcome.GOES_ON, at(20_001)),
        new CaseEvent.HearingSet(
            SECOND_HEARING, HearingKind.MENTION, COURT, at(30_000), at(20_002)),
        new CaseEvent.HearingCancelled(SECOND_HEARING, 2, MoveReason.HOLIDAY, at(20_003)),
        new CaseEvent.TransferLeft(
            TRANSFER, UNIT, OTHER_UNIT, Optional.empty(), at(11), at(600), at(12)),
        new CaseEvent.TransferArrived(TRANSFER, at(590), at(13)),
        new CaseEvent.TransferLeft(
            new UUID(9, 6), UNIT, OTHER_UNIT, Optional.empty(), at(11), at(600), at(14)),
        new CaseEvent.TransferCancelled(new UUID(9, 6), at(15)),
        new CaseEvent.ContactSet(CONTACT, contact(Optional.empty()), at(16)),
        new CaseEvent.GuardianTold(CONTACT, at(17)),
        new CaseEvent.ReferenceAdded(
            new ExternalReference(ExternalReference.Kind.OB_NUMBER, "OB 12/25/11/2026"), at(18)),
        new CaseEvent.Linked(CASE, at(19)),
        new CaseEvent.Unlinked(CASE, at(20)),
        new CaseEvent.WithdrawalRequested(OFFICER, at(21)),
        new CaseEvent.WithdrawalRefused(at(22)),
        new CaseEvent.ProbationReportAsked(Optional.empty(), at(23)),
        new CaseEvent.ProbationReportFiled(at(24)),
        new CaseEvent.DiversionBegun(DiversionLevel.TWO, at(25)),
        new CaseEvent.BirthAssessed(LocalDate.of(2011, 3, 9), at(26)),
        new CaseEvent.AccessAsked(OFFICER, AccessReason.COURT_ORDER, at(27)),
        new CaseEvent.AccessGranted(OFFICER, at(2_592_028), at(28)),
        new CaseEvent.AccessRefused(new UUID(8, 4), at(29)),
        new CaseEvent.ClockWarned("court", at(80_000), at(30)),
        new CaseEvent.ClockMissed("court", at(80_000), at(80_001)),
        new CaseEvent.Closed(CloseReason.ORDER_COMPLETED, at(80_002)),
        new CaseEvent.Reopened(at(80_003)));
  }

  private static List<CaseEvent> later() {
    return List.of(
        new CaseEvent.ContactSet(CONTACT, contact(Optional.of(OFFICER)), at(80_004)),
        new CaseEvent.NumberConfirmed(CONTACT, at(80_005)),
        new CaseEvent.BlockLifted(CONTACT, at(80_005)),
        new CaseEvent.ContactWrote(Optional.of(CONTACT), "2 sitaweza kufika", true, at(80_006)),
        new CaseEvent.TransferLeft(
            new UUID(9, 7),
            OTHER_UNIT,
            UNIT,
            Optional.of(new UUID(7, 12)),
            at(80_006),
            at(90_000),
            at(80_006)),
        new CaseEvent.ContactSet(CONTACT, inHousehold(2), at(80_007)),
        new CaseEvent.HearingSet(THIRD, HearingKind.MENTION, COURT, at(200_000), at(80_007)),
        new CaseEvent.HearingSuspended(THIRD, 2, MoveReason.HOLIDAY, at(80_008)),
        new CaseEvent.WithdrawalRequested(
            OFFICER, Optional.of(WithdrawalReason.SETTLED), at(80_009)),
        new CaseEvent.WithdrawalRefused(at(80_009)),
        new CaseEvent.AftercareChecked(Aftercare.Seen.NOT_SEEN, true, at(80_010)),
        new CaseEvent.TripToCourt(THIRD, at(200_000), Hearing.TripStep.NO_VEHICLE, at(80_009)),
        new CaseEvent.ReportContinued(
            Reports.cutOff(),
            Urgency.RED,
            Track.CARE_AND_PROTECTION,
            Optional.of(UNIT),
            true,
            at(80_011)),
        new CaseEvent.DroppedCallJoined(Reports.cutOff(), true, at(80_012)),
        new CaseEvent.GuardianNamed(
            new Guardian.Reachable(new PhoneNumber("+254700000104")),
            Optional.of(new UUID(9, 13)),
            at(80_013)),
        new CaseEvent.ReportCorrected(
            report().corrected(new Correction.Child(Sex.GIRL, StatedAge.of(11))),
            Urgency.RED,
            Track.CARE_AND_PROTECTION,
            Optional.of(OTHER_UNIT),
            false,
            at(80_014)),
        new CaseEvent.Assigned(OTHER_UNIT, OFFICER, at(80_015)),
        new CaseEvent.Unassigned(OTHER_UNIT, OFFICER, at(80_016)),
        new CaseEvent.ToldApart(CASE, ApartReason.BROTHER_OR_SISTER, at(80_017)));
  }

  private static Instant at(int seconds) {
    return AT.plusSeconds(seconds);
  }

  private static Contact contact(Optional<UUID> reader) {
    return new Contact(
        Contact.Relation.RELATIVE,
        Optional.of(new PhoneNumber("+254700000101")),
        Contact.Mode.DISCREET,
        Language.KISWAHILI,
        true,
        false,
        reader,
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL);
  }

  private static Contact inHousehold(int household) {
    return new Contact(
        Contact.Relation.PARENT,
        Optional.of(new PhoneNumber("+254700000103")),
        Contact.Mode.NORMAL,
        Language.ENGLISH,
        false,
        true,
        Optional.empty(),
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL,
        household,
        true,
        false);
  }

  private static Report report() {
    return new Report(
        ChildRole.ACCUSED,
        Danger.POLICE_CELL,
        Category.THEFT,
        WithinThreeDays.NOT_ASKED,
        Sex.BOY,
        StatedAge.of(15),
        Reports.KIBRA,
        true,
        Whereabouts.POLICE,
        new Guardian.Reachable(new PhoneNumber("+254700000102")),
        "OB 12",
        new Reporter.Verified(new UUID(8, 1), new PhoneNumber("+254700000001"), Language.ENGLISH));
  }
}
