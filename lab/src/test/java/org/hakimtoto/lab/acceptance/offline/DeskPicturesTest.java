package org.hakimtoto.lab.acceptance.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.decisions.InventedYear;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of [docs/desk.md](../docs/desk.md), each page at both widths. Everybody on
/// them is invented.
@ExtendWith(WithRealStores.class)
class DeskPicturesTest {
  private static final Path PICTURES = Path.of("..", "docs", "pictures", "desk");

  @TempDir Path folder;

  private RealStores stores;
  private RunningGateway house;
  private String reference;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
    reference = house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
    house.phone(Story.CHIEF).names(Story.CHIEF_PIN, "Amani");
    days();
  }

  @AfterEach
  void close() {
    house.close();
  }

  /// Cases of other offices of the place, with a day in court today.
  private void days() {
    var full = new FullDay(stores);
    Instant now = InstantSource.system().instant();
    List<CaseReference> cases = full.cases(4);
    for (int i = 0; i < cases.size(); i++) {
      full.set(
          cases.get(i),
          stores.officer(FullDay.REGISTRY),
          Kenya.at(Kenya.day(now), java.time.LocalTime.of(9 + i, 0)),
          now.minus(Duration.ofDays(1)));
    }
    var office = stores.officer(Story.OFFICE);
    full.done(cases.getFirst(), office, new CaseCommand.Accept(), now);
    full.done(cases.getFirst(), office, new CaseCommand.Assign(office.id()), now);
    full.done(
        CaseReference.parse(reference).orElseThrow(),
        stores.officer("+254700000009"),
        new CaseCommand.Assign(office.id()),
        now);
  }

  @Test
  @EnabledIfSystemProperty(named = "haki.docs.write", matches = "true")
  void every_page_of_the_desk_is_taken_at_both_widths() throws IOException {
    Files.createDirectories(PICTURES);
    try (var browser = Browser.of(folder, true)) {
      var station = Station.of(browser, house, stores);
      station.desk().goes("/console/signin");
      assertThat(station.desk().part("number")).isFocused();
      taken(station, "signin");
      station.isSetUp();
      taken(station, "today");
      station.desk().opens(reference);
      taken(station, "case");
      pages(station, "report", "search", "messages", "waiting", "sessions");
      station.desk().leaves();
      withoutALine(station);
      station.desk().signsIn("court-kibra");
      pages(station, "court");
      station.desk().leaves();
      station.desk().signsIn("county-nairobi");
      pages(station, "supervision", "administration");
      // who looks over a county is shown what a screen on a wall shows
      station.desk().goes("/console/live");
      assertThat(station.desk().part("wall")).isVisible();
      taken(station, "live");
      decisions(station);
    }
    assertThat(PICTURES.toFile().list()).hasSize(30);
  }

  /// A year of all Kenya, whose children and beds are known.
  private void decisions(Station station) {
    station.desk().goes("/console/desk");
    station.desk().leaves();
    stores.change("delete from indicator_quarter");
    new InventedYear(stores).passes();
    station.desk().signsIn("national-desk");
    station.desk().goes("/console/indicators");
    assertThat(station.desk().part("report")).isVisible();
    assertThat(station.desk().part("figures")).isVisible();
    taken(station, "indicators");
  }

  private void pages(Station station, String... pages) {
    for (String page : pages) {
      station.desk().goes("/console/" + page);
      assertThat(station.desk().part("me")).isVisible();
      taken(station, page);
    }
  }

  private void withoutALine(Station station) {
    station.page().context().setOffline(true);
    station.desk().goes("/console/desk");
    station.desk().unlocks(Station.PIN);
    assertThat(station.desk().part("sheet")).isVisible();
    taken(station, "day-sheet");
    station.desk().goes("/console/report");
    station.desk().unlocks(Station.PIN);
    station.fillsIn("Baraka");
    taken(station, "report-without-a-line");
    station.page().context().setOffline(false);
  }

  private static void taken(Station station, String name) {
    Page page = station.page();
    standsStill(page);
    for (int width : new int[] {1280, 360}) {
      page.setViewportSize(width, width == 360 ? 740 : 800);
      byte[] png =
          page.screenshot(
              new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
      Picture.write(png, PICTURES.resolve(name + "-" + width + ".png"));
    }
    page.setViewportSize(1280, 800);
  }

  /// All that the page asks for has come.
  private static void standsStill(Page page) {
    var before = new AtomicReference<>("");
    await()
        .pollInterval(Duration.ofMillis(700))
        .until(() -> {
          String now = (String) page.evaluate("() => document.body.innerText");
          return now.equals(before.getAndSet(now));
        });
  }
}
