package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.crypto.EnvelopeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The computer of a station whose line goes: what is written waits, sealed, and comes once.
class OfflineAcceptance extends PagesOfToday {
  private static final String OFFICE = "scco-kibra";
  private static final String COMPUTERS_PIN = "80351946";
  @TempDir Path profile;

  private String reference;

  @BeforeEach
  void begin() {
    reference = childReported();
  }

  @Test
  void what_is_written_without_a_line_outlives_the_browser_and_comes_once() throws IOException {
    try (var browser = Browser.of(profile, true)) {
      var desk = new Desk(browser, house, stores);
      whileThereIsALine(browser, desk);
      browser.page().context().setOffline(true);
      withoutALine(browser, desk);
    } finally {
      killed();
    }
    nothingOfAnyChildIsOnTheDisk();
    assertThat(stores.count("select count(*) from desk_intake")).isZero();

    try (var browser = Browser.of(profile, false)) {
      onceTheLineIsBack(browser, new Desk(browser, house, stores));
    }
    assertThat(stores.count("select count(*) from case_file"))
        .as("what was told by phone as well is one case with it")
        .isEqualTo(3);
    assertThat(stores.count("select count(*) from case_event where kind = 'dropped-call-joined'"))
        .isEqualTo(1);
    itsWriterDecides();
  }

  private void whileThereIsALine(Browser browser, Desk desk) {
    desk.signsIn(OFFICE);
    desk.goes("/console/waiting");
    assertThat(desk.part("no-entries")).isVisible();
    whatABrowserSealsTinkOpens(browser);
    desk.computerIsEnrolled();
    desk.choosesPin(COMPUTERS_PIN);
    browser.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    desk.goes("/console/desk");
    desk.settled();
    desk.opens(reference);
  }

  private void withoutALine(Browser browser, Desk desk) {
    desk.begins("notes");
    desk.field("note").fill("Zuhura anasema alipotea");
    desk.sends();
    desk.keepsHere();
    desk.does("acceptance");
    desk.keepsHere();
    desk.goes("/console/report");
    unlocks(desk);
    reports(desk, "Baraka", "", 3);
    reports(desk, "Zuhura", reference, 4);
    reports(desk, "Achieng", "", 5);
    assertThat(browser.complaints()).allMatch(said -> said.contains("ERR_INTERNET_DISCONNECTED"));
    desk.goes("/console/waiting");
    showsAll(desk);
  }

  private void onceTheLineIsBack(Browser browser, Desk desk) {
    desk.goes("/console/waiting");
    showsAll(desk);
    assertThat(desk.part("alarm")).containsText("Nobody has been told yet");
    assertThat(desk.part("alarm")).containsText("Bado hakuna aliyearifiwa");
    browser.screenshot("waiting-offline");
    unlocks(desk);
    // somebody changes the case meanwhile: what was written for the older one is not done
    house.phone(Story.CHIEF).names(Story.CHIEF_PIN, "Amani");
    browser.page().context().setOffline(false);
    theFirstAnswerIsLost(browser);
    desk.signsIn("police-kibra");
    // whoever only waits answers no request that is routed
    await().until(() -> browser.page().evaluate("() => true").equals(received() == 5));
    desk.goes("/console/waiting");
    assertThat(desk.part("no-entries")).isVisible();
    assertThat(desk.part("no-conflicts")).isVisible();
  }

  private long received() {
    return stores.count("select count(*) from desk_intake where state is not null");
  }

  private static void showsAll(Desk desk) {
    assertThat(desk.part("entries").locator("li")).hasCount(5);
    assertThat(desk.part("entries").locator("li").first()).containsText("-1");
  }

  private static void unlocks(Desk desk) {
    desk.part("pin").fill("111111");
    desk.part("unlock").locator("button").click();
    assertThat(desk.part("unlock-problem")).isVisible();
    desk.part("pin").fill(COMPUTERS_PIN);
    desk.part("unlock").locator("button").click();
    assertThat(desk.part("me")).containsText("Kibra Children's Office");
  }

