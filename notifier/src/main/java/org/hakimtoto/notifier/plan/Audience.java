package org.hakimtoto.notifier.plan;

import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.clock.Told;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Urgency;

/// Who must hear of an event. Who those are today is looked up in the roster ([Recipients]).
public sealed interface Audience {
  /// The units that answer for a place (see `Routing`).
  record OfPlace(Area place, Urgency urgency) implements Audience {}

  /// The unit that is responsible for the case.
  record Holder() implements Audience {}

  /// The children's services one level above the one that is responsible.
  record Supervisor() implements Audience {}

  /// Units by their part in the case.
  record ByPart(Set<Addressee> parts) implements Audience {
    public ByPart {
      parts = Set.copyOf(parts);
    }
  }

  record OfUnit(UUID unit) implements Audience {}

  record OfOfficer(UUID officer) implements Audience {}

  /// It stands in the case's history, and nobody is woken for it.
  record Nobody() implements Audience {}

  /// Whether it is amiss when nobody at all could be told.
  default boolean mustBeReached() {
    return switch (this) {
      case Nobody _ -> false;
      case ByPart some -> !some.parts().stream().allMatch(Addressee::mayBeMissing);
      case OfPlace _, Holder _, Supervisor _, OfUnit _, OfOfficer _ -> true;
    };
  }

  /// Whom an event concerns. Hearings and guardians are told by their own calendar, transfers by
  /// [TransferPlan].
  ///
  /// @param book says who is told of which clock; of one that is not in it, the holder is
  static Audience of(CaseEvent event, ClockBook book) {
    return switch (event) {
      case CaseEvent.Reported e -> new OfPlace(e.report().place(), e.urgency());
      case CaseEvent.Added _,
          CaseEvent.WithdrawalRequested _,
          CaseEvent.AccessAsked _,
          CaseEvent.Reopened _ ->
          new Holder();
      case CaseEvent.Declined _ -> new Supervisor();
      case CaseEvent.ClockWarned e -> new ByPart(told(book, e.clock()).warned());
      case CaseEvent.ClockMissed e -> new ByPart(told(book, e.clock()).missed());
      // a unit that takes a case up which nobody held knows it already
      case CaseEvent.HandedOver e -> e.from().equals(e.to()) ? new Nobody() : new OfUnit(e.to());
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
          CaseEvent.NumberConfirmed _,
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

  private static Told told(ClockBook book, String clock) {
    Set<Addressee> holder = Set.of(Addressee.RESPONSIBLE_OFFICE);
    return book.find(clock).map(rule -> rule.told()).orElseGet(() -> new Told(holder, holder));
  }
}
