package org.hakimtoto.core.caserules;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Track;

/// Whether a command was refused because what it asks was done before: then that is what there is
/// to say, and not what would be in the way of doing it once more. Pure.
public final class Repeated {
  /// What a second time meets. Whoever may not do it, or names what is not there, learns that.
  private static final Set<Refusal> MEETS =
      EnumSet.of(
          Refusal.ALREADY_DONE,
          Refusal.HELD_ALREADY,
          Refusal.NOT_HELD,
          Refusal.ON_THE_WAY_ALREADY,
          Refusal.NO_SUCH_TRANSFER,
          Refusal.NOT_FROM_THIS_STAGE,
          Refusal.NOTHING_ASKED,
          Refusal.NOT_CLOSED,
          Refusal.HEARING_IS_OVER);

  private Repeated() {}

  /// Which event of a case's history did what is asked again; empty when none did, or another undid
  /// it since.
  public static OptionalInt by(
      List<CaseEvent> history, CaseCommand command, Officer officer, Refusal why) {
    boolean closing = command instanceof CaseCommand.Close && why == Refusal.CASE_CLOSED;
    if (!MEETS.contains(why) && !closing) {
      return OptionalInt.empty();
    }
    UUID unit = officer.unit().id();
    return IntStream.iterate(history.size() - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> concerns(history.get(at), command))
        .filter(at -> does(history.get(at), command, unit) || undoes(history.get(at), command))
        .limit(1)
        .filter(at -> does(history.get(at), command, unit))
        .findFirst();
  }

  /// Whether it is of the same thing: the same journey, day in court, officer or case.
  private static boolean concerns(CaseEvent event, CaseCommand command) {
    return switch (command) {
      case CaseCommand.MoveStage c ->
          event instanceof CaseEvent.StageMoved e && e.track() == c.track();
      case CaseCommand.ArriveFromTransfer c ->
          event instanceof CaseEvent.TransferArrived e && e.transfer().equals(c.transfer());
      case CaseCommand.CancelTransfer c ->
          event instanceof CaseEvent.TransferCancelled e && e.transfer().equals(c.transfer());
      case CaseCommand.MoveHearing c -> hearing(event, c.hearing());
      case CaseCommand.CancelHearing c -> hearing(event, c.hearing());
      case CaseCommand.HoldHearing c -> hearing(event, c.hearing());
      case CaseCommand.Assign c -> assigned(event, c.officer());
      case CaseCommand.Unassign c -> assigned(event, c.officer());
      case CaseCommand.GrantAccess c -> access(event, c.officer());
      case CaseCommand.RefuseAccess c -> access(event, c.officer());
      case CaseCommand.Link c -> link(event, c.other());
      case CaseCommand.Unlink c -> link(event, c.other());
      case CaseCommand.TellApart c -> link(event, c.other());
      default -> true;
    };
  }

  private static boolean hearing(CaseEvent event, UUID hearing) {
    return switch (event) {
      case CaseEvent.HearingSet e -> e.hearing().equals(hearing);
      case CaseEvent.HearingMoved e -> e.hearing().equals(hearing);
      case CaseEvent.HearingSuspended e -> e.hearing().equals(hearing);
      case CaseEvent.HearingCancelled e -> e.hearing().equals(hearing);
      case CaseEvent.HearingHeld e -> e.hearing().equals(hearing);
      default -> false;
    };
  }

  private static boolean assigned(CaseEvent event, UUID officer) {
    return switch (event) {
      case CaseEvent.Assigned e -> e.officer().equals(officer);
      case CaseEvent.Unassigned e -> e.officer().equals(officer);
      default -> false;
    };
  }

  private static boolean access(CaseEvent event, UUID officer) {
    return switch (event) {
      case CaseEvent.AccessAsked e -> e.officer().equals(officer);
      case CaseEvent.AccessGranted e -> e.officer().equals(officer);
      case CaseEvent.AccessRefused e -> e.officer().equals(officer);
      default -> false;
    };
  }

  private static boolean link(CaseEvent event, UUID other) {
    return switch (event) {
      case CaseEvent.Linked e -> e.other().equals(other);
      case CaseEvent.Unlinked e -> e.other().equals(other);
      case CaseEvent.ToldApart e -> e.other().equals(other);
      default -> false;
    };
  }

