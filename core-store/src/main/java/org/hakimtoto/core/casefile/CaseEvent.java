package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.ApartReason;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// Something that happened to a case. Events are only ever added; the state of a case is their fold
/// (see [CaseFile]). Who did it stands beside the event in the store.
public sealed interface CaseEvent {
  /// When it happened, by the clock of the house.
  Instant at();

  /// A report opened the case.
  ///
  /// @param holder the unit that is responsible for the place, if one is staffed
  /// @param guardian the contact that the guardian is kept as whose number the reporter named;
  ///   empty: none was named, or the report is older than that
  record Reported(
      Report report,
      Urgency urgency,
      Track track,
      Optional<UUID> holder,
      Optional<UUID> guardian,
      Instant at)
      implements CaseEvent {
    /// Names no guardian that is kept.
    public Reported(
        Report report, Urgency urgency, Track track, Optional<UUID> holder, Instant at) {
      this(report, urgency, track, holder, Optional.empty(), at);
    }
  }

  /// The report was told further, after a call that had ended too early. What was said first stands
  /// in the event before.
  ///
  /// @param report all of it, as it stands now
  /// @param urgency of the case: it can only rise
  /// @param holder the unit that is responsible from now on, if one is staffed
  /// @param anew whether it must be told as a report is: more urgent now, or of another place
  record ReportContinued(
      Report report, Urgency urgency, Track track, Optional<UUID> holder, boolean anew, Instant at)
      implements CaseEvent {}

  /// Whoever made the report says that something in it was wrong, or missing. What was said first
  /// stands in the event before.
  ///
  /// @param report as it should have been
  /// @param urgency of the case: it can only rise
  /// @param holder the unit that is responsible from now on, if one is staffed
  /// @param anew whether it must be told as a report is: more urgent now, or of another place
  record ReportCorrected(
      Report report, Urgency urgency, Track track, Optional<UUID> holder, boolean anew, Instant at)
      implements CaseEvent {}

  /// Another call from the number that made the report ended too early, on a day on which the
  /// number has alarmed often enough. It stands here for the office; nothing of the case changes.
  ///
  /// @param report what was told
  /// @param quiet whether the office was told today that there are such calls
  record DroppedCallJoined(Report report, boolean quiet, Instant at) implements CaseEvent {}

  /// Somebody said after the report how the guardian may be reached.
  ///
  /// @param contact the contact that the guardian is kept as; empty: no number was named, or the
  ///   file has it
  record GuardianNamed(Guardian guardian, Optional<UUID> contact, Instant at)
      implements CaseEvent {}

  /// Something more became known. The urgency can only rise by it.
  ///
  /// @param note free text of at most [CaseCommand.Add#MAX_NOTE] characters; empty: none
  /// @param rose whether it did
  record Added(
      Optional<Danger> danger,
      Optional<Whereabouts> whereabouts,
      String note,
      Urgency urgency,
      boolean rose,
      Instant at)
      implements CaseEvent {
    public Added(
        Optional<Danger> danger,
        Optional<Whereabouts> whereabouts,
        String note,
        Urgency urgency,
        Instant at) {
      this(danger, whereabouts, note, urgency, false, at);
    }

    @Override
    public String toString() {
      return "Added[***]";
    }
  }

  /// A unit that was told says that it acts.
  record Accepted(UUID unit, UUID officer, Instant at) implements CaseEvent {}

  /// A unit that was told says that it cannot act.
  record Declined(UUID unit, UUID officer, DeclineReason reason, Instant at) implements CaseEvent {}

  /// Another unit is responsible from now on.
  record HandedOver(UUID from, UUID to, Instant at) implements CaseEvent {}

  /// A unit takes part: it may read the file and act within its role.
  record UnitInvolved(UUID unit, Instant at) implements CaseEvent {}

  /// An officer of a unit has the case from now on, for that unit. Ends with the officer's time at
  /// the unit, of which no event tells; see `store.roster.CaseAssignments`.
  record Assigned(UUID unit, UUID officer, Instant at) implements CaseEvent {}

  record Unassigned(UUID unit, UUID officer, Instant at) implements CaseEvent {}

  record StageMoved(Track track, Stage from, Stage to, Instant at) implements CaseEvent {}

  /// The child is held. `since` is when it began, which may be before anybody told us.
  record CustodyStarted(CustodyKind kind, Instant since, Instant at) implements CaseEvent {}

  record CustodyEnded(CustodyEnd how, Instant at) implements CaseEvent {}

  /// A day in court was set.
  ///
  /// @param override why it is on a day that is no court day; a holiday that is added later leaves
  ///   it alone
  record HearingSet(
      UUID hearing,
      HearingKind kind,
      UUID court,
      Instant when,
      Optional<OverrideReason> override,
      Instant at)
      implements CaseEvent {
    public HearingSet(UUID hearing, HearingKind kind, UUID court, Instant when, Instant at) {
      this(hearing, kind, court, when, Optional.empty(), at);
    }
  }

  /// The day changed; reminders of an older version are void.
  ///
  /// @param version 2 for the first change
  /// @param override as of [HearingSet]; that of an older day ends with it
  record HearingMoved(
      UUID hearing,
      Instant from,
      Instant to,
      int version,
      MoveReason reason,
      Optional<OverrideReason> override,
      Instant at)
      implements CaseEvent {
    public HearingMoved(
        UUID hearing, Instant from, Instant to, int version, MoveReason reason, Instant at) {
      this(hearing, from, to, version, reason, Optional.empty(), at);
    }
  }

