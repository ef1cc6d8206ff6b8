package org.hakimtoto.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class RetentionIT {
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void every_table_has_a_rule_or_a_reason_to_stay() {
    List<String> tables =
        names(
            "select tablename from pg_tables where schemaname = 'public'"
                + " and tablename <> 'flyway_schema_history' and tablename not like 'demo\\_%'");

    assertThat(
            Stream.concat(
                    RetentionBook.RULES.stream().map(RetentionRule::table),
                    Staying.TABLES.stream().map(Staying::table))
                .distinct())
        .containsAll(tables)
        .isSubsetOf(tables);
  }

  @Test
  void no_rule_over_a_table_with_cases_takes_what_is_held() {
    List<String> withCases =
        names(
            "select distinct table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'case_id'"
                + " union select 'case_file'");

    assertThat(RetentionBook.RULES)
        .filteredOn(rule -> withCases.contains(rule.table()))
        .hasSizeGreaterThan(3)
        .allMatch(rule -> rule.where().contains("case_hold"));
  }

  @Test
  void rules_have_names_of_their_own() {
    assertThat(RetentionBook.RULES.stream().map(RetentionRule::name)).doesNotHaveDuplicates();
  }

  @Test
  void the_words_of_a_text_go_after_thirty_days_and_its_row_stays() {
    UUID caseId = openCase(1);
    message(caseId, "DELIVERED", 31);
    message(caseId, "DELIVERED", 29);
    message(caseId, "READY", 31);

    assertThat(Purged.rows(stores)).isEqualTo(1);
    assertThat(stores.ask("select state, count(*) from message where facts = '' group by 1"))
        .containsExactly(List.of("DELIVERED", "1"));
    assertThat(stores.count("select count(*) from message where phone = ''")).isEqualTo(1);
    assertThat(stores.count("select count(*) from message where phone_index = '\\x0102'"))
        .as("which case the number is of, as long as it is open")
        .isEqualTo(3);
    assertThat(Purged.rows(stores)).isZero();
  }

  @Test
  void a_text_without_a_case_keeps_no_index_of_its_number() {
    text("null", "DELIVERED", 31);

    assertThat(Purged.rows(stores)).isEqualTo(1);
    assertThat(stores.count("select count(*) from message where phone_index = '\\x0102'")).isZero();
  }

  @Test
  void numbers_go_ninety_days_after_the_closing() {
    UUID gone = closedCase(1, 91);
    UUID stays = closedCase(2, 89);
    UUID open = openCase(3);
    Stream.of(gone, stays, open).forEach(this::contact);
    message(gone, "DELIVERED", 5);

    assertThat(Purged.all(stores).rows()).containsEntry("numbers-of-closed-cases", 1L);
    assertThat(names("select case_id::text from contact where phone_index is null"))
        .containsExactly(gone.toString());
    assertThat(stores.count("select count(*) from message where phone_index = '\\x0102'")).isZero();
    assertThat(names("select id::text from case_file where numbers_gone_at is not null"))
        .containsExactly(gone.toString());
  }

  @Test
  void nothing_goes_of_a_case_that_is_held_until_two_lift_it() {
    UUID held = closedCase(1, 400);
    contact(held);
    message(held, "DELIVERED", 300);
    var holds = new CaseHolds(stores.sealing());
    UUID officer = stores.officer("+254700000002").id();
    UUID second = stores.officer("+254700000001").id();
    var two = new Audit.Two(officer, second, Channel.API);

    CaseHolds.Outcome placed =
        stores.database().inTransaction(tx -> holds.place(tx, held, two, "appeal"));
    assertThat(placed).isEqualTo(CaseHolds.Outcome.DONE);
    assertThat(Purged.rows(stores)).isZero();

    CaseHolds.Outcome lifted = stores.database().inTransaction(tx -> holds.lift(tx, held, two));
    assertThat(lifted).isEqualTo(CaseHolds.Outcome.DONE);
    assertThat(Purged.rows(stores)).isEqualTo(2);
    assertThat(
            names(
                "select action || ' ' || outcome from audit_entry where case_id is not null"
                    + " order by id"))
        .containsExactly("hold.place seconded:" + second, "hold.lift seconded:" + second);
  }

  @Test
  void a_case_that_is_linked_to_an_open_one_keeps_its_numbers() {
    UUID closed = closedCase(1, 400);
    UUID open = openCase(2);
    contact(closed);
    stores.change("insert into case_link values ('" + closed + "', '" + open + "')");

    assertThat(Purged.rows(stores)).isZero();
  }

  @Test
  void a_run_that_was_broken_off_is_gone_on_with_and_audited_once() {
    presses(RetentionBook.BITE + 200);
    var first = purge().step(Samples.FRIDAY_NIGHT);
    assertThat(first.rows()).isEqualTo(RetentionBook.BITE);
    assertThat(first.light()).as("what could be felt is followed by a pause").isFalse();

    assertThat(Purged.all(stores).rows())
        .containsEntry("answered-presses", (long) RetentionBook.BITE + 200);
    assertThat(stores.count("select count(*) from retention_run")).isEqualTo(1);
    assertThat(names("select outcome from audit_entry where action = 'retention.run'"))
        .containsExactly("answered-presses:" + (RetentionBook.BITE + 200));
    assertThat(purge().step(Samples.FRIDAY_NIGHT))
        .as("not before an hour")
        .isEqualTo(Purge.Step.NONE);
  }

  @Test
  void it_waits_for_nobody_who_writes_and_takes_the_row_later() {
    presses(3);
    try (var _ = stores.hold("select 1 from answered_press limit 1 for update")) {
      assertThat(Purged.rows(stores)).isEqualTo(2);
    }
    assertThat(Purged.rows(stores)).isEqualTo(1);
  }

  @Test
  void a_rule_that_fails_keeps_no_other_from_its_turn() {
    presses(3);
    stores.change("insert into sms_lock values ('\\x01', clock_timestamp() - interval '3 days')");
    try (var _ = stores.hold("lock table answered_press in access exclusive mode")) {
      var counts = Purged.all(stores);
      assertThat(counts.failed()).containsExactly("answered-presses");
      assertThat(counts.rows()).containsOnlyKeys("sms-locks");
    }
    assertThat(Purged.all(stores).rows()).containsEntry("answered-presses", 3L);
  }

  @Test
  void one_process_at_a_time() {
    presses(3);
    try (var _ =
        stores.hold("select pg_advisory_xact_lock(hashtextextended('haki_retention', 0))")) {
      assertThat(purge().step(Samples.FRIDAY_NIGHT)).isEqualTo(Purge.Step.NONE);
    }
  }

  @Test
  void what_is_due_is_counted_and_stays() {
    presses(3);

    assertThat(purge().due(Samples.FRIDAY_NIGHT, 2).rows()).containsEntry("answered-presses", 2L);
    assertThat(stores.count("select count(*) from answered_press")).isEqualTo(3);
  }

  private Purge purge() {
    return new Purge(stores.database(), stores.sealing());
  }

  private void presses(int many) {
    stores.change(
        "insert into answered_press select sha256(n::text::bytea), '\\x01',"
            + " clock_timestamp() - interval '3 days' from generate_series(1, "
            + many
            + ") n");
  }

  private UUID openCase(int n) {
    return caseFile(n, "null");
  }

  private UUID closedCase(int n, int days) {
    return caseFile(
        n, "'" + Samples.FRIDAY_NIGHT + "'::timestamptz - interval '" + days + " days'");
  }

  private UUID caseFile(int n, String closed) {
    UUID id = UUID.randomUUID();
    stores.change(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               opened_at, version, closed_at)
        values ('%s', %d, 'REPORTED', 'CARE_AND_PROTECTION', 'RED', 47, 1, 1, now(), 1, %s)
        """
            .formatted(id, reference(n).number(), closed));
    return id;
  }

  private static CaseReference reference(int n) {
    return CaseReference.ofSerial(n);
  }

  private void contact(UUID caseId) {
    stores.change(
        """
        insert into contact (id, case_id, relation, phone, phone_index, mode)
        values (gen_random_uuid(), '%s', 'parent', '\\x03', '\\x0102', 'normal')
        """
            .formatted(caseId));
  }

  private void message(UUID caseId, String state, int days) {
    text("'" + caseId + "'", state, days);
  }

  private void text(String caseId, String state, int days) {
    String at = "clock_timestamp() - interval '" + days + " days'";
    stores.change(
        """
        insert into message (id, case_id, kind, class, priority, phone, phone_index, language, facts,
                             state, due_at, deadline, created_at, state_at)
        values (gen_random_uuid(), %1$s, 'report_receipt', 'A', 1, '\\x03', '\\x0102', 'en', '\\x04',
                '%2$s', %3$s, %3$s, %3$s, %3$s)
        """
            .formatted(caseId, state, at));
  }

  private List<String> names(String sql) {
    return stores.ask(sql).stream().map(List::getFirst).toList();
  }
}
