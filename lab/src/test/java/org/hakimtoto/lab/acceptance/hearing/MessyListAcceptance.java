package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A cause list as a registry keeps it in a sheet: what can be told is taken, what cannot is told
/// back by its line, and no family is called to a closed court.
@ExtendWith(WithRealStores.class)
class MessyListAcceptance {
  private static final String HEADER = "reference,court_file,kind,court,date,time,action,reason\n";
  private static final String MENTION = ",,mention,court-kibra,";

  private RealStores stores;
  private FullDay full;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    full = new FullDay(real);
  }

  @Test
  void a_messy_list_is_taken_as_far_as_it_can_be_told() {
    try (var story = Story.at(at("2026-12-14T10:00"), stores)) {
      List<CaseReference> cases = full.cases(5);
      String amina = cases.get(0).shown();
      String brian = cases.get(1).digits();
      String chebet = cases.get(2).shown();
      hasFile(story, cases.get(2), "MCCR E123/2026");
      hasFile(story, cases.get(3), "JJI 034/2026");
      hasFile(story, cases.get(4), "JJI 34 of 2026");

      var list =
          HEADER
              + (amina + MENTION + "06/01/2027,9:00,,\n")
              + ",,,,,,,\n"
              + (brian + MENTION + "6 Jan 2027,9.30 am,,\n")
              + (chebet.replace("-", " ") + MENTION + "06/01/2027,10:00,,\n")
              + ",mccr e0123 / 2026,mention,court-kibra,07/01/2027,10:00,MOVE,court not sitting\n"
              + ",JJI 34/2026,mention,court-kibra,06/01/2027,9:00,,\n"
              + (amina + MENTION + "01/13/2027,9:00,,\n")
              + (amina + MENTION + "13/1,9:00,,\n")
              + (amina + MENTION + "13/01/2027,3:00,,\n")
              + (amina + MENTION + "10/01/2027,9:00,,\n")
              + (amina + MENTION + "01/01/2027,9:00,,\n")
              + (amina + MENTION + "13/01/2027,saa tisa,,\n");
      JsonObject result = Story.ok(uploads(story, list));

      assertThat(result.getInteger("rows")).isEqualTo(11);
      assertThat(result.getInteger("applied")).isEqualTo(4);
      assertThat(refused(result))
          .containsExactlyEntriesOf(
              new TreeMap<>(
                  Map.of(
                      7, "court_file: it stands in more than one case, name the reference",
                      8, "date: such as 2026-11-30, or 30/11/2026 day first",
                      9, "date: write day, month and year, such as 30/11/2026",
                      10, "courts sit from 8:00 to 17:00: saa tatu asubuhi is 9:00, not 3:00",
                      11, "no court sits on a Saturday or Sunday",
                      12, "no court sits on that day: it is a public holiday",
                      13, "time: such as 9:00, 14:30 or 2:30 pm")));
      assertThat(full.days("state = 'SET'")).containsExactly("2027-01-06 2", "2027-01-07 1");

      theSameListAgainChangesNothing(story, list);
      aCorrectedHourMovesTheHearing(story, amina);
    }
  }

  private void theSameListAgainChangesNothing(Story story, String list) {
    JsonObject again = Story.ok(uploads(story, list));
    assertThat(again.getInteger("applied")).isZero();
    assertThat(again.getInteger("unchanged")).isEqualTo(4);
    assertThat(full.days("state = 'SET'")).containsExactly("2027-01-06 2", "2027-01-07 1");
  }

  private void aCorrectedHourMovesTheHearing(Story story, String amina) {
    JsonObject corrected =
        Story.ok(uploads(story, HEADER + amina + MENTION + "06/01/2027,14:00,,\n"));
    assertThat(corrected.getInteger("applied")).isEqualTo(1);
    assertThat(full.days("state = 'SET'")).containsExactly("2027-01-06 2", "2027-01-07 1");
  }

  @Test
  void a_quote_that_is_left_open_refuses_the_list_before_anything_is_taken() {
    try (var story = Story.at(at("2026-12-14T10:00"), stores)) {
      String amina = full.cases(1).getFirst().shown();
      var answer =
          uploads(
              story,
              HEADER
                  + (amina + MENTION + "06/01/2027,9:00,,\n")
                  + ("\"" + amina + MENTION + "07/01/2027,9:00,,\n"));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains(":3: a quote is opened and not closed on its line");
      assertThat(stores.count("select count(*) from hearing")).isZero();
    }
  }

  @Test
  void a_registry_insists_on_a_saturday_and_the_history_says_why() {
    try (var story = Story.at(at("2026-12-14T10:00"), stores)) {
      String amina = full.cases(1).getFirst().shown();
      story.does(OFFICE, amina, "acceptance");
      Object[] saturday = {
        "kind", "mention", "court", "court-kibra", "when", at("2026-12-19T10:00").toString()
      };
      assertThat(story.refused(REGISTRY, amina, "hearings", saturday)).isEqualTo("weekend");
      assertThat(
              story.refused(
                  REGISTRY,
                  amina,
                  "hearings",
                  "kind",
                  "mention",
                  "court",
                  "court-kibra",
                  "when",
                  at("2026-12-19T03:00").toString(),
                  "override",
                  "duty-magistrate"))
          .as("nobody insists on the night")
          .isEqualTo("before-court-hours");

      story.does(
          REGISTRY,
          amina,
          "hearings",
          "kind",
          "mention",
          "court",
          "court-kibra",
          "when",
          at("2026-12-19T10:00").toString(),
          "override",
          "duty-magistrate");

      assertThat(Story.ok(story.as(OFFICE).get("/cases/" + amina + "/history")).encode())
          .contains("\"override\":\"duty-magistrate\"");
    }
  }

  private static void hasFile(Story story, CaseReference reference, String file) {
    story.does(REGISTRY, reference.shown(), "references", "kind", "court-file", "value", file);
  }

  private static HttpResponse<String> uploads(Story story, String list) {
    return story.as(REGISTRY).upload("/cause-lists", UUID.randomUUID().toString(), list);
  }

  private static Map<Integer, String> refused(JsonObject result) {
    var lines = new TreeMap<Integer, String>();
    result
        .getJsonArray("refused")
        .forEach(row ->
            lines.put(
                ((JsonObject) row).getInteger("line"), ((JsonObject) row).getString("reason")));
    return lines;
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
