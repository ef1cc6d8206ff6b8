package org.hakimtoto.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/// Parameters of a path.
final class Paths {
  private Paths() {}

  static String param(RoutingContext context, String name) {
    return Objects.requireNonNullElse(context.pathParam(name), "");
  }
}
