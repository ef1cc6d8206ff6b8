package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.audit.About;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Commands on a real database: what is kept, who may see it, and what the audit says of it.
@ExtendWith(WithRealStores.class)
class ChangeCaseIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final CaseReference OTHER = CaseReference.ofSerial(11_111_111);
  private static final PhoneNumber AUNT = new PhoneNumber("+254711998877");

  private RealStores stores;
  private ChangeCase change;
  private ReadCases read;
  private Officer chief;
  private Officer childrensOfficer;
  private Officer police;
  private Officer prosecutor;
  private Officer registry;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    read = new ReadCases(real.sealing());
    chief = real.officer("+254700000001");
    childrensOfficer = real.officer("+254700000002");
    police = real.officer("+254700000003");
    prosecutor = real.officer("+254700000004");
    registry = real.officer("+254700000005");
    file(48_213_755);
  }

  @Test
  void what_is_done_is_kept_and_folded() {
    UUID hearing = UUID.randomUUID();
    Instant monday = Instant.parse("2026-11-23T06:00:00Z");
    assertThat(done(childrensOfficer, new CaseCommand.Accept())).hasSize(2);
    done(
        registry,
        new CaseCommand.SetHearing(hearing, HearingKind.PLEA, registry.unit().id(), monday));
    done(
        registry,
        new CaseCommand.MoveHearing(hearing, monday.plusSeconds(86_400), MoveReason.HOLIDAY));
    done(
        childrensOfficer,
        new CaseCommand.AddReference(
            new ExternalReference(ExternalReference.Kind.OB_NUMBER, "12/20/11/2026")));

    CaseView view = read(childrensOfficer).orElseThrow();

    assertThat(view.file().stage()).isEqualTo(Stage.INTAKE);
    assertThat(view.file().nextDate()).contains(monday.plusSeconds(86_400));
    assertThat(view.file().hearings().values()).extracting(Hearing::version).containsExactly(2);
    assertThat(view.file().version()).isEqualTo(6);
    assertThat(
            stores.ask(
                "select stage, version, accepted_at is not null, next_date is not null, custody"
                    + " from case_file"))
        .containsExactly(List.of("INTAKE", "6", "t", "t", "POLICE_CELL"));
    assertThat(stores.ask("select version, state, reason from hearing"))
        .containsExactly(List.of("2", "SET", "HOLIDAY"));
    assertThat(stores.databaseHolds("12/20/11/2026")).isFalse();
  }

  @Test
  void a_refused_command_changes_nothing_and_is_audited() {
    assertThat(change(chief, new CaseCommand.Accept()))
        .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
    assertThat(change(police, new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.ARREST)))
        .isEqualTo(new Outcome.Refused(Refusal.UNDER_TWELVE));

    assertThat(stores.count("select version from case_file")).isEqualTo(1);
    assertThat(
            stores.ask(
                "select action, outcome from audit_entry where action like 'case.%' order by id"))
        .containsExactly(List.of("case.accept", "refused"), List.of("case.move-stage", "refused"));
  }

  @Test
  void a_case_of_another_area_is_as_unknown_as_none() {
    moveAway("odpp-kibra");
    Officer stranger = stores.officer("+254700000004");

    assertThat(change(stranger, new CaseCommand.Close(CloseReason.CHARGES_WITHDRAWN)))
        .isEqualTo(new Outcome.NotForYou())
        .isEqualTo(
            change.change(
                CaseReference.ofSerial(5),
                new CaseCommand.Accept(),
                stranger,
                Channel.API,
                NOW,
                OptionalInt.empty()));
    assertThat(read(stranger)).isEmpty();
    assertThat(
            stores.ask(
                "select a.outcome from audit_entry a join case_file c on c.id = a.case_id"
                    + " where a.actor = '"
                    + stranger.id()
                    + "' order by a.id"))
        .containsExactly(List.of("outside-area"), List.of("refused"));
  }

  @Test
  void access_that_is_granted_opens_the_record_until_it_runs_out() {
    moveAway("odpp-kibra");
    Officer stranger = stores.officer("+254700000004");
    change(stranger, new CaseCommand.AskAccess(AccessReason.SAME_CHILD));
    done(childrensOfficer, new CaseCommand.GrantAccess(stranger.id()));

    assertThat(read(stranger)).isPresent();
    assertThat(list(stranger, NOW).cases()).hasSize(1);
    assertThat(list(stranger, NOW.plus(CaseRules.GRANT)).cases())
        .as("by the clock of the house, which a demo moves")
        .isEmpty();

    stores.change("update case_grant set until = clock_timestamp() - interval '1 second'");
    assertThat(read(stranger)).isEmpty();
  }

  @Test
  void the_database_holds_the_same_line_in_raw_sql() {
    done(childrensOfficer, new CaseCommand.Accept());
    var asChief = rawCounts(chief);
    var asOffice = rawCounts(childrensOfficer);
    var asProsecutor = rawCounts(prosecutor);
    moveAway("odpp-kibra");
    var asStranger = rawCounts(stores.officer("+254700000004"));

    // cases, events, contacts
    assertThat(asOffice).containsExactly(1, 3, 1);
    assertThat(asChief)
        .as("the reporter sees the status, never the record")
        .containsExactly(1, 0, 0);
    assertThat(asProsecutor).as("in the area, but not yet in the case").containsExactly(1, 0, 0);
    assertThat(asStranger).containsExactly(0, 0, 0);
  }

  @Test
  void the_reader_role_without_an_officer_sees_nothing_and_changes_nothing() {
    assertThat(stores.askAs("haki_reader", "select count(*) from case_file")).isEqualTo("0");
    assertThat(stores.askAs("haki_reader", "select count(*) from case_event")).isEqualTo("0");
    assertThat(stores.askAs("haki_reader", "update case_file set version = 9 returning version"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "update case_event set kind = 'x' returning kind"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "delete from case_file returning id"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "update audit_entry set outcome = 'x' returning id"))
        .contains("permission denied");
  }

  @Test
  void a_number_that_must_not_be_used_is_forgotten_and_stays_blocked() {
    UUID contact = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NORMAL)));
    var texts = About.in(stores);
    assertThat(texts.may(caseId(), AUNT)).isTrue();

    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NONE)));

    assertThat(texts.may(caseId(), AUNT)).isFalse();
    assertThat(stores.count("select count(*) from contact where phone is not null and mode='none'"))
        .as("only the number the reporter gave, which no officer has confirmed")
        .isEqualTo(1);
  }

  @Test
  void the_reporters_number_is_blocked_until_an_officer_confirms_it() {
    var texts = About.in(stores);
    assertThat(texts.may(caseId(), Samples.GUARDIAN)).isFalse();

    UUID contact = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(contact, guardian(Contact.Mode.DISCREET)));
    assertThat(texts.may(caseId(), Samples.GUARDIAN)).isTrue();

    done(childrensOfficer, new CaseCommand.SetContact(contact, guardian(Contact.Mode.NONE)));
    assertThat(texts.may(caseId(), Samples.GUARDIAN)).isFalse();
  }

  @Test
  void a_roster_does_not_open_a_number_that_an_officer_blocked() {
    var texts = About.in(stores);
    UUID contact = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NORMAL)));
    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NONE)));
    onTheRoster(AUNT);
    assertThat(texts.may(caseId(), AUNT)).isFalse();

    onTheRoster(Samples.GUARDIAN);
    assertThat(texts.may(caseId(), Samples.GUARDIAN))
        .as("a reporter must not be able to silence an officer")
        .isTrue();
  }

  @Test
  void who_passes_on_is_on_the_roster() {
    UUID contact = UUID.randomUUID();
    var command = new CaseCommand.SetContact(contact, readTo(new UUID(6, 6)));

    assertThat(change(childrensOfficer, command))
        .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_OFFICER));
    assertThat(stores.count("select count(*) from contact where id = '" + contact + "'")).isZero();

    done(childrensOfficer, new CaseCommand.SetContact(contact, readTo(chief.id())));
    stores.change("update officer set retired_at = now() where id = '" + chief.id() + "'");
    assertThat(change(childrensOfficer, new CaseCommand.SetContact(contact, readTo(chief.id()))))
        .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_OFFICER));
  }

  private static Contact readTo(UUID reader) {
    Contact aunt = aunt(Contact.Mode.NORMAL);
    return new Contact(
        aunt.relation(),
        aunt.phone(),
        aunt.mode(),
        aunt.language(),
        true,
        false,
        Optional.of(reader),
        aunt.safeFrom(),
        aunt.safeUntil());
  }

  /// The officer who may work on one case must not reach into another through an id.
  @Test
  void an_id_of_another_case_is_refused_and_nothing_changes_there() {
    file(11_111_111);
    UUID id = UUID.randomUUID();
    Instant monday = Instant.parse("2026-11-23T06:00:00Z");
    UUID court = registry.unit().id();
    UUID home = stores.officer("+254700000007").unit().id();
    var leaving =
        new CaseCommand.LeaveForTransfer(id, police.unit().id(), home, NOW, NOW.plusSeconds(60));
    var hearing = new CaseCommand.SetHearing(id, HearingKind.PLEA, court, monday);
    done(childrensOfficer, new CaseCommand.SetContact(id, aunt(Contact.Mode.NORMAL)));
    done(childrensOfficer, new CaseCommand.SetContact(id, aunt(Contact.Mode.NONE)));
    done(childrensOfficer, leaving);
    done(registry, hearing);

    for (var tried :
        List.of(
            onOther(childrensOfficer, new CaseCommand.SetContact(id, aunt(Contact.Mode.NORMAL))),
            onOther(childrensOfficer, leaving),
            onOther(registry, hearing))) {
      assertThat(tried).isEqualTo(new Outcome.Refused(Refusal.ALREADY_DONE));
    }
    assertThat(About.in(stores).may(caseId(), AUNT)).isFalse();
  }

  private Outcome onOther(Officer officer, CaseCommand command) {
    return change.change(OTHER, command, officer, Channel.API, NOW, OptionalInt.empty());
  }

  private void onTheRoster(PhoneNumber phone) {
    stores.change(
        "update officer set phone_index = '\\x"
            + java.util.HexFormat.of().formatHex(stores.sealing().phoneIndex(phone))
            + "' where id = '"
            + police.id()
            + "'");
  }

  @Test
  void a_link_stands_on_both_cases() {
    file(11_111_111);
    UUID other = stores.database().inTransaction(tx -> change.idOf(tx, OTHER)).orElseThrow();
    done(childrensOfficer, new CaseCommand.Link(other));

    assertThat(stores.count("select count(*) from case_link")).isEqualTo(2);
    assertThat(stores.ask("select distinct version from case_file")).containsExactly(List.of("2"));
    done(childrensOfficer, new CaseCommand.Unlink(other));
    assertThat(stores.count("select count(*) from case_link")).isZero();
  }

  @Test
  void a_case_that_changed_meanwhile_is_not_changed_again() {
    done(childrensOfficer, new CaseCommand.Accept());

    assertThat(
            change.change(
                REFERENCE,
                new CaseCommand.Close(CloseReason.NOT_FOUNDED),
                childrensOfficer,
                Channel.API,
                NOW,
                OptionalInt.of(1)))
        .isEqualTo(new Outcome.Stale(3));
  }

  @Test
  void a_list_shows_what_the_officer_may_see_a_page_at_a_time() {
    for (int serial = 1; serial <= 5; serial++) {
      file(serial);
    }
    var first = list(childrensOfficer, Optional.empty());
    var second = list(childrensOfficer, first.next());

    assertThat(first.cases()).hasSize(4);
    assertThat(second.cases()).hasSize(2);
    assertThat(second.next()).isEmpty();
    assertThat(first.cases()).doesNotContainAnyElementsOf(second.cases());
    moveAway("odpp-kibra");
    assertThat(list(stores.officer("+254700000004"), Optional.empty()).cases()).isEmpty();
  }

  @Test
  void the_audit_chain_shows_the_row_that_was_altered() {
    done(childrensOfficer, new CaseCommand.Accept());
    for (int i = 0; i < 5; i++) {
      read(childrensOfficer);
    }
    var verify = new VerifyAudit(stores.database(), stores.sealing());
    var anchors = verify.heads();
    assertThat(verify.verify(anchors).faults()).isEmpty();
    long rows = verify.verify(List.of()).rows();
    assertThat(rows).isGreaterThan(10);
    String id =
        stores
            .ask(
                "select id from audit_entry where action = 'case.read' order by id offset 2 limit 1")
            .getFirst()
            .getFirst();

    tamper("update audit_entry set outcome = 'refused' where id = " + id);
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.row()).isEqualTo(Long.parseLong(id)));

    tamper("update audit_entry set outcome = 'told' where id = " + id);
    assertThat(verify.verify(List.of()).faults()).isEmpty();
    tamper("delete from audit_entry where id = " + id);
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("a row is gone"));
  }

  @Test
  void rows_cut_off_the_end_or_put_in_without_the_key_are_found() {
    for (int i = 0; i < 3; i++) {
      read(childrensOfficer);
    }
    var verify = new VerifyAudit(stores.database(), stores.sealing());
    var anchors = verify.heads();
    int shard = Audit.shard(Optional.of(caseId()));
    tamper(
        "delete from audit_entry where shard = "
            + shard
            + " and seq = (select max(seq) from audit_entry where shard = "
            + shard
            + ")");
    assertThat(verify.verify(List.of()).faults()).hasSize(1);
    tamper(
        "update audit_head h set (seq, mac) = (select seq, mac from audit_entry where shard = "
            + shard
            + " order by seq desc limit 1) where shard = "
            + shard);
    assertThat(verify.verify(List.of()).faults()).as("the head was altered as well").isEmpty();
    assertThat(verify.verify(anchors).faults()).as("but not what was written down").hasSize(1);

    tamper(
        "insert into audit_entry (action, channel, outcome) values ('case.read', 'api', 'told')");
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("no chain"));
  }

  private void file(int serial) {
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT.plusSeconds(serial % 1_000),
            CaseReference::shown);
  }

  private Outcome change(Officer officer, CaseCommand command) {
    return change.change(REFERENCE, command, officer, Channel.API, NOW, OptionalInt.empty());
  }

  private List<CaseEvent> done(Officer officer, CaseCommand command) {
    Outcome outcome = change(officer, command);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).events();
  }

  private Optional<CaseView> read(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> read.read(tx, officer, REFERENCE, Channel.API, NOW));
  }

  private ReadCases.Page list(Officer officer, Optional<ReadCases.Cursor> after) {
    return stores
        .database()
        .inTransaction(tx -> read.list(tx, officer, CaseFilter.ALL, after, 4, NOW));
  }

  private ReadCases.Page list(Officer officer, Instant now) {
    return stores
        .database()
        .inTransaction(tx -> read.list(tx, officer, CaseFilter.ALL, Optional.empty(), 4, now));
  }

  private List<Integer> rawCounts(Officer officer) {
    return stores
        .database()
        .inTransaction(tx ->
            tx.seenBy(
                officer,
                seen ->
                    List.of("case_file", "case_event", "contact").stream()
                        .map(table ->
                            seen.one("select count(*)::int as n from " + table)
                                .orElseThrow()
                                .getInteger("n"))
                        .toList()));
  }

  private UUID caseId() {
    return UUID.fromString(
        stores
            .ask("select id from case_file where reference = " + REFERENCE.number())
            .getFirst()
            .getFirst());
  }

  private void moveAway(String unit) {
    stores.change(
        "update unit set county = 1, sub_county = 1, location = 0 where code = '" + unit + "'");
  }

  private void tamper(String sql) {
    stores.change(
        "alter table audit_entry disable trigger audit_append_only; "
            + sql
            + "; alter table audit_entry enable trigger audit_append_only");
  }

  private static Contact aunt(Contact.Mode mode) {
    return contact(Contact.Relation.RELATIVE, AUNT, mode);
  }

  private static Contact guardian(Contact.Mode mode) {
    return contact(Contact.Relation.GUARDIAN, Samples.GUARDIAN, mode);
  }

  private static Contact contact(Contact.Relation relation, PhoneNumber phone, Contact.Mode mode) {
    return new Contact(
        relation,
        mode == Contact.Mode.NONE ? Optional.empty() : Optional.of(phone),
        mode,
        Language.KISWAHILI,
        false,
        true,
        Optional.empty(),
        LocalTime.of(8, 0),
        LocalTime.of(19, 0));
  }
}
