package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
