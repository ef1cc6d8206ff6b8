package org.hakimtoto.lab.acceptance.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// What hinders somebody in reading or using a page, as axe-core finds it.
public final class Axe {
  private static final String SCRIPT = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String RUN =
      """
      () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(
        one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', ')))
      """;

  private Axe() {}

  /// Nothing, for a page that is whole.
  public static List<String> against(Page page) {
    page.evaluate(script());
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (var in = Axe.class.getClassLoader().getResourceAsStream(SCRIPT)) {
      return new String(Objects.requireNonNull(in, SCRIPT).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
