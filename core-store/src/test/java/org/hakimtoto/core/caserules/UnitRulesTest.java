package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.caserules.Play.move;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.Decline;
import org.hakimtoto.core.casefile.CaseCommand.HandOver;
import org.hakimtoto.core.casefile.CaseCommand.Involve;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.junit.jupiter.api.Test;

/// Taking a case up, and handing it on.
class UnitRulesTest {
  @Test
  void the_first_office_that_accepts_takes_the_case_out_of_the_queue() {
    var play = Play.care();

    play.by(Cast.POLICE).does(new Accept()).isRefused(Refusal.ALREADY_DONE, new Accept());
    assertThat(play.file().stage()).isEqualTo(Stage.INTAKE);

    play.by(Cast.CHILDREN).does(new Accept());
    assertThat(play.last()).isInstanceOf(CaseEvent.Accepted.class);
    assertThat(play.file().acceptedBy())
        .containsExactlyInAnyOrder(Cast.STATION.id(), Cast.OFFICE.id());
  }

  @Test
  void a_case_nobody_holds_is_held_by_the_first_office_that_accepts() {
    var play = Play.unheld(Play.report(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, "9"));

    play.by(Cast.POLICE).does(new Accept());
    assertThat(play.file().holder()).isEmpty();

    play.by(Cast.COORDINATOR).does(new Accept());
    assertThat(play.file().holder()).contains(Cast.COUNTY.id());
  }

  @Test
  void a_unit_that_declines_acts_no_longer() {
    var play = Play.care();

    play.by(Cast.POLICE).does(new Accept()).does(new Decline(DeclineReason.NO_MEANS));

    assertThat(play.file().acceptedBy()).isEmpty();
  }

  @Test
  void an_office_that_knows_the_family_leaves_the_case_to_the_one_above() {
    var play = Play.care();
    var family = new Decline(DeclineReason.CONFLICT_OF_INTEREST);

    play.by(Cast.CHILDREN).does(new Accept()).does(family);

    assertThat(play.file().holder()).contains(Cast.COUNTY.id());
    assertThat(play.file().units()).doesNotContain(Cast.OFFICE.id());
    assertThat(play.file().hiddenFrom()).containsExactly(Cast.OFFICE.id());
    play.by(Cast.CHILDREN).isRefused(Refusal.NOT_ALLOWED, new Accept());
    play.by(Cast.COORDINATOR)
        .isRefused(Refusal.KEPT_OUT, new HandOver(Cast.OFFICE.id()))
        .isRefused(Refusal.KEPT_OUT, new Involve(Cast.OFFICE.id()))
        .isRefused(Refusal.NO_OFFICE_ABOVE, family)
        .does(new Accept());
  }

  @Test
  void a_station_that_knows_the_family_is_out_and_the_holder_stays() {
    var play = Play.care();

    play.by(Cast.POLICE)
        .does(new Accept())
        .does(new Decline(DeclineReason.CONFLICT_OF_INTEREST))
        .isRefused(Refusal.NOT_ALLOWED, new Accept());

    assertThat(play.file().holder()).contains(Cast.OFFICE.id());
    assertThat(play.file().hiddenFrom()).containsExactly(Cast.STATION.id());
    assertThat(play.file().acceptedBy()).isEmpty();
  }

  @Test
  void the_prosecution_takes_a_file_up_only_of_a_child_who_is_accused() {
    var play = Play.accused();
    play.by(Cast.POLICE).does(new Accept());

    play.by(Cast.PROSECUTOR).isRefused(Refusal.NOT_FROM_THIS_STAGE, new Accept());
    play.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.ARREST));
    play.by(Cast.PROSECUTOR).does(new Accept());

    assertThat(play.last()).isInstanceOf(CaseEvent.Accepted.class);
  }

  @Test
  void a_unit_that_was_brought_in_says_that_it_acts_and_leaves_the_queue_as_it_is() {
    var play = Play.care();
    play.by(Cast.CHILDREN).does(new Involve(Cast.PROBATION.id()));

    play.by(Cast.PROBATION_OFFICER).does(new Accept());

    assertThat(play.file().stage()).isEqualTo(Stage.REPORTED);
  }

  @Test
  void the_holder_hands_over_to_another_office_and_still_takes_part() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NO_SUCH_UNIT, new HandOver(play.id()))
        .isRefused(Refusal.NOT_AN_OFFICE, new HandOver(Cast.STATION.id()))
        .isRefused(Refusal.ALREADY_DONE, new HandOver(Cast.OFFICE.id()))
        .does(new HandOver(Cast.FAR_OFFICE.id()))
        .isRefused(Refusal.NOT_ALLOWED, new HandOver(Cast.OFFICE.id()));

    assertThat(play.file().holder()).contains(Cast.FAR_OFFICE.id());
    assertThat(play.file().units()).contains(Cast.OFFICE.id());
    play.by(Cast.FAR_CHILDREN).does(new Accept());
  }

  @Test
  void a_unit_is_brought_in_once() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NO_SUCH_UNIT, new Involve(play.id()))
        .isRefused(Refusal.ALREADY_DONE, new Involve(Cast.OFFICE.id()))
        .does(new Involve(Cast.FAR_STATION.id()))
        .isRefused(Refusal.ALREADY_DONE, new Involve(Cast.FAR_STATION.id()));
    play.by(Cast.FAR_POLICE).does(new Accept());
  }
}
