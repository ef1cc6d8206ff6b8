package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No child under twelve is called to answer a charge (Children Act 2022, s.221), whoever tries and
/// however late the age comes out.
@ExtendWith(WithRealStores.class)
class ChildUnderTwelveAcceptance {
  private static final String[] ELEVEN = Reports.boyInACell(11);

  /// The same boy, said to be twelve.
  private static final String[] SAID_TO_BE_TWELVE = Reports.boyInACell(12);

  private static final String MOTHER = "+254711000001";
  private static final String FRIDAY_MORNING = "2026-11-27T09:00";

  @Test
  void a_boy_of_eleven_is_called_to_an_inquiry_and_to_no_plea(RealStores stores) {
    try (var story = Story.at(at("2026-11-23T10:00"), stores)) {
      String reference = taken(story, ELEVEN);

      assertThat(story.refused(REGISTRY, reference, "hearings", day("plea")))
          .as("the clerk at the desk")
          .isEqualTo("under-twelve");
      assertThat(byList(story, reference, "plea").getJsonArray("refused").encode())
          .as("the clerk with the cause list")
          .contains("a child under 12 cannot be charged: care and protection");
      assertThat(byList(story, reference, "inquiry").getInteger("applied")).isEqualTo(1);

      assertThat(story.inbox(MOTHER))
          .as("she is told of one day, that of the inquiry")
          .singleElement()
          .asString()
          .contains("Fri 27 Nov 9:00 am");
      story.theAuditHolds();
    }
  }

  @Test
  void a_boy_taken_for_twelve_need_not_come_once_his_age_is_known(RealStores stores) {
    try (var story = Story.at(at("2026-11-23T10:00"), stores)) {
      String reference = taken(story, SAID_TO_BE_TWELVE);
      story.does(REGISTRY, reference, "hearings", day("plea"));
      assertThat(story.inbox(MOTHER)).last().asString().contains("Fri 27 Nov 9:00 am");

      story.does(OFFICE, reference, "birth", "day", "2015-02-11");

      assertThat(story.inbox(MOTHER))
          .as("she need not take him to the plea")
          .last()
          .asString()
          .contains("do not come on Fri 27 Nov");
      assertThat(story.refused(REGISTRY, reference, "hearings", day("plea")))
          .isEqualTo("under-twelve");
      assertThat(stores.ask("select kind, state from hearing"))
          .containsExactly(List.of("PLEA", "CANCELLED"));
      story.theAuditHolds();
    }
  }

  private static String taken(Story story, String... report) {
    String reference = story.reports(CHIEF, Story.CHIEF_PIN, report);
    story.asks(OFFICE, "OK " + reference);
    story.does(
        OFFICE,
        reference,
        "contacts",
        "relation",
        "parent",
        "phone",
        MOTHER,
        "mode",
        "normal",
        "language",
        "en",
        "shared",
        false,
        "can_read",
        true);
    return reference;
  }

  private static Object[] day(String kind) {
    return new Object[] {
      "kind", kind, "court", "court-kibra", "when", at(FRIDAY_MORNING).toString()
    };
  }

  private static JsonObject byList(Story story, String reference, String kind) {
    return Story.ok(
        story
            .as(REGISTRY)
            .upload(
                "/cause-lists",
                UUID.randomUUID().toString(),
                "reference,kind,court,date,time\n"
                    + reference
                    + ","
                    + kind
                    + ",court-kibra,27/11/2026,9:00\n"));
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
