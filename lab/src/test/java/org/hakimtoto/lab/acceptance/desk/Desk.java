package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.RunningGateway;

/// The desk, as its user finds things on it.
final class Desk {
  private final Browser browser;
  private final RunningGateway house;
  private final ApiUser user;

  Desk(Browser browser, RunningGateway house, ApiUser user) {
    this.browser = browser;
    this.house = house;
    this.user = user;
  }

  void enters() {
    browser.page().navigate(RunningGateway.uri(house.operationsPort(), "/console/desk").toString());
    part("token").fill(user.token());
    browser.page().getByText("Open the desk").click();
  }

  void actsAs(String unit) {
    browser
        .page()
        .waitForResponse(
            answer -> answer.url().contains("/v1/cases?"),
            () -> part("officer").selectOption(officer(unit)));
  }

  void opens(String reference) {
    part("cases").getByText(reference).click();
    assertThat(part("file").locator("h2")).hasText(reference);
  }

  void does(String action) {
    begins(action);
    sends();
  }

  void begins(String action) {
    file(action).click();
  }

  Locator file(String action) {
    return part("file").locator(".actions [data-do='" + action + "']");
  }

  void sends() {
    dialog().locator("button.main").click();
  }

  void sendsAndIsDone() {
    sends();
    assertThat(dialog()).isHidden();
    assertThat(part("notice")).containsText("Done");
    assertThat(part("file")).isFocused();
  }

  Locator button(String name) {
    return part("file").locator(".card button", new Locator.LocatorOptions().setHasText(name));
  }

  Locator stage(String track) {
    return part("file").locator("[data-track='" + track + "'] [aria-current]");
  }

  Locator field(String name) {
    return dialog().locator("[name='" + name + "']");
  }

  Locator dialog() {
    return part("dialog");
  }

  Locator part(String role) {
    return browser.page().locator("[data-role='" + role + "']");
  }

  String officer(String unit) {
    return ApiUser.json(user.get("/officers?unit=" + unit))
        .getJsonArray("officers")
        .getJsonObject(0)
        .getString("officer");
  }
}
