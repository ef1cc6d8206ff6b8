package org.hakimtoto.gateway.api.endpoint;

import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.RequestBody;
import org.hakimtoto.gateway.api.operation.ApiReply;

/// Whether a body that came by another way than the operation's own address fits its contract.
public final class BodyRules {
  private BodyRules() {}

  public static boolean fits(String operation, JsonObject body) {
    Operation asked = Contract.ofThisBuild().checked().operation(operation);
    RequestBody wanted = asked == null ? null : asked.getRequestBody();
    if (wanted == null) {
      return asked != null && body.isEmpty();
    }
    var type = wanted.getContent().get(ApiReply.JSON);
    return type != null
        && Contract.ofThisBuild()
            .checked()
            .getSchemaRepository()
            .validator(type.getSchema())
            .validate(body)
            .getValid();
  }
}
