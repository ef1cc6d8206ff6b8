package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A report from a place whose office has nobody.
@ExtendWith(WithRealStores.class)
class ClimbingAcceptance {
  private static final String NATION = "+254700000010";
  private static final Pattern RAN_OUT =
      Pattern.compile(
          "the time to accept( \\(\\w+ \\w+\\))? has run out"
              + "|muda wa kukubali kesi( \\(\\w+ \\w+\\))? umepita");
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void it_climbs_past_an_office_without_an_officer_and_says_so(RealStores stores) {
    stores.change(
        "update officer set retired_at = now()"
            + " where unit_id = (select id from unit where code = 'scco-kibra')");
    try (var house = RunningGateway.open(stores)) {
      house.phone("+254700000001").dials().presses(REPORT).presses("482915");

      assertThat(house.phone("+254700000009").inbox(1)).hasSize(1);
      assertThat(house.phone("+254700000010").inbox(1)).hasSize(1);
      assertThat(house.phone("+254700000002").inbox()).isEmpty();
      assertThat(
              stores.ask("select u.code from case_file c join unit u on u.id = c.responsible_unit"))
          .containsExactly(List.of("county-nairobi"));
      assertThat(house.operations("/metrics").body())
          .contains("haki_routing_total{kind=\"climbed\"} 1.0");
    }
  }

  @Test
  void a_red_report_nobody_accepts_climbs_step_by_step_and_stops_at_acceptance(RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = story.reports(Story.CHIEF, Story.CHIEF_PIN, REPORT);
      // the demo's clock shows whole seconds
      Instant begin = story.now().plusSeconds(30);

      story.advanceTo(begin.plus(Duration.ofMinutes(20)));
      assertThat(runOut(story)).containsExactly(0, 0, 0);
      story.advanceTo(begin.plus(Duration.ofMinutes(30)));
      assertThat(runOut(story)).as("the office and the county").containsExactly(1, 1, 0);
      assertThat(story.inbox(Story.COUNTY).getLast())
          .isEqualTo(
              "HAKI. Case "
                  + reference
                  + ", Kibra Children's Office: the time to accept has run out. Make sure somebody"
                  + " acts now.");
      story.advanceTo(begin.plus(Duration.ofMinutes(58)));
      assertThat(runOut(story)).containsExactly(1, 1, 0);
      story.advanceTo(begin.plus(Duration.ofHours(1)));
      assertThat(runOut(story)).as("the next above alone").containsExactly(1, 1, 1);

      story.asks(Story.OFFICE, "OK " + reference);
      story.advanceTo(begin.plus(Duration.ofHours(2)));
      assertThat(runOut(story)).containsExactly(1, 1, 1);
      assertThat(ranOut(story, reference))
          .as("each step stands in the history")
          .contains("accept-red", "accept-red-second")
          .doesNotContain("accept-red-third");
      story.theAuditHolds();
    }
  }

  /// How often the office, the county and the nation were told that the time to accept ran out.
  private static List<Integer> runOut(Story story) {
    return Stream.of(Story.OFFICE, Story.COUNTY, NATION)
        .map(msisdn -> (int) story.inbox(msisdn).stream().filter(RAN_OUT.asPredicate()).count())
        .toList();
  }

  private static List<String> ranOut(Story story, String reference) {
    var history = Story.ok(story.as(Story.OFFICE).get("/cases/" + reference + "/history"));
    return history.getJsonArray("events").stream()
        .map(event -> (JsonObject) event)
        .filter(event -> event.getString("what").equals("clock-missed"))
        .map(event -> event.getString("said"))
        .toList();
  }
}
