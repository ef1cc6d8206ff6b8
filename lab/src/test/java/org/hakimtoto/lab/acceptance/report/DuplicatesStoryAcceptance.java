package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.COUNTY;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;

import java.time.Duration;
import java.util.List;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Chief, police and somebody else report the same girl (domain.md §11, story 11).
@ExtendWith(WithRealStores.class)
class DuplicatesStoryAcceptance {
  private static final String NEIGHBOUR = "+254711000111";

  /// A victim, abuse going on.
  private static final String[] IN_DANGER = {"2", "2"};

  private static final String BEATEN = "2";

  @Test
  void three_reports_of_one_girl_stay_three_references_of_one_case(RealStores stores) {
    try (var story = new Story(stores)) {
      String chiefs = byTheChief(story);
      var begin = story.now();
      story.advanceTo(begin.plus(Duration.ofMinutes(10)));
      String polices = byThePolice(story);
      story.advanceTo(begin.plus(Duration.ofMinutes(18)));
      String neighbours = byANeighbour(story);
      story.settle();

      assertThat(List.of(chiefs, polices, neighbours)).doesNotHaveDuplicates();
      theyAreSuggestedAndNotJoined(stores, story, chiefs, polices, neighbours);

      // each to the next, as they come in: all three are one
      story.does(OFFICE, polices, "links", "other", chiefs);
      story.does(OFFICE, neighbours, "links", "other", polices);
      assertThat(
              stores.ask(
                  "select case_id, round(extract(epoch from due_at - c.opened_at) / 60) from"
                      + " case_clock k join case_file c on c.id = k.case_id where clock ="
                      + " 'accept-red'"))
          .as("one clock, of the first report")
          .containsExactly(List.of(story.id(chiefs), "30"));
      story.advanceTo(begin.plus(Duration.ofMinutes(31)));
      story.advanceTo(begin.plus(Duration.ofMinutes(50)));
      assertThat(story.inbox(COUNTY).stream().filter(text -> text.contains("has run out")))
          .as("told once for the three")
          .singleElement()
          .asString()
          .contains(chiefs);

      story.does(OFFICE, chiefs, "acceptance");
      story.does(OFFICE, polices, "acceptance");
      story.does(OFFICE, polices, "closure", "reason", "duplicate");
      for (String reference : List.of(chiefs, neighbours)) {
        assertThat(story.asks(OFFICE, "STATUS " + reference))
            .startsWith(reference + ": ")
            .doesNotContain("closed");
      }
      assertThat(story.asks(POLICE, "HALI " + polices)).startsWith(polices + ": imefungwa.");
      assertThat(story.asks(CHIEF, "HALI " + chiefs)).startsWith(chiefs + ": imekubaliwa");
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(3);
      story.theAuditHolds();
    }
  }

  private static void theyAreSuggestedAndNotJoined(
      RealStores stores, Story story, String chiefs, String polices, String neighbours) {
    String all = "SAME_LOCATION SAME_SEX AGE_WITHIN_ONE SAME_CATEGORY WITHIN_72_HOURS";
    assertThat(
            stores.ask(
                "select case_id, other_id, score, reasons from duplicate_suggestion order by at,"
                    + " score desc"))
        .containsExactlyInAnyOrder(
            List.of(story.id(polices), story.id(chiefs), "85", all),
            List.of(story.id(neighbours), story.id(chiefs), "85", all),
            List.of(story.id(neighbours), story.id(polices), "85", all));
    assertThat(stores.count("select count(*) from case_link")).isZero();
    assertThat(
            Story.ok(story.as(OFFICE).get("/cases/" + chiefs + "/duplicates"))
                .getJsonArray("suggestions"))
        .extracting(found -> ((io.vertx.core.json.JsonObject) found).getString("reference"))
        .containsExactlyInAnyOrder(polices, neighbours);
    assertThat(story.file(OFFICE, chiefs).getJsonArray("linked")).isEmpty();
  }

  /// In his own location.
  private static String byTheChief(Story story) {
    var phone = story.phone(CHIEF).dials().presses("1").presses(IN_DANGER);
    return phone.chooses("Eneo langu").presses(BEATEN, "114", Story.CHIEF_PIN).reference();
  }

  /// By the letters of the place; whether it is the child of the chief's report is left open.
  private static String byThePolice(Story story) {
    var phone = story.phone(POLICE).dials().chooses("Toa taarifa ya mtoto").presses(IN_DANGER);
    phone.chooses("Mahali pengine").presses("KIBERA").chooses("Kibera, Kibra");
    return phone.presses(BEATEN, "114", Story.POLICE_PIN).reference();
  }

  /// In English, a year younger; no text to this phone.
  private static String byANeighbour(Story story) {
    var phone = story.phone(NEIGHBOUR).dials().presses("2").presses(IN_DANGER);
    return phone.presses("KIBERA").chooses("Kibera, Kibra").presses(BEATEN, "113", "1").reference();
  }
}
