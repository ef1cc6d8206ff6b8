package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Reports;
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
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Routing.Reason;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.reference.ClockBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertPlanTest {
  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");
  private static final PhoneNumber GUARDIAN = new PhoneNumber("+254711223344");
  private static final PhoneNumber REPORTER = new PhoneNumber("+254700000101");
  private static final Unit OFFICE = unit("Kibra Office", Agency.CHILDREN_SERVICES);
  private static final Unit COUNTY = unit("Nairobi Office", Agency.CHILDREN_SERVICES);
  private static final Unit POLICE = unit("Kibra Desk", Agency.POLICE);
  private static final Officer CHILDREN_1 =
      officer(1, Role.CHILDREN_OFFICER, OFFICE, Language.ENGLISH);
  private static final Officer CHILDREN_2 =
      officer(2, Role.CHILDREN_OFFICER, OFFICE, Language.KISWAHILI);
  private static final Officer DESK =
      officer(3, Role.POLICE_CHILD_DESK, POLICE, Language.KISWAHILI);
  private static final Officer COORDINATOR =
      officer(4, Role.CHILDREN_COORDINATOR, COUNTY, Language.ENGLISH);
  private static final List<AlertPlan.Told> TOLD =
      List.of(
          new AlertPlan.Told(
              new Routing.Told(OFFICE, Reason.RESPONSIBLE), List.of(CHILDREN_1, CHILDREN_2)),
          new AlertPlan.Told(new Routing.Told(POLICE, Reason.POLICE), List.of(DESK)));
  private static final Reporter STRANGER =
      new Reporter.Unverified(REPORTER, Language.KISWAHILI, false);

  @ParameterizedTest(name = "{0}: {1}, priority {2}")
  @CsvSource({"RED, alert_red, 0", "AMBER, alert_amber, 1", "GREEN, alert_green, 2"})
  void every_officer_of_every_unit_is_alerted_in_his_language(
      Urgency urgency, String kind, int priority) {
    assertThat(messages(event(urgency, STRANGER), TOLD))
        .extracting(NewMessage::to, NewMessage::language, NewMessage::kind, NewMessage::priority)
        .containsExactly(
            tuple(CHILDREN_1.phone(), Language.ENGLISH, kind, priority),
            tuple(CHILDREN_2.phone(), Language.KISWAHILI, kind, priority),
            tuple(DESK.phone(), Language.KISWAHILI, kind, priority));
  }

  @Test
  void the_level_above_is_told_whose_case_it_is() {
    var above =
        new AlertPlan.Told(new Routing.Told(COUNTY, Reason.SUPERVISING), List.of(COORDINATOR));

    assertThat(messages(event(Urgency.RED, STRANGER), List.of(above)))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.kind()).isEqualTo("alert_supervising");
          assertThat(message.priority()).isZero();
          assertThat(message.to()).isEqualTo(COORDINATOR.phone());
          assertThat(message.facts()).containsEntry("office", "Kibra Office");
        });
  }

  @Test
  void an_alert_is_sent_at_least_once_at_any_hour_for_a_day() {
    assertThat(messages(event(Urgency.GREEN, STRANGER), TOLD))
        .allSatisfy(message -> {
          assertThat(message.deliveryClass()).isEqualTo(DeliveryClass.A);
          assertThat(message.dueAt()).isEqualTo(NOW);
          assertThat(message.deadline()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        });
  }

  @Test
  void an_officer_who_reports_gets_a_receipt() {
    var reporter = new Reporter.Verified(new UUID(0, 9), REPORTER, Language.ENGLISH);

    assertThat(messages(event(Urgency.RED, reporter), List.of()))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.kind()).isEqualTo("receipt");
          assertThat(message.to()).isEqualTo(REPORTER);
          assertThat(message.language()).isEqualTo(Language.ENGLISH);
          assertThat(message.deliveryClass()).isEqualTo(DeliveryClass.B);
          assertThat(message.priority()).isEqualTo(3);
          assertThat(message.facts()).containsOnlyKeys("reference");
          assertThat(message.deadline()).isEqualTo(NOW.plus(Duration.ofHours(12)));
        });
  }

  @ParameterizedTest(name = "may text {0}: {1} receipts")
  @CsvSource({"true, 1", "false, 0"})
  void anybody_else_gets_one_only_when_texting_the_phone_is_safe(boolean mayText, int receipts) {
    var reporter = new Reporter.Unverified(REPORTER, Language.KISWAHILI, mayText);

    assertThat(messages(event(Urgency.RED, reporter), TOLD))
        .filteredOn(message -> message.kind().equals("receipt_public"))
        .hasSize(receipts)
        .allMatch(message -> message.language().equals(Language.KISWAHILI));
  }

  @Test
  void a_guardian_is_never_texted_by_a_report() {
    var reporter = new Reporter.Unverified(REPORTER, Language.KISWAHILI, true);

    assertThat(messages(event(Urgency.RED, reporter), TOLD))
        .extracting(NewMessage::to)
        .doesNotContain(GUARDIAN);
  }

  @Test
  void no_message_holds_anything_of_the_child_but_its_reference() {
    var reporter = new Reporter.Unverified(REPORTER, Language.KISWAHILI, true);

    assertThat(messages(event(Urgency.RED, reporter), TOLD))
        .allSatisfy(message ->
            assertThat(message.facts().values()).isSubsetOf("482-137-559", "Kibra Office"));
  }

  @Test
  void event_recipient_and_kind_tell_all_messages_apart() {
    var reporter = new Reporter.Verified(CHILDREN_1.id(), CHILDREN_1.phone(), Language.ENGLISH);

    assertThat(messages(event(Urgency.RED, reporter), TOLD))
        .hasSize(4)
        .allSatisfy(message -> {
          assertThat(message.event()).contains(new UUID(1, 1));
          assertThat(message.caseId()).contains(new UUID(1, 2));
        })
        .extracting(message -> message.to().e164() + message.kind())
        .doesNotHaveDuplicates();
  }

  @Test
  void without_anybody_to_tell_only_the_receipt_is_left() {
    assertThat(messages(event(Urgency.RED, STRANGER), List.of())).isEmpty();
  }

  /// Offices phone; an officer whose own phone it was is told by when to dial again, in neutral
  /// words.
  @Test
  void of_a_call_that_was_cut_off_offices_are_told_so_and_an_officer_how_long_to_go_on() {
    var officer = new Reporter.Unverified(REPORTER, Language.ENGLISH, true);

    List<NewMessage> messages = messages(cutOff(Urgency.RED, officer), TOLD);

    assertThat(messages)
        .extracting(NewMessage::kind)
        .containsExactly("alert_partial", "alert_partial", "alert_partial", "dropped_call");
    assertThat(messages.getLast().facts())
        .containsExactly(Map.entry("until", NOW.plus(Duration.ofMinutes(30)).toString()));
    assertThat(messages.getLast().deadline()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
  }

  @Test
  void a_stranger_whose_call_was_cut_off_gets_nothing() {
    assertThat(messages(cutOff(Urgency.RED, STRANGER), List.of())).isEmpty();
  }

  @Test
  void one_that_is_not_urgent_is_told_as_any_other() {
    assertThat(messages(cutOff(Urgency.AMBER, STRANGER), TOLD))
        .extracting(NewMessage::kind)
        .containsOnly("alert_amber");
  }

  @Test
  void whoever_finished_it_gets_the_receipt_and_the_office_a_word() {
    var officer = new Reporter.Verified(new UUID(0, 9), REPORTER, Language.ENGLISH);
    Report report = ((CaseEvent.Reported) event(Urgency.RED, officer).event()).report();
    var continued =
        new CaseEvent.ReportContinued(
            report, Urgency.RED, Track.CARE_AND_PROTECTION, Optional.empty(), false, NOW);

    assertThat(messages(stored(report, continued), TOLD))
        .extracting(NewMessage::kind)
        .containsExactly("case_added", "case_added", "case_added", "receipt");
  }

  private static StoredEvent cutOff(Urgency urgency, Reporter reporter) {
    Report report =
        Reports.cutOff(ChildRole.VICTIM, Danger.ABUSE_ONGOING, new Area(47, 275, 1), reporter);
    return stored(
        report,
        new CaseEvent.Reported(report, urgency, Track.CARE_AND_PROTECTION, Optional.empty(), NOW));
  }

  private static StoredEvent stored(Report report, CaseEvent event) {
    return new StoredEvent(
        new UUID(1, 1),
        new UUID(1, 2),
        new CaseReference(482_137_559),
        report.place(),
        Optional.of(OFFICE),
        event);
  }

  private static List<NewMessage> messages(StoredEvent stored, List<AlertPlan.Told> told) {
    Alert alert = Alert.of(stored.event(), ClockBooks.shipped()).orElseThrow();
    return AlertPlan.messages(stored, alert, told, NOW);
  }

  private static StoredEvent event(Urgency urgency, Reporter reporter) {
    var report =
        new Report(
            ChildRole.VICTIM,
            Danger.NONE,
            Category.SEXUAL,
            WithinThreeDays.NO,
            Sex.GIRL,
            StatedAge.of(12),
            new Area(47, 275, 1),
            true,
            Whereabouts.HOME,
            new Guardian.Reachable(GUARDIAN),
            "Zuhura",
            reporter);
    return stored(
        report,
        new CaseEvent.Reported(report, urgency, Track.CARE_AND_PROTECTION, Optional.empty(), NOW));
  }

  private static Unit unit(String name, Agency agency) {
    return new Unit(
        new UUID(2, name.length()), name.replace(' ', '-'), agency, name, Area.ofCounty(47));
  }

  private static Officer officer(int number, Role role, Unit unit, Language language) {
    return new Officer(
        new UUID(3, number), role, unit, language, new PhoneNumber("+25470000000" + number));
  }
}
