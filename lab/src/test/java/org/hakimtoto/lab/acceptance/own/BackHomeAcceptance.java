package org.hakimtoto.lab.acceptance.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A child comes home to a chief's village: the chief says once a month whether it was seen.
@ExtendWith(WithRealStores.class)
class BackHomeAcceptance {
  private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");
  private static final String CARE = "care-and-protection";

  @Test
  void a_chief_who_has_not_seen_the_child_says_so_and_the_office_is_told(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      Phone chief = story.phone(Story.CHIEF);
      chief.dials().presses("1", "4", "5", "1", "1", "115", Story.CHIEF_PIN);
      String reference = chief.reference();
      comesHome(story, reference);

      assertThat(chief.dials().screen()).contains("4 Waliorudi nyumbani (1)");
      assertThat(chief.presses("4", Story.CHIEF_PIN).screen()).startsWith("CON Watoto waliorudi:");
      chief.presses("1");
      String question = "CON " + reference + ": umemwona mtoto mwezi huu?";
      assertThat(chief.screen()).startsWith(question);
      assertThat(chief.screen().substring(question.length())).doesNotContain("Msichana", "15");
      String said = chief.chooses("Sijamwona").screen();
      assertThat(said).startsWith("END Asante");
      assertThat(chief.repeats().screen()).isEqualTo(said);
      assertThat(story.kinds(reference, false)).filteredOn("aftercare-checked"::equals).hasSize(1);
      assertThat(story.phone(Story.CHIEF).dials().screen()).contains("(0)").doesNotContain("(1)");
    }
  }

  private static void comesHome(Story story, String reference) {
    story.asks(Story.OFFICE, "OK " + reference);
    story.does(
        Story.OFFICE,
        reference,
        "custody",
        "kind",
        "place-of-safety",
        "since",
        story.now().toString());
    moves(story, Story.OFFICE, reference, "place-of-safety");
    story.does(
        Story.REGISTRY,
        reference,
        "hearings",
        "kind",
        "application",
        "court",
        "court-kibra",
        "when",
        story.now().plus(Duration.ofHours(24)).toString());
    moves(story, Story.REGISTRY, reference, "care-order");
    moves(story, Story.OFFICE, reference, "placement");
    story.does(Story.OFFICE, reference, "custody/end", "how", "released");
    moves(story, Story.OFFICE, reference, "aftercare");
    story.settle();
  }

  private static void moves(Story story, String officer, String reference, String to) {
    story.does(officer, reference, "stage", "track", CARE, "to", to);
  }
}
