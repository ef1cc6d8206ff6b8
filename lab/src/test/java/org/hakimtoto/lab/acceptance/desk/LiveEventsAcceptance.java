package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Pages of the desk hear that something changed, each of what its officer may see, and for as long
/// as its officer is there.
@ExtendWith(WithRealStores.class)
class LiveEventsAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEFS_PIN = "482915";
  private static final String OFFICER = "+254700000002";
  private static final String PIN = "739264";

  /// What is promised, and what a busy machine takes to look.
  private static final Duration OVER = Duration.ofSeconds(20);

  private RealStores stores;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void each_hears_of_what_they_may_see_and_goes_on_where_they_were() {
    DeskUser office = DeskUser.signedIn(house, OFFICER, PIN);
    DeskUser chief = DeskUser.signedIn(house, CHIEF, CHIEFS_PIN);
    String idle = "select used_at from desk_session where id = '" + office.session() + "'";
    stores.change("update desk_session set used_at = used_at - interval '5 minutes'");
    var before = stores.ask(idle);
    try (var line = new OpenLine(office, "");
        var chiefs = new OpenLine(chief, "")) {
      assertThat(line.answer().headers().firstValue("X-Accel-Buffering")).contains("no");
      assertThat(line.answer().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      await().until(() -> !line.told("beat").isEmpty());
      await().until(() -> !chiefs.told("beat").isEmpty());

      String reference = house.phone(CHIEF).reports(CHIEFS_PIN, Reports.boyInACell(15));
      await().until(() -> !line.told("case").isEmpty());
      var first = new JsonObject(line.told("case").getFirst());
      assertThat(first.fieldNames()).containsExactlyInAnyOrder("kind", "reference", "version");
      assertThat(first.getString("kind")).isEqualTo("reported");
      assertThat(first.getString("reference")).isEqualTo(reference);
      // whose record is not open to them hears no more than that it changed
      await().until(() -> !chiefs.told("case").isEmpty());
      assertThat(chiefs.told("case")).allMatch(told -> told.contains("\"kind\":\"changed\""));

      // a case of another place is none of theirs
      stores.change(
          "update case_file set county = 1, sub_county = 1, location = 0,"
              + " responsible_unit = null, reported_by = null");
      stores.change("delete from case_unit");
      String position = line.lastEventId();
      int told = line.told("case").size();
      String second = house.phone(CHIEF).reports(CHIEFS_PIN, Reports.boyInACell(14));
      await().until(() -> line.told("case").toString().contains(second));
      assertThat(line.told("case").subList(told, line.told("case").size()).toString())
          .doesNotContain(reference);
      try (var again = new OpenLine(office, position)) {
        await().until(() -> again.told("case").toString().contains(second));
      }
      assertThat(stores.ask(idle)).as("no activity").isEqualTo(before);
    }
  }

  @Test
  void a_line_ends_with_its_session_or_its_officer_and_of_many_the_oldest_goes() {
    DeskUser office = DeskUser.signedIn(house, OFFICER, PIN);
    var open = new ArrayList<OpenLine>();
    try {
      for (int n = 0; n < 5; n++) {
        var line = new OpenLine(office, "");
        open.add(line);
        await().until(() -> !line.told("beat").isEmpty());
      }
      await().until(() -> !open.getFirst().isOpen());
      assertThat(open.subList(1, 5)).allMatch(OpenLine::isOpen);

      assertThat(office.post("/session/end", new JsonObject()).statusCode()).isEqualTo(200);
      await().atMost(OVER).until(() -> open.stream().noneMatch(OpenLine::isOpen));

      DeskUser again = DeskUser.signedIn(house, OFFICER, PIN);
      for (String ends :
          List.of(
              "update officer set suspended_at = now() where id = '%s'",
              "update officer set suspended_at = null, unit_id = (select id from unit where code ="
                  + " 'county-nairobi') where id = '%s'")) {
        var line = new OpenLine(again, "");
        open.add(line);
        await().until(() -> !line.told("beat").isEmpty());
        stores.change(ends.formatted(stores.officer(OFFICER).id()));
        await().atMost(OVER).until(() -> !line.isOpen());
        stores.change("update officer set suspended_at = null");
      }
    } finally {
      open.forEach(OpenLine::close);
    }
    assertThat(new OpenLine(DeskUser.nobody(house), "").answer().statusCode()).isEqualTo(401);
  }
}
