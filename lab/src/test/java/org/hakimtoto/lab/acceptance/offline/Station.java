package org.hakimtoto.lab.acceptance.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.store.real.RealStores;

/// A computer of a station, as those who work at it use it.
///
/// @param desk what is found on its page
record Station(Browser browser, Desk desk) {
  static final String OFFICE = "scco-kibra";
  static final String OTHER_OFFICE = "police-kibra";
  static final String PIN = "80351946";

  static Station of(Browser browser, RunningGateway house, RealStores stores) {
    return new Station(browser, new Desk(browser, house, stores));
  }

  /// Signs in, has the computer enrolled, chooses a PIN, and waits until the pages lie here.
  void isSetUp() {
    desk.signsIn(OFFICE);
    desk.computerIsEnrolled();
    desk.choosesPin(PIN);
    pagesLieHere();
    desk.goes("/console/desk");
    desk.settled();
  }

  void pagesLieHere() {
    page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
  }

  Page page() {
    return browser.page();
  }

  void reports(String name) {
    fillsIn(name);
    keeps();
    // it lies here once the next one may be begun; the notice may be that of the one before
    assertThat(desk.part("keep")).hasCount(0);
    assertThat(desk.part("notice")).containsText("Nobody has been told yet");
  }

  /// A report up to the button by which it waits here.
  void fillsIn(String name) {
    for (String answer : "role=accused danger=police-cell category=theft sex=boy".split(" ", -1)) {
      String[] both = answer.split("=", 2);
      desk.part("report").locator("[name=" + both[0] + "][value=" + both[1] + "]").check();
    }
    desk.part("report").locator("[name=age]").selectOption("15");
    desk.part("report").locator("[name=place]").pressSequentially("kibra");
    desk.part("report").locator("[role=option]").first().click();
    desk.part("report").locator("[name=name_or_ob_number]").fill(name);
    desk.part("report").locator("[data-do=send]").click();
    assertThat(desk.part("keep")).isVisible();
  }

  void keeps() {
    desk.part("keep").locator("[data-do=keep]").click();
  }

  /// How many things a database of the browser has in one of its rooms.
  int count(String database, String room) {
    return (Integer)
        page()
            .evaluate(
                """
                ([name, room]) => new Promise((done, failed) => {
                  const asked = indexedDB.open(name);
                  asked.onerror = () => failed(asked.error);
                  asked.onsuccess = () => {
                    const all = asked.result.transaction(room).objectStore(room).count();
                    all.onsuccess = () => { asked.result.close(); done(all.result); };
                  };
                })
                """,
                java.util.List.of(database, room));
  }

  int waiting() {
    return count("haki-outbox", "entries");
  }

  int permits() {
    return count("haki-permits", "permits");
  }
}
