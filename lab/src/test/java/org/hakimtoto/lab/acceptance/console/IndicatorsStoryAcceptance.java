package org.hakimtoto.lab.acceptance.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.lab.acceptance.BoyOfFifteen;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The numbers for planning after one whole case, against the story as a person would count it.
@ExtendWith(WithRealStores.class)
class IndicatorsStoryAcceptance {
  @Test
  void the_numbers_of_one_case_are_those_of_its_story(RealStores stores) {
    try (var story = new Story(stores)) {
      BoyOfFifteen.in(story);
      // the last of its days is counted once it is over
      story.livesUntil(story.now().plus(Duration.ofDays(1)));

      JsonObject report = Story.ok(story.program().get("/indicators"));
      assertThat(row(report, "reports-by-county", "47"))
          .as("red, amber, green, all")
          .containsExactly(1, 0, 0, 1);
      assertThat(row(report, "reports-by-county", "0")).containsExactly(1, 0, 0, 1);
      assertThat(row(report, "reports-by-category", "THEFT")).containsExactly(1);
      assertThat(row(report, "reports-by-category", "TOTAL")).containsExactly(1);
      assertThat(row(report, "time-to-accept", "RED"))
          .as("by SMS after ten minutes")
          .containsExactly(1, 10, 10);
      assertThat(row(report, "court-clock", "KEPT")).containsExactly(1, 100);
      assertThat(row(report, "court-clock", "MISSED")).containsExactly(0, 0);
      assertThat(row(report, "hearings", "HELD"))
          .as("the plea and the finding")
          .first()
          .isEqualTo(2);
      assertThat(row(report, "hearings", "MOVED")).first().isEqualTo(1);
      assertThat(row(report, "hearings", "CANCELLED")).first().isEqualTo(0);
      assertThat(row(report, "hearing-reasons", "WITNESS_ABSENT")).containsExactly(1, 0);
      assertThat(row(report, "custody-by-county", "0"))
          .as("nobody is held any more")
          .last()
          .isEqualTo(0);
      assertThat(row(report, "custody-time", "POLICE_CELL")).containsExactly(1, 1, 22, 22);
      assertThat(row(report, "custody-time", "REMAND_HOME"))
          .as("nine days and two hours")
          .containsExactly(1, 1, 218, 218);
      assertThat(row(report, "custody-time", "INSTITUTION"))
          .as("twenty days and twenty hours")
          .containsExactly(1, 1, 500, 500);
      assertThat(row(report, "custody-time", "PLACE_OF_SAFETY").subList(0, 2))
          .containsExactly(0, 0);
      assertThat(row(report, "diversion", "BEFORE_CHARGE")).first().isEqualTo(0);
      assertThat(row(report, "steps", "COURT_PLACEMENT")).containsExactly(1);
      assertThat(row(report, "steps", "FINDING_AND_ORDER")).containsExactly(1);
      assertThat(row(report, "steps", "AFTERCARE")).containsExactly(1);
      assertThat(row(report, "steps", "GUARDIAN_TOLD")).containsExactly(1);
      assertThat(row(report, "closed-by-reason", "ORDER_COMPLETED")).containsExactly(1);
      assertThat(row(report, "closed-by-reason", "TOTAL")).containsExactly(1);
    }
  }

  /// The figures of a row, none of which is withheld or a fraction.
  private static List<Integer> row(JsonObject report, String table, String code) {
    JsonObject found = one(report.getJsonArray("tables"), "id", table);
    var figures = new ArrayList<Integer>();
    one(found.getJsonArray("rows"), "code", code)
        .getJsonArray("figures")
        .forEach(figure -> figures.add(figure == null ? -1 : ((Number) figure).intValue()));
    return figures;
  }

  private static JsonObject one(JsonArray all, String field, String value) {
    return all.stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString(field).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + value + " in " + all));
  }
}
