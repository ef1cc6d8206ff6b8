package org.hakimtoto.notifier.link;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.link.LinkedEvent;

/// One event of each kind, all of one invented case; the examples of docs/cjims-link.md.
final class Examples {
  static final Instant AT = Instant.parse("2026-11-20T20:15:00Z");
  static final PhoneNumber REPORTER = new PhoneNumber("+254700000001");
  static final PhoneNumber GUARDIAN = new PhoneNumber("+254711223344");

  private static final Area PLACE = new Area(1, 4, 12);
  private static final UUID OFFICER = id(1);
  private static final UUID OTHER_CASE = id(2);
  private static final UUID HEARING = id(3);
  private static final UUID TRANSFER = id(4);
  private static final UUID CONTACT = id(5);
  private static final Unit CHILDREN =
      new Unit(id(11), "SCCO-4", Agency.CHILDREN_SERVICES, "Children's Office", PLACE);
  private static final Unit POLICE =
      new Unit(id(12), "PS-4", Agency.POLICE, "Police Station", PLACE);
  private static final Unit COURT = new Unit(id(13), "CT-4", Agency.JUDICIARY, "Law Courts", PLACE);
  private static final Unit HOME =
      new Unit(id(14), "RH-4", Agency.CHILDREN_SERVICES, "Remand Home", PLACE);

  private static final CaseEvent LINKED = new CaseEvent.Linked(OTHER_CASE, AT);

  private static final CaseEvent WROTE =
      new CaseEvent.ContactWrote(Optional.of(CONTACT), "sina nauli", false, AT);

  private Examples() {}

  static CaseEvent.Reported reported(Guardian guardian) {
    var report =
        new Report(
            ChildRole.ACCUSED,
            Danger.POLICE_CELL,
            Category.THEFT,
            WithinThreeDays.NOT_ASKED,
            Sex.BOY,
            StatedAge.of(13),
            PLACE,
            true,
            Whereabouts.POLICE,
            guardian,
            "Baraka",
            new Reporter.Verified(OFFICER, REPORTER, Language.ENGLISH));
    return new CaseEvent.Reported(
        report, Urgency.RED, Track.CONFLICT_WITH_THE_LAW, Optional.of(CHILDREN.id()), AT);
  }

  static CaseEvent.ContactSet contactSet(Contact.Mode mode) {
    var details =
        new Contact(
            Contact.Relation.PARENT,
            mode == Contact.Mode.NONE ? Optional.empty() : Optional.of(GUARDIAN),
            mode,
            Language.KISWAHILI,
            true,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL);
    return new CaseEvent.ContactSet(CONTACT, details, AT);
  }

  static List<LinkedEvent> all() {
    return Stream.of(ofCase(), ofReporter(), ofOfficers()).flatMap(List::stream).toList();
  }

  private static List<LinkedEvent> ofReporter() {
    return List.of(
        example(
            new CaseEvent.ReportContinued(
                reported(new Guardian.NotKnown()).report(),
                Urgency.RED,
                Track.CONFLICT_WITH_THE_LAW,
                Optional.of(CHILDREN.id()),
                false,
                AT)),
        example(
            new CaseEvent.ReportCorrected(
                reported(new Guardian.NotKnown()).report(),
                Urgency.RED,
                Track.CONFLICT_WITH_THE_LAW,
                Optional.of(CHILDREN.id()),
                false,
                AT)),
        example(
            new CaseEvent.DroppedCallJoined(reported(new Guardian.NotKnown()).report(), true, AT)),
        example(
            new CaseEvent.GuardianNamed(
                new Guardian.Reachable(GUARDIAN), Optional.of(CONTACT), AT)));
  }

  private static List<LinkedEvent> ofOfficers() {
    return List.of(
        example(new CaseEvent.ToldApart(OTHER_CASE, ApartReason.ANOTHER_CHILD, AT)),
        example(new CaseEvent.Assigned(CHILDREN.id(), OFFICER, AT)),
        example(
            new CaseEvent.Assigned(CHILDREN.id(), OFFICER, AT),
            new CaseEvent.Unassigned(CHILDREN.id(), OFFICER, AT)));
  }

