package org.hakimtoto.gateway.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/// Parameters of a path.
public final class Paths {
  private Paths() {}

  public static String param(RoutingContext context, String name) {
    return Objects.requireNonNullElse(context.pathParam(name), "");
  }
}
