package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hakimtoto.core.signin.DeskCodePolicy;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.session.DeskCodes;

/// The desk, as its user finds things on it.
public final class Desk {
  private final Browser browser;
  private final RunningGateway house;
  private final RealStores stores;
  private String opened = "";

  public Desk(Browser browser, RunningGateway house, RealStores stores) {
    this.browser = browser;
    this.house = house;
    this.stores = stores;
  }

  /// Signs in as the officer of a unit, after whoever was there before, and opens the case that was
  /// open then.
  public void actsAs(String unit) {
    // in English, until another language is chosen
    stores.change("update officer set desk_language = 'en' where desk_language is null");
    if (browser.page().url().contains("/console/desk")) {
      leaves();
    } else {
      goes("/console/signin");
    }
    types(unit);
    browser
        .page()
        .waitForResponse(
            answer -> answer.url().contains("/v1/cases?"),
            () -> browser.page().keyboard().press("Enter"));
    if (!opened.isEmpty()) {
      part("reference").fill(opened);
      browser.page().keyboard().press("Enter");
      assertThat(part("file").locator("h2")).hasText(opened);
    }
    settled();
  }

  /// Waits until nothing of the page is being drawn anew: what is found then stays where it is.
  public void settled() {
    assertThat(part("desk")).hasAttribute("aria-busy", "false");
  }

  /// Chooses a language and waits until all of the page speaks it.
  public void speaks(String language) {
    part("languages").locator("[data-language=" + language + "]").click();
    assertThat(browser.page().locator("body[data-spoken=" + language + "]")).isVisible();
    assertThat(browser.page().locator("html")).hasAttribute("lang", language);
    assertThat(part("languages").locator("[aria-pressed=true]")).hasAttribute("lang", language);
  }

  public void leaves() {
    part("sign-out").click();
    assertThat(part("number")).isVisible();
  }

  public void goes(String path) {
    browser.page().navigate(RunningGateway.uri(house.deskPort(), path).toString());
  }

  public void opens(String reference) {
    part("cases").getByText(reference).click();
    assertThat(part("file").locator("h2")).hasText(reference);
    settled();
    opened = reference;
  }

  public void does(String action) {
    begins(action);
    sends();
  }

  public void begins(String action) {
    file(action).click();
  }

  public Locator file(String action) {
    settled();
    return part("file").locator(".actions [data-do='" + action + "']");
  }

  public void sends() {
    dialog().locator("button.main").click();
  }

  public void sendsAndIsDone() {
    sends();
    assertThat(dialog()).isHidden();
    assertThat(part("notice")).containsText("Done");
    assertThat(part("file")).isFocused();
    settled();
  }

  /// What could not be sent is kept here, and lies on the disk when this returns: the dialog closes
  /// then, while the notice may still be that of the one before.
  public void keepsHere() {
    dialog().locator("[data-do=keep]").click();
    assertThat(dialog()).isHidden();
    assertThat(part("notice")).containsText("Nobody has been told yet");
  }

  public Locator button(String name) {
    settled();
    return part("file").locator(".card button", new Locator.LocatorOptions().setHasText(name));
  }

  public Locator stage(String track) {
    return part("file").locator("[data-track='" + track + "'] [aria-current]");
  }

  public Locator field(String name) {
    return dialog().locator("[name='" + name + "']");
  }

  public Locator dialog() {
    return part("dialog");
  }

  public Locator part(String role) {
    return browser.page().locator("[data-role='" + role + "']");
  }

  public String officer(String unit) {
    return stores
        .ask(
            "select o.id from officer o join unit u on u.id = o.unit_id where u.code = '"
                + unit
                + "' and o.retired_at is null order by o.id")
        .getFirst()
        .getFirst();
  }

  /// Signs in at the sign-in page; what is shown then is the role's first page.
  public void signsIn(String unit) {
    stores.change("update officer set desk_language = 'en' where desk_language is null");
    goes("/console/signin");
    types(unit);
    browser.page().keyboard().press("Enter");
    assertThat(part("me")).isVisible();
  }

  private void types(String unit) {
    part("number").fill(phone(unit));
    part("code").fill(code(unit));
    // before that nobody listens to Enter
    assertThat(part("enter").locator("button.main")).isEnabled();
  }

  /// Has whoever is here ask for this computer, and an office say yes.
  public void computerIsEnrolled() {
    goes("/console/waiting");
    part("computer-name").fill("Front desk");
    part("ask").locator("button").click();
    assertThat(part("computer-state")).hasAttribute("data-state", "asked");
    stores.change(
        "update desk_enrolment set enrolled_at = clock_timestamp(), enrolled_by = asked_by,"
            + " until = null where enrolled_at is null");
    goes("/console/waiting");
    assertThat(part("computer-state")).hasAttribute("data-state", "enrolled");
  }

  /// Chooses a PIN of this computer.
  public void choosesPin(String pin) {
    part("new-pin").fill(pin);
    part("choose-pin").locator("button.main").click();
    assertThat(part("computer-told")).containsText("72 hours");
  }

  /// Opens what lies here of the first officer, while nobody answers.
  public void unlocks(String pin) {
    part("pin").fill(pin);
    part("unlock").locator("button").click();
    assertThat(part("me")).isVisible();
  }

  private String phone(String unit) {
    UUID id = UUID.fromString(officer(unit));
    return stores
        .database()
        .reading(tx ->
            stores
                .stores()
                .officers()
                .byId(tx, id)
                .or(() -> stores.stores().officers().administrators().byId(tx, id)))
        .orElseThrow()
        .phone()
        .e164();
  }

  /// As the phone would show it, however often within the hour.
  public String code(String unit) {
    UUID id = UUID.fromString(officer(unit));
    stores.change("delete from desk_code");
    var codes =
        new DeskCodes(
            stores.sealing(),
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(DeskCodePolicy.SPACE));
    return switch (stores.database().inTransaction(tx -> codes.issue(tx, id))) {
      case DeskCodes.Issued.Given given -> given.code();
      case DeskCodes.Issued.Refused _, DeskCodes.Issued.NotOnDuty _ ->
          throw new IllegalStateException("no code");
    };
  }
}
