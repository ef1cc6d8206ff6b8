package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.sms.ReceivedSms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The next day in court that a list and a status by SMS tell: never a past one, and none of a case
/// that is closed.
@ExtendWith(WithRealStores.class)
class NextDateIT extends OnOneCase {
  private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");

  @BeforeEach
  void aDayIsSet() {
    done(childrensOfficer, new CaseCommand.Accept());
    done(
        registry,
        new CaseCommand.SetHearing(
            UUID.randomUUID(), HearingKind.MENTION, registry.unit().id(), MONDAY));
  }

  @Test
  void it_is_the_next_one_until_its_day_is_over() {
    assertThat(listed(MONDAY.minus(Duration.ofDays(1)))).contains(MONDAY);
    assertThat(listed(MONDAY.plus(Duration.ofHours(8)))).contains(MONDAY);
    assertThat(listed(MONDAY.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(texted(MONDAY.plus(Duration.ofHours(8)))).contains(MONDAY);
    assertThat(texted(MONDAY.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void a_case_that_is_closed_has_none() {
    done(childrensOfficer, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    done(childrensOfficer, new CaseCommand.Close(CloseReason.NOT_FOUNDED));

    assertThat(listed(MONDAY.minus(Duration.ofHours(12)))).isEmpty();
    assertThat(texted(MONDAY.minus(Duration.ofHours(12)))).isEmpty();
  }

  @Test
  void a_day_that_stays_open_in_a_closed_case_is_none() {
    stores.change("update case_file set closed_at = now()");

    assertThat(listed(MONDAY.minus(Duration.ofHours(12)))).isEmpty();
    assertThat(texted(MONDAY.minus(Duration.ofHours(12)))).isEmpty();
  }

  private Optional<Instant> listed(Instant now) {
    return stores
        .database()
        .inTransaction(tx ->
            new ReadCases(stores.sealing())
                .list(tx, childrensOfficer, CaseFilter.ALL, Optional.empty(), 10, now))
        .cases()
        .getFirst()
        .nextDate();
  }

  private Optional<Instant> texted(Instant now) {
    var status =
        stores
            .database()
            .inTransaction(tx ->
                new ReceivedSms(stores.sealing())
                    .ask(tx, childrensOfficer, REFERENCE, now, found -> found));
    return ((ReceivedSms.Status.Known) status).nextDate();
  }
}
