package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.hearing;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.inDays;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.reported;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A program that speaks in officers' names stands beside them in each row of the audit, so that a
/// stolen token is told from the officers it named.
@ExtendWith(WithRealStores.class)
class WhoActedAcceptance {
  private RealStores stores;
  private RunningGateway house;
  private ApiUser user;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    user = ApiUser.of(house, real);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void program_and_officer_stand_in_every_row_of_what_they_did_together() {
    String reference = reported(house);
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    String at = "/cases/" + reference;
    ok(office.get(at));
    ok(office.post(at + "/acceptance"));
    var registry = user.as(ApiUser.REGISTRY);
    ok(registry.post(at + "/hearings", hearing(3)));
    ok(
        registry.post(
            "/courts/court-kibra/days/" + inDays(3).substring(0, 10) + "/adjournment",
            ApiUser.body("to", inDays(6).substring(0, 10), "reason", "court-not-sitting")));
    String list =
        "reference,kind,court,date,time\n" + reference + ",mention,court-kibra,2027-03-01,9:00\n";
    ok(registry.upload("/cause-lists", UUID.randomUUID().toString(), list));

    assertThat(stores.ask("select distinct origin, origin_id from audit_entry where channel='api'"))
        .containsExactly(List.of("token", user.client().toString()));
    assertThat(stores.count("select count(*) from audit_entry where origin = 'unnamed'")).isZero();
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void the_responsible_office_sees_which_program_looked() {
    String reference = reported(house);
    var thief = ApiUser.of(house, stores).as(ApiUser.CHILDRENS_OFFICER);
    ok(thief.get("/cases/" + reference));
    JsonObject look =
        ApiUser.json(user.as(ApiUser.CHILDRENS_OFFICER).get("/cases/" + reference + "/looks"))
            .getJsonArray("looks")
            .stream()
            .map(JsonObject.class::cast)
            .filter(row -> thief.client().toString().equals(row.getString("origin_id")))
            .findFirst()
            .orElseThrow();
    assertThat(look.getString("origin")).isEqualTo("token");
    assertThat(look.getString("program")).startsWith("test-");
    assertThat(look.getString("officer"))
        .isEqualTo(stores.officer(ApiUser.CHILDRENS_OFFICER).id().toString());
  }

  @Test
  void a_stolen_token_acts_for_its_own_units_and_each_other_try_is_told() {
    String reference = reported(house);
    actsFor("probation-kibra");
    var thief = user.as(ApiUser.CHILDRENS_OFFICER);
    var refused =
        List.of(
            thief.get("/cases/" + reference),
            thief.get("/cases"),
            thief.post("/cases/" + reference + "/acceptance"),
            user.as(stores.officer(ApiUser.CHILDRENS_OFFICER).id().toString()).get("/cases"));
    assertThat(refused).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
    assertThat(refused.getFirst().body())
        .as("as for whoever is not on the roster")
        .isEqualTo(user.as("+254799999999").get("/cases/" + reference).body());
    assertThat(
            stores.ask(
                "select actor, about, outcome, origin_id from audit_entry"
                    + " where action = 'api.act-as'"))
        .hasSize(4)
        .containsOnly(
            List.of(
                "null",
                stores.officer(ApiUser.CHILDRENS_OFFICER).id().toString(),
                "refused",
                user.client().toString()));
    assertThat(user.as("+254700000006").get("/cases").statusCode()).isEqualTo(200);

    // as a token of the release before
    stores.change("update api_client set acts_for = '{}'");
    assertThat(user.as("+254700000006").get("/cases").statusCode()).isEqualTo(403);
    assertThat(stores.database().reading(ApiClients::actingForNobody)).hasSize(1);
  }

  private void actsFor(String unit) {
    stores.change(
        "update api_client set acts_for = array(select id from unit where code = '" + unit + "')");
  }

  @Test
  void nobody_changes_their_own_place_by_a_file_either() {
    UUID chief = stores.officer("+254700000001").id();
    String csv =
        """
        unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
        chief-laini,ADMINISTRATION,Laini Saba Location,Nairobi City,Kibra,Laini Saba,CHIEF,sw,\
        +254700000001,
        """;
    var rows = user.as("+254700000001").upload("/rosters", UUID.randomUUID().toString(), csv);
    ok(rows);
    assertThat(rows.body()).contains("nobody changes their own place on the roster");
    assertThat(stores.officer("+254700000001").unit().code()).isEqualTo("chief-kibera");

    ok(user.as("+254700000002").upload("/rosters", UUID.randomUUID().toString(), csv));
    assertThat(stores.officer("+254700000001").unit().code()).isEqualTo("chief-laini");
    assertThat(
            stores.ask("select actor, about, origin_id from audit_entry where about is not null"))
        .endsWith(
            List.of(
                stores.officer("+254700000002").id().toString(),
                chief.toString(),
                user.client().toString()));
  }

  private static void ok(java.net.http.HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
