package org.hakimtoto.lab.acceptance.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.desk.DeskUser;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The core of the desk in the other browser that stations have.
@Tag("browser")
@ExtendWith(WithRealStores.class)
@EnabledIf(
    value = "firefoxIsInstalled",
    disabledReason = "There is no Firefox on this machine (Debian: apt-get install firefox-esr).")
class FirefoxAcceptance {
  private static final String PIN = "739264";

  @TempDir Path folder;

  private RealStores stores;
  private RunningGateway house;
  private String reference;
  private boolean closed;

  static boolean firefoxIsInstalled() {
    return Firefox.installed().isPresent();
  }

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
    reference = house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
    stores.change("update officer set desk_language = 'en'");
  }

  @AfterEach
  void close() {
    if (!closed) {
      closed = true;
      house.close();
    }
  }

  @Test
  void an_officer_signs_in_accepts_a_case_and_works_without_a_line() {
    try (var firefox = new Firefox(folder)) {
      signsIn(firefox);
      firefox.sees("document.querySelector(\"[data-open='" + reference + "']\") !== null");
      firefox.tells("document.querySelector(\"[data-open='" + reference + "']\").click()");
      firefox.presses("file", "[data-do=acceptance]");
      firefox.sees("document.querySelector('dialog').open");
      firefox.presses("dialog", "button.main");
      firefox.sees("document.querySelector(\"[data-role='notice']\").textContent.includes('Done')");
      assertThat(stores.count("select count(*) from case_event where kind = 'accepted'")).isOne();
      firefox.presses("languages", "[data-language=sw]");
      firefox.sees("document.body.innerText.includes('Ofisi leo')");
      firefox.presses("languages", "[data-language=en]");
      firefox.sees("document.body.innerText.includes('Office today')");
      keepsAndReads(firefox);
    }
  }

  private void signsIn(Firefox firefox) {
    firefox.goes(at("/console/signin"));
    firefox.fills("number", Story.OFFICE);
    firefox.fills("code", DeskUser.code(house, Story.OFFICE, PIN));
    firefox.presses("enter", "button.main");
    firefox.sees("location.pathname === '/console/desk'");
  }

  /// Its own cipher, database and worker do what Chromium's do.
  private void keepsAndReads(Firefox firefox) {
    firefox.goes(at("/console/waiting"));
    firefox.fills("computer-name", "Front desk");
    firefox.presses("ask", "button.main");
    firefox.sees(
        "document.querySelector(\"[data-role='computer-state']\").dataset.state === 'asked'");
    stores.change("update desk_enrolment set enrolled_at = clock_timestamp(), until = null");
    firefox.goes(at("/console/waiting"));
    firefox.fills("new-pin", Station.PIN);
    firefox.presses("choose-pin", "button.main");
    firefox.sees(
        "document.querySelector(\"[data-role='computer-told']\").textContent.includes('72 hours')");
    firefox.sees("navigator.serviceWorker.ready.then(() => true)");
    String desk = at("/console/desk");
    close();
    firefox.goes(desk);
    firefox.fills("pin", Station.PIN);
    firefox.presses("unlock", "button.main");
    firefox.sees(
        "document.querySelector(\"[data-role='sheet']\").innerText.includes('" + reference + "')");
  }

  private String at(String path) {
    return RunningGateway.uri(house.deskPort(), path).toString();
  }
}
