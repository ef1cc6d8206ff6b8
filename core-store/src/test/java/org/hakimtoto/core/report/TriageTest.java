package org.hakimtoto.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.casefile.Reports.age;
import static org.hakimtoto.core.casefile.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The urgency table of domain.md §5.2, line by line.
class TriageTest {
  @ParameterizedTest(name = "{0}, {1}, {2}, {3}, age {4}, at {5}: {6}")
  @CsvSource({
    // in a cell, at any age
    "ACCUSED, POLICE_CELL, THEFT, NOT_ASKED, 17, POLICE, RED",
    "ACCUSED, POLICE_CELL, TRUANCY, NOT_ASKED, 8, POLICE, RED",
    "WITNESS, POLICE_CELL, OTHER, NOT_ASKED, ?, POLICE, RED",
    // accused and with the police is in custody, seen in a cell or not
    "ACCUSED, NONE, THEFT, NOT_ASKED, 16, POLICE, RED",
    "ACCUSED, NONE, TRUANCY, NOT_ASKED, 16, POLICE, RED",
    // nobody knows why it is with the police: it may be accused
    "UNSURE, NONE, POLICE_TROUBLE, NOT_ASKED, 14, POLICE, RED",
    "UNSURE, NONE, POLICE_TROUBLE, NOT_ASKED, 14, UNKNOWN_OR_MISSING, RED",
    "UNSURE, NONE, OTHER, NOT_ASKED, 14, POLICE, RED",
    // abuse going on, injury
    "VICTIM, ABUSE_ONGOING, BEATEN, NOT_ASKED, 12, HOME, RED",
    "NEEDS_CARE, HURT_OR_SICK, NEGLECT, NOT_ASKED, 15, HOSPITAL, RED",
    "ACCUSED, HURT_OR_SICK, ASSAULT, NOT_ASKED, 17, HOME, RED",
    // sexual violence within 72 hours; nobody knows counts as yes
    "VICTIM, NONE, SEXUAL, YES, 16, HOME, RED",
    "VICTIM, NONE, SEXUAL, NOT_KNOWN, 16, HOME, RED",
    "VICTIM, NONE, SEXUAL, NOT_ASKED, 16, HOME, RED",
    "UNSURE, NONE, SEXUAL, YES, 9, CHIEF, RED",
    "VICTIM, NONE, SEXUAL, NO, 16, HOME, AMBER",
    "ACCUSED, NONE, SEXUAL, NOT_ASKED, 16, HOME, AMBER",
    // marriage or FGM planned
    "VICTIM, NONE, MARRIAGE_FGM, NOT_ASKED, 13, HOME, RED",
    // trafficking in transit
    "VICTIM, NONE, LABOUR_TRAFFICKING, NOT_ASKED, 15, UNKNOWN_OR_MISSING, RED",
    "VICTIM, NONE, LABOUR_TRAFFICKING, NOT_ASKED, 15, CHIEF, AMBER",
    // alone or missing, below ten or of unknown age
    "NEEDS_CARE, ALONE_OR_LOST, LOST, NOT_ASKED, 9, CHIEF, RED",
    "NEEDS_CARE, ALONE_OR_LOST, LOST, NOT_ASKED, ?, CHIEF, RED",
    "NEEDS_CARE, ALONE_OR_LOST, LOST, NOT_ASKED, 10, CHIEF, AMBER",
    "NEEDS_CARE, NONE, CUSTODY, NOT_ASKED, 9, UNKNOWN_OR_MISSING, RED",
    "NEEDS_CARE, NONE, CUSTODY, NOT_ASKED, ?, UNKNOWN_OR_MISSING, RED",
    "NEEDS_CARE, NONE, CUSTODY, NOT_ASKED, 10, UNKNOWN_OR_MISSING, AMBER",
    // the same day
    "VICTIM, NONE, BEATEN, NOT_ASKED, 14, CHILDRENS_HOME, AMBER",
    "VICTIM, NONE, ONLINE, NOT_ASKED, 14, HOME, AMBER",
    "ACCUSED, NONE, THEFT, NOT_ASKED, 14, HOME, AMBER",
    "NEEDS_CARE, NONE, ABANDONED, NOT_ASKED, 3, CHILDRENS_HOME, AMBER",
    "WITNESS, NONE, OTHER, NOT_ASKED, 14, HOME, AMBER",
    "VICTIM, NONE, NEGLECT, NOT_ASKED, 14, HOME, AMBER",
    "WITNESS, NONE, CUSTODY, NOT_ASKED, 14, HOME, AMBER",
    "UNSURE, NONE, POLICE_TROUBLE, NOT_ASKED, 14, HOME, AMBER",
    "NEEDS_CARE, NONE, LOST, NOT_ASKED, 14, POLICE, AMBER",
    // within three working days
    "NEEDS_CARE, NONE, NEGLECT, NOT_ASKED, 4, HOME, GREEN",
    "NEEDS_CARE, NONE, CUSTODY, NOT_ASKED, ?, HOME, GREEN",
    "NEEDS_CARE, NONE, TRUANCY, NOT_ASKED, 14, HOME, GREEN",
    "NEEDS_CARE, NONE, STREET, NOT_ASKED, 14, CHIEF, GREEN",
    "ACCUSED, NONE, TRUANCY, NOT_ASKED, 14, HOME, GREEN",
    "UNSURE, NONE, NEGLECT, NOT_ASKED, 14, HOME, GREEN",
    // what seems mild is not while there is danger
    "NEEDS_CARE, ALONE_OR_LOST, NEGLECT, NOT_ASKED, 15, CHIEF, AMBER",
    "NEEDS_CARE, ABUSE_ONGOING, CUSTODY, NOT_ASKED, 15, HOME, RED",
  })
  void urgency_follows_from_what_was_said(
      ChildRole role,
      Danger danger,
      Category category,
      WithinThreeDays within,
      String age,
      Whereabouts whereabouts,
      Urgency expected) {
    assertThat(Triage.urgency(report(role, danger, category, within, age(age), whereabouts)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1}, age {2}: {3}")
  @CsvSource({
    "ACCUSED, THEFT, 12, CONFLICT_WITH_THE_LAW",
    "ACCUSED, THEFT, 17, CONFLICT_WITH_THE_LAW",
    "ACCUSED, THEFT, ?, CONFLICT_WITH_THE_LAW",
    "ACCUSED, SEXUAL, 13, CONFLICT_WITH_THE_LAW",
    // below twelve nobody can be charged
    "ACCUSED, THEFT, 11, CARE_AND_PROTECTION",
    "ACCUSED, ASSAULT, 0, CARE_AND_PROTECTION",
    // conduct that survives is no offence
    "ACCUSED, TRUANCY, 16, CARE_AND_PROTECTION",
    "ACCUSED, STREET, 16, CARE_AND_PROTECTION",
    "VICTIM, SEXUAL, 16, CARE_AND_PROTECTION",
    "WITNESS, OTHER, 16, CARE_AND_PROTECTION",
    "NEEDS_CARE, NEGLECT, 16, CARE_AND_PROTECTION",
    "UNSURE, POLICE_TROUBLE, 16, CARE_AND_PROTECTION",
  })
  void only_who_can_be_charged_is_in_conflict_with_the_law(
      ChildRole role, Category category, String age, Track expected) {
    var report =
        report(role, Danger.NONE, category, WithinThreeDays.NOT_ASKED, age(age), Whereabouts.HOME);

    assertThat(Triage.track(report)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = Danger.class,
      names = {"POLICE_CELL", "ABUSE_ONGOING", "HURT_OR_SICK"})
  void danger_now_is_red_whatever_else_was_said(Danger danger) {
    assertThat(everything().filter(report -> report.danger() == danger))
        .allMatch(report -> Triage.urgency(report) == Urgency.RED);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, at {3}: {4}")
  @CsvSource({
    "UNSURE, NONE, POLICE_TROUBLE, UNKNOWN_OR_MISSING, true",
    "UNSURE, NONE, POLICE_TROUBLE, POLICE, true",
    "UNSURE, NONE, POLICE_TROUBLE, HOME, false",
    "UNSURE, NONE, BEATEN, POLICE, true",
    "UNSURE, POLICE_CELL, OTHER, HOME, true",
    "ACCUSED, NONE, THEFT, POLICE, true",
    "ACCUSED, NONE, THEFT, HOME, false",
    "VICTIM, NONE, BEATEN, POLICE, false",
    "VICTIM, POLICE_CELL, BEATEN, POLICE, true",
    "WITNESS, NONE, OTHER, POLICE, false",
    "NEEDS_CARE, NONE, LOST, POLICE, false",
    "NEEDS_CARE, POLICE_CELL, LOST, POLICE, true"
  })
  void who_is_held_by_the_police(
      ChildRole role, Danger danger, Category category, Whereabouts whereabouts, boolean held) {
    assertThat(
            Triage.inCustody(
                report(role, danger, category, WithinThreeDays.NOT_ASKED, age("14"), whereabouts)))
        .isEqualTo(held);
  }

  @Test
  void a_missing_child_never_waits_for_days() {
    assertThat(
            everything().filter(report -> report.whereabouts() == Whereabouts.UNKNOWN_OR_MISSING))
        .noneMatch(report -> Triage.urgency(report) == Urgency.GREEN);
  }

  @Test
  void not_knowing_the_age_is_never_less_urgent_than_knowing_it() {
    assertThat(everything())
        .allMatch(report ->
            Triage.urgency(withAge(report, StatedAge.NOT_KNOWN)).compareTo(Triage.urgency(report))
                <= 0);
  }

  @Test
  void a_younger_child_is_never_less_urgent() {
    assertThat(everything().filter(report -> report.age().years().isPresent()))
        .allMatch(report ->
            Triage.urgency(withAge(report, StatedAge.of(0))).compareTo(Triage.urgency(report))
                <= 0);
  }

  private static Report withAge(Report report, StatedAge age) {
    return report(
        report.role(),
        report.danger(),
        report.category(),
        report.withinThreeDays(),
        age,
        report.whereabouts());
  }

  private static Stream<Report> everything() {
    var all = new ArrayList<Report>();
    for (var role : ChildRole.values()) {
      for (var danger : Danger.values()) {
        for (var category : Category.values()) {
          for (var where : Whereabouts.values()) {
            for (String age : List.of("?", "0", "9", "10", "11", "12", "17")) {
              for (var within : WithinThreeDays.values()) {
                all.add(report(role, danger, category, within, age(age), where));
              }
            }
          }
        }
      }
    }
    return all.stream();
  }
}
