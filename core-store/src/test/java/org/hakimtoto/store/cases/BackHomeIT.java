package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Children who are back home in a chief's area, on a real database.
@ExtendWith(WithRealStores.class)
class BackHomeIT extends OnOneCase {
  private static final Track CARE = Track.CARE_AND_PROTECTION;

  @Test
  void the_chief_of_the_place_is_asked_once_a_month_until_the_case_is_closed() {
    assertThat(count(chief, NOW)).isZero();
    backHome();
    assertThat(count(chief, NOW)).isEqualTo(1);
    assertThat(list(chief)).extracting(OwnReports.Line::reference).containsExactly(REFERENCE);

    check(Aftercare.Seen.WELL, NOW);

    assertThat(count(chief, NOW)).isZero();
    Instant nextMonth = NOW.plus(Duration.ofDays(32));
    assertThat(count(chief, nextMonth)).isEqualTo(1);
    done(childrensOfficer, new CaseCommand.Close(CloseReason.RETURNED_HOME));
    assertThat(count(chief, nextMonth)).isZero();
  }

  @Test
  void nobody_else_is_asked_nor_the_chief_of_another_place() {
    backHome();

    assertThat(list(childrensOfficer)).isEmpty();
    assertThat(count(police, NOW)).isZero();
    moveAway(chief.unit().code());
    assertThat(list(stores.officer(chief.phone().e164()))).isEmpty();
  }

  @Test
  void who_is_not_seen_twice_is_a_call_of_the_office() {
    backHome();
    check(Aftercare.Seen.NOT_SEEN, NOW);
    assertThat(stores.count("select count(*) from call_task where reason = 'ASKS_CALL'")).isZero();

    check(Aftercare.Seen.NOT_SEEN, NOW.plus(Duration.ofDays(32)));

    assertThat(
            stores.ask(
                "select u.code from call_task t join unit u on u.id = t.unit_id"
                    + " where t.reason = 'ASKS_CALL' and t.state = 'OPEN'"))
        .containsExactly(List.of(childrensOfficer.unit().code()));
    assertThat(
            stores.count("select count(*) from audit_entry where action = 'case.check-aftercare'"))
        .isEqualTo(2);
  }

  private void backHome() {
    done(childrensOfficer, new CaseCommand.Accept());
    done(police, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    done(childrensOfficer, new CaseCommand.MoveStage(CARE, Stage.MADE_SAFE));
    done(childrensOfficer, new CaseCommand.MoveStage(CARE, Stage.AFTERCARE));
    done(childrensOfficer, new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.CLOSED));
  }

  private void check(Aftercare.Seen seen, Instant now) {
    assertThat(
            change.change(
                REFERENCE,
                new CaseCommand.CheckAftercare(seen),
                chief,
                Channel.USSD,
                now,
                OptionalInt.empty()))
        .isInstanceOf(Outcome.Done.class);
  }

  private List<OwnReports.Line> list(Officer officer) {
    return stores
        .database()
        .inTransaction(tx ->
            new BackHome(stores.sealing()).list(tx, officer, 0, BackHome.MOST, Channel.USSD, NOW));
  }

  private int count(Officer officer, Instant now) {
    return stores
        .database()
        .inTransaction(tx -> new BackHome(stores.sealing()).count(tx, officer, now));
  }
}
