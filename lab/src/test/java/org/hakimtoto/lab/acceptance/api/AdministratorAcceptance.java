package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.api.operation.ForAdministrators;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Administrators look after the roster of their agency and place, and see no case.
@ExtendWith(WithRealStores.class)
class AdministratorAcceptance {
  private static final String FIRST = "+254700000009";
  private static final String SECOND = "+254700000003";
  private static final String OFFICER = ApiUser.CHILDRENS_OFFICER;

  private RealStores stores;
  private RunningGateway house;
  private UUID first;
  private UUID second;
  private UUID officer;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    first = stores.officer(FIRST).id();
    second = stores.officer(SECOND).id();
    officer = stores.officer(OFFICER).id();
    stores.change(
        "update officer set role = 'CHILDREN_COORDINATOR', unit_id ="
            + " (select unit_id from officer where id = '%s') where id = '%s'"
                .formatted(first, second));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_administrator_is_let_into_no_operation_but_those_of_the_roster() {
    administrators(first);
    ApiUser asking = own(first);
    var contract = new FittingRequests(house);
    for (FittingRequests.One one : contract.all()) {
      HttpResponse<String> answer = one.sent(asking);
      if (!ForAdministrators.OPERATIONS.contains(one.operation())) {
        assertProblem(answer, 403);
        assertThat(answer.body()).as(one.operation()).contains("not-for-administrators");
      } else {
        assertThat(answer.body()).as(one.operation()).doesNotContain("not-for-administrators");
      }
    }
    assertThat(contract.all()).extracting(FittingRequests.One::operation).contains("listCases");
    assertThat(ForAdministrators.OPERATIONS)
        .isSubsetOf(contract.all().stream().map(FittingRequests.One::operation).toList());
  }

  @Test
  void the_mark_takes_the_officers_sight_and_no_program_acts_as_an_administrator() {
    String reference = house.phone("+254700000001").reports("482915", Reports.naming("0733918264"));
    ApiUser asking = own(first);
    assertThat(asking.get("/cases/" + reference).statusCode()).isEqualTo(200);
    administrators(first);
    assertProblem(asking.get("/cases/" + reference), 403);
    assertProblem(ApiUser.of(house, stores).as(FIRST).get("/cases"), 403);
    assertProblem(ApiUser.of(house, stores).as(FIRST).get("/approvals"), 403);
    boolean known =
        stores
            .database()
            .reading(tx ->
                stores
                    .stores()
                    .officers()
                    .byPhone(tx, PhoneNumber.parse(FIRST).orElseThrow())
                    .isPresent());
    assertThat(known)
        .as("alerts, texts, dialogues and row security know nobody of that number")
        .isFalse();
  }

