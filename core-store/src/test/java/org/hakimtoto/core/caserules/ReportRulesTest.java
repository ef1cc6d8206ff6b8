package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.casefile.Reports.KIBRA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {
  private static final Instant AT = Instant.parse("2026-11-25T11:00:00Z");
  private static final Instant LATER = AT.plus(Duration.ofMinutes(12));
  private static final UUID NEIGHBOUR = new UUID(7, 77);

  /// By danger, and where it is not known how old a child alone is, as of a young one.
  @ParameterizedTest
  @CsvSource({
    "ACCUSED, POLICE_CELL, RED",
    "VICTIM, ABUSE_ONGOING, RED",
    "UNSURE, HURT_OR_SICK, RED",
    "NEEDS_CARE, ALONE_OR_LOST, RED",
    "WITNESS, NONE, AMBER",
    "NEEDS_CARE, NONE, AMBER"
  })
  void a_call_that_was_cut_off_has_the_urgency_of_its_danger(
      ChildRole role, Danger danger, Urgency urgency) {
    assertThat(opened(Reports.cutOff(role, danger, KIBRA)).urgency()).isEqualTo(urgency);
  }

  @Test
  void the_rest_makes_the_same_case_complete_and_never_less_urgent() {
    CaseFile file = opened(Reports.cutOff());

    CaseFile after =
        continued(file, told(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, "9", KIBRA));

    assertThat(after.report().complete()).isTrue();
    assertThat(after.report().category()).isEqualTo(Category.BEATEN);
    assertThat(after.urgency()).isEqualTo(Urgency.RED);
    assertThat(after.reportedBy()).contains(Cast.CHIEF.id());
    assertThat(after.holder()).contains(Cast.OFFICE.id());
    assertThat(file.report().complete()).as("the first stays").isFalse();
  }

  @Test
  void what_makes_it_more_urgent_alarms_anew_and_the_rest_does_not() {
    CaseFile file = opened(Reports.cutOff(ChildRole.NEEDS_CARE, Danger.NONE, KIBRA));

    assertThat(anew(file, told(ChildRole.NEEDS_CARE, Danger.NONE, Category.NEGLECT, "9", KIBRA)))
        .isFalse();
    assertThat(anew(file, told(ChildRole.VICTIM, Danger.NONE, Category.MARRIAGE_FGM, "9", KIBRA)))
        .isTrue();
  }

  @Test
  void another_place_is_told_to_those_who_answer_for_it() {
    CaseFile file = opened(Reports.cutOff());
    var langata = new Area(47, 276, 0);

    CaseFile after =
        continued(
            file, told(ChildRole.VICTIM, Danger.ABUSE_ONGOING, Category.BEATEN, "9", langata));

    assertThat(after.holder()).contains(NEIGHBOUR);
    assertThat(
            anew(file, told(ChildRole.VICTIM, Danger.ABUSE_ONGOING, Category.BEATEN, "9", langata)))
        .isTrue();
  }

  @Test
  void an_accused_child_of_nine_is_no_accused_case_once_the_age_is_told() {
    CaseFile file = opened(Reports.cutOff(ChildRole.ACCUSED, Danger.NONE, KIBRA));
    assertThat(file.stages()).isEqualTo(Map.of(Track.CONFLICT_WITH_THE_LAW, Stage.REPORTED));

    CaseFile after =
        continued(file, told(ChildRole.ACCUSED, Danger.NONE, Category.THEFT, "9", KIBRA));

    assertThat(after.stages()).isEqualTo(Map.of(Track.CARE_AND_PROTECTION, Stage.REPORTED));
  }

  @Test
  void a_cell_that_is_told_only_then_starts_the_custody() {
    CaseFile file = opened(Reports.cutOff(ChildRole.ACCUSED, Danger.NONE, KIBRA));

    CaseFile after =
        continued(file, told(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "15", KIBRA));

    assertThat(after.custody().orElseThrow().kind()).isEqualTo(CustodyKind.POLICE_CELL);
    assertThat(after.custody().orElseThrow().since()).isEqualTo(LATER);
  }

  @Test
  void a_case_that_was_closed_meanwhile_takes_nothing_more() {
    CaseFile closed =
        opened(Reports.cutOff())
            .after(
                List.of(
                    new CaseEvent.Closed(
                        org.hakimtoto.core.casefile.CloseReason.NOT_FOUNDED, LATER)));

    assertThat(
            CaseRules.continued(
                closed,
                told(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, "9", KIBRA),
                Optional.empty(),
                LATER))
        .isEqualTo(Decision.refused(Refusal.CASE_CLOSED));
  }

  @Test
  void a_number_named_after_the_report_is_phoned_and_never_texted() {
    var play = Play.accused();

    play.by(Cast.CHIEF).does(named(new Guardian.Reachable(new PhoneNumber("+254711000222"))));

    Contact guardian = play.file().contacts().values().iterator().next();
    assertThat(guardian.mode()).isEqualTo(Contact.Mode.CALL_ONLY);
    assertThat(guardian.unconfirmed()).isTrue();
    assertThat(guardian.first()).isTrue();
  }

  @Test
  void whoever_is_named_not_safe_stays_so() {
    var play = Play.accused();

    play.by(Cast.CHIEF)
        .does(named(new Guardian.DoNotContact()))
        .isRefused(
            Refusal.DO_NOT_CONTACT,
            named(new Guardian.Reachable(new PhoneNumber("+254711000222"))));

    assertThat(play.file().guardianBlocked()).isTrue();
    assertThat(play.file().contacts()).isEmpty();
  }

  private static CaseCommand named(Guardian guardian) {
    return new CaseCommand.NameGuardian(guardian, new UUID(5, 5));
  }

  private static CaseFile opened(Report report) {
    return CaseFile.opened(
        CaseRules.report(report, Optional.of(Cast.OFFICE.id()), new UUID(1, 1), AT));
  }

  private static CaseFile continued(CaseFile file, Report told) {
    return file.after(events(file, told));
  }

  private static boolean anew(CaseFile file, Report told) {
    return ((CaseEvent.ReportContinued) events(file, told).getFirst()).anew();
  }

  private static List<CaseEvent> events(CaseFile file, Report told) {
    return ((Decision.Done) CaseRules.continued(file, told, Optional.of(NEIGHBOUR), LATER))
        .events();
  }

  private static Report told(
      ChildRole role, Danger danger, Category category, String age, Area place) {
    return new Report(
        role,
        danger,
        category,
        WithinThreeDays.NOT_ASKED,
        Sex.GIRL,
        Reports.age(age),
        place,
        true,
        Whereabouts.NOT_STATED,
        new Guardian.NotKnown(),
        "",
        new Reporter.Verified(
            Cast.CHIEF.id(), Cast.CHIEF.phone(), org.hakimtoto.core.value.Language.ENGLISH));
  }
}
