package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

  @Test
  void a_report_opens_a_case_that_waits_for_the_office() {
    var event = CaseRules.report(Reports.at(Reports.KIBRA, ""), Optional.empty(), NOW);
    var file = CaseFile.opened(event);

    assertThat(event.at()).isEqualTo(NOW);
    assertThat(file.stage()).isEqualTo(Stage.REPORTED);
    assertThat(file.urgency()).isEqualTo(Urgency.GREEN);
    assertThat(file.track()).isEqualTo(Track.CARE_AND_PROTECTION);
    assertThat(file.place()).isEqualTo(Reports.KIBRA);
    assertThat(file.nextDate()).isEmpty();
    assertThat(file.openedAt()).isEqualTo(NOW);
    assertThat(file.version()).isEqualTo(1);
  }

  @Test
  void who_reports_changes_neither_urgency_nor_track() {
    var stranger = Reports.at(Reports.KIBRA, "");
    var officer =
        new Report(
            stranger.role(),
            stranger.danger(),
            stranger.category(),
            stranger.withinThreeDays(),
            stranger.sex(),
            stranger.age(),
            stranger.place(),
            stranger.placeListed(),
            stranger.whereabouts(),
            stranger.guardian(),
            stranger.nameOrObNumber(),
            new Reporter.Verified(new UUID(0, 1), Reports.CALLER, Language.ENGLISH));

    assertThat(CaseRules.report(officer, Optional.empty(), NOW).urgency())
        .isEqualTo(CaseRules.report(stranger, Optional.empty(), NOW).urgency());
    assertThat(CaseRules.report(officer, Optional.empty(), NOW).track())
        .isEqualTo(CaseRules.report(stranger, Optional.empty(), NOW).track());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "47, 0, 0"})
  void a_report_needs_at_least_a_sub_county(int county, int sub, int location) {
    var place = new Area(county, sub, location);

    assertThatThrownBy(() -> Reports.at(place, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_has_at_most_twenty_characters() {
    assertThat(Reports.at(Reports.KIBRA, "x".repeat(20)).nameOrObNumber()).hasSize(20);
    assertThatThrownBy(() -> Reports.at(Reports.KIBRA, "x".repeat(21)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name too long");
  }

  @Test
  void printing_a_report_or_its_event_tells_nothing_of_child_and_reporter() {
    var event = CaseRules.report(Reports.at(Reports.KIBRA, Reports.NAME), Optional.empty(), NOW);

    assertThat(event.report()).hasToString("Report[***]");
    assertThat(event.toString()).doesNotContain(Reports.NAME, Reports.CALLER.e164());
    assertThat(new Guardian.Reachable(Reports.CALLER).toString())
        .doesNotContain(Reports.CALLER.e164());
    assertThat(event.report().reporter().toString()).doesNotContain(Reports.CALLER.e164());
  }

  @ParameterizedTest(name = "{0}: below 10 {1}, maybe below 10 {2}, below 12 {3}")
  @CsvSource({
    "0, true, true, true",
    "9, true, true, true",
    "10, false, false, true",
    "11, false, false, true",
    "12, false, false, false",
    "17, false, false, false",
    "?, false, true, false",
  })
  void an_age_nobody_knows_may_be_any(String age, boolean below, boolean maybe, boolean below12) {
    var stated = Reports.age(age);

    assertThat(stated.knownBelow(10)).isEqualTo(below);
    assertThat(stated.mayBeBelow(10)).isEqualTo(maybe);
    assertThat(stated.knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY)).isEqualTo(below12);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 18, 99, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void eighteen_and_more_is_no_child(int years) {
    assertThatThrownBy(() -> StatedAge.of(years)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sw", "so", "luo", "kln"})
  void a_language_is_a_short_code(String code) {
    assertThat(new Language(code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "EN", "engl", "e1", "en-KE", "en\n", " sw"})
  void anything_else_is_no_language(String code) {
    assertThatThrownBy(() -> new Language(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a language code");
  }

  @Test
  void every_stage_has_a_code_of_its_own() {
    assertThat(Stage.values()).extracting(Stage::code).doesNotHaveDuplicates().hasSize(15);
  }
}
