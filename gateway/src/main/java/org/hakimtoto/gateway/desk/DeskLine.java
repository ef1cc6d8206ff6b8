package org.hakimtoto.gateway.desk;

import io.vertx.ext.web.RoutingContext;

/// Marks every answer of the desk's port as this house's: where a provider's own page answers in
/// its place, the desk's pages see that there is no line.
public final class DeskLine {
  private static final String HEADER = "Haki-Line";

  private DeskLine() {}

  public static void mark(RoutingContext context) {
    context.response().putHeader(HEADER, "1");
    context.next();
  }
}
