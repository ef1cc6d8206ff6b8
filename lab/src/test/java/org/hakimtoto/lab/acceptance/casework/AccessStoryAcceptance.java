package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.api.ApiAnswers;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer of another county asks (domain.md §11, story 10), and a reporter under pressure wants
/// his report back (story 12).
@ExtendWith(WithRealStores.class)
class AccessStoryAcceptance {
  private static final String UNKNOWN = "482-137-559";

  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void an_officer_from_elsewhere_learns_nothing_asks_is_granted_and_loses_it(RealStores stores) {
    stores.change("update unit set county = 1, sub_county = 1 where code = 'odpp-kibra'");
    try (var story = new Story(stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
      heLearnsNothingBySms(story, reference);
      heLearnsNothing(story, reference);
      assertThat(story.audited(PROSECUTOR, reference))
          .containsExactlyInAnyOrder(
              List.of("status.ask", "sms", "refused"),
              List.of("case.read", "api", "refused"),
              List.of("case.accept", "api", "outside-area"));
      assertThat(Story.ok(story.as(OFFICE).get("/cases/" + reference + "/looks")).encode())
          .as("what the responsible officer sees of it")
          .contains("ODPP Kibra", "outside-area");

      heAsksToSeeIt(story, reference);
      assertThat(story.inbox(OFFICE)).last().asString().contains("asks to see case " + reference);
      heLearnsNothing(story, reference);
      String asker = story.file(OFFICE, reference).getJsonArray("access_asked").getString(0);
      story.does(OFFICE, reference, "access/" + asker + "/grant");
      assertThat(story.inbox(PROSECUTOR))
          .last()
          .asString()
          .contains("You may see case " + reference);

      assertThat(story.file(PROSECUTOR, reference).getString("reference")).isEqualTo(reference);
      assertThat(story.asks(PROSECUTOR, "STATUS " + reference)).startsWith(reference + ": ");
      assertThat(listed(story)).contains(reference);
      assertThat(story.refused(PROSECUTOR, reference, "acceptance")).isEqualTo("not-allowed");

      story.advanceTo(story.now().plus(Duration.ofDays(31)));
      heLearnsNothingBySms(story, reference);
      heLearnsNothing(story, reference);
      assertThat(listed(story)).doesNotContain(reference);
      story.theAuditHolds();
    }
  }

  @Test
  void a_reporter_who_wants_it_back_is_heard_and_nothing_is_deleted(RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
      story.asks(OFFICE, "OK " + reference);
      List<String> before = story.kinds(reference, false);
      List<List<String>> stage = stores.ask("select stage, closed_at from case_file");

      assertThat(story.asks(CHIEF, "futa ripoti " + reference)).doesNotContain("imefanyika");
      assertThat(story.inbox(OFFICE))
          .last()
          .asString()
          .isEqualTo(
              "HAKI. The reporter of "
                  + reference
                  + " asks to take it back. Nothing is deleted."
                  + " Please speak to the reporter, then decide.");
      assertThat(story.kinds(reference, false))
          .startsWith(before.toArray(String[]::new))
          .endsWith("withdrawal-requested")
          .hasSize(before.size() + 1);
      assertThat(stores.ask("select stage, closed_at from case_file")).isEqualTo(stage);
      assertThat(story.refused(CHIEF, reference, "closure", "reason", "withdrawn-by-reporter"))
          .isEqualTo("not-allowed");

      story.does(OFFICE, reference, "withdrawal/refusal");
      assertThat(story.file(OFFICE, reference).getBoolean("withdrawal_asked")).isFalse();
      assertThat(story.asks(CHIEF, "hali " + reference))
          .startsWith(reference + ": imekubaliwa na Kibra");
      story.theAuditHolds();
    }
  }

  /// Asking is answered alike, whether there is such a case or not.
  private static void heAsksToSeeIt(Story story, String reference) {
    var asked = story.post(PROSECUTOR, reference, "access", "reason", "same-child");
    var unknown = story.post(PROSECUTOR, UNKNOWN, "access", "reason", "same-child");
    assertThat(List.of(asked.statusCode(), unknown.statusCode())).containsOnly(202);
    assertThat(asked.body().replace(reference, UNKNOWN)).isEqualTo(unknown.body());
    assertThat(asked.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
  }

  /// The same bytes as for a reference that nobody has.
  private static void heLearnsNothing(Story story, String reference) {
    same(story.get(PROSECUTOR, reference), story.get(PROSECUTOR, UNKNOWN));
    same(
        story.post(PROSECUTOR, reference, "acceptance"),
        story.post(PROSECUTOR, UNKNOWN, "acceptance"));
  }

  /// Twice two references that lead nowhere: a fifth within the hour would lock the number.
  private static void heLearnsNothingBySms(Story story, String reference) {
    assertThat(story.asks(PROSECUTOR, "STATUS " + reference))
        .isEqualTo(story.asks(PROSECUTOR, "STATUS " + UNKNOWN))
        .startsWith("We have nothing for you");
  }

  private static void same(HttpResponse<String> forbidden, HttpResponse<String> unknown) {
    ApiAnswers.assertProblem(forbidden, 404);
    assertThat(forbidden.body()).isEqualTo(unknown.body());
    assertThat(forbidden.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
  }

  private static String listed(Story story) {
    return Story.ok(story.as(PROSECUTOR).get("/cases")).getJsonArray("cases").encode();
  }
}
