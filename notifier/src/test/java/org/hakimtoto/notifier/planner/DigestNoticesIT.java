package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One text a working day for all that waits, on a real database.
@ExtendWith(WithRealStores.class)
class DigestNoticesIT {
  /// A Wednesday.
  private static final Instant MORNING = Instant.parse("2026-11-25T04:30:00Z");

  private static final Instant AFTERNOON = Instant.parse("2026-11-25T13:30:00Z");

  private RealStores stores;
  private Opened opened;
  private UUID office;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    opened = new TestCases(real).open(MORNING.minus(Duration.ofDays(1)));
    office = real.officer("+254700000002").unit().id();
    stores.change("update case_file set accepted_at = now(), responsible_unit = '" + office + "'");
    stores.change("delete from case_clock");
  }

  @Test
  void an_office_hears_once_in_the_morning_of_all_that_waits() {
    call(MORNING.plus(Duration.ofHours(20)));
    call(MORNING.plus(Duration.ofHours(30)));
    stores.change(
        "insert into case_clock (case_id, clock, basis, due_at, next_at) values ('"
            + opened.id()
            + "', 'access-answer', 'POLICY', '2026-11-26 14:00+00', '2026-11-26 14:00+00')");

    assertThat(tell(MORNING.minusSeconds(1))).as("not before").isEmpty();
    assertThat(tell(MORNING))
        .containsExactly(
            "HAKI Wed 25 Nov. Waiting for your office: to accept 0, calls to make 2, time running"
                + " out 1. Please see to them today.");
    assertThat(tell(MORNING.plusSeconds(60))).as("once, by whatever house").isEmpty();
    assertThat(tell(MORNING.plus(Duration.ofDays(1)))).as("and the next day again").hasSize(1);
  }

  @Test
  void nothing_is_sent_when_nothing_waits_nor_on_a_day_without_work() {
    assertThat(tell(MORNING)).isEmpty();

    call(MORNING.plus(Duration.ofHours(20)));
    assertThat(tell(MORNING.plus(Duration.ofDays(3)))).as("a Saturday").isEmpty();
    assertThat(tell(MORNING.plus(Duration.ofDays(17)))).as("a holiday").isEmpty();
    assertThat(tell(MORNING.plus(Duration.ofHours(4)))).as("too late for the morning").isEmpty();
  }

  @Test
  void what_nobody_accepted_waits_for_the_office_of_its_place() {
    stores.change("update case_file set accepted_at = null, responsible_unit = null");

    assertThat(tell(MORNING)).singleElement().asString().contains("to accept 1, calls to make 0");
  }

  @Test
  void the_county_hears_once_in_the_afternoon_of_what_nobody_did() {
    assertThat(tell(AFTERNOON)).as("nothing is late").isEmpty();

    call(AFTERNOON.minusSeconds(1));
    call(AFTERNOON.plusSeconds(1));
    assertThat(tell(AFTERNOON))
        .containsExactly(
            "HAKI Wed 25 Nov, county. Not accepted 0, calls late 1, not arrived 0, results missing"
                + " 0. Please see to each.");
    assertThat(tell(AFTERNOON)).isEmpty();
    assertThat(stores.ask("select officer_id from message where kind = 'digest_county'"))
        .containsExactly(List.of(stores.officer("+254700000009").id() + ""));
  }

  /// The texts that are new, as they would be read; each look is a house of its own.
  private List<String> tell(Instant now) {
    stores.change("update message set state = 'DELIVERED' where state = 'READY'");
    var notices = new DigestNotices(stores.stores());
    boolean more = true;
    for (int i = 0; more; i++) {
      assertThat(i).isLessThan(5);
      more = stores.database().inTransaction(tx -> notices.tell(tx, now));
    }
    var texts = Texts.shipped("22115", "*384*115#");
    return new MessageOutbox(
            stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE)
        .claim(now, 10).stream()
            .map(message ->
                texts.render(
                    MessageKind.of(message), Language.ENGLISH, message.facts(), false, now))
            .toList();
  }

  private void call(Instant due) {
    UUID hearing = UUID.randomUUID();
    stores.change(
        "insert into hearing (id, case_id, court, kind, at, version, state) select '"
            + hearing
            + "', '"
            + opened.id()
            + "', id, 'MENTION', '2026-12-15 06:00+00', 1, 'CANCELLED' from unit"
            + " where code = 'court-kibra'");
    boolean isNew =
        stores
            .database()
            .inTransaction(tx ->
                new CallTasks(UUID::randomUUID)
                    .open(
                        tx,
                        new NewCall(
                            opened.id(),
                            Optional.empty(),
                            office,
                            NewCall.Reason.CALL_ONLY,
                            Optional.of(new Addressed.HearingVersion(hearing, 1)),
                            due)));
    assertThat(isNew).isTrue();
  }
}
