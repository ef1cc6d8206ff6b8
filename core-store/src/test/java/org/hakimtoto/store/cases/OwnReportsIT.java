package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.OwnReports.Standing;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer's own reports, on a real database.
@ExtendWith(WithRealStores.class)
class OwnReportsIT extends OnOneCase {
  @Test
  void one_sees_ones_own_the_newest_first_and_nobody_elses() {
    file(48_213_999);

    assertThat(list(chief, 0, NOW.plusSeconds(3_600)))
        .extracting(line -> line.reference().number() / 10)
        .containsExactly(48_213_999, 48_213_755);
    assertThat(list(chief, 0, NOW))
        .extracting(OwnReports.Line::place)
        .contains(chief.unit().area());
    assertThat(list(childrensOfficer, 0, NOW)).isEmpty();
    assertThat(standing(childrensOfficer, REFERENCE)).isEmpty();
    assertThat(standing(chief, OTHER)).isEmpty();
    assertThat(
            stores.ask("select outcome from audit_entry where action = 'report.look' order by id"))
        .containsExactly(List.of("refused"), List.of("unknown"));
  }

  @Test
  void a_thousand_are_paged_and_those_of_ninety_days_ago_are_left_out() {
    for (int i = 1; i <= 20; i++) {
      file(30_000_000 + i);
    }

    assertThat(list(chief, 0, NOW)).hasSize(OwnReports.MOST);
    assertThat(list(chief, 16, NOW)).hasSize(5);
    assertThat(list(chief, 24, NOW)).isEmpty();
    assertThat(list(chief, 0, NOW.plus(OwnReports.LISTED).plus(Duration.ofHours(1)))).isEmpty();
    assertThat(standing(chief, REFERENCE)).contains(new Standing.Received());
  }

  @Test
  void it_is_told_which_office_acts_and_whom_of_it_to_phone() {
    done(police, new CaseCommand.Accept());
    assertThat(standing(chief, REFERENCE))
        .contains(new Standing.Accepted(police.unit(), Optional.of(police.phone())));

    done(childrensOfficer, new CaseCommand.Accept());
    assertThat(standing(chief, REFERENCE))
        .contains(
            new Standing.Accepted(childrensOfficer.unit(), Optional.of(childrensOfficer.phone())));

    done(childrensOfficer, new CaseCommand.Decline(DeclineReason.NOT_OUR_AREA));
    stores.change("update officer set retired_at = now() where id = '" + police.id() + "'");
    assertThat(standing(chief, REFERENCE))
        .contains(new Standing.Accepted(police.unit(), Optional.empty()));
  }

  @Test
  void a_closed_one_is_closed_whoever_acted() {
    done(childrensOfficer, new CaseCommand.Accept());
    done(police, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    done(childrensOfficer, new CaseCommand.Close(CloseReason.NOT_FOUNDED));

    assertThat(standing(chief, REFERENCE)).contains(new Standing.Closed());
  }

  private List<OwnReports.Line> list(Officer officer, int offset, Instant now) {
    return stores
        .database()
        .inTransaction(tx ->
            new OwnReports(stores.sealing())
                .list(tx, officer, "", offset, OwnReports.MOST, Channel.USSD, now));
  }

  private Optional<Standing> standing(Officer officer, CaseReference reference) {
    return stores
        .database()
        .inTransaction(
            tx -> new OwnReports(stores.sealing()).standing(tx, officer, reference, Channel.USSD));
  }
}
