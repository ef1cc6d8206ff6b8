package org.hakimtoto.core.casefile;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an event is called in the database, in the contract and on the link. A name never changes,
/// whatever its class is called.
public final class EventName {
  private static final Map<String, Class<? extends CaseEvent>> TYPES =
      Map.ofEntries(
          Map.entry("reported", CaseEvent.Reported.class),
          Map.entry("report-continued", CaseEvent.ReportContinued.class),
          Map.entry("report-corrected", CaseEvent.ReportCorrected.class),
          Map.entry("dropped-call-joined", CaseEvent.DroppedCallJoined.class),
          Map.entry("guardian-named", CaseEvent.GuardianNamed.class),
          Map.entry("added", CaseEvent.Added.class),
          Map.entry("accepted", CaseEvent.Accepted.class),
          Map.entry("declined", CaseEvent.Declined.class),
          Map.entry("handed-over", CaseEvent.HandedOver.class),
          Map.entry("unit-involved", CaseEvent.UnitInvolved.class),
          Map.entry("assigned", CaseEvent.Assigned.class),
          Map.entry("unassigned", CaseEvent.Unassigned.class),
          Map.entry("stage-moved", CaseEvent.StageMoved.class),
          Map.entry("custody-started", CaseEvent.CustodyStarted.class),
          Map.entry("custody-ended", CaseEvent.CustodyEnded.class),
          Map.entry("hearing-set", CaseEvent.HearingSet.class),
          Map.entry("hearing-moved", CaseEvent.HearingMoved.class),
          Map.entry("hearing-suspended", CaseEvent.HearingSuspended.class),
          Map.entry("hearing-cancelled", CaseEvent.HearingCancelled.class),
          Map.entry("hearing-held", CaseEvent.HearingHeld.class),
          Map.entry("trip-to-court", CaseEvent.TripToCourt.class),
          Map.entry("transfer-left", CaseEvent.TransferLeft.class),
          Map.entry("transfer-arrived", CaseEvent.TransferArrived.class),
          Map.entry("transfer-cancelled", CaseEvent.TransferCancelled.class),
          Map.entry("contact-set", CaseEvent.ContactSet.class),
          Map.entry("guardian-told", CaseEvent.GuardianTold.class),
          Map.entry("number-confirmed", CaseEvent.NumberConfirmed.class),
          Map.entry("block-lifted", CaseEvent.BlockLifted.class),
          Map.entry("contact-wrote", CaseEvent.ContactWrote.class),
          Map.entry("reference-added", CaseEvent.ReferenceAdded.class),
          Map.entry("linked", CaseEvent.Linked.class),
          Map.entry("unlinked", CaseEvent.Unlinked.class),
          Map.entry("told-apart", CaseEvent.ToldApart.class),
          Map.entry("withdrawal-requested", CaseEvent.WithdrawalRequested.class),
          Map.entry("withdrawal-refused", CaseEvent.WithdrawalRefused.class),
          Map.entry("aftercare-checked", CaseEvent.AftercareChecked.class),
          Map.entry("probation-report-asked", CaseEvent.ProbationReportAsked.class),
          Map.entry("probation-report-filed", CaseEvent.ProbationReportFiled.class),
          Map.entry("diversion-begun", CaseEvent.DiversionBegun.class),
          Map.entry("birth-assessed", CaseEvent.BirthAssessed.class),
          Map.entry("access-asked", CaseEvent.AccessAsked.class),
          Map.entry("access-granted", CaseEvent.AccessGranted.class),
          Map.entry("access-refused", CaseEvent.AccessRefused.class),
          Map.entry("clock-warned", CaseEvent.ClockWarned.class),
          Map.entry("clock-missed", CaseEvent.ClockMissed.class),
          Map.entry("closed", CaseEvent.Closed.class),
          Map.entry("reopened", CaseEvent.Reopened.class));

  private static final Map<Class<?>, String> NAMES =
      TYPES.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventName() {}

  public static String of(CaseEvent event) {
    return Objects.requireNonNull(NAMES.get(event.getClass()), "an event without a name");
  }

  /// The events of this name; empty: this release has none.
  public static Optional<Class<? extends CaseEvent>> type(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  public static Set<String> all() {
    return TYPES.keySet();
  }
}
