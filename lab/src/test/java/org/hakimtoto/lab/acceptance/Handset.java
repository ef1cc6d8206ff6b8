package org.hakimtoto.lab.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/// One phone on the phones page, used with its own keys.
public final class Handset {
  private static final Pattern REFERENCE = Pattern.compile("\\d{3}-\\d{3}-\\d{3}");

  private final Locator phone;

  public Handset(Browser browser, String msisdn) {
    phone = browser.page().locator("section.phone[data-msisdn='" + msisdn + "']");
  }

  public Locator phone() {
    return phone;
  }

  public Locator button(String role) {
    return phone.locator("[data-role=" + role + "]");
  }

  /// Presses keys of the keypad, then Send.
  public void presses(String keys) {
    keys.chars().forEach(key -> phone.locator("[data-role='key-" + (char) key + "']").click());
    sends();
  }

  /// Several answers, each after the screen before it has changed.
  public void pressesAll(String... answers) {
    for (String answer : answers) {
      presses(answer);
    }
  }

  public void types(String text) {
    button("input").fill(text);
    sends();
  }

  public void texts(String sms) {
    button("write").click();
    button("input").fill(sms);
    button("send").click();
    shows("22115");
  }

  public void readsNewest() {
    button("inbox").click();
    button("message").first().click();
  }

  public void shows(String text) {
    assertThat(button("screen")).containsText(text);
  }

  public String reference() {
    var matcher = REFERENCE.matcher(button("screen").textContent());
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }

  private void sends() {
    String before = button("screen").textContent();
    button("send").click();
    assertThat(button("screen")).not().hasText(before);
  }
}
