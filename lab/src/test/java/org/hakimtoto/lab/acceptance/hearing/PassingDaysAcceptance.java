package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever shows the house in the evening and presses "+1 day" sees what comes on the next day's
/// morning, and not only what may come in the evening.
@ExtendWith(WithRealStores.class)
class PassingDaysAcceptance {
  private static final Instant EVENING = Instant.parse("2026-11-24T18:46:00Z");
  private static final String AUNT = "+254711000001";

  @Test
  void what_falls_due_on_the_way_happens_at_its_hour(RealStores stores) {
    try (var story = Story.at(EVENING, stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, Reports.boyInACell(15));
      story.asks(OFFICE, "OK " + reference);
      story.does(
          OFFICE,
          reference,
          "contacts",
          "relation",
          "relative",
          "phone",
          AUNT,
          "mode",
          "normal",
          "language",
          "en",
          "shared",
          false,
          "can_read",
          true);
      story.does(OFFICE, reference, "units", "unit", "court-kibra");
      story.does(
          REGISTRY,
          reference,
          "hearings",
          "court",
          "court-kibra",
          "kind",
          "mention",
          "when",
          "2026-12-08T06:00:00Z");
      assertThat(story.inbox(AUNT)).as("not in the evening").isEmpty();

      assertThat(story.passes(Duration.ofDays(1)))
          .isBetween(EVENING.plus(Duration.ofDays(1)), EVENING.plus(Duration.ofDays(2)));
      assertThat(hours(story)).containsExactly("2026-11-25 08:00");

      for (int day = 1; day < 13; day++) {
        story.passes(Duration.ofDays(1));
      }
      Instant after = story.passes(Duration.ofDays(1));
      assertThat(hours(story))
          .containsExactly(
              "2026-11-25 08:00", "2026-12-05 10:00", "2026-12-07 16:00", "2026-12-08 08:00");
      assertThat(story.passes(Duration.ZERO)).isBetween(after, after.plusSeconds(60));
    }
  }

  @Test
  void a_time_that_is_none_is_refused_in_words(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      Instant before = house.advance(Duration.ZERO);
      for (String wrong :
          List.of(
              "{\"pass\":\"-P1D\"}",
              "{\"pass\":\"P401D\"}",
              "{\"pass\":null}",
              "{\"pass\":1}",
              "{\"pass\":\"tomorrow\"}",
              "{\"advance\":\"-PT1S\"}",
              "{\"advance\":\"P401D\"}",
              "{}",
              "[]",
              "")) {
        var refused =
            RunningGateway.send(
                HttpRequest.newBuilder(RunningGateway.uri(house.port(), "/phones/clock"))
                    .POST(HttpRequest.BodyPublishers.ofString(wrong)));
        assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
        assertThat(refused.body()).as(wrong).contains("ISO 8601", "400 days");
      }
      assertThat(house.advance(Duration.ZERO)).isBetween(before, before.plusSeconds(60));
    }
  }

  /// When, in Kenya, each text of the aunt came.
  private static List<String> hours(Story story) {
    return new JsonArray(story.messages(AUNT))
        .stream()
            .map(one -> Instant.parse(((JsonObject) one).getString("at")))
            .map(at -> Kenya.local(at).toLocalDateTime().toString())
            .map(at -> at.substring(0, 16).replace('T', ' '))
            .toList();
  }
}
