package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.COUNTY;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A boy of eleven in a cell on a Friday night (domain.md §11, story 3).
@ExtendWith(WithRealStores.class)
class BoyOfElevenAcceptance {
  private static final String CARE = "care-and-protection";

  private static final String[] REPORT = Reports.boyInACell(11);

  @Test
  void a_boy_of_eleven_in_a_cell_on_friday_night(RealStores stores) {
    try (var story = new Story(stores)) {
      LocalDate friday = fridayBeforeACourtDay(story.now());
      story.advanceTo(at(friday, 20, 15));
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);

      assertThat(
              story.refused(
                  POLICE, reference, "stage", "track", "conflict-with-the-law", "to", "arrest"))
          .isEqualTo("under-twelve");
      theTimeToAcceptRunsOut(story, friday);
      assertThat(story.asks(OFFICE, "OK " + reference)).startsWith(reference + ": accepted");
      theTimeToCourtRunsOutOnMonday(story, friday);
      heIsLookedAfter(story, reference);

      assertThat(stores.ask("select conflict_stage, stage from case_file"))
          .containsExactly(List.of("null", "CLOSED"));
      assertThat(stores.count("select count(*) from case_clock")).isZero();
      story.theAuditHolds();
    }
  }

  private static void theTimeToAcceptRunsOut(Story story, LocalDate friday) {
    story.advanceTo(at(friday, 20, 31));
    assertThat(story.inbox(OFFICE)).anyMatch(text -> text.contains("the time to accept ends"));
    assertThat(story.inbox(POLICE))
        .anyMatch(text -> text.contains("muda wa kukubali kesi unaisha"));
    assertThat(count(story, COUNTY, "has run out")).isZero();
    story.advanceTo(at(friday, 20, 46));
    assertThat(story.inbox(COUNTY))
        .anyMatch(text -> text.contains("the time to accept has run out"));
  }

  private static void theTimeToCourtRunsOutOnMonday(Story story, LocalDate friday) {
    story.advanceTo(at(friday, 22, 16));
    assertThat(story.inbox(COUNTY))
        .anyMatch(text -> text.contains("the time to tell the family has run out"));
    LocalDate monday = friday.plusDays(3);
    for (Instant moment :
        List.of(
            at(friday.plusDays(1), 14, 16), at(friday.plusDays(1), 18, 16), at(monday, 11, 1))) {
      int before = count(story, OFFICE, "the time to court by law ends");
      story.advanceTo(moment);
      assertThat(count(story, OFFICE, "the time to court by law ends")).isEqualTo(before + 1);
    }
    assertThat(count(story, COUNTY, "to court by law")).isZero();
    story.advanceTo(at(monday, 17, 1));
    story.advanceTo(at(monday, 19, 0));
    for (String told : List.of(OFFICE, COUNTY)) {
      assertThat(count(story, told, "the time to court by law has run out")).as(told).isEqualTo(1);
    }
    assertThat(count(story, POLICE, "muda wa kufika mahakamani umepita")).isEqualTo(1);
  }

  private static void heIsLookedAfter(Story story, String reference) {
    story.does(OFFICE, reference, "custody/end", "how", "moved");
    story.does(
        OFFICE, reference, "custody", "kind", "place-of-safety", "since", story.now().toString());
    moves(story, OFFICE, reference, "place-of-safety");
    assertThat(story.asks(OFFICE, "STATUS " + reference)).startsWith(reference + ": under care.");
    story.does(
        REGISTRY,
        reference,
        "hearings",
        "kind",
        "application",
        "court",
        "court-kibra",
        "when",
        story.now().plus(Duration.ofHours(14)).toString());
    moves(story, REGISTRY, reference, "care-order");
    assertThat(story.asks(POLICE, "HALI " + reference))
        .startsWith(reference + ": mbele ya mahakama.");
    assertThat(story.refused(OFFICE, reference, "closure", "reason", "returned-home"))
        .isEqualTo("not-from-this-stage");
    moves(story, OFFICE, reference, "placement");
    assertThat(story.refused(OFFICE, reference, "closure", "reason", "settled-in-placement"))
        .as("a child who is held is not forgotten")
        .isEqualTo("held-already");
    story.does(OFFICE, reference, "custody/end", "how", "released");
    moves(story, OFFICE, reference, "aftercare");
    story.does(OFFICE, reference, "closure", "reason", "returned-home");
    assertThat(story.asks(CHIEF, "hali " + reference)).startsWith(reference + ": imefungwa.");
  }

  private static void moves(Story story, String officer, String reference, String to) {
    story.does(officer, reference, "stage", "track", CARE, "to", to);
  }

  private static int count(Story story, String msisdn, String words) {
    return (int) story.inbox(msisdn).stream().filter(text -> text.contains(words)).count();
  }

  private static LocalDate fridayBeforeACourtDay(Instant now) {
    var calendar = CourtCalendar.of(Holidays.shipped());
    LocalDate day = Kenya.day(now).plusDays(1);
    while (day.getDayOfWeek() != DayOfWeek.FRIDAY || !calendar.isCourtDay(day.plusDays(3))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static Instant at(LocalDate day, int hour, int minute) {
    return Kenya.at(day, LocalTime.of(hour, minute));
  }
}
