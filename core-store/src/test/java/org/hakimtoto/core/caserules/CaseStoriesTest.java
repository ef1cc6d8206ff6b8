package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.caserules.Cast.ASSISTANT;
import static org.hakimtoto.core.caserules.Cast.CHIEF;
import static org.hakimtoto.core.caserules.Cast.CHILDREN;
import static org.hakimtoto.core.caserules.Cast.COORDINATOR;
import static org.hakimtoto.core.caserules.Cast.FAR_CHILDREN;
import static org.hakimtoto.core.caserules.Cast.FAR_IN_CHARGE;
import static org.hakimtoto.core.caserules.Cast.FAR_POLICE;
import static org.hakimtoto.core.caserules.Cast.POLICE;
import static org.hakimtoto.core.caserules.Cast.PROBATION_OFFICER;
import static org.hakimtoto.core.caserules.Cast.PROSECUTOR;
import static org.hakimtoto.core.caserules.Cast.REGISTRY;
import static org.hakimtoto.core.caserules.Play.move;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.Add;
import org.hakimtoto.core.casefile.CaseCommand.ArriveFromTransfer;
import org.hakimtoto.core.casefile.CaseCommand.AskAccess;
import org.hakimtoto.core.casefile.CaseCommand.AskProbationReport;
import org.hakimtoto.core.casefile.CaseCommand.CancelHearing;
import org.hakimtoto.core.casefile.CaseCommand.Close;
import org.hakimtoto.core.casefile.CaseCommand.EndCustody;
import org.hakimtoto.core.casefile.CaseCommand.FileProbationReport;
import org.hakimtoto.core.casefile.CaseCommand.GrantAccess;
import org.hakimtoto.core.casefile.CaseCommand.HoldHearing;
import org.hakimtoto.core.casefile.CaseCommand.Involve;
import org.hakimtoto.core.casefile.CaseCommand.LeaveForTransfer;
import org.hakimtoto.core.casefile.CaseCommand.Link;
import org.hakimtoto.core.casefile.CaseCommand.MoveHearing;
import org.hakimtoto.core.casefile.CaseCommand.RefuseWithdrawal;
import org.hakimtoto.core.casefile.CaseCommand.RequestWithdrawal;
import org.hakimtoto.core.casefile.CaseCommand.SetContact;
import org.hakimtoto.core.casefile.CaseCommand.SetHearing;
import org.hakimtoto.core.casefile.CaseCommand.StartCustody;
import org.hakimtoto.core.casefile.CaseCommand.TellGuardian;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.Custody;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.Contact.Mode;
import org.hakimtoto.core.contact.Contact.Relation;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;

