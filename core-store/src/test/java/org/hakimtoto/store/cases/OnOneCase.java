package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.junit.jupiter.api.BeforeEach;

/// One case of a Friday night on a real database, with the officers who work on it.
abstract class OnOneCase {
  static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));
  static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  static final CaseReference OTHER = CaseReference.ofSerial(11_111_111);
  static final PhoneNumber AUNT = new PhoneNumber("+254711998877");

  RealStores stores;
  ChangeCase change;
  ReadCases read;
  Officer chief;
  Officer childrensOfficer;
  Officer police;
  Officer prosecutor;
  Officer registry;

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

  void file(int serial) {
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT.plusSeconds(serial % 1_000),
            CaseReference::shown);
  }

  Outcome change(Officer officer, CaseCommand command) {
    return change.change(REFERENCE, command, officer, Channel.API, NOW, OptionalInt.empty());
  }

  List<CaseEvent> done(Officer officer, CaseCommand command) {
    Outcome outcome = change(officer, command);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).events();
  }

  Optional<CaseView> read(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> read.read(tx, officer, REFERENCE, Channel.API, NOW));
  }

  ReadCases.Page list(Officer officer, Optional<ReadCases.Cursor> after) {
    return stores
        .database()
        .inTransaction(tx -> read.list(tx, officer, CaseFilter.ALL, after, 4, NOW));
  }

  ReadCases.Page list(Officer officer, Instant now) {
    return stores
        .database()
        .inTransaction(tx -> read.list(tx, officer, CaseFilter.ALL, Optional.empty(), 4, now));
  }

  List<Integer> rawCounts(Officer officer) {
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

  UUID caseId() {
    return UUID.fromString(
        stores
            .ask("select id from case_file where reference = " + REFERENCE.number())
            .getFirst()
            .getFirst());
  }

  void moveAway(String unit) {
    stores.change(
        "update unit set county = 1, sub_county = 1, location = 0 where code = '" + unit + "'");
  }

  void tamper(String sql) {
    stores.change(
        "alter table audit_entry disable trigger audit_append_only; "
            + sql
            + "; alter table audit_entry enable trigger audit_append_only");
  }

  static Contact aunt(Contact.Mode mode) {
    return contact(Contact.Relation.RELATIVE, AUNT, mode);
  }

  static Contact guardian(Contact.Mode mode) {
    return contact(Contact.Relation.GUARDIAN, Samples.GUARDIAN, mode);
  }

  static Contact contact(Contact.Relation relation, PhoneNumber phone, Contact.Mode mode) {
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
