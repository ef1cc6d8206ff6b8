package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.AskAccess;
import org.hakimtoto.core.casefile.CaseCommand.GrantAccess;
import org.hakimtoto.core.casefile.CaseCommand.RefuseAccess;
import org.hakimtoto.core.casefile.CaseCommand.RefuseWithdrawal;
import org.hakimtoto.core.casefile.CaseCommand.RequestWithdrawal;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Language;
import org.junit.jupiter.api.Test;

/// Questions an officer asks of the responsible office: to see the case, or to take a report back.
class AccessRulesTest {
  private static final AskAccess ASK = new AskAccess(AccessReason.SAME_CHILD);

  private final Play play = Play.care();
  private final UUID far = Cast.FAR_POLICE.id();

  @Test
  void access_is_asked_granted_and_runs_out() {
    play.by(Cast.CHIEF).isRefused(Refusal.NOT_ALLOWED, ASK);
    play.by(Cast.FAR_POLICE).does(ASK).isRefused(Refusal.ALREADY_DONE, ASK);
    play.by(Cast.POLICE).isRefused(Refusal.NOT_ALLOWED, new GrantAccess(far));
    assertThat(mayRead()).isFalse();

    play.by(Cast.CHILDREN)
        .does(new GrantAccess(far))
        .isRefused(Refusal.NOTHING_ASKED, new GrantAccess(far));
    play.by(Cast.FAR_POLICE).isRefused(Refusal.ALREADY_DONE, ASK);
    assertThat(mayRead()).isTrue();

    play.later(CaseRules.GRANT);
    assertThat(mayRead()).isFalse();
    play.by(Cast.FAR_POLICE).does(ASK);
  }

  @Test
  void refused_access_may_be_asked_for_again() {
    play.by(Cast.FAR_POLICE).does(ASK);
    play.by(Cast.COORDINATOR)
        .does(new RefuseAccess(far))
        .isRefused(Refusal.NOTHING_ASKED, new RefuseAccess(far));

    assertThat(mayRead()).isFalse();
    play.by(Cast.FAR_POLICE).does(ASK);
  }

  @Test
  void what_is_granted_is_to_read_and_nothing_else() {
    play.by(Cast.FAR_POLICE).does(ASK);
    play.by(Cast.CHILDREN).does(new GrantAccess(far));

    play.by(Cast.FAR_POLICE)
        .isRefused(Refusal.NOT_ALLOWED, new CaseCommand.Accept())
        .isRefused(
            Refusal.NOT_ALLOWED, new CaseCommand.StartCustody(CustodyKind.POLICE_CELL, play.now()));
  }

  @Test
  void a_hundred_wait_and_a_hundred_read_and_those_whose_time_is_up_are_forgotten() {
    for (Officer asker : strangers(CaseRules.MOST)) {
      play.by(asker).does(ASK);
    }
    play.by(Cast.FAR_POLICE).isRefused(Refusal.TOO_MANY, ASK);
    for (Officer asker : strangers(CaseRules.MOST)) {
      play.by(Cast.CHILDREN).does(new GrantAccess(asker.id()));
    }
    play.by(Cast.FAR_POLICE).does(ASK);
    play.by(Cast.CHILDREN).isRefused(Refusal.TOO_MANY, new GrantAccess(far));

    play.later(CaseRules.GRANT.plus(Duration.ofSeconds(1)));
    play.by(Cast.CHILDREN).does(new GrantAccess(far));
    assertThat(play.file().grants()).containsOnlyKeys(far);
  }

  @Test
  void a_reporter_asks_to_take_the_report_back_and_the_office_decides() {
    play.by(Cast.ASSISTANT).isRefused(Refusal.NOT_ALLOWED, new RequestWithdrawal());
    play.by(Cast.CHILDREN).isRefused(Refusal.NOTHING_ASKED, new RefuseWithdrawal());

    play.by(Cast.CHIEF)
        .does(new RequestWithdrawal())
        .isRefused(Refusal.ALREADY_DONE, new RequestWithdrawal())
        .isRefused(Refusal.NOT_ALLOWED, new RefuseWithdrawal());
    assertThat(play.file().withdrawalAsked()).isTrue();

    play.by(Cast.CHILDREN).does(new RefuseWithdrawal());
    assertThat(play.file().withdrawalAsked()).isFalse();
  }

  private boolean mayRead() {
    return CaseAccess.may(Cast.FAR_POLICE, play.file().parties(), Permission.READ_FILE, play.now());
  }

  private static List<Officer> strangers(int count) {
    var strangers = new ArrayList<Officer>();
    for (int i = 0; i < count; i++) {
      strangers.add(
          new Officer(
              new UUID(11, i),
              Role.POLICE_CHILD_DESK,
              Cast.FAR_STATION,
              Language.ENGLISH,
              Cast.FAR_POLICE.phone()));
    }
    return strangers;
  }
}
