package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.supervision.DisplayTokens;
import org.hakimtoto.store.supervision.DisplayTokens.Added;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who looks over offices sees which is behind, and never which child.
@ExtendWith(WithRealStores.class)
class SupervisionAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String COORDINATOR = "+254700000009";
  private static final String HOME = "+254700000007";
  private static final String TOKEN = "A".repeat(43);

  private RealStores stores;
  private RunningGateway house;
  private ApiUser user;
  private String reference;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    user = ApiUser.of(house, real);
    reference = house.phone(CHIEF).reports("482915", Reports.boyInACell(15));
    stores.change("update case_file set custody_since = custody_since - interval '25 hours'");
    stores.change("update case_clock set due_at = due_at - interval '30 days'");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_county_sees_its_offices_and_who_is_above_it_no_small_count_of_children() {
    var county = user.as(COORDINATOR).get("/supervision");
    assertThat(county.statusCode()).isEqualTo(200);
    assertThat(county.body()).doesNotContain(reference);
    JsonObject office = line(county, "scco-kibra");
    assertThat(office.getInteger("not_accepted")).isEqualTo(1);
    assertThat(office.getInteger("overdue")).isEqualTo(1);
    assertThat(office.getInteger("over_a_day")).isEqualTo(1);
    assertThat(user.as(ApiUser.CHILDRENS_OFFICER).get("/supervision").statusCode()).isEqualTo(403);
    assertThat(user.as(COORDINATOR).get("/supervision?county=1").statusCode()).isEqualTo(400);
    assertThat(stores.count("select count(*) from audit_entry where action = 'supervision.read'"))
        .isEqualTo(1);

    stores.change("update unit set county = 0, sub_county = 0 where code = 'county-nairobi'");
    var country = user.as(COORDINATOR).get("/supervision");
    assertThat(ApiUser.json(country).getJsonArray("lines")).hasSize(47);
    assertThat(line(country, "47").getValue("over_a_day")).isEqualTo("<5");
    assertThat(line(country, "47").getValue("late_calls")).isInstanceOf(Integer.class);
    var offices = user.as(COORDINATOR).get("/supervision?county=47");
    assertThat(line(offices, "scco-kibra").getValue("over_a_day")).isEqualTo("<5");
  }

  @Test
  void a_screen_on_a_wall_is_shown_counts_until_somebody_ends_it() {
    UUID id = UUID.randomUUID();
    UUID by = stores.officer(COORDINATOR).id();
    var displays = new DisplayTokens(stores.sealing());
    stores
        .database()
        .inTransaction(tx -> displays.add(tx, new Added(id, "Hall", 47, TOKEN), by, Channel.CLI));
    DeskUser nobody = DeskUser.nobody(house);
    assertThat(nobody.get("/display").statusCode()).isEqualTo(401);
    assertThat(enters(nobody, "B".repeat(43)).statusCode()).isEqualTo(401);

    var in = enters(nobody, TOKEN);
    assertThat(in.statusCode()).isEqualTo(200);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("__Host-haki-display=").contains("HTTPOnly", "SameSite=Strict");
    var screen = new DeskUser(house, cookie.replaceAll(";.*", ""), "");
    var counts = ApiUser.json(screen.get("/display"));
    assertThat(counts.getInteger("county")).isEqualTo(47);
    assertThat(counts.getString("in_cells")).isEqualTo("<5");
    assertThat(counts.encode()).doesNotContain(reference);
    for (String other : new String[] {"/v1/cases", "/v1/live", "/session", "/v1/events"}) {
      assertThat(screen.get(other).statusCode()).as(other).isEqualTo(401);
    }
    assertThat(ApiUser.json(user.as(COORDINATOR).get("/live")).getValue("in_cells"))
        .isEqualTo("<5");

    stores.database().inTransaction(tx -> displays.end(tx, id, by, Channel.CLI));
    assertThat(screen.get("/display").statusCode()).isEqualTo(401);
    assertThat(stores.count("select count(*) from audit_entry where action like 'display.%'"))
        .isEqualTo(2);
  }

  @Test
  void an_office_sees_what_became_of_its_texts_and_phones_whom_none_reached() {
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    String theirs =
        "kind = 'alert_red' and officer_id = '"
            + stores.officer(ApiUser.CHILDRENS_OFFICER).id()
            + "'";
    await()
        .until(() ->
            stores.count("select count(*) from message where state = 'DELIVERED' and " + theirs)
                == 1);
    stores.change(
        "update message set state = 'FAILED', state_at = now(), looked_at = now() where " + theirs);

    var all = office.get("/messages?fate=not-delivered&about=alert");
    assertThat(all.body()).contains(reference).doesNotContain("+254", "Zuhura");
    JsonObject text = ApiUser.json(all).getJsonArray("messages").getJsonObject(0);
    assertThat(text.getString("kind")).isEqualTo("alert-red");
    assertThat(text.getBoolean("callable")).isTrue();
    var totals = ApiUser.json(office.get("/messages/totals")).getJsonArray("offices");
    assertThat(totals.getJsonObject(0).getString("office")).isEqualTo("scco-kibra");
    assertThat(totals.getJsonObject(0).getJsonObject("fates").getInteger("not_delivered"))
        .isEqualTo(1);

    String calls = "select count(*) from call_task where reason = 'NOT_REACHED' and state = 'OPEN'";
    long before = stores.count(calls);
    String path = "/messages/" + text.getString("message") + "/call";
    assertThat(user.as(HOME).post(path).statusCode()).isEqualTo(404);
    assertThat(ApiUser.json(office.post(path)).getBoolean("added")).isTrue();
    assertThat(office.post(path).statusCode()).as("somebody phones already").isEqualTo(409);
    assertThat(stores.count(calls)).isEqualTo(before + 1);

    assertThat(office.get("/messages?format=csv").body())
        .startsWith("created,about,kind,case,office,to,fate,since,sent,call")
        .contains("alert_red," + reference + ",scco-kibra,officer,not-delivered");
    assertThat(stores.count("select count(*) from audit_entry where action = 'messages.export'"))
        .isEqualTo(1);
    assertThat(office.get("/messages?office=police-kibra").statusCode()).isEqualTo(400);
    assertThat(office.get("/messages?day=2026-13-01").statusCode()).isEqualTo(400);
    assertThat(user.as(COORDINATOR).get("/messages?office=scco-kibra").body()).contains(reference);
  }

  private static HttpResponse<String> enters(DeskUser user, String token) {
    return user.post("/display", new JsonObject().put("token", token));
  }

  private static JsonObject line(HttpResponse<String> answer, String code) {
    return ApiUser.json(answer).getJsonArray("lines").stream()
        .map(JsonObject.class::cast)
        .filter(line -> line.getString("code").equals(code))
        .findFirst()
        .orElseThrow()
        .getJsonObject("figures");
  }
}
