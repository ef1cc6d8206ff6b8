package org.hakimtoto.lab.acceptance.api;

import io.vertx.core.json.JsonObject;
import java.time.temporal.ChronoUnit;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;

/// What the stories of the API ask with.
final class ApiRequests {
  private ApiRequests() {}

  static String reported(RunningGateway house) {
    var chief = house.phone("+254700000001");
    String reference = chief.reports("482915", Reports.naming("0733918264"));
    chief.names("482915", "Zuhura");
    return reference;
  }

  static JsonObject unit(String code) {
    return ApiUser.body(
        "code",
        code,
        "agency",
        "judiciary",
        "name",
        "New Law Courts Registry",
        "area",
        ApiUser.body("county", 47, "sub_county", 0, "location", 0, "region", "nairobi"));
  }

  static JsonObject hearing(int days) {
    return ApiUser.body("kind", "plea", "court", "court-kibra", "when", inDays(days));
  }

  static String inDays(int days) {
    return RunningGateway.MORNING.plus(days, ChronoUnit.DAYS).toString();
  }
}