  /// @param unit whose officer asks
  private static boolean does(CaseEvent event, CaseCommand command, UUID unit) {
    return switch (command) {
      case CaseCommand.Accept _ -> event instanceof CaseEvent.Accepted e && e.unit().equals(unit);
      case CaseCommand.Decline _ -> event instanceof CaseEvent.Declined e && e.unit().equals(unit);
      case CaseCommand.HandOver c ->
          event instanceof CaseEvent.HandedOver e && e.to().equals(c.to());
      case CaseCommand.Involve c ->
          event instanceof CaseEvent.UnitInvolved e && e.unit().equals(c.unit());
      case CaseCommand.MoveStage c -> event instanceof CaseEvent.StageMoved e && e.to() == c.to();
      case CaseCommand.BeginDiversion c ->
          event instanceof CaseEvent.DiversionBegun e && e.level() == c.level();
      case CaseCommand.StartCustody c ->
          event instanceof CaseEvent.CustodyStarted e && e.kind() == c.kind();
      case CaseCommand.EndCustody c ->
          event instanceof CaseEvent.CustodyEnded e && e.how() == c.how();
      case CaseCommand.LeaveForTransfer c ->
          event instanceof CaseEvent.TransferLeft e
              && e.from().equals(c.from())
              && e.to().equals(c.to());
      case CaseCommand.MoveHearing c ->
          event instanceof CaseEvent.HearingMoved e && e.to().equals(c.to());
      case CaseCommand.HoldHearing c ->
          event instanceof CaseEvent.HearingHeld e && e.outcome().equals(c.outcome());
      case CaseCommand.ArriveFromTransfer _ -> event instanceof CaseEvent.TransferArrived;
      case CaseCommand.CancelTransfer _ -> event instanceof CaseEvent.TransferCancelled;
      case CaseCommand.CancelHearing _ -> event instanceof CaseEvent.HearingCancelled;
      case CaseCommand.Assign _ -> event instanceof CaseEvent.Assigned;
      case CaseCommand.Unassign _ -> event instanceof CaseEvent.Unassigned;
      case CaseCommand.GrantAccess _ -> event instanceof CaseEvent.AccessGranted;
      case CaseCommand.RefuseAccess _ -> event instanceof CaseEvent.AccessRefused;
      case CaseCommand.Link _ -> event instanceof CaseEvent.Linked;
      case CaseCommand.Unlink _ -> event instanceof CaseEvent.Unlinked;
      case CaseCommand.TellApart _ -> event instanceof CaseEvent.ToldApart;
      case CaseCommand.RequestWithdrawal _ -> event instanceof CaseEvent.WithdrawalRequested;
      case CaseCommand.RefuseWithdrawal _ -> event instanceof CaseEvent.WithdrawalRefused;
      case CaseCommand.CheckAftercare _ -> event instanceof CaseEvent.AftercareChecked;
      case CaseCommand.AskProbationReport _ -> event instanceof CaseEvent.ProbationReportAsked;
      case CaseCommand.FileProbationReport _ -> event instanceof CaseEvent.ProbationReportFiled;
      case CaseCommand.Close _ -> event instanceof CaseEvent.Closed;
      case CaseCommand.Reopen _ -> event instanceof CaseEvent.Reopened;
      case CaseCommand.NameGuardian c ->
          event instanceof CaseEvent.GuardianNamed e && e.guardian().equals(c.guardian());
      case CaseCommand.AddReference c ->
          event instanceof CaseEvent.ReferenceAdded e && e.reference().equals(c.reference());
      case CaseCommand.AssessBirth c ->
          event instanceof CaseEvent.BirthAssessed e && e.day().equals(c.day());
      // these may be done again, or their refusal says itself what there is; of who asks for access
      // nothing is told
      case CaseCommand.Add _,
          CaseCommand.CorrectReport _,
          CaseCommand.SetHearing _,
          CaseCommand.SayTripToCourt _,
          CaseCommand.SetContact _,
          CaseCommand.TellGuardian _,
          CaseCommand.ConfirmNumber _,
          CaseCommand.AskAccess _ ->
          false;
    };
  }

  /// Whether what was done is no longer so after it.
  private static boolean undoes(CaseEvent event, CaseCommand command) {
    return switch (command) {
      case CaseCommand.HandOver _ -> event instanceof CaseEvent.HandedOver;
      case CaseCommand.NameGuardian _ -> event instanceof CaseEvent.GuardianNamed;
      case CaseCommand.AssessBirth _ -> event instanceof CaseEvent.BirthAssessed;
      case CaseCommand.MoveStage _ -> event instanceof CaseEvent.StageMoved;
      case CaseCommand.BeginDiversion _ ->
          event instanceof CaseEvent.StageMoved e
              && e.track() == Track.CONFLICT_WITH_THE_LAW
              && e.from() == Stage.DIVERSION;
      case CaseCommand.StartCustody _, CaseCommand.EndCustody _ ->
          event instanceof CaseEvent.CustodyStarted || event instanceof CaseEvent.CustodyEnded;
      case CaseCommand.LeaveForTransfer _ ->
          event instanceof CaseEvent.TransferLeft
              || event instanceof CaseEvent.TransferArrived
              || event instanceof CaseEvent.TransferCancelled;
      case CaseCommand.MoveHearing _, CaseCommand.CancelHearing _, CaseCommand.HoldHearing _ ->
          event instanceof CaseEvent.HearingMoved
              || event instanceof CaseEvent.HearingSuspended
              || event instanceof CaseEvent.HearingCancelled
              || event instanceof CaseEvent.HearingHeld;
      case CaseCommand.Assign _, CaseCommand.Unassign _ ->
          event instanceof CaseEvent.Assigned || event instanceof CaseEvent.Unassigned;
      case CaseCommand.GrantAccess _, CaseCommand.RefuseAccess _ ->
          event instanceof CaseEvent.AccessAsked
              || event instanceof CaseEvent.AccessGranted
              || event instanceof CaseEvent.AccessRefused;
      case CaseCommand.Link _, CaseCommand.Unlink _, CaseCommand.TellApart _ ->
          event instanceof CaseEvent.Linked
              || event instanceof CaseEvent.Unlinked
              || event instanceof CaseEvent.ToldApart;
      case CaseCommand.RequestWithdrawal _, CaseCommand.RefuseWithdrawal _ ->
          event instanceof CaseEvent.WithdrawalRequested
              || event instanceof CaseEvent.WithdrawalRefused;
      case CaseCommand.AskProbationReport _, CaseCommand.FileProbationReport _ ->
          event instanceof CaseEvent.ProbationReportAsked
              || event instanceof CaseEvent.ProbationReportFiled;
      case CaseCommand.Close _, CaseCommand.Reopen _ ->
          event instanceof CaseEvent.Closed || event instanceof CaseEvent.Reopened;
      default -> false;
    };
  }
}
