package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Aftercare;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.EventExamples;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.reference.ClockBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final ClockBook BOOK = ClockBooks.shipped();
  private static final Unit OFFICE =
      new Unit(new UUID(1, 1), "office", Agency.CHILDREN_SERVICES, "Office", Area.ofCounty(47));
  private static final List<AlertPlan.Told> TOLD =
      List.of(
          new AlertPlan.Told(
              new Routing.Told(OFFICE, Routing.Reason.RESPONSIBLE),
              List.of(
                  new Officer(
                      new UUID(2, 2),
                      Role.CHILDREN_OFFICER,
                      OFFICE,
                      Language.ENGLISH,
                      new PhoneNumber("+254700000002")))));

  /// Written down by hand: who is woken for an event is decided, never left over.
  @Test
  void these_events_are_told_and_no_other() {
    Map<String, String> told =
        EventExamples.all().stream()
            .flatMap(event -> Alert.of(event, BOOK).map(alert -> entry(event, alert)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    assertThat(told)
        .containsOnly(
            Map.entry("Reported", "OfPlace alert_red"),
            Map.entry("Added", "Holder case_added"),
            Map.entry("GuardianNamed", "Holder case_added"),
            Map.entry("ReportCorrected", "Holder case_added"),
            Map.entry("ReportContinued", "OfPlace alert_red"),
            Map.entry("Declined", "Supervisor case_declined"),
            Map.entry("WithdrawalRefused", "Reporter withdrawal_stands"),
            Map.entry("HandedOver", "OfUnit case_yours"),
            Map.entry("UnitInvolved", "OfUnit case_involved"),
            Map.entry("Assigned", "OfOfficer case_given"),
            Map.entry("ProbationReportAsked", "ByPart turn_report"),
            Map.entry("ProbationReportFiled", "ByPart turn_court"),
            Map.entry("WithdrawalRequested", "Holder withdrawal_asked"),
            Map.entry("AftercareChecked", "HolderAnd case_added"),
            Map.entry("TripToCourt", "ByPart trip_no_vehicle"),
            Map.entry("AccessAsked", "Holder access_asked"),
            Map.entry("AccessGranted", "OfOfficer access_granted"),
            Map.entry("AccessRefused", "OfOfficer access_refused"),
            Map.entry("ClockWarned", "ByPart clock_warned"),
            Map.entry("ClockMissed", "ByPart clock_missed"),
            Map.entry("Reopened", "Holder case_yours"));
  }

  @Test
  void whom_it_is_not_safe_to_contact_is_told_at_once_however_it_was_said() {
    var named = new CaseEvent.GuardianNamed(new Guardian.DoNotContact(), Optional.empty(), NOW);
    var set = new CaseEvent.ContactSet(new UUID(3, 1), never(), NOW);

    for (CaseEvent said : List.of(named, set)) {
      assertThat(Alert.of(said, BOOK))
          .hasValueSatisfying(alert -> {
            assertThat(alert.kind()).isEqualTo(MessageKind.CASE_NOT_SAFE);
            assertThat(alert.priority()).isEqualTo(Priority.RED);
            assertThat(alert.audience()).isEqualTo(new Audience.HolderAnd(Agency.POLICE));
          });
    }
  }

  private static Contact never() {
    return new Contact(
            Contact.Relation.PARENT,
            Optional.of(new PhoneNumber("+254711000001")),
            Contact.Mode.CALL_ONLY,
            Language.ENGLISH,
            false,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL)
        .never();
  }

  @Test
  void that_somebody_wants_it_settled_is_heard_by_the_office_above_as_well() {
    for (WithdrawalReason why : WithdrawalReason.values()) {
      var asked = new CaseEvent.WithdrawalRequested(new UUID(2, 1), Optional.of(why), NOW);

      assertThat(Alert.of(asked, BOOK).map(Alert::audience))
          .as("%s", why)
          .contains(
              why == WithdrawalReason.SETTLED
                  ? new Audience.ByPart(
                      Set.of(Addressee.RESPONSIBLE_OFFICE, Addressee.SUPERVISING_OFFICE))
                  : new Audience.Holder());
    }
  }

  /// The unit has given the case away by then: who holds it now is the office above.
  @Test
  void that_a_unit_knows_the_family_is_heard_by_whoever_holds_the_case_now() {
    var declined =
        new CaseEvent.Declined(
            new UUID(2, 1), new UUID(2, 2), DeclineReason.CONFLICT_OF_INTEREST, NOW);

    assertThat(Alert.of(declined, BOOK).map(Alert::audience)).contains(new Audience.Holder());
  }

  @Test
  void of_a_child_back_home_who_was_seen_well_nobody_is_woken() {
    assertThat(Alert.of(new CaseEvent.AftercareChecked(Aftercare.Seen.WELL, false, NOW), BOOK))
        .isEmpty();
  }

  private static Map.Entry<String, String> entry(CaseEvent event, Alert alert) {
    return Map.entry(
        event.getClass().getSimpleName(),
        alert.audience().getClass().getSimpleName() + " " + alert.kind().key());
  }

  /// Whoever must hear of an event gets words.
  @Test
  void there_are_words_for_every_alert() {
    for (CaseEvent event : EventExamples.all()) {
      Alert.of(event, BOOK)
          .ifPresent(alert ->
              assertThat(AlertPlan.messages(stored(event), alert, TOLD, NOW))
                  .as(event.getClass().getSimpleName())
                  .extracting(NewMessage::kind)
                  .contains(alert.kind().key()));
    }
  }

  /// The file lies with whoever must act next.
  @ParameterizedTest(name = "to {0}: {1}")
  @CsvSource({
    "PROSECUTION_DECISION, PROSECUTION_OFFICE turn_prosecutor prosecution-decision",
    "PLEA, COURT_REGISTRY turn_court court-date",
    "HEARINGS, -",
    "DIVERSION, -",
    "ARREST, -",
  })
  void whose_turn_it_is_hears_it(Stage to, String told) {
    var moved = new CaseEvent.StageMoved(Track.CONFLICT_WITH_THE_LAW, Stage.INTAKE, to, NOW);

    assertThat(
            Alert.of(moved, BOOK)
                .map(alert ->
                    ((Audience.ByPart) alert.audience()).parts().iterator().next()
                        + " "
                        + alert.kind().key()
                        + " "
                        + alert.dueBy().getFirst())
                .orElse("-"))
        .isEqualTo(told);
  }

  @Test
  void a_clock_names_its_own_audience_and_an_unknown_one_the_holder() {
    var missed = new CaseEvent.ClockMissed("arrest-to-court", NOW, NOW);
    var unknown = new CaseEvent.ClockWarned("no-such-clock", NOW, NOW);

    assertThat(audience(missed))
        .isEqualTo(
            new Audience.ByPart(
                Set.of(
                    Addressee.RESPONSIBLE_OFFICE,
                    Addressee.POLICE_DESK,
                    Addressee.SUPERVISING_OFFICE)));
    assertThat(audience(unknown))
        .isEqualTo(new Audience.ByPart(Set.of(Addressee.RESPONSIBLE_OFFICE)));
  }

  /// A climb that has reached the top has nobody left to tell; a child in a cell always has. For
  /// the outcome of a day in court the registry is asked in its one text of the day.
  @Test
  void only_the_steps_of_a_climb_and_a_registrys_round_may_find_nobody() {
    for (var rule : BOOK.rules()) {
      var missed = new CaseEvent.ClockMissed(rule.name(), NOW, NOW);

      assertThat(audience(missed).mustBeReached())
          .as(rule.name())
          .isEqualTo(!rule.name().matches("accept-.*-(second|third)|hearing-outcome"));
    }
    assertThat(new Audience.Holder().mustBeReached()).isTrue();
  }

  @Test
  void a_unit_that_takes_up_a_case_nobody_held_is_not_told_of_itself() {
    var taken = new CaseEvent.HandedOver(OFFICE.id(), OFFICE.id(), NOW);

    assertThat(Alert.of(taken, BOOK)).isEmpty();
  }

  private static Audience audience(CaseEvent event) {
    return Alert.of(event, BOOK).orElseThrow().audience();
  }

  private static StoredEvent stored(CaseEvent event) {
    return new StoredEvent(
        new UUID(4, 1),
        new UUID(4, 2),
        new CaseReference(482_137_559),
        Area.ofSubCounty(47, 278),
        Optional.of(OFFICE),
        event);
  }
}
