package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A case that was filed a moment ago, and the one of the same child of this morning.
@ExtendWith(WithRealStores.class)
class SameChildIT extends OnOneCase {
  private static final int SECOND = 11_111_111;

  private SameChild sameChild;

  @BeforeEach
  void children() {
    sameChild = new SameChild(stores.sealing(), UUID::randomUUID);
  }

  @Test
  void a_second_officer_of_the_area_is_told_that_there_is_one() {
    UUID fresh = second(by(police), NOW);

    assertThat(twin(police, fresh)).contains(caseId());
    assertThat(
            stores.ask("select case_id from audit_entry where action = 'report.told-of-another'"))
        .containsExactly(List.of(caseId().toString()));
  }

  @Test
  void the_reporter_of_the_first_is_told_of_it_too() {
    assertThat(twin(chief, second(by(chief), NOW))).contains(caseId());
  }

  @Test
  void nobody_is_told_of_what_a_stranger_reported_nor_a_stranger_of_anything() {
    UUID byStranger = second(stranger(), NOW);
    assertThat(twin(chief, byStranger)).isEmpty();

    stores.change("update case_file set closed_at = now() where reference = " + REFERENCE.number());
    UUID fresh = filed(22_222_222, Samples.report(chief).report(), NOW);
    assertThat(twin(chief, fresh)).as("the stranger's").isEmpty();
  }

  @Test
  void a_case_that_is_hidden_from_anybody_is_never_told_of() {
    UUID fresh = second(by(chief), NOW);
    stores.change(
        "insert into case_hidden (case_id, unit_id) values ('"
            + caseId()
            + "', '"
            + prosecutor.unit().id()
            + "')");

    assertThat(twin(chief, fresh)).isEmpty();
  }

  @Test
  void only_who_reported_it_and_of_the_own_area_is_told() {
    UUID fresh = second(by(chief), NOW);
    assertThat(twin(police, fresh)).as("the chief's report").isEmpty();

    stores.change(
        "update unit set county = 1, sub_county = 1, location = 0 where id = '"
            + chief.unit().id()
            + "'");
    assertThat(twin(stores.officer("+254700000001"), fresh)).as("from elsewhere").isEmpty();
  }

  @Test
  void a_closed_one_an_older_one_and_one_of_another_place_are_no_twins() {
    UUID nextDay = second(by(chief), Samples.FRIDAY_NIGHT.plus(Duration.ofHours(26)));
    assertThat(twin(chief, nextDay)).isEmpty();

    Area elsewhere = Area.ofSubCounty(47, 274);
    UUID there = filed(22_222_222, Samples.report(chief).report(), NOW);
    stores.change("update case_file set sub_county = 274 where id = '" + caseId() + "'");
    assertThat(twin(chief, there)).as(elsewhere.toString()).isNotEqualTo(Optional.of(caseId()));

    stores.change("update case_file set sub_county = 278, closed_at = now()");
    assertThat(twin(chief, there)).isEmpty();
  }

  @Test
  void the_word_of_the_reporter_links_both_and_an_officer_unlinks_them() {
    UUID fresh = second(by(police), NOW);

    assertThat(link(police, fresh)).isTrue();

    assertThat(links()).isEqualTo("2");
    assertThat(
            stores.ask("select kind, actor from case_event where kind = 'linked' order by case_id"))
        .containsOnly(List.of("linked", police.id().toString()))
        .hasSize(2);
    assertThat(
            stores.ask(
                "select distinct case_id from audit_entry where action = 'report.same-child'"))
        .hasSize(2);
    assertThat(twin(police, fresh)).as("asked once").isEmpty();
    assertThat(link(police, fresh)).as("pressed twice").isFalse();
    assertThat(done(childrensOfficer, new CaseCommand.Unlink(fresh))).hasSize(1);
    assertThat(links()).isEqualTo("0");
  }

  @Test
  void nothing_is_linked_to_a_case_that_was_closed_meanwhile() {
    UUID fresh = second(by(police), NOW);
    done(childrensOfficer, new CaseCommand.Accept());
    done(childrensOfficer, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    done(childrensOfficer, new CaseCommand.Close(CloseReason.NOT_FOUNDED));

    assertThat(link(police, fresh)).isFalse();
    assertThat(links()).isEqualTo("0");
  }

  @Test
  void who_is_not_sure_has_an_officer_compare_them() {
    UUID fresh = second(by(police), NOW);

    boolean asked =
        stores.database().inTransaction(tx -> sameChild.compare(tx, police, fresh, Channel.USSD));

    assertThat(asked).isTrue();
    assertThat(links()).isEqualTo("0");
    assertThat(stores.ask("select case_id, other_id, reasons from duplicate_suggestion"))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.subList(0, 2)).containsExactly(fresh.toString(), caseId().toString());
          assertThat(row.getLast()).endsWith("REPORTER_UNSURE");
        });
  }

  private Optional<UUID> twin(Officer officer, UUID caseId) {
    return stores.database().inTransaction(tx -> sameChild.twin(tx, officer, caseId, Channel.USSD));
  }

  private boolean link(Officer officer, UUID caseId) {
    return stores
        .database()
        .inTransaction(tx -> sameChild.link(tx, officer, caseId, Channel.USSD, NOW));
  }

  private String links() {
    return stores.ask("select count(*) from case_link").getFirst().getFirst();
  }

  private static Reporter by(Officer officer) {
    return new Reporter.Verified(officer.id(), officer.phone(), officer.language());
  }

  private static Reporter stranger() {
    return new Reporter.Unverified(new PhoneNumber("+254722000111"), Language.ENGLISH, false);
  }

  /// A report of the same boy by somebody else.
  private UUID second(Reporter reporter, Instant at) {
    return filed(SECOND, Samples.report(chief).report().by(reporter), at);
  }

  private UUID filed(int serial, Report report, Instant at) {
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("t" + serial, chief.phone(), "1"),
            report,
            at,
            CaseReference::shown);
    return UUID.fromString(
        stores
            .ask(
                "select id from case_file where reference = "
                    + CaseReference.ofSerial(serial).number())
            .getFirst()
            .getFirst());
  }
}
