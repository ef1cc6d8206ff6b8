package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.CheckAftercare;
import org.hakimtoto.core.casefile.CaseCommand.Close;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;

/// A boy comes home, and the chief looks after him month by month.
class AftercareRulesTest {
  private static final CheckAftercare WELL = new CheckAftercare(Aftercare.Seen.WELL);
  private static final CheckAftercare NOT_SEEN = new CheckAftercare(Aftercare.Seen.NOT_SEEN);
  private static final Duration MONTH = Duration.ofDays(32);

  private final Play play = Play.care();

  @Test
  void nobody_is_asked_before_the_child_is_back_home_nor_after_the_case_is_closed() {
    play.by(Cast.CHIEF).isRefused(Refusal.NOT_ALLOWED, WELL);
    backHome();
    play.by(Cast.CHIEF).does(WELL);

    play.by(Cast.CHILDREN).does(new Close(CloseReason.RETURNED_HOME));

    assertThat(play.file().aftercare()).isEmpty();
    play.by(Cast.CHIEF).isRefused(Refusal.NOT_ALLOWED, WELL);
  }

  @Test
  void the_chief_and_the_assistant_of_the_place_say_it_and_nobody_else() {
    backHome();

    play.by(Cast.CHILDREN).isRefused(Refusal.NOT_ALLOWED, WELL);
    play.by(Cast.POLICE).isRefused(Refusal.NOT_ALLOWED, WELL);
    play.by(Cast.ASSISTANT).does(WELL);
  }

  @Test
  void who_saw_the_child_is_asked_again_a_month_later() {
    backHome();
    play.by(Cast.CHIEF).does(WELL).isRefused(Refusal.ALREADY_DONE, WELL);

    assertThat(play.file().aftercare().map(Aftercare::nextCheck))
        .contains(Kenya.startOf(Kenya.day(play.now()).plusMonths(1)));
    play.later(MONTH).by(Cast.CHIEF).does(WELL);
  }

  @Test
  void a_child_not_seen_twice_in_a_row_is_looked_after_by_the_office() {
    backHome();
    play.by(Cast.CHIEF).does(NOT_SEEN);
    assertThat(help()).isFalse();
    play.later(MONTH).by(Cast.CHIEF).does(WELL);
    play.later(MONTH).by(Cast.CHIEF).does(NOT_SEEN);
    assertThat(help()).isFalse();

    play.later(MONTH).by(Cast.CHIEF).does(NOT_SEEN);

    assertThat(help()).isTrue();
  }

  @Test
  void what_is_bad_is_heard_at_once_and_at_any_time() {
    backHome();
    play.by(Cast.CHIEF).does(WELL).does(new CheckAftercare(Aftercare.Seen.PROBLEM));
    assertThat(help()).isTrue();

    play.by(Cast.CHIEF).does(new CheckAftercare(Aftercare.Seen.MOVED_AWAY));
    assertThat(help()).isTrue();
  }

  private boolean help() {
    return ((CaseEvent.AftercareChecked) play.last()).help();
  }

  private void backHome() {
    play.by(Cast.CHILDREN)
        .does(new Accept())
        .does(Play.move(Track.CARE_AND_PROTECTION, Stage.MADE_SAFE))
        .does(Play.move(Track.CARE_AND_PROTECTION, Stage.AFTERCARE));
  }
}
