package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;

import java.util.Arrays;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two people of the roster report one boy within the hour.
@ExtendWith(WithRealStores.class)
class AlikeAcceptance {
  private static final String NEIGHBOUR = "+254711000111";
  private static final String[] BOY = Reports.boyInACell(15);

  @Test
  void the_second_is_asked_and_links_the_two_and_the_office_may_undo_it(RealStores stores) {
    try (var story = new Story(stores)) {
      String first = story.reports(CHIEF, Story.CHIEF_PIN, BOY);
      Phone police = saved(story, POLICE, Story.POLICE_PIN);
      String second = police.reference();

      assertThat(police.screen())
          .contains("\n1 Ndiyo, mtoto yule yule\n2 Hapana, mwingine\n3 Sina uhakika")
          .doesNotContain(first);
      police.presses("1");
      assertThat(police.screen()).startsWith("END ").contains(second).doesNotContain(first);
      story.settle();

      assertThat(story.file(OFFICE, first).getJsonArray("linked")).hasSize(1);
      assertThat(story.file(OFFICE, second).getJsonArray("linked")).hasSize(1);
      story.does(OFFICE, second, "links/" + first + "/remove");
      assertThat(story.file(OFFICE, first).getJsonArray("linked")).isEmpty();
      story.theAuditHolds();
    }
  }

  @Test
  void the_same_press_again_links_once(RealStores stores) {
    try (var story = new Story(stores)) {
      story.reports(CHIEF, Story.CHIEF_PIN, BOY);
      Phone police = saved(story, POLICE, Story.POLICE_PIN).presses("1");
      String end = police.screen();

      assertThat(police.repeats().screen()).isEqualTo(end);
      assertThat(stores.count("select count(*) from case_link")).isEqualTo(2);
    }
  }

  @Test
  void who_is_not_sure_leaves_it_to_the_childrens_officer(RealStores stores) {
    try (var story = new Story(stores)) {
      story.reports(CHIEF, Story.CHIEF_PIN, BOY);
      saved(story, POLICE, Story.POLICE_PIN).presses("3");
      story.settle();

      assertThat(stores.count("select count(*) from case_link")).isZero();
      assertThat(stores.ask("select reasons from duplicate_suggestion"))
          .singleElement()
          .satisfies(row -> assertThat(row.getFirst()).endsWith("REPORTER_UNSURE"));
    }
  }

  @Test
  void what_a_stranger_reports_is_never_told_and_no_stranger_is_asked(RealStores stores) {
    try (var story = new Story(stores)) {
      byANeighbour(story);
      Phone chief = saved(story, CHIEF, Story.CHIEF_PIN);
      assertThat(chief.screen()).startsWith("CON Imepokelewa ");

      Phone again = byANeighbour(story);
      assertThat(again.screen()).startsWith("END ");
      assertThat(stores.count("select count(*) from case_link")).isZero();
    }
  }

  /// Up to the screen after the PIN.
  private static Phone saved(Story story, String who, String pin) {
    Phone phone = story.phone(who).dials().chooses("Toa taarifa ya mtoto");
    return phone.presses(Arrays.copyOfRange(BOY, 1, BOY.length)).presses(pin);
  }

  private static Phone byANeighbour(Story story) {
    Phone phone = story.phone(NEIGHBOUR).dials().presses("1", "1", "1", "KIBERA");
    return phone.chooses("Kibera, Kibra").presses("1", "215", "1");
  }
}