/// What chiefs, guardians and officers need (domain.md §11), as far as the case itself decides it.
/// The numbers are the scenarios'.
class CaseStoriesTest {
  @Test
  void story_3_a_boy_of_eleven_in_a_cell() {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "11"));

    // care and protection from the first moment, urgent, and the custody clock runs
    assertThat(play.file().track()).isEqualTo(Track.CARE_AND_PROTECTION);
    assertThat(play.file().urgency()).isEqualTo(Urgency.RED);
    assertThat(play.file().custody().map(Custody::kind)).contains(CustodyKind.POLICE_CELL);

    // the police may not book him for it
    play.by(POLICE)
        .does(new Accept())
        .isRefused(Refusal.UNDER_TWELVE, move(Track.CONFLICT_WITH_THE_LAW, Stage.ARREST));
    play.by(PROSECUTOR).isRefused(Refusal.NOT_FROM_THIS_STAGE, new Accept());

    // nobody closes it away while he sits there
    play.by(CHILDREN)
        .does(new Accept())
        .isRefused(Refusal.HELD_ALREADY, new Close(CloseReason.RETURNED_HOME));
    play.later(Duration.ofHours(2)).by(POLICE).does(new EndCustody(CustodyEnd.RELEASED));
    play.by(CHILDREN).does(new Close(CloseReason.RETURNED_HOME));
  }

  @Test
  void story_4_the_guardian_is_the_abuser() {
    var play =
        Play.of(
            Play.report(
                ChildRole.VICTIM,
                Danger.ABUSE_ONGOING,
                Category.BEATEN,
                "13",
                Whereabouts.HOME,
                new Guardian.DoNotContact()));
    assertThat(play.file().guardianBlocked()).isTrue();
    UUID stepfather = play.id();
    UUID aunt = play.id();

    var office = play.by(CHILDREN).does(new Accept());
    for (Mode mode : Set.of(Mode.NORMAL, Mode.DISCREET, Mode.CALL_ONLY)) {
      office.isRefused(
          Refusal.DO_NOT_CONTACT,
          new SetContact(stepfather, Play.contact(Relation.GUARDIAN, mode)));
    }
    office
        .does(new SetContact(stepfather, Play.contact(Relation.GUARDIAN, Mode.NONE)))
        .does(new SetContact(aunt, Play.contact(Relation.RELATIVE, Mode.NORMAL)));

    // a later import calls him a relative; a transfer and an opening again change nothing
    office.isRefused(
        Refusal.DO_NOT_CONTACT,
        new SetContact(stepfather, Play.contact(Relation.RELATIVE, Mode.NORMAL)));
    office.does(new Close(CloseReason.RETURNED_HOME)).does(new CaseCommand.Reopen());
    office.does(new CaseCommand.HandOver(Cast.FAR_OFFICE.id()));
    play.by(FAR_CHILDREN)
        .isRefused(
            Refusal.DO_NOT_CONTACT,
            new SetContact(stepfather, Play.contact(Relation.GUARDIAN, Mode.NORMAL)))
        .isRefused(
            Refusal.DO_NOT_CONTACT,
            new SetContact(play.id(), Play.contact(Relation.PARENT, Mode.NORMAL)));

    assertThat(play.file().contacts().values().stream().filter(Contact::mayBeTexted))
        .containsExactly(play.contact(aunt));
  }

  @Test
  void story_7_the_hearing_is_adjourned_at_the_last_minute() {
    var play = Play.arrested();
    UUID hearing = play.id();
    Instant today = play.in(Duration.ofMinutes(50));
    Instant later = play.in(Duration.ofDays(14));

    play.by(REGISTRY)
        .does(new SetHearing(hearing, HearingKind.MENTION, Cast.COURT.id(), today))
        .does(new MoveHearing(hearing, later, MoveReason.COURT_NOT_SITTING));

    // what was planned for the first version is void
    assertThat(play.hearing(hearing).version()).isEqualTo(2);
    assertThat(play.file().nextDate(play.now())).contains(later);
    assertThat(play.last())
        .isEqualTo(
            new CaseEvent.HearingMoved(
                hearing, today, later, 2, MoveReason.COURT_NOT_SITTING, play.now()));

    // pressing twice changes nothing; nobody but the registry adjourns
    play.by(REGISTRY)
        .isRefused(
            Refusal.ALREADY_DONE, new MoveHearing(hearing, later, MoveReason.COURT_NOT_SITTING));
    play.by(POLICE).isRefused(Refusal.NOT_ALLOWED, new CancelHearing(hearing, MoveReason.OTHER));
    play.later(Duration.ofDays(14))
        .by(REGISTRY)
        .does(new HoldHearing(hearing, HearingOutcome.GOES_ON));
  }

  @Test
  void story_8_a_transfer_two_hundred_kilometres_away() {
    var play = Play.arrested();
    UUID hearing = play.id();
    UUID transfer = play.id();
    play.by(POLICE).does(new StartCustody(CustodyKind.POLICE_CELL, play.now()));
    play.by(REGISTRY)
        .does(
            new SetHearing(hearing, HearingKind.PLEA, Cast.COURT.id(), play.in(Duration.ofDays(7))))
        .does(
            new LeaveForTransfer(
                transfer,
                Cast.STATION.id(),
                Cast.FAR_HOME.id(),
                play.now(),
                play.in(Duration.ofHours(5))));

    // sending and receiving house, registry and offices take part and can be told
    assertThat(play.file().units())
        .contains(Cast.STATION.id(), Cast.FAR_HOME.id(), Cast.COURT.id(), Cast.OFFICE.id());

    // the receiving side must say that the child is there; the sender cannot
    play.later(Duration.ofHours(6))
        .by(POLICE)
        .isRefused(Refusal.NOT_ALLOWED, new ArriveFromTransfer(transfer, play.now()));
    assertThat(play.file().onTheWay())
        .hasValueSatisfying(way -> assertThat(way.expected()).isBefore(play.now()));
    play.by(FAR_IN_CHARGE)
        .does(new ArriveFromTransfer(transfer, play.now()))
        .does(new StartCustody(CustodyKind.REMAND_HOME, play.now()));

    // the home that holds the child can name the next day in court, and send the child there
    assertThat(play.file().nextDate(play.now())).isPresent();
    play.by(FAR_IN_CHARGE)
        .isRefused(Refusal.NO_PLACE_FOR_CHILDREN, leaves(play, Cast.COURT))
        .does(leaves(play, Cast.STATION));
  }

  private static LeaveForTransfer leaves(Play play, Unit to) {
    return new LeaveForTransfer(
        play.id(), Cast.FAR_HOME.id(), to.id(), play.now(), play.in(Duration.ofHours(5)));
  }

  @Test
  void story_10_an_officer_outside_the_area_asks() {
    var play = Play.care();

    // every act is refused alike, and tells nothing
    play.by(FAR_POLICE)
        .isRefused(Refusal.NOT_ALLOWED, new Accept())
        .isRefused(Refusal.NOT_ALLOWED, new Add(Optional.empty(), Optional.empty(), "let me in"))
        .isRefused(Refusal.NOT_ALLOWED, new GrantAccess(FAR_POLICE.id()));
    assertThat(may(play, FAR_POLICE, Permission.SEE_STATUS)).isFalse();

    // the formal path, which the responsible office sees and answers
    play.by(FAR_POLICE).does(new AskAccess(AccessReason.FAMILY_TRACING));
    assertThat(play.file().accessAsked()).containsExactly(FAR_POLICE.id());
    assertThat(may(play, FAR_POLICE, Permission.READ_FILE)).isFalse();
    play.by(CHILDREN).does(new GrantAccess(FAR_POLICE.id()));
    assertThat(may(play, FAR_POLICE, Permission.READ_FILE)).isTrue();
    assertThat(may(play, FAR_POLICE, Permission.MOVE_STAGE)).isFalse();

    play.later(CaseRules.GRANT);
    assertThat(may(play, FAR_POLICE, Permission.READ_FILE)).isFalse();
  }

  @Test
  void story_11_three_report_the_same_girl() {
    var play = Play.of(Play.report(ChildRole.VICTIM, Danger.NONE, Category.SEXUAL, "12"));
    UUID byThePolice = play.id();
    UUID byTheHelpline = play.id();

    // nothing links by itself, and not by those who reported
    assertThat(play.file().linked()).isEmpty();
    play.by(CHIEF).isRefused(Refusal.NOT_ALLOWED, new Link(byThePolice));
    play.by(CHILDREN)
        .does(new Accept())
        .isRefused(Refusal.NO_SUCH_CASE, new Close(CloseReason.DUPLICATE))
        .does(new Link(byThePolice))
        .does(new Link(byTheHelpline))
        .does(new Close(CloseReason.DUPLICATE));

    // the reference of the one that was closed still answers its reporter, and leads on
    assertThat(may(play, CHIEF, Permission.SEE_STATUS)).isTrue();
    assertThat(play.file().linked()).containsExactlyInAnyOrder(byThePolice, byTheHelpline);
  }

  @Test
  void story_12_a_chief_under_pressure_to_settle() {
    var play = Play.of(Play.report(ChildRole.VICTIM, Danger.NONE, Category.SEXUAL, "12"));
    play.by(CHILDREN).does(new Accept());
    play.by(POLICE).does(new Accept());

    // he can ask; asking is kept, and takes nothing back
    play.by(CHIEF)
        .does(new RequestWithdrawal())
        .isRefused(Refusal.NOT_ALLOWED, new Close(CloseReason.WITHDRAWN_BY_REPORTER));
    assertThat(play.last()).isEqualTo(new CaseEvent.WithdrawalRequested(CHIEF.id(), play.now()));
    assertThat(play.file().closed()).isFalse();
    assertThat(play.file().acceptedBy()).hasSize(2);

    play.by(POLICE).isRefused(Refusal.NOT_ALLOWED, new RefuseWithdrawal());
    play.by(CHILDREN).does(new RefuseWithdrawal());

    // and a report about him is one his own unit never sees
    var about = Play.unheld(Reports.at(Reports.KIBRA, ""));
    for (Officer officer : Set.of(CHIEF, ASSISTANT)) {
      for (Permission permission : Permission.values()) {
        assertThat(may(about, officer, permission)).isFalse();
      }
    }
    assertThat(may(about, CHILDREN, Permission.READ_FILE)).isTrue();
    assertThat(may(about, COORDINATOR, Permission.READ_FILE)).isTrue();
  }

  @Test
  void story_13_a_probation_report_is_due() {
    var play = Play.arrested();
    play.by(POLICE).does(new Involve(Cast.ODPP.id()));
    play.by(POLICE).does(move(Track.CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    play.by(PROSECUTOR).does(move(Track.CONFLICT_WITH_THE_LAW, Stage.PLEA));
    play.by(REGISTRY)
        .does(
            new SetHearing(
                play.id(), HearingKind.HEARING, Cast.COURT.id(), play.in(Duration.ofDays(15))))
        .does(new Involve(Cast.PROBATION.id()))
        .does(new AskProbationReport());

    // two weeks on it is missing, and the case says so before anybody travels
    play.later(Duration.ofDays(14));
    assertThat(play.file().probationReportDue()).isTrue();
    play.happened(
        ((Decision.Done) CaseRules.clock(play.file(), "probation-report", play.now(), play.now()))
            .events());
    assertThat(play.last()).isInstanceOf(CaseEvent.ClockMissed.class);

    play.by(REGISTRY).isRefused(Refusal.NOT_ALLOWED, new FileProbationReport());
    play.by(PROBATION_OFFICER).does(new FileProbationReport());
    assertThat(play.file().probationReportDue()).isFalse();
  }

  @Test
  void the_police_told_the_guardian_within_the_two_hours() {
    var play = Play.arrested();
    UUID mother = play.id();
    play.by(CHILDREN).does(new SetContact(mother, Play.contact(Relation.PARENT, Mode.CALL_ONLY)));

    play.later(Duration.ofMinutes(90)).by(POLICE).does(new TellGuardian(mother));

    assertThat(play.contact(mother).mayBeTexted()).isFalse();
    assertThat(play.last()).isEqualTo(new CaseEvent.GuardianTold(mother, play.now()));
  }

  private static boolean may(Play play, Officer officer, Permission permission) {
    return CaseAccess.may(officer, play.file().parties(), permission, play.now());
  }
}
