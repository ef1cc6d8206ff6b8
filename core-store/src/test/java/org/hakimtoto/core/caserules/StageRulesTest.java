package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.caserules.Play.move;
import static org.hakimtoto.core.value.Track.CARE_AND_PROTECTION;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.BeginDiversion;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.junit.jupiter.api.Test;

/// Moving a case along its tracks.
class StageRulesTest {
  @Test
  void a_case_takes_up_the_second_track_at_intake() {
    var play = Play.care();
    play.by(Cast.CHILDREN).does(new Accept());
    play.by(Cast.POLICE).isRefused(Refusal.ALREADY_DONE, move(CONFLICT_WITH_THE_LAW, Stage.INTAKE));

    var older = Play.of(Play.report(ChildRole.NEEDS_CARE, Danger.NONE, Category.STREET, "14"));
    older.by(Cast.CHILDREN).does(new Accept());
    older.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.ARREST));

    assertThat(older.file().stages())
        .containsEntry(CARE_AND_PROTECTION, Stage.INTAKE)
        .containsEntry(CONFLICT_WITH_THE_LAW, Stage.ARREST);
    assertThat(older.file().track()).isEqualTo(CONFLICT_WITH_THE_LAW);
  }

  @Test
  void one_track_ends_while_the_other_goes_on_and_is_told_no_longer() {
    var play = Play.arrested();
    play.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    play.by(Cast.PROSECUTOR)
        .does(new Accept())
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, move(CONFLICT_WITH_THE_LAW, Stage.CLOSED));
    play.by(Cast.CHILDREN).does(move(CARE_AND_PROTECTION, Stage.PLACE_OF_SAFETY));
    play.by(Cast.PROSECUTOR).does(move(CONFLICT_WITH_THE_LAW, Stage.CLOSED));

    assertThat(play.file().closed()).isFalse();
    assertThat(play.file().track()).isEqualTo(CARE_AND_PROTECTION);
    assertThat(play.file().stage()).isEqualTo(Stage.PLACE_OF_SAFETY);
    play.by(Cast.CHILDREN)
        .does(move(CARE_AND_PROTECTION, Stage.AFTERCARE))
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, move(CARE_AND_PROTECTION, Stage.CLOSED))
        .does(new CaseCommand.Close(CloseReason.RETURNED_HOME));
    assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void a_track_the_case_never_was_on_does_not_end() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, move(CONFLICT_WITH_THE_LAW, Stage.CLOSED));
  }

  @Test
  void diversion_is_a_move_of_its_own() {
    var play = Play.arrested();
    play.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));

    play.by(Cast.POLICE)
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, new BeginDiversion(DiversionLevel.ONE));
    play.by(Cast.PROSECUTOR).does(new Accept()).does(new BeginDiversion(DiversionLevel.TWO));

    assertThat(play.file().stage()).isEqualTo(Stage.DIVERSION);
    assertThat(play.last()).isEqualTo(new CaseEvent.DiversionBegun(DiversionLevel.TWO, play.now()));
  }
}