  @Test
  void two_administrators_make_another_and_one_alone_none() {
    administrators(first, second);
    UUID third = coordinator();
    String approval = proposed(own(first), third);
    assertProblem(confirm(own(first), approval), 409);
    assertProblem(confirm(own(third), approval), 404);
    assertThat(administrators()).isEqualTo(2);

    ok(confirm(own(second), approval));
    assertThat(administrators()).isEqualTo(3);
    assertThat(
            stores.ask(
                "select actor, seconded_by, about from audit_entry"
                    + " where action = 'officer.administrator'"))
        .containsExactly(List.of(second.toString(), first.toString(), third.toString()));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void whoever_is_no_administrator_makes_none() {
    administrators(first);
    assertProblem(make(own(second), officer), 404);
    assertProblem(make(own(officer), officer), 404);
  }

  @Test
  void where_there_are_two_administrators_no_supervisor_confirms() {
    UUID third = coordinator();
    administrators(first);
    String approval = promoted(own(first));
    assertThat(listed(own(third))).contains(approval);
    administrators(second);
    assertThat(listed(own(third))).doesNotContain(approval);
    assertProblem(confirm(own(third), approval), 404);
    ok(confirm(own(second), approval));
    assertThat(stores.officer(OFFICER).role().name()).isEqualTo("CHILDREN_COORDINATOR");
  }

  @Test
  void an_administrators_number_pin_and_place_are_not_one_persons_to_change() {
    UUID third = coordinator();
    administrators(first, second);
    var pin = ApiUser.body("reason", "pin-forgotten");
    assertProblem(own(third).post("/officers/" + second + "/pin", pin), 404);
    var alone = own(first).post("/officers/" + second + "/pin", pin);
    assertProblem(alone, 409);
    assertProblem(
        own(first)
            .post(
                "/officers/" + second + "/number",
                ApiUser.body("phone", "+254711222333", "reason", "new-sim")),
        409);
    assertProblem(
        own(first)
            .post(
                "/officers/" + second + "/move",
                ApiUser.body(
                    "unit", "county-nairobi", "role", "children-officer", "reason", "mistake")),
        409);
    ok(own(first).post("/officers/" + officer + "/pin", pin));
    ok(own(first).post("/officers/" + second + "/retirement", ApiUser.body("reason", "left")));
  }

  @Test
  void units_and_holidays_are_of_the_agency_and_the_place_alone() {
    administrators(first);
    assertThat(own(first).post("/units", unit("scco-mine", "children-services", 47)).statusCode())
        .isEqualTo(201);
    assertProblem(own(first).post("/units", unit("scco-other", "children-services", 1)), 403);
    assertProblem(own(first).post("/units", unit("police-other", "police", 47)), 403);
    assertProblem(own(first).get("/officers"), 403);
    assertProblem(own(first).get("/officers?unit=court-kibra"), 403);
    assertThat(own(first).get("/officers?unit=county-nairobi").statusCode()).isEqualTo(200);
    assertProblem(
        own(first).post("/holidays", ApiUser.body("day", "2027-02-03", "name", "A day")), 403);
  }

  @Test
  void a_roster_file_of_an_administrator_reaches_no_other_agency_or_place() {
    administrators(first, second);
    var answer =
        own(first)
            .upload(
                "/rosters",
                UUID.randomUUID().toString(),
                "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n"
                    + row("scco-mine,CHILDREN_SERVICES,Mine,Nairobi City", "+254700000071")
                    + row("scco-far,CHILDREN_SERVICES,Far,Mombasa", "+254700000072")
                    + row("court-kibra,CHILDREN_SERVICES,Taken,Nairobi City", "+254700000073")
                    + row("scco-mine,CHILDREN_SERVICES,Mine,Nairobi City", ApiUser.REGISTRY)
                    + "police-new,POLICE,New,Nairobi City,,,POLICE_CHILD_DESK,en,+254700000074,\n");
    ok(answer);
    assertThat(
            ApiUser.json(answer).getJsonArray("refused").stream()
                .map(JsonObject.class::cast)
                .map(line ->
                    line.getInteger("line")
                        + " "
                        + line.getString("reason").replaceFirst(",.*", "")))
        .containsExactly(
            "2 role: a second person has to confirm it",
            "3 not of your agency and place",
            "4 not of your agency and place",
            "5 not of your agency and place",
            "6 not of your agency and place");
    assertThat(stores.ask("select agency, name from unit where code = 'court-kibra'"))
        .containsExactly(List.of("JUDICIARY", "Kibera Law Courts Registry"));
    String approval =
        ApiUser.json(answer)
            .getJsonArray("refused")
            .getJsonObject(0)
            .getString("reason")
            .replaceFirst(".*approval ", "");
    assertProblem(confirm(own(first), approval), 409);
    ok(confirm(own(second), approval));
    assertThat(stores.officer("+254700000071").unit().code()).isEqualTo("scco-mine");
  }

  private static String row(String unit, String phone) {
    return unit + ",,,CHILDREN_OFFICER,en," + phone + ",\n";
  }

  @Test
  void an_administrator_ends_an_officers_sessions_at_the_desk() {
    administrators(first);
    stores.change(
        "insert into desk_session (id, token_hash, officer_id, way, phone_index, pin_generation,"
            + " device) select '%s', '\\x01', id, 'USSD', phone_index, 1, 'x' from officer where id = '%s'"
                .formatted(UUID.randomUUID(), officer));
    var misuse = ApiUser.body("reason", "misuse");
    assertProblem(
        own(stores.officer(ApiUser.REGISTRY).id())
            .post("/officers/" + officer + "/sessions/end", misuse),
        404);
    var ended = own(first).post("/officers/" + officer + "/sessions/end", misuse);
    assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
    assertThat(ApiUser.json(ended).getInteger("ended")).isEqualTo(1);
    assertThat(stores.count("select count(*)::int from desk_session where ended_at is null"))
        .isZero();
    assertThat(stores.ask("select actor, about from audit_entry where action = 'session.end-all'"))
        .containsExactly(List.of(first.toString(), officer.toString()));
  }

  private void administrators(UUID... these) {
    for (UUID one : these) {
      stores.change(
          "update officer set administrator_since = now(), posted_at = now() where id = '%s'"
              .formatted(one));
    }
  }

  private int administrators() {
    return Math.toIntExact(
        stores.count("select count(*)::int from officer where administrator_since is not null"));
  }

  /// Another coordinator of the county.
  private UUID coordinator() {
    UUID registry = stores.officer("+254700000004").id();
    stores.change(
        "update officer set role = 'CHILDREN_COORDINATOR', unit_id ="
            + " (select unit_id from officer where id = '%s') where id = '%s'"
                .formatted(first, registry));
    return registry;
  }

  /// A token of the officer's own.
  private ApiUser own(UUID id) {
    ApiUser user = ApiUser.of(house, stores);
    stores.change(
        "update api_client set officer_id = '%s' where id = '%s'".formatted(id, user.client()));
    return user;
  }

  private static HttpResponse<String> make(ApiUser by, UUID whom) {
    return by.post("/officers/" + whom + "/administrator", ApiUser.body("reason", "promoted"));
  }

  private static String proposed(ApiUser by, UUID whom) {
    var answer = make(by, whom);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return ApiUser.json(answer).getString("approval");
  }

  private String promoted(ApiUser by) {
    var move =
        by.post(
            "/officers/" + officer + "/move",
            ApiUser.body(
                "unit", "county-nairobi", "role", "children-coordinator", "reason", "promoted"));
    assertThat(move.statusCode()).as(move.body()).isEqualTo(202);
    return ApiUser.json(move).getString("approval");
  }

  private static String listed(ApiUser by) {
    return by.get("/approvals").body();
  }

  private static HttpResponse<String> confirm(ApiUser user, String approval) {
    return user.post("/approvals/" + approval + "/confirmation");
  }

  private static JsonObject unit(String code, String agency, int county) {
    return ApiUser.body(
        "code",
        code,
        "agency",
        agency,
        "name",
        "An Office",
        "area",
        ApiUser.body("county", county, "sub_county", 0, "location", 0));
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
