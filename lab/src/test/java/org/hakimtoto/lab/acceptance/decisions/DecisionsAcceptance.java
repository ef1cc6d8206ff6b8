package org.hakimtoto.lab.acceptance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.Set;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A quarter by the API, for whom it is and for whom not.
@ExtendWith(WithRealStores.class)
class DecisionsAcceptance {
  private RealStores stores;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    facts("REPORTED", "urgency", "RED", 1, 9);
    facts("REPORTED", "urgency", "GREEN", 1, 3);
    facts("REPORTED", "urgency", "RED", 47, 30);
    facts("REPORTED", "urgency", "GREEN", 47, 20);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_quarter_is_told_with_small_counts_withheld_and_as_a_sheet() {
    var user = with(EnumSet.of(ApiScope.INDICATORS_READ));

    JsonObject told = ApiUser.json(user.get("/decisions?quarter=2025-Q2"));
    assertThat(told.getString("from") + " " + told.getString("to"))
        .isEqualTo("2025-04-01 2025-06-30");
    assertThat(told.getJsonArray("standards")).hasSize(15);
    assertThat(told.getJsonArray("tiles")).hasSize(47);
    assertThat(told.getValue("population")).isNull();
    assertThat(row(told, "reports-by-county", "1"))
        .as("with those of all others, which are few, it would tell theirs")
        .isEqualTo("[\"hidden\",\"hidden\",\"hidden\",\"hidden\"]");
    assertThat(row(told, "reports-by-county", "47")).contains("50").contains("<5");
    assertThat(ApiUser.json(all().get("/decisions?quarter=2025-Q2")).getBoolean("smallCells"))
        .isTrue();
    assertThat(row(ApiUser.json(all().get("/decisions?quarter=2025-Q2")), "reports-by-county", "1"))
        .isEqualTo("[9,0,3,12]");

    var sheet = user.get("/decisions?quarter=2025-Q2&format=csv");
    assertThat(sheet.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(sheet.body())
        .startsWith("table,row_code,row,column,figure\r\n")
        .contains(
            "reports-by-county,1,Mombasa,Green,hidden\r\n", "standard-15,,Prevention,Support,NO");
  }

  @Test
  void a_quarter_is_printed_in_the_language_that_is_asked_for() {
    var user = with(EnumSet.of(ApiScope.INDICATORS_READ));

    assertThat(user.get("/decisions.html?quarter=2025-Q2&county=47").body())
        .contains("<html lang=\"sw\">", "Ripoti ya robo ya mwaka 2025-Q2, Nairobi City");
    assertThat(user.get("/decisions.html?quarter=2025-Q2&language=en").body())
        .contains("<html lang=\"en\">", "Quarterly report 2025-Q2, Kenya")
        .doesNotContain("<script");
  }

  @Test
  void it_is_refused_to_whom_it_is_not_for() {
    assertThat(with(Set.of(ApiScope.CASES_READ)).get("/decisions").statusCode()).isEqualTo(403);
    assertThat(with(Set.of(ApiScope.CASES_READ)).get("/decisions.html").statusCode())
        .isEqualTo(403);
    assertThat(house.operations("/v1/decisions").statusCode()).isEqualTo(401);
    var once = ApiUser.with(house, stores, 1, EnumSet.of(ApiScope.INDICATORS_READ));
    assertThat(once.get("/decisions").statusCode()).isEqualTo(200);
    assertThat(once.get("/decisions").statusCode()).isEqualTo(429);
  }

  @Test
  void a_quarter_that_has_not_begun_is_none() {
    for (String query :
        new String[] {"quarter=2999-Q1", "quarter=2026-Q5", "quarter=zuhura", "county=48"}) {
      var answer = all().get("/decisions?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("zuhura", "2999");
    }
  }

  private ApiUser all() {
    return ApiUser.of(house, stores);
  }

  private ApiUser with(Set<ApiScope> scopes) {
    return ApiUser.with(house, stores, ApiUser.PER_MINUTE, scopes);
  }

  private static String row(JsonObject told, String table, String code) {
    return find(find(told, "tables", "id", table), "rows", "code", code)
        .getJsonArray("figures")
        .encode();
  }

  private static JsonObject find(JsonObject in, String list, String field, String value) {
    return in.getJsonArray(list).stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString(field).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private void facts(String kind, String column, String word, int county, int times) {
    stores.change(
        "insert into indicator_fact (day, county, sub_county, kind, %s) select '2025-05-05', %d, 0,"
                .formatted(column, county)
            + " '%s', '%s' from generate_series(1, %d)".formatted(kind, word, times));
  }
}
