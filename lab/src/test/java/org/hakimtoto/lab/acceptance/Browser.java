package org.hakimtoto.lab.acceptance;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Proxy;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Debian's Chromium with one page in it, as a projector would show it. What the page complains of,
/// and each host it asks, is remembered.
public final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /// Root has no sandbox; without the others Chromium calls its maker at every start.
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /// What a page needs on a machine that does ten other things.
  private static final double PATIENCE_MILLIS = 60_000;

  private final Chromium chromium;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  public Browser(int width, int height) {
    this(chromium ->
        chromium
            .launched()
            .newContext(
                new NewContextOptions()
                    // what a worker fetches is hidden from whoever watches the page
                    .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                    .setViewportSize(width, height)));
  }

  /// The same of a profile on the disk, with its worker, as a station's computer has it.
  public static Browser of(Path profile, boolean online) {
    return of(profile, kept().setOffline(!online));
  }

  /// The same, all of whose requests go by this proxy of this machine, its worker's as well.
  public static Browser behind(Path profile, int proxy) {
    return of(
        profile, kept().setProxy(new Proxy("http://127.0.0.1:" + proxy).setBypass("<-loopback>")));
  }

  private static BrowserType.LaunchPersistentContextOptions kept() {
    return new BrowserType.LaunchPersistentContextOptions()
        .setExecutablePath(installed().orElseThrow())
        .setArgs(ARGUMENTS)
        .setViewportSize(1280, 800);
  }

  private static Browser of(Path profile, BrowserType.LaunchPersistentContextOptions options) {
    return new Browser(chromium -> chromium.type().launchPersistentContext(profile, options));
  }

  private Browser(Function<Chromium, BrowserContext> opened) {
    chromium = Chromium.taken();
    context = opened.apply(chromium);
    page = context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onRequest(request -> hosts.add(java.net.URI.create(request.url()).getAuthority()));
  }

  /// Where Chromium lies on this machine, if it does.
  public static Optional<Path> installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static boolean isInstalled() {
    return installed().isPresent();
  }

  public Page page() {
    return page;
  }

  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /// Every host and port the page has asked, once each.
  public List<String> hosts() {
    return hosts.stream().distinct().toList();
  }

  public void screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  /// All that the page kept goes with it; the program stays for the next one.
  @Override
  public void close() {
    context.close();
    chromium.giveBack();
  }
}
