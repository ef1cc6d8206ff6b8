package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.PROBATION;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A boy is in a cell since Friday, half past five. The law's day in court is the next court day,
/// Monday until five; and each office whose turn it is hears so, in time for that day.
@ExtendWith(WithRealStores.class)
class FridayNightAcceptance {
  private static final Instant FRIDAY = Instant.parse("2026-11-27T14:30:00Z");
  private static final Instant MONDAY_FIVE = Instant.parse("2026-11-30T14:00:00Z");
  private static final String CONFLICT = "conflict-with-the-law";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name, send.
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void each_office_hears_that_it_is_its_turn_before_monday_five(RealStores stores) {
    try (var story = Story.at(FRIDAY, stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
      assertThat(due(story, reference, "arrest-to-court")).isEqualTo(MONDAY_FIVE);
      story.does(OFFICE, reference, "acceptance");
      story.does(POLICE, reference, "acceptance");
      moves(story, POLICE, reference, "arrest");

      theFileGoesToTheProsecutor(story, reference);
      theChargeGoesToTheCourt(story, reference);
      theReportIsAsked(story, reference);

      story.advanceTo(FRIDAY.plus(Duration.ofHours(63)));
      assertThat(story.inbox(OFFICE))
          .as("Monday morning, six hours before the end of court hours at the latest")
          .anyMatch(text -> text.contains(reference) && text.contains("the time to court"));
      story.theAuditHolds();
    }
  }

  private static void theFileGoesToTheProsecutor(Story story, String reference) {
    moves(story, POLICE, reference, "prosecution-decision");
    assertThat(last(story, PROSECUTOR))
        .contains(reference)
        .contains("a file waits for your decision, by Mon 30 Nov 5:00 pm")
        .contains("OK " + reference.replace("-", ""));
    assertThat(story.asks(PROSECUTOR, "OK " + reference)).contains("accepted");
    assertThat(story.get(PROSECUTOR, reference).statusCode()).isEqualTo(200);
  }

  private static void theChargeGoesToTheCourt(Story story, String reference) {
    moves(story, PROSECUTOR, reference, "plea");
    assertThat(last(story, REGISTRY))
        .contains(reference)
        .contains("a date is asked of your court, by Mon 30 Nov 5:00 pm");
    story.pleaIsSet(reference, Instant.parse("2026-11-30T06:00:00Z"));
    for (String there : List.of(PROSECUTOR, POLICE)) {
      assertThat(last(story, there)).as(there).contains(reference).containsAnyOf("9:00", "saa 3");
    }
  }

  private static void theReportIsAsked(Story story, String reference) {
    assertThat(story.get(PROBATION, reference).statusCode()).isEqualTo(404);
    story.does(REGISTRY, reference, "probation-report/request");
    assertThat(last(story, PROBATION)).contains(reference).containsAnyOf("ripoti", "report");
    assertThat(story.get(PROBATION, reference).statusCode())
        .as("and reads the case")
        .isEqualTo(200);
    story.does(PROBATION, reference, "probation-report");
    assertThat(story.inbox(REGISTRY).stream().filter(text -> text.contains("a date is asked")))
        .as("a day is set: none is asked for")
        .hasSize(1);
  }

  private static Instant due(Story story, String reference, String clock) {
    return ApiUser.json(story.as(OFFICE).get("/cases/" + reference + "/clocks"))
        .getJsonArray("clocks")
        .stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("name").equals(clock))
        .map(one -> Instant.parse(one.getString("due")))
        .findFirst()
        .orElseThrow();
  }

  private static void moves(Story story, String officer, String reference, String to) {
    story.does(officer, reference, "stage", "track", CONFLICT, "to", to);
  }

  private static String last(Story story, String officer) {
    return story.inbox(officer).getLast();
  }
}
