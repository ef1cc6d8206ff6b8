package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nobody alone, and no stolen token, gives anybody a role that opens children's files.
@ExtendWith(WithRealStores.class)
class FourEyesAcceptance {
  private static final String COUNTY = "+254700000009";
  private static final String SECOND = "+254700000003";
  private static final String NEW = "+254700000077";
  private static final String ROW =
      "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n"
          + "scco-new,CHILDREN_SERVICES,New Office,Nairobi City,Kibra,,CHILDREN_OFFICER,en,"
          + NEW
          + ",\n";

  private RealStores stores;
  private RunningGateway house;
  private ApiUser first;
  private ApiUser other;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    first = ApiUser.of(house, real);
    other = ApiUser.of(house, real);
    // a second coordinator of the county
    stores.change(
        "update officer o set role = 'CHILDREN_COORDINATOR', unit_id ="
            + " (select unit_id from officer where id = '"
            + stores.officer(COUNTY).id()
            + "') where id = '"
            + stores.officer(SECOND).id()
            + "'");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_token_that_imports_proposes_and_a_person_with_another_one_confirms() {
    String approval = proposedBy(first);
    assertThat(known(NEW)).isFalse();
    assertThat(proposedBy(first)).as("the same row waits once").isEqualTo(approval);

    assertProblem(confirm(first.as(COUNTY), approval), 409);
    assertProblem(confirm(other.as("+254700000001"), approval), 404);
    assertThat(known(NEW)).isFalse();

    JsonObject waiting =
        ApiUser.json(other.as(COUNTY).get("/approvals")).getJsonArray("approvals").getJsonObject(0);
    assertThat(waiting.getString("approval")).isEqualTo(approval);
    assertThat(waiting.getString("phone")).isEqualTo(NEW);
    assertThat(waiting.getString("unit")).isEqualTo("scco-new");

    ok(confirm(other.as(COUNTY), approval));
    assertThat(stores.officer(NEW).unit().code()).isEqualTo("scco-new");
    assertProblem(confirm(other.as(SECOND), approval), 404);
    assertThat(
            stores.ask(
                "select action, actor, origin_id from audit_entry where action like 'approval.%'"
                    + " and outcome = 'done' order by id"))
        .containsExactly(
            List.of("approval.propose", "null", first.client().toString()),
            List.of("approval.confirm", id(COUNTY), other.client().toString()));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void a_supervisor_alone_promotes_nobody_and_both_names_stand_in_the_audit() {
    String approval = promoted(first);
    assertProblem(confirm(other.as(COUNTY), approval), 409);
    assertThat(stores.officer(ApiUser.CHILDRENS_OFFICER).role().name())
        .isEqualTo("CHILDREN_OFFICER");

    ok(confirm(other.as(SECOND), approval));
    assertThat(stores.officer(ApiUser.CHILDRENS_OFFICER).role().name())
        .isEqualTo("CHILDREN_COORDINATOR");
    assertThat(
            stores.ask(
                "select actor, seconded_by, about from audit_entry where action = 'officer.move'"))
        .containsExactly(List.of(id(SECOND), id(COUNTY), id(ApiUser.CHILDRENS_OFFICER)));
  }

  @Test
  void nobody_confirms_what_is_about_themselves_and_a_refusal_ends_it() {
    stores.change("update officer set role = 'CHILDREN_OFFICER' where id = '" + id(SECOND) + "'");
    var move =
        first
            .as(COUNTY)
            .post(
                "/officers/" + id(SECOND) + "/move",
                ApiUser.body(
                    "unit",
                    "county-nairobi",
                    "role",
                    "children-coordinator",
                    "reason",
                    "promoted"));
    assertThat(move.statusCode()).as(move.body()).isEqualTo(202);
    String approval = ApiUser.json(move).getString("approval");
    assertProblem(confirm(other.as(SECOND), approval), 409);
    ok(other.as(COUNTY).post("/approvals/" + approval + "/refusal"));
    assertProblem(confirm(other.as(COUNTY), approval), 404);
  }

  @Test
  void what_waited_too_long_and_what_somebody_who_left_proposed_is_dead() {
    String approval = promoted(first);
    stores.change("update officer set posted_at = now() where id = '" + id(COUNTY) + "'");
    assertThat(confirm(other.as(SECOND), approval).body()).contains("no longer there");
    stores.change("update officer set posted_at = '-infinity'");
    stores.change("update api_client set revoked_at = now() where id = '" + first.client() + "'");
    assertThat(confirm(other.as(SECOND), approval).body()).contains("no longer there");
    stores.change("update api_client set revoked_at = null");
    stores.change("update approval set expires_at = '2020-01-01'");
    assertThat(confirm(other.as(SECOND), approval).body()).contains("waited too long");
  }

  private String proposedBy(ApiUser user) {
    var answer = user.upload("/rosters", UUID.randomUUID().toString(), ROW);
    ok(answer);
    JsonObject refused = ApiUser.json(answer).getJsonArray("refused").getJsonObject(0);
    assertThat(refused.getString("reason")).contains("a second person has to confirm it");
    return refused.getString("reason").replaceFirst(".*approval ", "");
  }

  private String promoted(ApiUser by) {
    var move =
        by.as(COUNTY)
            .post(
                "/officers/" + id(ApiUser.CHILDRENS_OFFICER) + "/move",
                ApiUser.body(
                    "unit",
                    "county-nairobi",
                    "role",
                    "children-coordinator",
                    "reason",
                    "promoted"));
    assertThat(move.statusCode()).as(move.body()).isEqualTo(202);
    return ApiUser.json(move).getString("approval");
  }

  private static java.net.http.HttpResponse<String> confirm(ApiUser user, String approval) {
    return user.post("/approvals/" + approval + "/confirmation");
  }

  private boolean known(String phone) {
    return stores
        .database()
        .reading(tx ->
            stores
                .stores()
                .officers()
                .byPhone(tx, org.hakimtoto.core.value.PhoneNumber.parse(phone).orElseThrow())
                .isPresent());
  }

  private String id(String phone) {
    return stores.officer(phone).id().toString();
  }

  private static void ok(java.net.http.HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
