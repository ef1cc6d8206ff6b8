package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.notifier.link.CjimsPayload.UnitRef;
import org.hakimtoto.store.link.LinkedEvent;

/// What happened, as CJIMS is told of it: a record for each form.
final class CjimsEvent {
  private CjimsEvent() {}

  static Record of(LinkedEvent linked) {
    return switch (linked.event()) {
      case CaseEvent.Reported e -> CjimsReport.of(e.report());
      case CaseEvent.ReportContinued e -> CjimsReport.of(e.report());
      case CaseEvent.ReportCorrected e -> CjimsReport.of(e.report());
      case CaseEvent.DroppedCallJoined e -> CjimsReport.of(e.report());
      case CaseEvent.GuardianNamed e -> new GuardianNamed(CjimsReport.guardian(e.guardian()));
      case CaseEvent.Added e -> new Added(e.danger(), e.whereabouts(), e.note());
      case CaseEvent.Accepted e ->
          new Answered(UnitRef.of(e.unit(), linked), e.officer(), Optional.empty());
      case CaseEvent.Declined e ->
          new Answered(UnitRef.of(e.unit(), linked), e.officer(), Optional.of(e.reason()));
      case CaseEvent.HandedOver e ->
          new HandedOver(UnitRef.of(e.from(), linked), UnitRef.of(e.to(), linked));
      case CaseEvent.UnitInvolved e -> new Involved(UnitRef.of(e.unit(), linked));
      case CaseEvent.Assigned e -> new OfUnit(UnitRef.of(e.unit(), linked), e.officer());
      case CaseEvent.Unassigned e -> new OfUnit(UnitRef.of(e.unit(), linked), e.officer());
      case CaseEvent.StageMoved e -> new StageMoved(e.track(), e.from().code(), e.to().code());
      case CaseEvent.CustodyStarted e -> new CustodyStarted(e.kind(), e.since());
      case CaseEvent.CustodyEnded e -> new CustodyEnded(e.how());
      case CaseEvent.HearingSet e ->
          new HearingSet(e.hearing(), 1, e.kind(), e.when(), UnitRef.of(e.court(), linked));
      case CaseEvent.HearingMoved e ->
          new HearingMoved(e.hearing(), e.version(), e.from(), e.to(), e.reason());
      case CaseEvent.HearingSuspended e ->
          new HearingCancelled(e.hearing(), e.version(), e.reason());
      case CaseEvent.HearingCancelled e ->
          new HearingCancelled(e.hearing(), e.version(), e.reason());
      case CaseEvent.HearingHeld e -> new HearingHeld(e.hearing(), e.outcome());
      case CaseEvent.TripToCourt e -> new TripToCourt(e.hearing(), e.when(), e.step());
      case CaseEvent.TransferLeft e -> left(e, linked);
      case CaseEvent.TransferArrived e -> new Transfer(e.transfer(), Optional.of(e.arrived()));
      case CaseEvent.TransferCancelled e -> new Transfer(e.transfer(), Optional.empty());
      case CaseEvent.ContactSet e -> CjimsContact.of(e, linked.file().guardianBlocked());
      case CaseEvent.GuardianTold e -> new Person(e.contact());
      case CaseEvent.NumberConfirmed e -> new Person(e.contact());
      case CaseEvent.BlockLifted e -> new Person(e.contact());
      // what a family wrote is for the office alone
      case CaseEvent.ContactWrote _ -> new KindSaysAll();
      case CaseEvent.ReferenceAdded e -> e.reference();
      case CaseEvent.Linked e -> new Other(CjimsPayload.shown(e.other(), linked));
      case CaseEvent.Unlinked e -> new Other(CjimsPayload.shown(e.other(), linked));
      case CaseEvent.ToldApart e -> new Apart(CjimsPayload.shown(e.other(), linked), e.reason());
      case CaseEvent.WithdrawalRequested e -> new ByOfficer(e.officer());
      case CaseEvent.AftercareChecked e -> new AftercareChecked(e.seen());
      case CaseEvent.DiversionBegun e -> new DiversionBegun(e.level());
      case CaseEvent.BirthAssessed e -> new BirthAssessed(e.day());
      case CaseEvent.AccessAsked e -> new AccessAsked(e.officer(), e.reason());
      case CaseEvent.AccessGranted e -> new AccessGranted(e.officer(), e.until());
      case CaseEvent.AccessRefused e -> new ByOfficer(e.officer());
      case CaseEvent.ClockWarned e -> new Clock(e.clock(), e.due());
      case CaseEvent.ClockMissed e -> new Clock(e.clock(), e.due());
      case CaseEvent.Closed e -> new Closed(e.reason());
      case CaseEvent.WithdrawalRefused _,
          CaseEvent.ProbationReportAsked _,
          CaseEvent.ProbationReportFiled _,
          CaseEvent.Reopened _ ->
          new KindSaysAll();
    };
  }

  private static Record left(CaseEvent.TransferLeft e, LinkedEvent linked) {
    return new TransferLeft(
        e.transfer(),
        e.left(),
        e.expected(),
        UnitRef.of(e.from(), linked),
        UnitRef.of(e.to(), linked),
        e.office().map(office -> UnitRef.of(office, linked)));
  }

  private record Added(Optional<Danger> danger, Optional<Whereabouts> whereabouts, String note) {
    @Override
    public String toString() {
      return "Added[***]";
    }
  }

  private record GuardianNamed(String guardian) {}

  private record Answered(UnitRef unit, UUID officer, Optional<DeclineReason> reason) {}

  private record OfUnit(UnitRef unit, UUID officer) {}

  private record HandedOver(UnitRef from, UnitRef to) {}

  private record Involved(UnitRef unit) {}

  private record StageMoved(Track track, String from, String to) {}

  private record CustodyStarted(CustodyKind kind, Instant since) {}

  private record CustodyEnded(CustodyEnd how) {}

  private record HearingSet(
      UUID hearing, int version, HearingKind kind, Instant when, UnitRef court) {}

  private record HearingMoved(
      UUID hearing, int version, Instant from, Instant to, MoveReason reason) {}

  private record HearingCancelled(UUID hearing, int version, MoveReason reason) {}

  private record HearingHeld(UUID hearing, HearingOutcome outcome) {}

  private record TripToCourt(UUID hearing, Instant when, TripStep step) {}

  private record TransferLeft(
      UUID transfer,
      Instant left,
      Instant expected,
      UnitRef from,
      UnitRef to,
      Optional<UnitRef> office) {}

  private record Transfer(UUID transfer, Optional<Instant> arrived) {}

  private record Person(UUID contact) {}

  private record Other(@JsonProperty("case") String reference) {}

  private record Apart(@JsonProperty("case") String reference, ApartReason reason) {}

  private record ByOfficer(UUID officer) {}

  private record AftercareChecked(Aftercare.Seen seen) {}

  private record DiversionBegun(DiversionLevel level) {}

  private record BirthAssessed(LocalDate bornOn) {}

  private record AccessAsked(UUID officer, AccessReason reason) {}

  private record AccessGranted(UUID officer, Instant until) {}

  private record Clock(String clock, Instant due) {}

  private record Closed(CloseReason reason) {}

  private record KindSaysAll() {}
}
