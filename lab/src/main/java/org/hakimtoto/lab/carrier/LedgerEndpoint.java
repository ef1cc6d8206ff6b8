package org.hakimtoto.lab.carrier;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/// The ledger over HTTP: `GET /ledger?to=+254...&after=0&limit=1000`.
final class LedgerEndpoint {
  static final int MOST = 10_000;
  static final int USUAL = 1_000;

  private LedgerEndpoint() {}

  static void answer(RoutingContext call, Ledger ledger) {
    String to = call.request().getParam("to", "").strip();
    long after = number(call, "after", 0);
    int limit = (int) Math.min(MOST, number(call, "limit", USUAL));
    var lines = new JsonArray();
    // a plus that was typed into an address comes as a blank
    ledger
        .lines(after, limit, line -> to.isEmpty() || line.to().endsWith(to))
        .forEach(line -> lines.add(line.json()));
    var _ =
        call.response()
            .putHeader("Content-Type", "application/json")
            .end(new JsonObject().put("count", ledger.count()).put("lines", lines).encode());
  }

  private static long number(RoutingContext call, String name, long otherwise) {
    String value = call.request().getParam(name, "");
    return value.matches("\\d{1,15}") ? Long.parseLong(value) : otherwise;
  }
}
