package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.caserules.Play.contact;

import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.ConfirmNumber;
import org.hakimtoto.core.casefile.CaseCommand.SetContact;
import org.hakimtoto.core.casefile.CaseCommand.TellGuardian;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.contact.Contact.Mode;
import org.hakimtoto.core.contact.Contact.Relation;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who close to the child may be reached, and how.
class ContactRulesTest {
  private static Play blocked() {
    return Play.of(
        Play.report(
            ChildRole.VICTIM,
            Danger.ABUSE_ONGOING,
            Category.BEATEN,
            "9",
            Whereabouts.HOME,
            new Guardian.DoNotContact()));
  }

  @ParameterizedTest(name = "blocked case: {0} {1}: taken {2}")
  @CsvSource({
    "PARENT, NORMAL, false",
    "PARENT, DISCREET, false",
    "PARENT, CALL_ONLY, false",
    "PARENT, NONE, true",
    "GUARDIAN, NORMAL, false",
    "GUARDIAN, DISCREET, false",
    "GUARDIAN, CALL_ONLY, false",
    "GUARDIAN, NONE, true",
    "RELATIVE, NORMAL, true",
    "RELATIVE, DISCREET, true",
    "RELATIVE, CALL_ONLY, true",
    "RELATIVE, NONE, true",
    "FIT_PERSON, NORMAL, true",
    "FIT_PERSON, NONE, true",
  })
  void where_the_guardian_is_the_danger_only_others_are_reached(
      Relation relation, Mode mode, boolean taken) {
    var play = blocked();
    var command = new SetContact(play.id(), contact(relation, mode));

    for (Officer officer : List.of(Cast.CHILDREN, Cast.COORDINATOR)) {
      if (taken) {
        play.by(officer).does(command);
      } else {
        play.by(officer).isRefused(Refusal.DO_NOT_CONTACT, command);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"PARENT", "GUARDIAN", "RELATIVE", "FIT_PERSON"})
  void who_was_set_to_none_stays_so_under_any_name(Relation relation) {
    var play = Play.care();
    UUID id = play.id();
    var officer = play.by(Cast.CHILDREN);
    officer
        .does(new SetContact(id, contact(Relation.PARENT, Mode.NORMAL)))
        .does(new SetContact(id, contact(Relation.PARENT, Mode.NONE)))
        .does(new SetContact(id, contact(relation, Mode.NONE)));

    for (Mode mode : Mode.values()) {
      if (mode != Mode.NONE) {
        officer.isRefused(Refusal.DO_NOT_CONTACT, new SetContact(id, contact(relation, mode)));
      }
    }
    officer.isRefused(Refusal.DO_NOT_CONTACT, new TellGuardian(id));
    assertThat(play.contact(id).phone()).isEmpty();
  }

  @Test
  void the_police_say_that_they_told_the_guardian_and_change_no_number() {
    var play = Play.arrested();
    UUID id = play.id();
    var command = new SetContact(id, contact(Relation.PARENT, Mode.CALL_ONLY));

    play.by(Cast.POLICE)
        .isRefused(Refusal.NO_SUCH_CONTACT, new TellGuardian(id))
        .isRefused(Refusal.NOT_ALLOWED, command);
    play.by(Cast.CHILDREN).does(command);
    play.by(Cast.POLICE).does(new TellGuardian(id));

    assertThat(play.last()).isEqualTo(new CaseEvent.GuardianTold(id, play.now()));
  }

  @Test
  void only_who_keeps_contacts_says_that_a_number_is_theirs() {
    var play = Play.care();
    UUID id = play.id();
    var confirm = new ConfirmNumber(id);
    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NO_SUCH_CONTACT, confirm)
        .does(new SetContact(id, contact(Relation.PARENT, Mode.CALL_ONLY)));
    play.by(Cast.POLICE).isRefused(Refusal.NOT_ALLOWED, confirm);

    play.by(Cast.CHILDREN).does(confirm);

    assertThat(play.last()).isEqualTo(new CaseEvent.NumberConfirmed(id, play.now()));
    play.by(Cast.CHILDREN)
        .does(new SetContact(id, contact(Relation.PARENT, Mode.NONE)))
        .isRefused(Refusal.DO_NOT_CONTACT, confirm);
  }

  @Test
  void whom_nobody_was_to_reach_is_asked_for_again_only_when_two_lifted_it() {
    var play = Play.care();
    UUID id = play.id();
    var code = new ContactCode(1);
    play.by(Cast.CHILDREN).does(new SetContact(id, contact(Relation.PARENT, Mode.CALL_ONLY)));
    assertThat(ContactRules.liftBlock(play.file(), code, play.now()))
        .isEqualTo(Decision.refused(Refusal.ALREADY_DONE));
    play.by(Cast.CHILDREN)
        .does(new SetContact(id, contact(Relation.PARENT, Mode.NONE)))
        .isRefused(
            Refusal.DO_NOT_CONTACT, new SetContact(id, contact(Relation.PARENT, Mode.CALL_ONLY)));

    assertThat(ContactRules.liftBlock(play.file(), new ContactCode(2), play.now()))
        .isEqualTo(Decision.refused(Refusal.NO_SUCH_CONTACT));
    var lifted = new CaseEvent.BlockLifted(id, play.now());
    assertThat(ContactRules.liftBlock(play.file(), code, play.now()))
        .isEqualTo(Decision.done(lifted));

    play.happened(List.of(lifted));
    assertThat(play.contact(id).mayBeTexted()).isFalse();
    play.by(Cast.CHILDREN)
        .isRefused(Refusal.DO_NOT_CONTACT, new ConfirmNumber(id))
        .does(new SetContact(id, contact(Relation.PARENT, Mode.CALL_ONLY)));
  }

  @Test
  void a_guardian_who_is_the_danger_stays_blocked_whoever_agrees() {
    var play = blocked();
    play.by(Cast.CHILDREN)
        .does(new SetContact(play.id(), contact(Relation.PARENT, Mode.NONE)))
        .does(new SetContact(play.id(), contact(Relation.RELATIVE, Mode.NONE)));

    assertThat(ContactRules.liftBlock(play.file(), new ContactCode(1), play.now()))
        .isEqualTo(Decision.refused(Refusal.DO_NOT_CONTACT));
    assertThat(ContactRules.liftBlock(play.file(), new ContactCode(2), play.now()))
        .isInstanceOf(Decision.Done.class);
  }

  @Test
  void an_office_reads_a_case_of_its_area_but_reaches_people_once_it_takes_part() {
    var play = Play.unheld(Play.report(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, "9"));
    var command = new SetContact(play.id(), contact(Relation.RELATIVE, Mode.NORMAL));

    play.by(Cast.CHILDREN).isRefused(Refusal.NOT_ALLOWED, command).does(new Accept()).does(command);
  }

  @Test
  void a_case_holds_a_hundred_contacts_and_each_can_still_be_changed() {
    var play = Play.care();
    var normal = contact(Relation.RELATIVE, Mode.NORMAL);
    UUID first = play.id();
    var officer = play.by(Cast.CHILDREN).does(new SetContact(first, normal));
    for (int i = 1; i < CaseRules.MOST; i++) {
      officer.does(new SetContact(play.id(), normal));
    }

    officer
        .isRefused(Refusal.TOO_MANY, new SetContact(play.id(), normal))
        .does(new SetContact(first, contact(Relation.RELATIVE, Mode.NONE)));
  }
}
