package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Report, alerts, status: the whole of it, by one gateway and by two that get every callback both.
@ExtendWith(WithRealStores.class)
class ReportAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String CHILDREN_OFFICER = "+254700000002";
  private static final String POLICE = "+254700000003";
  private static final String PROSECUTOR = "+254700000004";
  private static final String COUNTY = "+254700000009";
  private static final String STRANGER = "+254711000111";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name, send.
  private static final String[] REPORT = Reports.boyInACell(15);

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_chief_reports_in_kiswahili_and_the_offices_are_told(int gateways, RealStores stores) {
    try (var house = RunningGateway.open(stores, gateways)) {
      var chief = house.phone(CHIEF).dials();
      assertThat(chief.screen())
          .isEqualTo(
              """
              CON Haki Mtoto
              1 Toa taarifa ya mtoto
              2 Taarifa zangu
              3 Familia za kuarifiwa (0)
              4 Waliorudi nyumbani (0)
              5 Ripoti afisa
              6 Lugha, PIN, msaada\
              """);
      chief.presses(REPORT);
      assertThat(chief.screen()).contains("PIN yako").contains("\n1 Badilisha\n2 Sina PIN");
      chief.presses(CHIEF_PIN);
      String reference = chief.reference();
      String digits = reference.replace("-", "");
      assertThat(chief.screen()).startsWith("CON Imepokelewa " + reference + ": iandike.");
      chief.presses(Reports.NO_NUMBER);

      assertThat(chief.screen())
          .isEqualTo(
              "END Imepokelewa. Nambari ya kumbukumbu "
                  + reference
                  + ". Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116,"
                  + " bure.");
      assertThat(house.phone(CHILDREN_OFFICER).inbox(1))
          .containsExactly(
              "HAKI RED. New report "
                  + reference
                  + ". Act within 30 minutes. To accept text OK "
                  + digits
                  + " to 22115. Help: 116.");
      assertThat(house.phone(POLICE).inbox(1))
          .containsExactly(
              "HAKI: DHARURA. Taarifa mpya "
                  + reference
                  + ". Chukua hatua ndani ya dakika 30. Kuikubali tuma SAWA "
                  + digits
                  + " kwa 22115. Msaada: 116.");
      assertThat(house.phone(COUNTY).inbox(1)).hasSize(1);
      assertThat(chief.inbox(1)).first().asString().contains(reference);
      assertThat(house.phone(PROSECUTOR).inbox()).isEmpty();
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
      assertThat(stores.count("select count(*) from message")).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void an_officer_asks_for_the_status_by_sms(int gateways, RealStores stores) {
    try (var house = RunningGateway.open(stores, gateways)) {
      String reference = reported(house);
      var officer = house.phone(CHILDREN_OFFICER);
      officer.inbox(1);

      assertThat(officer.texts("STATUS " + reference.replace("-", ""))).isEqualTo(200);
      assertThat(officer.inbox(2))
          .last()
          .isEqualTo(
              reference
                  + ": received, waiting for the office. Office: Kibra Children's Office. Next"
                  + " date: none yet.");
      assertThat(officer.texts("hali " + reference)).isEqualTo(200);
      assertThat(officer.inbox(3)).hasSize(3);
      assertThat(officer.texts(reference)).isEqualTo(200);
      assertThat(officer.inbox(4)).hasSize(4);
    }
  }

  @Test
  void the_four_ways_not_to_get_a_status_are_told_apart_only_as_far_as_they_may(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String reference = reported(house);
      stores.change("update unit set county = 1, sub_county = 1 where code = 'odpp-kibra'");
      var officer = house.phone(CHILDREN_OFFICER);
      officer.inbox(1);
      officer.texts("STATUS 482137558");
      String mistyped = officer.inbox(2).getLast();
      officer.texts("STATUS 482137559");
      String unknown = officer.inbox(3).getLast();
      var outside = house.phone(PROSECUTOR);
      outside.texts("STATUS " + reference);
      String outsideArea = outside.inbox(1).getLast();
      var stranger = house.phone(STRANGER);
      stranger.texts("STATUS " + reference);
      String strangers = stranger.inbox(1).getLast();

      assertThat(mistyped).contains("not right");
      assertThat(unknown).isEqualTo(outsideArea).doesNotContain(reference);
      assertThat(strangers).contains("116").doesNotContain(reference);
    }
  }

  @Test
  void an_sms_that_comes_twice_is_answered_once(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var officer = house.phone(CHILDREN_OFFICER);
      officer.texts("same-id", "STATUS 482137559");
      officer.inbox(1);
      assertThat(officer.texts("same-id", "STATUS 482137559")).isEqualTo(200);
      officer.texts("other-id", "STATUS 482137559");

      assertThat(officer.inbox(2)).hasSize(2);
      assertThat(stores.count("select count(*) from message")).isEqualTo(2);
    }
  }

  @Test
  void every_text_is_reported_delivered(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      reported(house);
      org.awaitility.Awaitility.await()
          .until(() -> stores.count("select count(*) from message where state = 'DELIVERED'") == 4);
    }
  }

  @Test
  void a_stranger_reports_after_choosing_a_language_and_is_texted_only_with_consent(
      RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var phone = house.phone(STRANGER).dials();
      assertThat(phone.screen())
          .isEqualTo(
              """
              CON Haki Mtoto
              Hatari/Danger: 116, bure/free
              1 Toa taarifa ya mtoto
              2 Report a child
              3 Mambo mengine
              4 Other things\
              """);
      // report in English, victim, abuse going on, a place by its letters, beaten, girl of 9
      phone.presses("2", "2", "2", "Thika", "1", "2", "109");
      assertThat(phone.screen()).contains("\n1 Send, no SMS to me\n2 Send, text me");
      phone.presses("1");

      assertThat(phone.screen()).startsWith("END Received, not verified. Reference ");
      assertThat(stores.count("select count(*) from case_file where urgency = 'RED'")).isEqualTo(1);
      org.awaitility.Awaitility.await()
          .until(
              () -> stores.count("select count(*) from case_event where planned_at is null") == 0);
      assertThat(phone.inbox()).isEmpty();
    }
  }

  @Test
  void five_wrong_pins_lock_and_the_report_goes_without_one(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(REPORT);
      chief.presses("111111", "222222", "333333", "444444", "555555");

      assertThat(chief.screen()).startsWith("CON PIN imefungwa kwa dakika 15");
      assertThat(stores.count("select count(*) from case_file")).isZero();
      chief.presses("1");
      assertThat(chief.screen()).startsWith("END Imepokelewa, bado haijathibitishwa.");
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  @Test
  void only_the_end_that_sends_the_report_makes_a_case(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF);

      assertThat(chief.dials().presses(REPORT).presses("1", "4").screen())
          .startsWith("END Imeghairiwa.");
      assertThat(chief.dials().presses("1", "1", "5", "1", "1", "218").screen())
          .startsWith("CON Miaka 18 au zaidi");
      assertThat(chief.presses("2").screen()).startsWith("END ");
      assertThat(chief.dials().presses("6", "4").screen()).startsWith("END Toa taarifa");
      assertThat(chief.dials().presses("6", "3", CHIEF_PIN).screen()).startsWith("END Msimbo ");
      assertThat(stores.count("select count(*) from case_file")).isZero();
    }
  }

  @Test
  void what_was_reported_is_still_there_after_a_restart(RealStores stores) {
    String reference;
    try (var house = RunningGateway.open(stores)) {
      reference = reported(house);
    }
    try (var house = RunningGateway.open(stores)) {
      var officer = house.phone(CHILDREN_OFFICER);
      int before = officer.inbox(1).size();
      officer.texts(reference);
      assertThat(officer.inbox(before + 1)).last().asString().startsWith(reference);
    }
  }

  private static String reported(RunningGateway house) {
    return house.phone(CHIEF).reports(CHIEF_PIN, REPORT);
  }
}
