package org.hakimtoto.notifier;

import java.util.UUID;
import org.hakimtoto.core.Area;
import org.hakimtoto.core.CaseEvent;
import org.hakimtoto.core.Urgency;

/// Who must hear of an event. Who those are today is looked up in the roster ([Recipients]).
public sealed interface Audience {
  /// The units that answer for a place (see `Routing`).
  record OfPlace(Area place, Urgency urgency) implements Audience {}

  /// The unit that is responsible for the case.
  record Holder() implements Audience {}

  /// The children's services one level above the one that is responsible.
  record Supervisor() implements Audience {}

  record OfUnit(UUID unit) implements Audience {}

  record OfOfficer(UUID officer) implements Audience {}

  /// It stands in the case's history, and nobody is woken for it.
  record Nobody() implements Audience {}

  /// Whom an event concerns. Hearings, transfers and guardians are told by their own calendar.
  static Audience of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported e -> new OfPlace(e.report().place(), e.urgency());
      case CaseEvent.Added _,
          CaseEvent.WithdrawalRequested _,
          CaseEvent.AccessAsked _,
          CaseEvent.ClockWarned _,
          CaseEvent.Reopened _ ->
          new Holder();
      case CaseEvent.Declined _, CaseEvent.ClockMissed _ -> new Supervisor();
      case CaseEvent.HandedOver e -> new OfUnit(e.to());
      case CaseEvent.UnitInvolved e -> new OfUnit(e.unit());
      case CaseEvent.AccessGranted e -> new OfOfficer(e.officer());
      case CaseEvent.AccessRefused e -> new OfOfficer(e.officer());
      case CaseEvent.Accepted _,
          CaseEvent.StageMoved _,
          CaseEvent.CustodyStarted _,
          CaseEvent.CustodyEnded _,
          CaseEvent.HearingSet _,
          CaseEvent.HearingMoved _,
          CaseEvent.HearingCancelled _,
          CaseEvent.HearingHeld _,
          CaseEvent.TransferLeft _,
          CaseEvent.TransferArrived _,
          CaseEvent.TransferCancelled _,
          CaseEvent.ContactSet _,
          CaseEvent.GuardianTold _,
          CaseEvent.ReferenceAdded _,
          CaseEvent.Linked _,
          CaseEvent.Unlinked _,
          CaseEvent.WithdrawalRefused _,
          CaseEvent.ProbationReportAsked _,
          CaseEvent.ProbationReportFiled _,
          CaseEvent.DiversionBegun _,
          CaseEvent.BirthAssessed _,
          CaseEvent.Closed _ ->
          new Nobody();
    };
  }
}
