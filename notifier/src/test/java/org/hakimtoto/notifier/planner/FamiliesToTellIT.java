package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.PleaStory.THURSDAY;
import static org.hakimtoto.notifier.planner.PleaStory.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.notifier.planner.HearingNotices.Passed;
import org.hakimtoto.store.hearing.FamiliesToTell;
import org.hakimtoto.store.hearing.FamiliesToTell.Family;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A grandmother who cannot read, and the chief who tells her the day, on a real database.
@ExtendWith(WithRealStores.class)
class FamiliesToTellIT {
  private static final UUID GRANDMOTHER = new UUID(8, 2);
  private static final Instant NOW = TUESDAY.minus(Duration.ofDays(8));

  private RealStores stores;
  private PleaStory plea;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    plea = PleaStory.on(real);
    plea.at(NOW);
  }

  @Test
  void the_chief_sees_her_by_a_code_and_her_number_and_nobody_else_does() {
    assertThat(list(plea.chief))
        .singleElement()
        .satisfies(family -> {
          assertThat(family.contact()).isEqualTo(GRANDMOTHER);
          // behind the guardian whom the reporter named, and her daughter
          assertThat(family.code()).isEqualTo(new ContactCode(3));
          assertThat(family.phone().e164()).isEqualTo("+254711000002");
          assertThat(family.when()).isEqualTo(TUESDAY);
        });
    assertThat(count(plea.chief)).isEqualTo(1);
    assertThat(list(plea.office)).isEmpty();
    assertThat(count(plea.office)).isZero();
    assertThat(stores.count("select count(*) from audit_entry where action = 'family.look'"))
        .isEqualTo(1);
  }

  @Test
  void who_was_told_is_told_no_more_until_the_day_moves() {
    passedOn(Passed.THEY_COME);
    assertThat(list(plea.chief)).isEmpty();
    assertThat(count(plea.chief)).isZero();
    assertThat(plea.calls()).isEmpty();

    plea.move(THURSDAY);

    assertThat(list(plea.chief)).extracting(Family::when).containsExactly(THURSDAY);
    plea.plan();
    assertThat(plea.messagesOf("hearing_moved_relay")).hasSize(1);
  }

  @Test
  void who_cannot_come_is_phoned_by_the_office() {
    passedOn(Passed.CANNOT_COME);

    assertThat(list(plea.chief)).isEmpty();
    assertThat(plea.calls()).containsExactly(List.of("CANNOT_COME", "OPEN"));
    assertThat(plea.messagesOf("cannot_come")).hasSize(1);
  }

  @Test
  void who_was_not_found_is_looked_for_by_the_office_and_stays_on_the_list() {
    passedOn(Passed.NOT_FOUND);

    assertThat(list(plea.chief)).hasSize(1);
    assertThat(plea.calls()).containsExactly(List.of("NOT_REACHED", "OPEN"));
  }

  @Test
  void it_answers_the_text_that_asked_for_it_and_an_answer_by_text_counts_here() {
    plea.plan();
    plea.became("DELIVERED", "kind = 'hearing_set_relay'");
    passedOn(Passed.THEY_COME);
    assertThat(stores.ask("select yes from contact_reply")).containsExactly(List.of("t"));

    stores.change("delete from passed_on");
    assertThat(list(plea.chief)).isEmpty();
    stores.change("delete from contact_reply");
    assertThat(list(plea.chief)).hasSize(1);
  }

  @Test
  void nobody_is_told_by_who_must_not_be_contacted_or_for_a_day_that_is_over() {
    plea.at(NOW);
    assertThat(list(plea.chief, TUESDAY.plusSeconds(1))).isEmpty();

    stores.change(
        "insert into contact (id, case_id, relation, mode, never_contact)"
            + " select gen_random_uuid(), case_id, 'guardian', 'none', true from contact limit 1");

    assertThat(list(plea.chief)).isEmpty();
  }

  private List<Family> list(Officer officer) {
    return list(officer, NOW);
  }

  private List<Family> list(Officer officer, Instant now) {
    return stores
        .database()
        .inTransaction(tx -> families().list(tx, officer, 0, 8, Channel.USSD, now));
  }

  private int count(Officer officer) {
    return stores.database().inTransaction(tx -> families().count(tx, officer, NOW));
  }

  private void passedOn(Passed passed) {
    boolean kept =
        stores
            .database()
            .inTransaction(tx -> {
              Family family =
                  families().find(tx, plea.chief, GRANDMOTHER, Channel.USSD, NOW).orElseThrow();
              new HearingNotices(stores.stores()).passedOn(tx, plea.chief, family, passed, NOW);
              return true;
            });
    assertThat(kept).isTrue();
  }

  private FamiliesToTell families() {
    return new FamiliesToTell(stores.sealing());
  }
}
