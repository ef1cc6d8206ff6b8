package org.hakimtoto.core.court;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final UUID HEARING = UUID.fromString("6e4b0c3e-97c0-4d0b-9b0f-0c3d2f1a5b6c");
  private static final CaseReference CASE = CaseReference.parse("482-137-559").orElseThrow();
  private static final Instant NOW = Instant.parse("2026-11-29T20:00:00Z");
  private static final Instant NINE = Instant.parse("2026-12-01T06:00:00Z");

  @Test
  void a_hearing_is_an_event_in_kenyas_time() {
    assertThat(file("Kibra Law Courts", new CalendarFile.Entry(HEARING, 1, NINE, CASE, false)))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .contains("\r\nTZID:Africa/Nairobi\r\n", "TZOFFSETTO:+0300")
        .contains(
            """
            BEGIN:VEVENT
            UID:6e4b0c3e-97c0-4d0b-9b0f-0c3d2f1a5b6c@hakimtoto.org
            DTSTAMP:20261129T200000Z
            SEQUENCE:0
            STATUS:CONFIRMED
            DTSTART;TZID=Africa/Nairobi:20261201T090000
            DURATION:PT30M
            SUMMARY:482-137-559
            END:VEVENT
            """
                .replace("\n", "\r\n"))
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void what_is_moved_or_off_keeps_its_uid() {
    assertThat(file("Kibra", new CalendarFile.Entry(HEARING, 3, NINE, CASE, true)))
        .contains("UID:6e4b0c3e-97c0-4d0b-9b0f-0c3d2f1a5b6c@", "SEQUENCE:2", "STATUS:CANCELLED");
  }

  @Test
  void a_name_is_escaped_and_folded_without_cutting_a_letter() {
    String name = "Ngong, Ole \\ Kajiado; \n" + "ñ".repeat(80);
    String file = file(name);

    assertThat(Arrays.stream(file.split("\r\n")))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", ""))
        .contains("X-WR-CALNAME:Ngong\\, Ole \\\\ Kajiado\\; \\n" + "ñ".repeat(80) + "\r\n");
  }

  private static String file(String court, CalendarFile.Entry... entries) {
    return CalendarFile.of(court, List.of(entries), NOW);
  }
}