  private static List<LinkedEvent> ofCase() {
    Instant day = AT.plus(Duration.ofDays(10));
    Instant left = AT.plus(Duration.ofHours(1));
    Instant arrives = AT.plus(Duration.ofHours(5));
    var set = new CaseEvent.HearingSet(HEARING, HearingKind.PLEA, COURT.id(), day, AT);
    var leaves =
        new CaseEvent.TransferLeft(
            TRANSFER, POLICE.id(), HOME.id(), Optional.of(CHILDREN.id()), left, arrives, AT);
    return List.of(
        example(reported(new Guardian.Reachable(GUARDIAN))),
        example(
            new CaseEvent.Added(
                Optional.of(Danger.HURT_OR_SICK),
                Optional.of(Whereabouts.HOSPITAL),
                "Taken to the clinic",
                Urgency.RED,
                AT)),
        example(new CaseEvent.Accepted(CHILDREN.id(), OFFICER, AT)),
        example(new CaseEvent.Declined(POLICE.id(), OFFICER, DeclineReason.NOT_OUR_AREA, AT)),
        example(new CaseEvent.HandedOver(CHILDREN.id(), POLICE.id(), AT)),
        example(new CaseEvent.UnitInvolved(COURT.id(), AT)),
        example(
            new CaseEvent.StageMoved(
                Track.CONFLICT_WITH_THE_LAW, Stage.REPORTED, Stage.INTAKE, AT)),
        example(new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, AT, AT)),
        example(new CaseEvent.CustodyEnded(CustodyEnd.BROUGHT_TO_COURT, AT)),
        example(set),
        example(set, moved(day)),
        example(set, new CaseEvent.HearingSuspended(HEARING, 2, MoveReason.HOLIDAY, AT)),
        example(set, new CaseEvent.HearingCancelled(HEARING, 2, MoveReason.OTHER, AT)),
        example(set, new CaseEvent.HearingHeld(HEARING, HearingOutcome.GOES_ON, AT)),
        example(set, new CaseEvent.TripToCourt(HEARING, day, TripStep.NO_VEHICLE, AT)),
        example(leaves),
        example(leaves, new CaseEvent.TransferArrived(TRANSFER, arrives, AT)),
        example(leaves, new CaseEvent.TransferCancelled(TRANSFER, AT)),
        example(contactSet(Contact.Mode.DISCREET)),
        example(contactSet(Contact.Mode.NORMAL), new CaseEvent.GuardianTold(CONTACT, AT)),
        example(contactSet(Contact.Mode.NORMAL), new CaseEvent.NumberConfirmed(CONTACT, AT)),
        example(contactSet(Contact.Mode.DISCREET), new CaseEvent.BlockLifted(CONTACT, AT)),
        example(WROTE),
        example(
            new CaseEvent.ReferenceAdded(
                new ExternalReference(ExternalReference.Kind.OB_NUMBER, "12/20/11/2026"), AT)),
        example(LINKED),
        example(LINKED, new CaseEvent.Unlinked(OTHER_CASE, AT)),
        example(new CaseEvent.WithdrawalRequested(OFFICER, AT)),
        example(new CaseEvent.WithdrawalRefused(AT)),
        example(new CaseEvent.AftercareChecked(Aftercare.Seen.WELL, false, AT)),
        example(new CaseEvent.ProbationReportAsked(Optional.empty(), AT)),
        example(new CaseEvent.ProbationReportFiled(AT)),
        example(new CaseEvent.DiversionBegun(DiversionLevel.ONE, AT)),
        example(new CaseEvent.BirthAssessed(LocalDate.of(2013, 2, 28), AT)),
        example(new CaseEvent.AccessAsked(OFFICER, AccessReason.FAMILY_TRACING, AT)),
        example(new CaseEvent.AccessGranted(OFFICER, day, AT)),
        example(new CaseEvent.AccessRefused(OFFICER, AT)),
        example(new CaseEvent.ClockWarned("arrest-to-court", day, AT)),
        example(new CaseEvent.ClockMissed("arrest-to-court", day, AT)),
        example(new CaseEvent.Closed(CloseReason.DIVERSION_COMPLETED, AT)),
        example(new CaseEvent.Reopened(AT)));
  }

  private static CaseEvent moved(Instant day) {
    return new CaseEvent.HearingMoved(
        HEARING, day, day.plus(Duration.ofDays(7)), 2, MoveReason.COURT_NOT_SITTING, AT);
  }

  /// The last of these events, each after the report.
  static LinkedEvent example(CaseEvent... events) {
    boolean opens = events[0] instanceof CaseEvent.Reported;
    var history = new ArrayList<CaseEvent>();
    if (!opens) {
      history.add(reported(new Guardian.Reachable(GUARDIAN)));
    }
    history.addAll(List.of(events));
    CaseEvent event = history.getLast();
    return new LinkedEvent(
        id(100),
        CaseReference.ofSerial(48213755),
        history.size(),
        kind(event),
        event,
        CaseFile.of(history),
        Map.of(CHILDREN.id(), CHILDREN, POLICE.id(), POLICE, COURT.id(), COURT, HOME.id(), HOME),
        Map.of(OTHER_CASE, CaseReference.ofSerial(11111111)));
  }

  /// As the store names it: `HearingSet` is `hearing-set`.
  private static String kind(CaseEvent event) {
    return event
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=.)([A-Z])", "-$1")
        .toLowerCase(Locale.ROOT);
  }

  private static UUID id(int n) {
    return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
  }
}
