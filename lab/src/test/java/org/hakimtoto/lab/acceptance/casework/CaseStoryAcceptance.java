package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hakimtoto.lab.acceptance.BoyOfFifteen;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.Webhook;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whole cases through the real doors (domain.md §11), each by those who would do it.
@ExtendWith(WithRealStores.class)
class CaseStoryAcceptance {
  private static final String CONFLICT = "conflict-with-the-law";

  @Test
  void a_boy_of_fifteen_from_the_cell_to_the_closed_case(RealStores stores) {
    try (var cjims = new Webhook();
        var story = new Story(stores, cjims)) {
      String reference = BoyOfFifteen.in(story);

      List<String> kinds = story.kinds(reference, true);
      assertThat(story.kinds(reference, false))
          .containsExactly(
              "reported",
              "guardian-named",
              "accepted",
              "stage-moved",
              "contact-set",
              "guardian-told",
              "stage-moved",
              "stage-moved",
              "accepted",
              "stage-moved",
              "hearing-set",
              "custody-ended",
              "hearing-held",
              "stage-moved",
              "custody-started",
              "unit-involved",
              "probation-report-asked",
              "transfer-left",
              "transfer-arrived",
              "hearing-set",
              "hearing-moved",
              "probation-report-filed",
              "hearing-held",
              "stage-moved",
              "custody-ended",
              "custody-started",
              "stage-moved",
              "custody-ended",
              "stage-moved",
              "closed");
      await().untilAsserted(() -> assertThat(cjims.kindsOf(reference)).isEqualTo(kinds));
      assertThat(cjims.eventsOf(reference))
          .extracting(event -> Integer.parseInt(event.getString("sequence")))
          .containsExactlyElementsOf(IntStream.rangeClosed(1, kinds.size()).boxed().toList());
      assertThat(story.inbox("+254711223344"))
          .as("discreet: whoever reads it learns nothing")
          .isNotEmpty()
          .allSatisfy(text ->
              assertThat(text)
                  .startsWith(reference)
                  .contains("0700000002")
                  .doesNotContain("Haki", "Court", "Kibera"))
          .contains(reference + ": tafadhali piga 0700000002.");
      story.theAuditHolds();
    }
  }

  @Test
  void a_prosecutor_diverts_and_the_plan_is_kept(RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, Reports.boyInACell(15));
      story.asks(OFFICE, "OK " + reference);
      story.does(POLICE, reference, "stage", "track", CONFLICT, "to", "arrest");
      story.does(POLICE, reference, "custody/end", "how", "released");
      story.does(POLICE, reference, "stage", "track", CONFLICT, "to", "prosecution-decision");
      story.does(PROSECUTOR, reference, "acceptance");
      story.does(PROSECUTOR, reference, "diversion", "level", "one");
      assertThat(story.asks(PROSECUTOR, "STATUS " + reference))
          .startsWith(reference + ": agreed plan running.");
      var begin = story.now();

      story.advanceTo(begin.plus(Duration.ofDays(80)));
      assertThat(story.inbox(OFFICE)).anyMatch(text -> text.contains("the agreed plan ends"));
      story.does(OFFICE, reference, "closure", "reason", "diversion-completed");
      story.advanceTo(begin.plus(Duration.ofDays(100)));
      assertThat(story.inbox(OFFICE)).noneMatch(text -> text.contains("has run out"));
      assertThat(stores.count("select count(*) from case_clock")).isZero();
      story.theAuditHolds();
    }
  }
}
