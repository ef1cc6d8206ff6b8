package org.hakimtoto.store.erase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.store.approval.AgreedErasures;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.crypto.FieldCipher.Unsealable;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.notice.VerifyNotices;
import org.hakimtoto.store.outbox.NoticeRecords;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class EraseCaseIT {
  /// Long after the day in court.
  private static final Instant NOW = TestNotices.DAY.plus(Duration.ofDays(30));

  private RealStores stores;
  private Database owner;
  private TestNotices notices;
  private EraseCase cases;
  private Erasure erasure = new Erasure(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), "none");

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    owner = new Database(real.vertx(), real.ownerSettings());
    cases = new EraseCase(owner, real.sealing());
    notices = new TestNotices(real);
    notices.deliver(notices.told());
    real.database()
        .inTransaction(tx -> new NoticeRecords(real.sealing()).seal(tx, TestNotices.NOW));
    erasure =
        new Erasure(
            notices.caseId(),
            real.officer("+254700000002").id(),
            real.officer("+254700000001").id(),
            "court-order");
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void nothing_that_was_told_is_left_and_the_chains_stay_whole() {
    over();
    int texts = stores.count("select count(*) from message");
    int records = stores.count("select count(*) from notice_record");
    int facts = stores.count("select count(*) from indicator_count");
    assertThat(told()).isPositive();
    assertThat(stores.count("select count(*) from name_key")).isPositive();

    assertThat(cases.erase(erasure, NOW).against()).isEmpty();

    assertThat(told()).isZero();
    assertThat(stores.count("select count(*) from name_key")).isZero();
    assertThat(cases.find(notices.reference())).isEmpty();
    assertThat(stores.count("select count(*) from message")).isEqualTo(texts);
    assertThat(stores.count("select count(*) from notice_record")).isEqualTo(records);
    assertThat(stores.count("select count(*) from indicator_count")).isEqualTo(facts);
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
    assertThat(new VerifyNotices(stores.database(), stores.sealing()).verify().faults()).isEmpty();
    assertThat(cases.list()).containsExactly(erasure);
    assertThat(stores.ask("select outcome from audit_entry where action = 'case.erase'"))
        .containsExactly(List.of("court-order seconded:" + erasure.second()));
  }

  @Test
  void only_what_two_agreed_to_is_erased_and_each_agreement_is_used_once() {
    over();
    assertThat(agreed().against()).singleElement().asString().contains("no two administrators");
    UUID other = agrees(new UUID(0, 9), "now()");
    assertThat(agreed().done()).as("of another case").isFalse();
    UUID late = agrees(erasure.caseId(), "now() - interval '8 days'");
    assertThat(agreed().done()).as("agreed too long ago").isFalse();
    stores.change("update approval set decided_at = now(), outcome = 'REFUSED'");
    assertThat(agreed().done()).as("refused").isFalse();
    stores.change(
        "update approval set outcome = 'CONFIRMED', facts = (select facts from approval where id ="
            + " '%s') where id = '%s'".formatted(late, other));
    stores.change("update approval set outcome = 'REFUSED' where id = '%s'".formatted(late));
    assertThatThrownBy(this::agreed).as("what was put in its place").isInstanceOf(Unsealable.class);
    stores.change("delete from approval where id = '%s'".formatted(other));
    assertThat(told()).isPositive();

    stores.change("update approval set outcome = 'CONFIRMED'");
    assertThat(agreed().done()).isTrue();
    assertThat(told()).isZero();
    assertThat(cases.list()).containsExactly(erasure);
    assertThat(agreed().against()).singleElement().asString().contains("no two administrators");
  }

  private EraseCase.Outcome agreed() {
    return cases.eraseAgreed(erasure.caseId(), NOW, _ -> {});
  }

  /// As the gateway leaves it when the second of two confirmed.
  private UUID agrees(UUID caseId, String decided) {
    UUID id = UUID.randomUUID();
    byte[] facts =
        new AgreedErasures.Wanted(caseId, "482-137-559", "court-order").facts().getBytes(UTF_8);
    stores.change(
        """
        insert into approval (id, kind, unit_id, facts, facts_index, proposed_by, origin, expires_at,
                              decided_by, decided_at, outcome)
        select '%s', 'ERASURE', (select unit_id from officer where id = '%s'), '\\x%s', '\\x01', '%s',
               'session', now(), '%s', %s, 'CONFIRMED'
        """
            .formatted(
                id,
                erasure.by(),
                HexFormat.of().formatHex(stores.sealing().facts("approval", id, facts)),
                erasure.second(),
                erasure.by(),
                decided));
    return id;
  }

  @Test
  void its_reference_is_never_anothers() {
    over();
    cases.erase(erasure, NOW);

    assertThat(
            stores.count(
                "select count(*) from reserved_reference where reference = "
                    + notices.reference().number()))
        .isEqualTo(1);
  }

  @Test
  void an_open_case_and_one_that_is_held_stay() {
    assertThat(cases.erase(erasure, NOW).against()).isNotEmpty();

    over();
    stores.change(
        "insert into case_hold values ('%s', now(), '%s', 'appeal')"
            .formatted(erasure.caseId(), erasure.by()));
    assertThat(cases.erase(erasure, NOW).against())
        .containsExactly("it is held (haki retention status)");
    assertThat(told()).isPositive();
  }

  @Test
  void after_a_restore_the_list_erases_it_again() {
    over();
    stores.change("create table before as select id, facts from case_event");
    cases.erase(erasure, NOW);
    List<Erasure> list = cases.list();
    restore();
    assertThat(told()).isPositive();

    stores.change(
        """
        insert into call_task (id, case_id, unit_id, reason, opened_at, due_at, state)
        select gen_random_uuid(), id, (select min(id::text)::uuid from unit), 'SHORT_NOTICE', now(),
               now(), 'OPEN'
          from case_file on conflict do nothing
        """);
    assertThat(cases.replay(list)).isEqualTo(1);
    assertThat(told()).isZero();
    assertThat(stores.database().inTransaction(stores.stores().calls()::untold))
        .as("what waited in the older copy keeps nobody's calls back")
        .isEmpty();
    assertThat(cases.replay(list)).as("once").isZero();
  }

  @Test
  void a_copy_of_what_was_told_opens_no_more() {
    over();
    stores.change("create table before as select id, facts from case_event");
    var log = new CaseEventStore(stores.sealing());
    List<CaseEvent> before = stores.database().reading(tx -> log.read(tx, erasure.caseId()));
    assertThat(before).isNotEmpty();
    cases.erase(erasure, NOW);
    restore();

    assertThatThrownBy(() -> stores.database().reading(tx -> log.read(tx, erasure.caseId())))
        .isInstanceOf(Unsealable.class);
    assertThat(stores.ask("select wrapped, destroyed_at is not null from case_key"))
        .containsExactly(List.of("\\x", "t"));
  }

  @Test
  void the_gateways_login_erases_nothing() {
    over();
    var ours = new EraseCase(stores.database(), stores.sealing());

    assertThatThrownBy(() -> ours.erase(erasure, NOW)).hasMessageContaining("permission denied");
  }

  @Test
  void a_line_of_the_list_is_read_as_it_was_printed_and_nothing_else_is_one() {
    assertThat(Erasure.parse(erasure.line())).contains(erasure);
    assertThat(Erasure.parse("")).isEmpty();
    assertThat(Erasure.parse(erasure.line() + " x")).isEmpty();
    assertThat(Erasure.parse(erasure.line().replace("court-order", "Court!"))).isEmpty();
  }

  /// The case is closed, and all its work is done.
  private void over() {
    String at = "'" + NOW.minus(Duration.ofDays(3)) + "'";
    stores.change(
        "update case_file set closed_at = %s where id = '%s'".formatted(at, erasure.caseId()));
    stores.change("update case_event set planned_at = now() where planned_at is null");
    stores.change("delete from uncounted_event");
    stores.change("update message set state = 'CANCELLED' where state in ('READY', 'CLAIMED')");
    stores
        .database()
        .inTransaction(tx -> new NoticeRecords(stores.sealing()).seal(tx, TestNotices.NOW));
  }

  private void restore() {
    stores.change("alter table case_event disable trigger all");
    stores.change("update case_event e set facts = b.facts from before b where b.id = e.id");
    stores.change("alter table case_event enable trigger all");
    stores.change("delete from erasure");
  }

  /// Sealed values of the case.
  private int told() {
    return stores.count(
        """
        select (select count(*) from case_event where case_id = '%1$s' and facts <> '')
             + (select count(*) from message where case_id = '%1$s' and (facts <> '' or phone <> ''))
             + (select count(*) from contact where case_id = '%1$s' and phone is not null)
             + (select count(*) from notice_record where case_id = '%1$s' and words <> '')
             + (select count(*) from external_reference where case_id = '%1$s')
        """
            .formatted(erasure.caseId()));
  }
}
