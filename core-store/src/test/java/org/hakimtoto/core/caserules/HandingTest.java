package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.util.Optional;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.junit.jupiter.api.Test;

/// To which office a case is handed, and by which command.
class HandingTest {
  @Test
  void the_police_hand_a_file_to_the_prosecutor_by_its_stage() {
    var play = Play.arrested();

    assertThat(command(play, Cast.ODPP, Cast.POLICE))
        .isEqualTo(new CaseCommand.MoveStage(CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    play.by(Cast.POLICE).does(command(play, Cast.ODPP, Cast.POLICE));
    play.by(Cast.PROSECUTOR).does(new CaseCommand.Accept());
    assertThat(command(play, Cast.COURT, Cast.PROSECUTOR))
        .isEqualTo(new CaseCommand.MoveStage(CONFLICT_WITH_THE_LAW, Stage.PLEA));
  }

  @Test
  void where_no_stage_makes_it_an_agencys_turn_the_office_is_brought_in() {
    var play = Play.care();

    assertThat(command(play, Cast.PROBATION, Cast.CHILDREN))
        .isEqualTo(new CaseCommand.Involve(Cast.PROBATION.id()));
    assertThat(command(play, Cast.ODPP, Cast.CHILDREN))
        .isEqualTo(new CaseCommand.Involve(Cast.ODPP.id()));
  }

  @Test
  void only_who_holds_a_case_gives_it_to_another_childrens_office() {
    var play = Play.care();
    Unit to = office(play, Agency.CHILDREN_SERVICES);

    assertThat(to).as("not the one that has it").isEqualTo(Cast.COUNTY);
    assertThat(command(play, to, Cast.CHILDREN))
        .isEqualTo(new CaseCommand.HandOver(Cast.COUNTY.id()));
    assertThat(command(play, to, Cast.POLICE)).isEqualTo(new CaseCommand.Involve(Cast.COUNTY.id()));
  }

  @Test
  void a_unit_that_knows_the_family_gets_nothing() {
    var play = Play.care();
    play.by(Cast.POLICE).does(new CaseCommand.Decline(DeclineReason.CONFLICT_OF_INTEREST));

    assertThat(found(play, Agency.POLICE)).isEmpty();
  }

  @Test
  void the_steps_are_those_of_the_table() {
    var play = Play.care();
    play.by(Cast.CHILDREN).does(new CaseCommand.Accept());

    assertThat(Handing.mayMove(play.file(), Cast.CHILDREN, Stage.PLACE_OF_SAFETY)).isTrue();
    assertThat(Handing.mayMove(play.file(), Cast.CHILDREN, Stage.PLACEMENT)).isFalse();
    assertThat(Handing.mayMove(play.file(), Cast.PROSECUTOR, Stage.MADE_SAFE)).isFalse();
    assertThat(Handing.mayClose(play.file(), Cast.CHILDREN)).isTrue();
    assertThat(Handing.mayClose(play.file(), Cast.POLICE)).isFalse();
  }

  private static CaseCommand command(Play play, Unit to, Officer officer) {
    return Handing.command(play.file(), to, officer, play.now());
  }

  private static Unit office(Play play, Agency agency) {
    return found(play, agency).orElseThrow();
  }

  private static Optional<Unit> found(Play play, Agency agency) {
    var answering =
        Cast.UNITS.values().stream()
            .filter(unit -> unit.area().contains(play.file().place()))
            .toList();
    return Handing.office(play.file(), agency, answering);
  }
}
