package org.hakimtoto.lab.acceptance;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/// A Chromium, and the program that drives it. They take longer to start than most pages to be
/// looked at, so there are as many as tests have looked at pages at once, and each test has one
/// alone meanwhile. They end with this JVM, which holds the driver's input.
final class Chromium {
  private static final ConcurrentLinkedDeque<Chromium> FREE = new ConcurrentLinkedDeque<>();

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

  private Optional<com.microsoft.playwright.Browser> launched = Optional.empty();

  private Chromium() {}

  static Chromium taken() {
    Chromium free = FREE.poll();
    return free == null ? new Chromium() : free;
  }

  BrowserType type() {
    return playwright.chromium();
  }

  /// Without a profile: each context in it begins with nothing.
  com.microsoft.playwright.Browser launched() {
    var browser =
        launched
            .filter(com.microsoft.playwright.Browser::isConnected)
            .orElseGet(() ->
                type()
                    .launch(
                        new BrowserType.LaunchOptions()
                            .setExecutablePath(Browser.installed().orElseThrow())
                            .setArgs(Browser.ARGUMENTS)));
    launched = Optional.of(browser);
    return browser;
  }

  void giveBack() {
    FREE.push(this);
  }
}
