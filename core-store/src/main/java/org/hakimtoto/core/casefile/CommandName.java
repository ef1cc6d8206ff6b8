package org.hakimtoto.core.casefile;

/// What the audit calls a command. A name never changes, whatever its class is called.
public final class CommandName {
  private CommandName() {}

  public static String of(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Add _ -> "add";
      case CaseCommand.NameGuardian _ -> "name-guardian";
      case CaseCommand.CorrectReport _ -> "correct-report";
      case CaseCommand.Accept _ -> "accept";
      case CaseCommand.Decline _ -> "decline";
      case CaseCommand.HandOver _ -> "hand-over";
      case CaseCommand.Involve _ -> "involve";
      case CaseCommand.Assign _ -> "assign";
      case CaseCommand.Unassign _ -> "unassign";
      case CaseCommand.MoveStage _ -> "move-stage";
      case CaseCommand.StartCustody _ -> "start-custody";
      case CaseCommand.EndCustody _ -> "end-custody";
      case CaseCommand.SetHearing _ -> "set-hearing";
      case CaseCommand.MoveHearing _ -> "move-hearing";
      case CaseCommand.CancelHearing _ -> "cancel-hearing";
      case CaseCommand.HoldHearing _ -> "hold-hearing";
      case CaseCommand.SayTripToCourt _ -> "say-trip-to-court";
      case CaseCommand.LeaveForTransfer _ -> "leave-for-transfer";
      case CaseCommand.ArriveFromTransfer _ -> "arrive-from-transfer";
      case CaseCommand.CancelTransfer _ -> "cancel-transfer";
      case CaseCommand.SetContact _ -> "set-contact";
      case CaseCommand.TellGuardian _ -> "tell-guardian";
      case CaseCommand.ConfirmNumber _ -> "confirm-number";
      case CaseCommand.AddReference _ -> "add-reference";
      case CaseCommand.Link _ -> "link";
      case CaseCommand.Unlink _ -> "unlink";
      case CaseCommand.TellApart _ -> "tell-apart";
      case CaseCommand.RequestWithdrawal _ -> "request-withdrawal";
      case CaseCommand.RefuseWithdrawal _ -> "refuse-withdrawal";
      case CaseCommand.CheckAftercare _ -> "check-aftercare";
      case CaseCommand.AskProbationReport _ -> "ask-probation-report";
      case CaseCommand.FileProbationReport _ -> "file-probation-report";
      case CaseCommand.BeginDiversion _ -> "begin-diversion";
      case CaseCommand.AssessBirth _ -> "assess-birth";
      case CaseCommand.AskAccess _ -> "ask-access";
      case CaseCommand.GrantAccess _ -> "grant-access";
      case CaseCommand.RefuseAccess _ -> "refuse-access";
      case CaseCommand.Close _ -> "close";
      case CaseCommand.Reopen _ -> "reopen";
    };
  }
}
