package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.identity.Supervisor;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An administrator at the desk, and with a phone in the hand.
@ExtendWith(WithRealStores.class)
class AdministratorSignInAcceptance {
  private static final String COUNTY = "+254700000009";
  private static final String COUNTYS_PIN = "413978";
  private static final String PIN = "830274";

  private RealStores stores;
  private RunningGateway house;
  private UUID county;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    county = stores.officer(COUNTY).id();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_desk_opens_the_roster_to_an_administrator_and_no_case() {
    String reference = house.phone("+254700000001").reports("482915", Reports.naming("0733918264"));
    DeskUser user = signedIn(COUNTYS_PIN);
    assertThat(user.get("/v1/cases/" + reference).statusCode()).isEqualTo(200);
    marked();
    assertThat(user.get("/v1/cases/" + reference).statusCode()).as("at once").isEqualTo(403);

    for (String path :
        new String[] {"/cases", "/cases/" + reference, "/call-tasks", "/conduct-reports"}) {
      assertThat(user.get("/v1" + path).statusCode()).as(path).isIn(403, 404);
    }
    assertThat(user.get("/v1/approvals").statusCode()).isEqualTo(200);
    assertThat(user.get("/v1/officers?unit=county-nairobi").statusCode()).isEqualTo(200);
  }

  @Test
  void an_administrator_chooses_a_pin_by_ussd_and_is_anybody_there_otherwise() {
    new Supervisor(stores).givesCode(COUNTY);
    marked();
    Phone phone = house.phone(COUNTY).dials();
    assertThat(phone.screen()).startsWith("CON Karibu / Welcome");
    phone.presses("2", Supervisor.CODE, PIN, PIN);
    assertThat(phone.screen()).startsWith("END Ready.");

    String strangers = house.phone("+254799000111").dials().screen();
    assertThat(house.phone(COUNTY).dials().screen()).isEqualTo(strangers);
    assertThat(signedIn(PIN).get("/v1/approvals").statusCode()).isEqualTo(200);
  }

  private void marked() {
    stores.change(
        "update officer set administrator_since = now(), posted_at = now() where id = '%s'"
            .formatted(county));
  }

  private DeskUser signedIn(String pin) {
    var nobody = DeskUser.nobody(house);
    String attempt =
        ApiUser.json(nobody.post("/session/text", new JsonObject().put("number", COUNTY)))
            .getString("attempt");
    String code = DeskUser.texted(house, COUNTY);
    nobody.post("/session/text/code", new JsonObject().put("attempt", attempt).put("code", code));
    HttpResponse<String> in =
        nobody.post("/session/text/pin", new JsonObject().put("attempt", attempt).put("pin", pin));
    assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    var asking = new DeskUser(house, cookie, "");
    return new DeskUser(house, cookie, ApiUser.json(asking.get("/session")).getString("session"));
  }
}
