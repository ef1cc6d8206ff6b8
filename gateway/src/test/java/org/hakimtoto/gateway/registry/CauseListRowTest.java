package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.gateway.registry.CauseListRow.Action;
import org.hakimtoto.gateway.registry.CauseListRow.Named;
import org.hakimtoto.store.reference.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a row of a cause list means.
class CauseListRowTest {
  @Test
  void a_row_is_a_day_in_court_in_kenya() {
    var row = row("482-137-559", "", "plea", "court-kibra", "2026-11-30", "09:00", "", "");

    assertThat(row.when()).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
    assertThat(row.kind()).isEqualTo(HearingKind.PLEA);
    assertThat(row.action()).isEqualTo(Action.SET);
    assertThat(row.named()).isInstanceOf(Named.ByReference.class);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "2027-01-06, 9:00",
    "06/01/2027, 9:00",
    "6/1/2027, 09.00",
    "06-01-27, 0900",
    "6 Jan 2027, 9 am",
    "6 Januari 2027, saa tatu asubuhi"
  })
  void day_and_hour_are_read_as_registries_write_them_the_day_first(String date, String time) {
    assertThat(row("482137559", "", "mention", "Court-Kibra", date, time, "", "").when())
        .isEqualTo(Instant.parse("2027-01-06T06:00:00Z"));
  }

  @Test
  void a_case_may_be_named_by_its_court_file() {
    var row = row("", "mcchc/e012/2026", "Hearing", "court-kibra", "2026-11-30", "14:30", "", "");
    assertThat(row.named()).isInstanceOf(Named.ByCourtFile.class);
  }

  @Test
  void words_are_taken_in_any_case_with_blanks_and_dashes() {
    var row =
        row(
            "482137559",
            "",
            "MENTION",
            "court-kibra",
            "2026-11-30",
            "09:00",
            "move",
            "court not-sitting");
    assertThat(row.action()).isEqualTo(Action.MOVE);
    assertThat(row.reason()).isEqualTo(MoveReason.COURT_NOT_SITTING);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "482-137-558, '', plea, court-kibra, 2026-11-30, 09:00, '', '', reference:",
        "'', '', plea, court-kibra, 2026-11-30, 09:00, '', '', either",
        "482-137-559, E1/2026, plea, court-kibra, 2026-11-30, 09:00, '', '', either",
        "'', '#?', plea, court-kibra, 2026-11-30, 09:00, '', '', court_file:",
        "482-137-559, '', trial, court-kibra, 2026-11-30, 09:00, '', '', kind:",
        "482-137-559, '', plea, Court Kibra, 2026-11-30, 09:00, '', '', court:",
        "482-137-559, '', plea, court-kibra, 11/30/2026, 09:00, '', '', date: such",
        "482-137-559, '', plea, court-kibra, 30/11, 09:00, '', '', 'date: write day, month and"
            + " year'",
        "482-137-559, '', plea, court-kibra, kesho, 09:00, '', '', 'date: write day, month and"
            + " year'",
        "482-137-559, '', plea, court-kibra, 2026-02-30, 09:00, '', '', date:",
        "482-137-559, '', plea, court-kibra, +12026-01-01, 09:00, '', '', date:",
        "482-137-559, '', plea, court-kibra, 2026-11-30, 9, '', '', time:",
        "482-137-559, '', plea, court-kibra, 2026-11-30, saa tatu, '', '', time:",
        "482-137-559, '', plea, court-kibra, 2026-11-30, 25:00, '', '', time:",
        "482-137-559, '', plea, court-kibra, 2026-11-30, 09:00, drop, '', action:",
        "482-137-559, '', plea, court-kibra, 2026-11-30, 09:00, MOVE, '', reason:",
        "482-137-559, '', plea, court-kibra, 2026-11-30, 09:00, CANCEL, rain, reason:"
      })
  void a_wrong_row_is_refused_with_its_reason(
      String reference,
      String file,
      String kind,
      String court,
      String date,
      String time,
      String action,
      String reason,
      String why) {
    assertThatThrownBy(() -> row(reference, file, kind, court, date, time, action, reason))
        .isInstanceOf(CauseListRow.Refusal.class)
        .hasMessageStartingWith(why);
  }

  private static CauseListRow row(
      String reference,
      String file,
      String kind,
      String court,
      String date,
      String time,
      String action,
      String reason) {
    return CauseListRow.of(
        new CsvTable.Row(
            "list.csv",
            2,
            Map.of(
                "reference", reference,
                "court_file", file,
                "kind", kind,
                "court", court,
                "date", date,
                "time", time,
                "action", action,
                "reason", reason)));
  }
}
