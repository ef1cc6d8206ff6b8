package org.hakimtoto.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;

class ContactCodeTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final UUID NAMED = new UUID(9, 1);
  private static final UUID MOTHER = new UUID(8, 2);
  private static final UUID AUNT = new UUID(1, 3);
  private static final PhoneNumber NAMED_PHONE = new PhoneNumber("+254711223344");

  @Test
  void contacts_are_numbered_in_the_order_in_which_they_were_entered() {
    CaseFile file =
        opened().after(List.of(set(MOTHER, "+254711223355"), set(AUNT, "+254711223366")));

    assertThat(file.code(NAMED)).contains(new ContactCode(1));
    assertThat(file.code(MOTHER)).contains(new ContactCode(2));
    assertThat(file.code(AUNT)).map(ContactCode::shown).contains("F3");
    assertThat(file.contact(new ContactCode(3))).contains(AUNT);
    assertThat(file.code(new UUID(5, 5))).isEmpty();
    assertThat(file.contact(new ContactCode(4))).isEmpty();
  }

  @Test
  void a_code_stays_whatever_becomes_of_the_contact() {
    CaseFile file =
        opened()
            .after(List.of(set(MOTHER, "+254711223355"), set(AUNT, "+254711223366")))
            .after(List.of(set(MOTHER, "+254711223377")));

    assertThat(file.code(MOTHER)).contains(new ContactCode(2));
    assertThat(file.code(AUNT)).contains(new ContactCode(3));
  }

  @Test
  void whom_an_officer_sets_by_the_number_that_the_reporter_named_keeps_that_code() {
    CaseFile file =
        opened()
            .after(List.of(set(AUNT, "+254711223366")))
            .after(List.of(set(MOTHER, NAMED_PHONE.e164())));

    assertThat(file.code(MOTHER)).contains(new ContactCode(1));
    assertThat(file.code(AUNT)).contains(new ContactCode(2));
    assertThat(file.contact(new ContactCode(1))).contains(MOTHER);
    assertThat(file.code(NAMED)).isEmpty();
  }

  @Test
  void a_code_is_read_as_it_is_written() {
    assertThat(ContactCode.parse(" f12 ")).contains(new ContactCode(12));
    for (String typed : List.of("", "F", "F0", "1", "G1", "F1234")) {
      assertThat(ContactCode.parse(typed)).as(typed).isEmpty();
    }
  }

  private static CaseFile opened() {
    Report told = Reports.at(Reports.KIBRA, Reports.NAME);
    var report =
        new Report(
            told.role(),
            told.danger(),
            told.category(),
            told.withinThreeDays(),
            told.sex(),
            told.age(),
            told.place(),
            told.placeListed(),
            told.whereabouts(),
            new Guardian.Reachable(NAMED_PHONE),
            told.nameOrObNumber(),
            told.reporter());
    return CaseFile.opened(CaseRules.report(report, Optional.empty(), NAMED, NOW));
  }

  private static CaseEvent set(UUID contact, String phone) {
    return new CaseEvent.ContactSet(
        contact,
        new Contact(
            Contact.Relation.PARENT,
            Optional.of(new PhoneNumber(phone)),
            Contact.Mode.NORMAL,
            Language.KISWAHILI,
            false,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL),
        NOW);
  }
}
