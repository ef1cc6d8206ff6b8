package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The numbers that carriers write, and what they do to them.
@ExtendWith(WithRealStores.class)
class CallersAcceptance {
  /// Report in English, victim, abuse going on, a place by its letters, beaten, girl of 9, and a
  /// text allowed.
  private static final List<String> STRANGERS_REPORT =
      List.of("2", "2", "2", "Thika", "1", "2", "109", "2");

  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  @Test
  void a_chief_is_known_however_the_carrier_writes_the_number(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      for (String written :
          List.of("+254700000001", "+2540700000001", "2540700000001", "254-700-000001")) {
        assertThat(dialled(house, written)).as(written).contains("Taarifa zangu");
      }
      assertThat(dialled(house, "0700 000 001")).contains("Taarifa zangu");
    }
  }

  @Test
  void a_number_of_no_phone_in_kenya_is_told_116_and_gets_no_menu(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      for (String written :
          List.of("+255712345678", "+2547000000011", "+25470000000", "+441632960961", "12345")) {
        assertThat(dialled(house, written)).as(written).startsWith("END ").contains("116");
      }
    }
  }

  @Test
  void a_hidden_number_may_report_and_nothing_is_sent_to_it(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String session = UUID.randomUUID().toString();
      String typed = "";
      String screen = ussd(house, session, HASH, typed).body();
      assertThat(screen).startsWith("CON ");
      for (String next : STRANGERS_REPORT) {
        typed = typed.isEmpty() ? next : typed + "*" + next;
        screen = ussd(house, session, HASH, typed).body();
      }
      assertThat(screen).startsWith("END ");
      assertThat(stores.count("select count(*) from case_file")).as(screen).isEqualTo(1);
      assertThat(stores.databaseHolds(HASH)).isFalse();
      await()
          .until(
              () -> stores.count("select count(*) from case_event where planned_at is null") == 0);
      assertThat(stores.count("select count(*) from message where kind like 'receipt%'")).isZero();
    }
  }

  @Test
  void the_type_of_a_form_is_the_same_in_any_case(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      for (String type :
          List.of(
              "Application/X-WWW-Form-Urlencoded",
              "APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8")) {
        var answer =
            RunningGateway.send(
                HttpRequest.newBuilder(RunningGateway.uri(house.port(), "/at/demo/ussd"))
                    .header("Content-Type", type)
                    .POST(
                        BodyPublishers.ofString(form("s-" + type.length(), "+254700000001", ""))));
        assertThat(answer.statusCode()).as(type).isEqualTo(200);
        assertThat(answer.body()).startsWith("CON ");
      }
    }
  }

  @Test
  void a_delivery_report_of_any_shape_is_taken_and_kept_once(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String[] reports = {
        RunningGateway.form("id", "ATXid_1", "status", "Success"),
        RunningGateway.form("id", "ATXid_1", "status", "Success", "phoneNumber", ""),
        RunningGateway.form("id", "ATXid_2", "status", "Success", "phoneNumber", "+2547****0002"),
        RunningGateway.form("id", "ATXid_3", "status", "Success", "phoneNumber", HASH),
        RunningGateway.form(
            "id",
            "ATXid_4",
            "status",
            "Failed",
            "phoneNumber",
            "+254700000002",
            "failureReason",
            "x".repeat(3_000))
      };
      for (int copy = 0; copy < 3; copy++) {
        for (String report : reports) {
          assertThat(RunningGateway.post(house.port(), "/at/demo/delivery", report).statusCode())
              .isEqualTo(200);
        }
      }
      assertThat(stores.count("select count(*) from delivery_report")).isEqualTo(4);
    }
  }

  private static String dialled(RunningGateway house, String number) {
    return ussd(house, UUID.randomUUID().toString(), number, "").body();
  }

  private static HttpResponse<String> ussd(
      RunningGateway house, String session, String number, String text) {
    return RunningGateway.post(house.port(), "/at/demo/ussd", form(session, number, text));
  }

  private static String form(String session, String number, String text) {
    return RunningGateway.form(
        "sessionId", session, "phoneNumber", number, "serviceCode", "*384*115#", "text", text);
  }
}
