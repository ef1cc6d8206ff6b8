package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer has a security key, and a browser that speaks to it.
@ExtendWith(WithRealStores.class)
@InBrowser
class PasskeyPageAcceptance {
  private static final String OFFICER = "+254700000002";
  private static final String PIN = "739264";

  private RealStores stores;
  private RunningGateway house;
  private Browser browser;
  private Desk desk;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    browser = new Browser(360, 740);
    desk = new Desk(browser, house, real);
    plugsIn();
  }

  @AfterEach
  void close() {
    browser.close();
    house.close();
  }

  @Test
  void a_key_is_added_signs_in_and_is_removed_in_both_languages() {
    goes("/console/signin");
    desk.part("number").fill(OFFICER);
    desk.part("code").fill(DeskUser.code(house, OFFICER, PIN));
    browser.page().keyboard().press("Enter");
    assertThat(desk.part("me")).containsText("Children's officer");
    goes("/console/sessions");
    browser.page().getByText("English").click();
    desk.part("add-passkey").click();
    assertThat(desk.part("notice")).hasText("Done.");
    assertThat(desk.part("passkeys").locator("li")).hasCount(1);
    assertThat(desk.part("passkeys")).containsText("Last used: never");
    browser.screenshot("passkeys-en-360");

    goes("/console/desk");
    desk.leaves();
    browser.page().getByText("Kiswahili").click();
    assertThat(desk.part("by-passkey")).hasText("Ingia kwa ufunguo wangu wa usalama");
    desk.part("by-passkey").click();
    assertThat(desk.part("me")).containsText("Children's officer");
    assertThat(stores.ask("select way from desk_session where ended_at is null"))
        .containsExactly(List.of("PASSKEY"));

    goes("/console/sessions");
    browser.page().getByText("Kiswahili").click();
    browser.screenshot("passkeys-sw-360");
    desk.part("passkeys").getByText("Ondoa").click();
    assertThat(desk.part("passkeys").locator("li")).hasCount(0);
    goes("/console/desk");
    desk.leaves();
    browser.page().getByText("Kiswahili").click();
    desk.part("by-passkey").click();
    assertThat(desk.part("problem")).containsText("haukufungua chochote");
  }

  @Test
  void whoever_sits_there_later_proves_who_they_are_before_one_is_added() {
    goes("/console/signin");
    desk.part("number").fill(OFFICER);
    desk.part("code").fill(DeskUser.code(house, OFFICER, PIN));
    browser.page().keyboard().press("Enter");
    assertThat(desk.part("me")).containsText("Children's officer");
    stores.change("update desk_session set proved_at = proved_at - interval '6 minutes'");
    goes("/console/sessions");
    browser.page().getByText("English").click();
    assertThat(desk.part("prove")).isHidden();
    desk.part("add-passkey").click();
    assertThat(desk.part("prove")).isVisible();
    String code = DeskUser.code(house, OFFICER, PIN);
    desk.part("code").fill(code.equals("000000") ? "000001" : "000000");
    browser.page().keyboard().press("Enter");
    assertThat(desk.part("notice")).containsText("The code is not right");
    assertThat(desk.part("passkeys").locator("li")).hasCount(0);
    desk.part("code").fill(code);
    browser.page().keyboard().press("Enter");
    assertThat(desk.part("passkeys").locator("li")).hasCount(1);
    assertThat(desk.part("prove")).isHidden();
  }

  /// At a name: to an address of numbers no browser binds a passkey.
  private void goes(String path) {
    browser.page().navigate("http://localhost:" + house.deskPort() + path);
  }

  /// A security key that its owner touches, with a finger it knows, whenever it is asked.
  private void plugsIn() {
    CDPSession session = browser.page().context().newCDPSession(browser.page());
    session.send("WebAuthn.enable");
    JsonObject key =
        JsonParser.parseString(
                """
                {"options": {"protocol": "ctap2", "transport": "usb", "hasResidentKey": true,
                 "hasUserVerification": true, "isUserVerified": true,
                 "automaticPresenceSimulation": true}}
                """)
            .getAsJsonObject();
    session.send("WebAuthn.addVirtualAuthenticator", key);
  }
}
