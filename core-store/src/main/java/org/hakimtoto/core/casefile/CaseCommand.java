package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.value.Track;

/// What somebody wants done to a case. `CaseRules.decide` turns it into events or a [Refusal].
public sealed interface CaseCommand {
  /// What one must be allowed to do to give it.
  Permission needs();

  /// Something more became known.
  ///
  /// @param note at most [#MAX_NOTE] characters
  record Add(Optional<Danger> danger, Optional<Whereabouts> whereabouts, String note)
      implements CaseCommand {
    public static final int MAX_NOTE = 200;

    public Add {
      if (note.length() > MAX_NOTE) {
        throw new IllegalArgumentException("a note has at most " + MAX_NOTE + " characters");
      }
    }

    @Override
    public Permission needs() {
      return Permission.ADD;
    }

    @Override
    public String toString() {
      return "Add[***]";
    }
  }

  /// How the guardian may be reached, as somebody says who does not know it for sure.
  ///
  /// @param contact a new id, for a number that the file does not have
  record NameGuardian(Guardian guardian, UUID contact) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ADD;
    }
  }

  /// The report should have said something else, its reporter says.
  record CorrectReport(Correction correction) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CORRECT_REPORT;
    }
  }

  record Accept() implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ACCEPT;
    }
  }

  record Decline(DeclineReason reason) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ACCEPT;
    }
  }

  /// @param to a unit of the children's services
  record HandOver(UUID to) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.HAND_OVER;
    }
  }

  record Involve(UUID unit) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.INVOLVE;
    }
  }

  /// @param officer of an office that takes part; who gives it takes it or gives it away
  record Assign(UUID officer) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ASSIGN;
    }
  }

  /// Nobody of the officer's office has the case any more.
  record Unassign(UUID officer) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ASSIGN;
    }
  }

  record MoveStage(Track track, Stage to) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.MOVE_STAGE;
    }
  }

  record StartCustody(CustodyKind kind, Instant since) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CUSTODY;
    }
  }

  record EndCustody(CustodyEnd how) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CUSTODY;
    }
  }

  /// @param hearing a new id, so that the same command twice is one hearing
  /// @param override why it is set on a day that is no court day; empty: it is not meant to be
  record SetHearing(
      UUID hearing, HearingKind kind, UUID court, Instant when, Optional<OverrideReason> override)
      implements CaseCommand {
    /// A court sits by the minute, and people are told no seconds: they would make of one hearing
    /// two.
    public SetHearing {
      when = when.truncatedTo(ChronoUnit.MINUTES);
    }

    public SetHearing(UUID hearing, HearingKind kind, UUID court, Instant when) {
      this(hearing, kind, court, when, Optional.empty());
    }

    @Override
    public Permission needs() {
      return Permission.HEARINGS;
    }
  }

  /// @param override why it moves to a day that is no court day; empty: it is not meant to
  record MoveHearing(UUID hearing, Instant to, MoveReason reason, Optional<OverrideReason> override)
      implements CaseCommand {
    public MoveHearing {
      to = to.truncatedTo(ChronoUnit.MINUTES);
    }

    public MoveHearing(UUID hearing, Instant to, MoveReason reason) {
      this(hearing, to, reason, Optional.empty());
    }

    @Override
    public Permission needs() {
      return Permission.HEARINGS;
    }
  }

  record CancelHearing(UUID hearing, MoveReason reason) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.HEARINGS;
    }
  }

  record HoldHearing(UUID hearing, HearingOutcome outcome) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.HEARINGS;
    }
  }

  /// Whoever brings the child to a day in court says how the way goes.
  record SayTripToCourt(UUID hearing, Hearing.TripStep step) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CUSTODY;
    }
  }

  record LeaveForTransfer(UUID transfer, UUID from, UUID to, Instant left, Instant expected)
      implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.TRANSFERS;
    }
  }

  record ArriveFromTransfer(UUID transfer, Instant arrived) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.TRANSFERS;
    }
  }

  record CancelTransfer(UUID transfer) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.TRANSFERS;
    }
  }

  record SetContact(UUID contact, Contact details) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CONTACTS;
    }
  }

  record TellGuardian(UUID contact) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.TELL_GUARDIAN;
    }
  }

  /// An officer spoke with the person: the number is theirs.
  record ConfirmNumber(UUID contact) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CONTACTS;
    }
  }

  record AddReference(ExternalReference reference) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.REFERENCES;
    }
  }

  record Link(UUID other) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.LINK;
    }
  }

  record Unlink(UUID other) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.LINK;
    }
  }

  /// Somebody looked at two cases that looked alike: they are not the same.
  record TellApart(UUID other, ApartReason reason) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.LINK;
    }
  }

  /// @param reason empty: by a door that does not ask for one
  record RequestWithdrawal(Optional<WithdrawalReason> reason) implements CaseCommand {
    public RequestWithdrawal() {
      this(Optional.empty());
    }

    @Override
    public Permission needs() {
      return Permission.ASK_WITHDRAWAL;
    }
  }

  record RefuseWithdrawal() implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.DECIDE;
    }
  }

  /// Whether the child who is back home was seen.
  record CheckAftercare(Aftercare.Seen seen) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CHECK_AFTERCARE;
    }
  }

  record AskProbationReport() implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.HEARINGS;
    }
  }

  record FileProbationReport() implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.PROBATION_REPORT;
    }
  }

  record BeginDiversion(DiversionLevel level) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.MOVE_STAGE;
    }
  }

  record AssessBirth(LocalDate day) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ASSESS_AGE;
    }
  }

  record AskAccess(AccessReason reason) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.ASK_ACCESS;
    }
  }

  record GrantAccess(UUID officer) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.DECIDE;
    }
  }

  record RefuseAccess(UUID officer) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.DECIDE;
    }
  }

  record Close(CloseReason reason) implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.CLOSE;
    }
  }

  record Reopen() implements CaseCommand {
    @Override
    public Permission needs() {
      return Permission.REOPEN;
    }
  }
}