  /// The house found that no court sits on the day any more, since it was made a holiday. The court
  /// has yet to move the hearing or to call it off.
  record HearingSuspended(UUID hearing, int version, MoveReason reason, Instant at)
      implements CaseEvent {}

  record HearingCancelled(UUID hearing, int version, MoveReason reason, Instant at)
      implements CaseEvent {}

  record HearingHeld(UUID hearing, HearingOutcome outcome, Instant at) implements CaseEvent {}

  /// How the way of a held child to a day in court goes.
  ///
  /// @param when the day in court, as it was set then
  record TripToCourt(UUID hearing, Instant when, Hearing.TripStep step, Instant at)
      implements CaseEvent {}

  /// The child is on the way from one institution to another.
  ///
  /// @param office the children's office of the place it is brought to, where it had no part in the
  ///   case before: it takes part from now on
  record TransferLeft(
      UUID transfer,
      UUID from,
      UUID to,
      Optional<UUID> office,
      Instant left,
      Instant expected,
      Instant at)
      implements CaseEvent {}

  record TransferArrived(UUID transfer, Instant arrived, Instant at) implements CaseEvent {}

  /// The child does not come. An office that takes part by this journey alone does so no more.
  record TransferCancelled(UUID transfer, Instant at) implements CaseEvent {}

  /// How a person close to the child may be reached was set or changed.
  record ContactSet(UUID contact, Contact details, Instant at) implements CaseEvent {}

  /// An officer told the guardian, in person or by phone.
  record GuardianTold(UUID contact, Instant at) implements CaseEvent {}

  /// An officer spoke with a person and found that the number is theirs: what made it unsure before
  /// counts no more for this contact.
  record NumberConfirmed(UUID contact, Instant at) implements CaseEvent {}

  /// Two administrators agreed that a person who was never to be reached may be asked for again.
  record BlockLifted(UUID contact, Instant at) implements CaseEvent {}

  /// Somebody close to the child, or who passes things on to them, wrote by SMS. Nothing of the
  /// case changes by it: the office reads it.
  ///
  /// @param contact who, or for whom; empty: nobody who is known as one
  /// @param words as they were typed, at most [#MAX_WORDS] characters
  /// @param quiet whether the office needs no text about it: all of it was read as an answer, or it
  ///   was told today that there is something to read
  record ContactWrote(Optional<UUID> contact, String words, boolean quiet, Instant at)
      implements CaseEvent {
    public static final int MAX_WORDS = 480;

    public ContactWrote {
      if (words.length() > MAX_WORDS) {
        throw new IllegalArgumentException("at most " + MAX_WORDS + " characters are kept");
      }
    }

    @Override
    public String toString() {
      return "ContactWrote[***]";
    }
  }

  record ReferenceAdded(ExternalReference reference, Instant at) implements CaseEvent {}

  /// The two cases are of one child and one happening, an officer says.
  record Linked(UUID other, Instant at) implements CaseEvent {}

  record Unlinked(UUID other, Instant at) implements CaseEvent {}

  /// The two cases looked alike; an officer looked at both and says that they are not the same.
  record ToldApart(UUID other, ApartReason reason, Instant at) implements CaseEvent {}

  /// The reporter asks to take the report back. Nothing is taken back by asking.
  ///
  /// @param reason empty: none was asked for
  record WithdrawalRequested(UUID officer, Optional<WithdrawalReason> reason, Instant at)
      implements CaseEvent {
    public WithdrawalRequested(UUID officer, Instant at) {
      this(officer, Optional.empty(), at);
    }
  }

  record WithdrawalRefused(Instant at) implements CaseEvent {}

  /// The chief of the place was asked of a child that is back home.
  ///
  /// @param help whether the office must look after it itself
  record AftercareChecked(Aftercare.Seen seen, boolean help, Instant at) implements CaseEvent {}

  /// The court asked for a probation report.
  ///
  /// @param office the probation office of the place, where none had a part in the case before: it
  ///   takes part from now on
  record ProbationReportAsked(Optional<UUID> office, Instant at) implements CaseEvent {}

  record ProbationReportFiled(Instant at) implements CaseEvent {}

  /// Diversion was agreed (Children Act 2022, s.230).
  record DiversionBegun(DiversionLevel level, Instant at) implements CaseEvent {}

  /// The child's day of birth was assessed.
  record BirthAssessed(LocalDate day, Instant at) implements CaseEvent {
    @Override
    public String toString() {
      return "BirthAssessed[***]";
    }
  }

  /// An officer without a part in the case asks to see it.
  record AccessAsked(UUID officer, AccessReason reason, Instant at) implements CaseEvent {}

  record AccessGranted(UUID officer, Instant until, Instant at) implements CaseEvent {}

  record AccessRefused(UUID officer, Instant at) implements CaseEvent {}

  /// A clock nears its end (see `core.clock`).
  record ClockWarned(String clock, Instant due, Instant at) implements CaseEvent {}

  /// A clock ran out.
  record ClockMissed(String clock, Instant due, Instant at) implements CaseEvent {}

  record Closed(CloseReason reason, Instant at) implements CaseEvent {}

  record Reopened(Instant at) implements CaseEvent {}
}
