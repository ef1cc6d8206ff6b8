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
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedGuardianTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final UUID GUARDIAN = new UUID(9, 1);
  private static final UUID MOTHER = new UUID(9, 2);
  private static final PhoneNumber NAMED = new PhoneNumber("+254711223344");
  private static final PhoneNumber REPORTERS = new PhoneNumber("+254700000101");
  private static final PhoneNumber LANDLINE = new PhoneNumber("+254202345678");

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "ACCUSED, POLICE_CELL, THEFT, CALL_ONLY",
    "ACCUSED, POLICE_CELL, SEXUAL, CALL_ONLY",
    "WITNESS, NONE, THEFT, CALL_ONLY",
    "NEEDS_CARE, ALONE_OR_LOST, LOST, CALL_ONLY",
    "UNSURE, NONE, STREET, CALL_ONLY",
    // a victim, or a guardian who may be the danger
    "VICTIM, NONE, THEFT, NONE",
    "VICTIM, ABUSE_ONGOING, BEATEN, NONE",
    "ACCUSED, ABUSE_ONGOING, THEFT, NONE",
    "NEEDS_CARE, NONE, NEGLECT, NONE",
    "NEEDS_CARE, NONE, ABANDONED, NONE",
    "UNSURE, HURT_OR_SICK, BEATEN, NONE",
    "WITNESS, NONE, SEXUAL, NONE",
  })
  void a_named_guardian_is_phoned_at_most_and_never_before_the_reporter_was_asked(
      ChildRole role, Danger danger, Category category, Contact.Mode mode) {
    var contact = NamedGuardian.of(report(role, danger, category, NAMED)).orElseThrow();

    assertThat(contact.mode()).isEqualTo(mode);
    assertThat(contact.phone()).contains(NAMED);
    assertThat(contact.unconfirmed()).isTrue();
    assertThat(contact.mayBeTexted()).isFalse();
  }

  @Test
  void who_is_not_safe_to_contact_is_kept_with_no_number_at_all() {
    var report =
        report(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, new Guardian.DoNotContact());

    assertThat(NamedGuardian.of(report)).isEmpty();
    assertThat(CaseRules.report(report, Optional.empty(), GUARDIAN, NOW).guardian()).isEmpty();
  }

  @Test
  void an_officer_who_spoke_with_the_person_opens_it_to_texts_that_say_nothing() {
    var file = theft(NAMED).after(List.of(new CaseEvent.NumberConfirmed(GUARDIAN, NOW)));

    assertThat(file.contacts().get(GUARDIAN))
        .extracting(Contact::mode, Contact::unconfirmed, Contact::first)
        .containsExactly(Contact.Mode.DISCREET, false, true);
  }

  @Test
  void the_reporters_own_number_and_a_fixed_line_are_marked_and_stay_without_texts() {
    for (PhoneNumber phone : List.of(REPORTERS, LANDLINE)) {
      var file = theft(phone).after(List.of(new CaseEvent.NumberConfirmed(GUARDIAN, NOW)));

      assertThat(file.contacts().get(GUARDIAN))
          .extracting(Contact::mode)
          .isEqualTo(Contact.Mode.CALL_ONLY);
    }
    assertThat(marks(REPORTERS, false))
        .containsExactly(NumberMark.UNCONFIRMED, NumberMark.REPORTERS_OWN);
    assertThat(marks(LANDLINE, false))
        .containsExactly(NumberMark.UNCONFIRMED, NumberMark.NO_MOBILE);
    assertThat(marks(NAMED, true)).containsExactly(NumberMark.UNCONFIRMED, NumberMark.OFFICERS);
  }

  @Test
  void a_victims_guardian_is_marked_to_ask_the_reporter_first_and_is_phoned_once_confirmed() {
    var report = report(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, NAMED);
    var file = opened(report);

    assertThat(NumberMark.of(NamedGuardian.of(report).orElseThrow(), report, false))
        .containsExactly(NumberMark.UNCONFIRMED, NumberMark.ASK_REPORTER_FIRST);
    assertThat(file.contacts().get(GUARDIAN)).extracting(Contact::first).isEqualTo(false);
    assertThat(
            file.after(List.of(new CaseEvent.NumberConfirmed(GUARDIAN, NOW)))
                .contacts()
                .get(GUARDIAN))
        .extracting(Contact::mode)
        .isEqualTo(Contact.Mode.CALL_ONLY);
  }

  @Test
  void whom_an_officer_sets_with_the_same_number_is_the_person_the_reporter_named() {
    var mother =
        new Contact(
            Contact.Relation.PARENT,
            Optional.of(NAMED),
            Contact.Mode.NORMAL,
            Language.ENGLISH,
            false,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL);

    var file = theft(NAMED).after(List.of(new CaseEvent.ContactSet(MOTHER, mother, NOW)));

    assertThat(file.contacts().keySet()).containsExactly(MOTHER);
    assertThat(
            theft(LANDLINE)
                .after(List.of(new CaseEvent.ContactSet(MOTHER, mother, NOW)))
                .contacts()
                .keySet())
        .containsExactlyInAnyOrder(MOTHER, GUARDIAN);
  }

  private static List<NumberMark> marks(PhoneNumber phone, boolean officers) {
    var report = report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, phone);
    return NumberMark.of(NamedGuardian.of(report).orElseThrow(), report, officers);
  }

  private static CaseFile theft(PhoneNumber phone) {
    return opened(report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, phone));
  }

  private static CaseFile opened(Report report) {
    return CaseFile.opened(CaseRules.report(report, Optional.empty(), GUARDIAN, NOW));
  }

  private static Report report(
      ChildRole role, Danger danger, Category category, PhoneNumber guardian) {
    return report(role, danger, category, new Guardian.Reachable(guardian));
  }

  private static Report report(
      ChildRole role, Danger danger, Category category, Guardian guardian) {
    return new Report(
        role,
        danger,
        category,
        WithinThreeDays.NOT_ASKED,
        Sex.GIRL,
        StatedAge.of(14),
        Reports.KIBRA,
        true,
        Whereabouts.HOME,
        guardian,
        "",
        new Reporter.Unverified(REPORTERS, Language.KISWAHILI, true));
  }
}
