package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Places that are elsewhere, or in no list (domain.md §11, story 18).
@ExtendWith(WithRealStores.class)
class PlacesAcceptance {
  @Test
  void a_place_that_no_list_has_is_named_and_the_officers_read_it(RealStores stores) {
    try (var story = new Story(stores)) {
      Phone chief = story.phone(CHIEF).dials().presses("1", "1", "1");
      chief.chooses("Kaunti ndogo yangu").chooses("Haipo hapa").presses("kambi mpya");
      String reference = sent(chief, "Kibra, Nairobi City");
      story.settle();

      JsonObject report = story.file(OFFICE, reference).getJsonObject("report");
      assertThat(report.getString("place_said")).isEqualTo("Kambi Mpya");
      assertThat(report.getBoolean("place_listed")).isFalse();
      assertThat(report.getJsonObject("place").getInteger("sub_county")).isEqualTo(278);
      for (String number : List.of(CHIEF, OFFICE, POLICE)) {
        assertThat(story.inbox(number))
            .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("kambi"));
      }
      assertThat(stores.ask("select facts::text from case_event").toString())
          .doesNotContainIgnoringCase("kambi");
    }
  }

  @Test
  void a_sub_location_that_is_found_leads_to_its_location_and_keeps_its_name(RealStores stores) {
    try (var story = new Story(stores)) {
      Phone chief = story.phone(CHIEF).dials().presses("1", "1", "1");
      chief.chooses("Mahali pengine").presses("LINDI").chooses("Lindi");
      String reference = sent(chief, "Nairobi City");

      JsonObject report = story.file(OFFICE, reference).getJsonObject("report");
      assertThat(report.getString("place_said")).isEqualTo("Lindi");
      assertThat(report.getBoolean("place_listed")).isTrue();
      assertThat(report.getJsonObject("place").getInteger("location")).isPositive();
    }
  }

  @Test
  void a_child_with_the_police_of_whom_nobody_knows_why_has_the_clock_to_the_court(
      RealStores stores) {
    try (var story = new Story(stores)) {
      Phone chief = story.phone(CHIEF).dials().presses("1", "5", "5", "1", "5", "215");
      chief.presses(Story.CHIEF_PIN);
      String reference = chief.reference();
      story.settle();

      assertThat(
              stores.ask(
                  "select clock from case_clock where case_id = '" + story.id(reference) + "'"))
          .contains(List.of("arrest-to-court"));
    }
  }

  /// Theft, a boy of fifteen.
  private static String sent(Phone phone, String place) {
    phone.presses("1", "215");
    assertThat(phone.screen()).startsWith("CON Mali; Mvulana, 15\n").contains(place);
    return phone.presses(Story.CHIEF_PIN).reference();
  }
}
