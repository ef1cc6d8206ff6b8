package org.hakimtoto.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/// The page with the numbers for planning, on the operations port. It holds no number itself: its
/// script asks `/v1/indicators` with the token its reader types, which is kept nowhere.
public final class IndicatorsPage {
  private static final String AT = "/console/indicators";
  private static final String INDEX = "indicators.html";
  private static final List<String> FILES =
      List.of(INDEX, "indicators.css", "indicators.js", "charts.js", "indicators.svg");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Map<String, Page> pages = PhonesPages.load("console/", FILES, Page::new);

  private record Page(String type, String body) {}

  public void mount(Router router) {
    router.route(HttpMethod.GET, AT).handler(context -> page(context, INDEX));
    router
        .route(HttpMethod.GET, AT + "/:file")
        .handler(context -> page(context, Paths.param(context, "file")));
  }

  private void page(RoutingContext context, String file) {
    Page page = pages.get(file);
    if (page == null) {
      Answers.notFound(context);
      return;
    }
    var _ =
        context
            .response()
            .putHeader("Content-Type", page.type())
            .putHeader("Content-Security-Policy", POLICY)
            .putHeader("X-Content-Type-Options", "nosniff")
            .putHeader("Referrer-Policy", "no-referrer")
            .putHeader("Cache-Control", "no-cache")
            .end(page.body());
  }
}
