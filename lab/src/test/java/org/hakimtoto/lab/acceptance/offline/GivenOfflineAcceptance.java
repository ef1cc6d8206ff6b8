package org.hakimtoto.lab.acceptance.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.lab.acceptance.desk.Shown;
import org.hakimtoto.lab.acceptance.offline.StationLine.Fate;
import org.junit.jupiter.api.Test;

/// Who has a case may be settled without a line, and whoever decides later reads words.
class GivenOfflineAcceptance extends LineOfAStation {
  @Test
  void a_case_is_taken_without_a_line_and_what_a_writer_left_is_shown_in_words() {
    String reference = house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.isSetUp();
      takenWithoutALine(station, reference);
      leftByItsWriter(station, reference);
    }
    shownInWords("en", 1280);
    shownInWords("sw", 360);
  }

  private void takenWithoutALine(Station station, String reference) {
    station.desk().opens(reference);
    line.does(Fate.CUT);
    station.desk().does("assignment");
    station.desk().keepsHere();
    assertThat(has()).isEmpty();
    line.does(Fate.PASSED);
    brought(station, Station.OTHER_OFFICE);

    String officer = stores.officer(Story.OFFICE).id().toString();
    assertThat(has()).containsExactly(List.of(officer));
    assertThat(stores.ask("select actor from audit_entry where action = 'case.assign'"))
        .containsExactly(List.of(officer));
    assertThat(stores.count("select count(*) from message where kind = 'case_given'"))
        .as("nobody is told of what they did themselves")
        .isZero();
  }

  private void leftByItsWriter(Station station, String reference) {
    station.desk().leaves();
    station.desk().signsIn(Station.OFFICE);
    station.desk().goes("/console/desk");
    station.desk().opens(reference);
    line.does(Fate.CUT);
    station.desk().settled();
    station.desk().part("file").locator("[data-do='assignment/end']").click();
    station.desk().sends();
    station.desk().keepsHere();
    station.desk().begins("custody");
    station.desk().field("kind").selectOption("police-cell");
    station.desk().sends();
    station.desk().keepsHere();
    station.desk().goes("/console/report");
    station.desk().unlocks(Station.PIN);
    station.reports("Amani");
    stores.change(
        "update officer set retired_at = clock_timestamp() where id = '"
            + stores.officer(Story.OFFICE).id()
            + "'");
    line.does(Fate.PASSED);
    brought(station, Station.OTHER_OFFICE);
    await()
        .until(() -> stores.count("select count(*) from desk_intake where state = 'PARKED'") == 3);
  }

  private void shownInWords(String language, int width) {
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("county-nairobi");
      desk.goes("/console/waiting");
      desk.speaks(language);
      var yours = desk.part("conflicts").locator("[data-version=yours]");
      assertThat(yours).hasCount(3);
      String all = String.join("\n", yours.allInnerTexts());
      assertThat(all)
          .contains("Kibra, Nairobi City")
          .contains("Amani")
          .contains(language.equals("en") ? "Police cell" : "Seli ya polisi")
          .doesNotContain("47")
          .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9a-f]{8}-|[a-z]+_[a-z]+|⟦|[?:]:");
      new Shown().speaks(browser.page(), language);
      assertThat(Axe.against(browser.page())).isEmpty();
      desk.part("decide").scrollIntoViewIfNeeded();
      browser.screenshot("waiting-in-words-" + language + "-" + width);
    }
  }

  private void brought(Station station, String by) {
    station.desk().signsIn(by);
    await().until(() -> station.waiting() == 0);
  }

  private List<List<String>> has() {
    return stores.ask("select assigned_officer from case_unit where assigned_officer is not null");
  }
}
