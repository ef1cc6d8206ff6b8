package org.hakimtoto.lab.acceptance.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A grandmother who cannot read, and the chief who tells her the day.
@ExtendWith(WithRealStores.class)
class FamiliesToTellAcceptance {
  private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");

  @Test
  void a_chief_says_that_she_was_told_and_is_asked_no_more(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      Phone chief = story.phone(Story.CHIEF);
      chief.dials().presses("1", "4", "5", "1", "1", "115", Story.CHIEF_PIN);
      String reference = chief.reference();
      story.asks(Story.OFFICE, "OK " + reference);
      story.does(
          Story.OFFICE,
          reference,
          "contacts",
          "relation",
          "relative",
          "phone",
          "+254711000003",
          "mode",
          "normal",
          "language",
          "sw",
          "shared",
          false,
          "can_read",
          false,
          "reader",
          stores.officer(Story.CHIEF).id().toString());
      story.does(
          Story.REGISTRY,
          reference,
          "hearings",
          "kind",
          "mention",
          "court",
          "court-kibra",
          "when",
          "2026-12-03T06:00:00Z");

      chief.dials();
      assertThat(chief.screen()).contains("(1)");
      chief.presses("3", Story.CHIEF_PIN);
      assertThat(chief.screen()).contains("1 F1 0711000003 3/12").doesNotContain(reference);
      chief.presses("1");
      assertThat(chief.screen()).startsWith("CON F1 0711000003: ").contains("Alhamisi 3 Des");
      chief.chooses("Watakuja");
      assertThat(chief.screen()).startsWith("END Asante");

      chief.dials().presses("3", Story.CHIEF_PIN);
      assertThat(chief.screen()).contains("CON Hakuna familia inayosubiri umwambie.");
    }
  }
}
