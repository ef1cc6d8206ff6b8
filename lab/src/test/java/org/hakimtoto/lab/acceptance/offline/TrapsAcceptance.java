package org.hakimtoto.lab.acceptance.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.lab.acceptance.offline.StationLine.Fate;
import org.junit.jupiter.api.Test;

/// What a station's line, its disk and its power do to what was written there: nothing is lost,
/// nothing is done twice, and no page that is not ours is believed.
class TrapsAcceptance extends LineOfAStation {
  private static final String INTAKE = "/v1/intake";

  @Test
  void a_providers_own_page_is_no_answer_and_a_line_that_flaps_brings_each_once() {
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.isSetUp();
      line.does(Fate.PORTAL);
      station.desk().goes("/console/report");
      station.desk().unlocks(Station.PIN);
      List<String> names = List.of("Amani", "Baraka", "Chebet");
      names.forEach(station::reports);
      station.desk().goes("/console/waiting");
      assertThat(station.desk().part("entries").locator("li")).hasCount(3);
      assertThat(stores.count("select count(*) from desk_intake")).isZero();
      // the provider's page said 200 to all of it: nothing was taken for received
      assertThat(station.waiting()).isEqualTo(3);

      var tries = new AtomicInteger();
      line.does(seen ->
          seen.path().equals(INTAKE) && seen.method().equals("POST")
              ? switch (tries.getAndIncrement() % 4) {
                case 0 -> Fate.CUT;
                case 1 -> Fate.ANSWER_LOST;
                case 2 -> Fate.PORTAL;
                default -> Fate.PASSED;
              }
              : Fate.PASSED);
      station.desk().signsIn(Station.OFFICE);
      await()
          .until(() -> {
            station.page().evaluate("() => dispatchEvent(new Event('online'))");
            return station.waiting() == 0;
          });
      assertThat(tries.get()).isGreaterThan(3);
      assertThat(stores.ask("select slip from desk_intake order by received_at"))
          .as("in their order")
          .isSortedAccordingTo((a, b) -> a.getFirst().compareTo(b.getFirst()))
          .hasSize(3);
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(3);
    }
  }

  @Test
  void half_a_version_is_not_taken_and_a_whole_one_not_over_somebody_who_types() {
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.isSetUp();
      String before = versions(station.page());
      assertThat(before).hasSizeGreaterThan(20);

      line.alters((path, body) ->
          path.equals("/console/worker.js")
              ? newer(
                  body, "half", "\"/console/files/time.js\":\"", "\"/console/files/time.js\":\"0")
              : body);
      assertThat(station.page().evaluate(UPDATE)).isEqualTo("redundant");
      assertThat(versions(station.page())).isEqualTo(before);
      station.desk().goes("/console/report");
      station.desk().part("report").locator("[name=name_or_ob_number]").fill("Zuhura");

      line.alters((path, body) ->
          path.equals("/console/worker.js") ? newer(body, "whole", "\"/", "\"/") : body);
      assertThat(station.page().evaluate(UPDATE)).isEqualTo("installed");
      assertThat(station.page().evaluate(LOOK)).as("free while somebody types").isEqualTo(false);
      assertThat(station.desk().part("report").locator("[name=name_or_ob_number]"))
          .hasValue("Zuhura");
      assertThat(station.page().evaluate("() => caches.keys().then(all => all.length)"))
          .as("the old one goes on while somebody types")
          .isEqualTo(2);
      // whoever typed has gone: the next page takes it, and one version is left
      station.desk().goes("/console/sessions");
      var workers = new IdleWorkers(station.page());
      await()
          // the page begins anew as the newer version takes it
          .ignoreExceptionsInstanceOf(PlaywrightException.class)
          .untilAsserted(() -> {
            workers.stop();
            assertThat(versions(station.page())).isEqualTo("haki-pages-whole");
          });
    }
  }

  /// A worker with nothing to do is ended by the browser, and only then does the newer one begin;
  /// one that is watched, as every worker of this browser is, is kept alive for five minutes more.
  private static final class IdleWorkers {
    private final CDPSession browser;

    IdleWorkers(Page page) {
      browser = page.context().newCDPSession(page);
      browser.send("ServiceWorker.enable");
    }

    void stop() {
      browser.send("ServiceWorker.stopAllWorkers");
    }
  }

  private static final String UPDATE =
      """
      async () => {
        const kept = await navigator.serviceWorker.ready;
        const came = new Promise(done => kept.addEventListener("updatefound", () => {
          const fresh = kept.installing;
          fresh.addEventListener("statechange", () => done(fresh.state));
        }, { once: true }));
        kept.update();
        return Promise.race([came, new Promise(done => setTimeout(() => done("nothing"), 30_000))]);
      }
      """;

  /// What each page does every minute: the one that waits is asked to take over, if nobody types.
  private static final String LOOK =
      """
      () => new Promise(done => navigator.locks.request("haki-typing", { ifAvailable: true },
        lock => done(lock !== null)))
      """;

  private static String versions(Page page) {
    return (String) page.evaluate("() => caches.keys().then(all => all.join())");
  }

  private static byte[] newer(byte[] worker, String version, String told, String said) {
    return new String(worker, java.nio.charset.StandardCharsets.UTF_8)
        .replaceFirst("const VERSION = \"[^\"]*\"", "const VERSION = \"" + version + "\"")
        .replace(told, said)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void a_power_cut_in_the_middle_of_a_save_loses_nothing_that_was_said_to_wait() {
    var profile = new Profile(folder);
    try (var browser = Browser.behind(folder, line.port())) {
      Station.of(browser, house, stores).isSetUp();
    }
    line.does(Fate.CUT);
    int told = 0;
    for (int cut = 0; cut < 3; cut++) {
      try (var browser = Browser.behind(folder, line.port())) {
        var station = Station.of(browser, house, stores);
        station.desk().goes("/console/report");
        station.desk().unlocks(Station.PIN);
        assertThat(station.waiting()).isGreaterThanOrEqualTo(told);
        station.reports("Zuhura");
        told = station.waiting();
        station.fillsIn("Zuhura");
        station.keeps();
      } finally {
        // whatever became of the last one, nobody was told that it waits
        profile.loseItsPower();
      }
      profile.hasNone("Zuhura", Station.PIN);
    }
    line.does(Fate.PASSED);
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.desk().signsIn(Station.OFFICE);
      await().until(() -> station.waiting() == 0);
    }
    assertThat(stores.count("select count(*) from desk_intake where state = 'RECEIVED'"))
        .isGreaterThanOrEqualTo(3);
    assertThat(stores.count("select count(*) - count(distinct slip) from desk_intake")).isZero();
  }

  @Test
  void a_full_disk_is_said_and_what_was_typed_stays_on_the_page() {
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.isSetUp();
      line.does(Fate.CUT);
      station.desk().goes("/console/report");
      station.desk().unlocks(Station.PIN);
      station.page().evaluate(NO_ROOM);
      station.fillsIn("Zuhura");
      station.keeps();
      assertThat(station.desk().part("not-kept")).containsText("NOT kept");
      assertThat(station.desk().part("report").locator("[name=name_or_ob_number]"))
          .hasValue("Zuhura");
      browser.screenshot("not-kept");
      station.page().evaluate("() => window.thereIsRoom()");
      station.keeps();
      assertThat(station.desk().part("notice")).containsText("Nobody has been told yet");
      assertThat(station.waiting()).isOne();
    }
  }

  /// What the browser says once there is no room; filling a disk for it is nobody's wish.
  private static final String NO_ROOM =
      """
      () => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
        window.thereIsRoom = () => (IDBObjectStore.prototype.put = put, true);
      }
      """;

  @Test
  void who_leaves_before_it_lies_on_the_disk_is_asked_first() {
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.isSetUp();
      line.does(Fate.CUT);
      station.desk().goes("/console/report");
      station.desk().unlocks(Station.PIN);
      station.fillsIn("Zuhura");
      station.page().evaluate(SLOW_SEAL);
      station.keeps();
      station.page().waitForFunction("() => window.seals !== undefined");
      var asked = new ArrayList<String>();
      station
          .page()
          .onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      station.page().evaluate("() => { location.href = '/console/waiting'; }");
      station.page().waitForCondition(() -> !asked.isEmpty());
      assertThat(asked).containsExactly("beforeunload");
      assertThat(station.page().url()).endsWith("/console/report");

      station.page().evaluate("() => window.seals()");
      assertThat(station.desk().part("keep")).hasCount(0);
      station.page().evaluate("() => { location.href = '/console/waiting'; }");
      assertThat(station.desk().part("entries").locator("li")).hasCount(1);
      assertThat(asked).as("once it lies here nobody is asked").hasSize(1);
    }
  }

  /// Sealing takes until it is told to go on, as on an old computer that does much else.
  private static final String SLOW_SEAL =
      """
      () => {
        const encrypt = crypto.subtle.encrypt;
        crypto.subtle.encrypt = async (...all) => {
          await new Promise(done => { window.seals = () => (done(), true); });
          return encrypt.apply(crypto.subtle, all);
        };
      }
      """;

  @Test
  void two_tabs_number_and_send_each_entry_once() {
    try (var browser = Browser.behind(folder, line.port())) {
      var station = Station.of(browser, house, stores);
      station.isSetUp();
      line.does(Fate.CUT);
      station.desk().goes("/console/report");
      station.desk().unlocks(Station.PIN);
      Page other = browser.page().context().newPage();
      other.navigate(RunningGateway.uri(house.deskPort(), "/console/waiting").toString());
      station.reports("Amani");
      // the other tab hears of it
      assertThat(other.locator("[data-role=entries] li")).hasCount(1);
      station.reports("Baraka");
      assertThat(other.locator("[data-role=entries] li")).hasCount(2);

      line.does(Fate.PASSED);
      Desk desk = station.desk();
      desk.signsIn(Station.OFFICE);
      other.navigate(RunningGateway.uri(house.deskPort(), "/console/waiting").toString());
      assertThat(other.locator("[data-role=no-entries]")).isVisible();
      await().until(() -> station.waiting() == 0);
      assertThat(
              line.passed().stream()
                  .filter(seen -> seen.path().equals(INTAKE) && seen.method().equals("POST")))
          .as("each once, though two tabs send")
          .hasSize(2);
      assertThat(other.locator("[data-role=done] li"))
          .hasCount(2, new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions());
      leavesEverywhere(station, other);
    }
  }

  private static void leavesEverywhere(Station station, Page other) {
    station.desk().leaves();
    assertThat(other.locator("[data-role=number]")).isVisible();
    Locator rest = other.locator("[data-role=done]");
    assertThat(rest).hasCount(0);
  }
}