  /// @param phoned what the phone showed for it; empty: it was not told by phone
  /// @param slip the number it gets
  private static void reports(Desk desk, String name, String phoned, int slip) {
    for (String answer : "role=accused danger=police-cell category=theft sex=boy".split(" ", -1)) {
      String[] both = answer.split("=", 2);
      desk.part("report").locator("[name=" + both[0] + "][value=" + both[1] + "]").check();
    }
    desk.part("report").locator("[name=age]").selectOption("15");
    desk.part("report").locator("[name=place]").pressSequentially("kibra");
    desk.part("report").locator("[role=option]").first().click();
    desk.part("report").locator("[name=name_or_ob_number]").fill(name);
    desk.part("report").locator("[data-do=send]").click();
    desk.part("keep").locator("[name=told_by_phone]").fill(phoned);
    desk.part("keep").locator("[data-do=keep]").click();
    assertThat(desk.part("notice")).containsText("-" + slip + ".");
  }

  /// What is done arrives, its answer does not.
  private static void theFirstAnswerIsLost(Browser browser) {
    browser
        .page()
        .context()
        .route(
            "**/v1/intake",
            route -> {
              if (route.request().method().equals("POST")) {
                route.fetch();
                browser.page().context().unroute("**/v1/intake");
                route.abort();
              } else {
                route.resume(new Route.ResumeOptions());
              }
            });
  }

  /// At another computer.
  private void itsWriterDecides() {
    try (var browser = new Browser(360, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(OFFICE);
      desk.goes("/console/waiting");
      var conflict = desk.part("conflicts").locator("li");
      assertThat(conflict).hasCount(2);
      assertThat(conflict.first().locator("[data-version=now]")).containsText("Report");
      assertThat(
              desk.part("conflicts")
                  .locator("[data-version=yours]")
                  .filter(
                      new com.microsoft.playwright.Locator.FilterOptions().setHasText("Zuhura")))
          .hasCount(1);
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("waiting-conflicts-360");
      conflict.first().locator("[data-do=apply]").click();
      assertThat(conflict).hasCount(1);
      conflict.first().locator("[data-do=close]").click();
      assertThat(desk.part("no-conflicts")).isVisible();
    }
    assertThat(
            stores.ask(
                "select distinct writer, uploader from desk_intake where session_id is not null"))
        .containsExactly(
            List.of(
                stores.officer(Story.OFFICE).id().toString(),
                stores.officer(Story.POLICE).id().toString()));
  }

  private static void whatABrowserSealsTinkOpens(Browser browser) {
    EnvelopeKeys.Pair pair = EnvelopeKeys.fresh();
    for (int length : new int[] {0, 1, 511, 4096}) {
      String id = UUID.randomUUID().toString();
      Object sealed =
          browser
              .page()
              .evaluate(
                  """
                  async ({ point, length, info }) => {
                    const { seal, toBase64, fromBase64 } = await import("/console/files/seal.js");
                    return toBase64(await seal(fromBase64(point), new Uint8Array(length).fill(65), info));
                  }
                  """,
                  Map.of(
                      "point",
                      Base64.getUrlEncoder().withoutPadding().encodeToString(pair.point()),
                      "length",
                      length,
                      "info",
                      id));
      assertThat(
              EnvelopeKeys.open(
                  pair.keyset(), Base64.getUrlDecoder().decode(sealed.toString()), id))
          .isEqualTo("A".repeat(length).getBytes(UTF_8));
    }
  }

  /// As a power cut does it. Only what was started on this profile.
  private void killed() {
    ProcessHandle.allProcesses()
        .filter(process ->
            process
                .info()
                .commandLine()
                .filter(line -> line.contains(profile.toString()))
                .isPresent())
        .forEach(ProcessHandle::destroyForcibly);
  }

  private void nothingOfAnyChildIsOnTheDisk() throws IOException {
    try (Stream<Path> files = Files.walk(profile)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> {
            String bytes = read(file);
            for (String word :
                List.of(
                    "Zuhura", "alipotea", reference, reference.replace("-", ""), COMPUTERS_PIN)) {
              assertThat(bytes.contains(word) || bytes.contains(wide(word)))
                  .as(file.getFileName() + " has " + word)
                  .isFalse();
            }
          });
    }
  }

  private static String wide(String word) {
    return new String(word.getBytes(java.nio.charset.StandardCharsets.UTF_16LE), ISO_8859_1);
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
