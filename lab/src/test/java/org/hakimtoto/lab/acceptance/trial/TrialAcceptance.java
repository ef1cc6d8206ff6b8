package org.hakimtoto.lab.acceptance.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Behaviour;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.carrier.Reporting;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.send.TrialNumbers;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A trial of the whole house on a double of the carrier, whose ledger is the truth.
@ExtendWith(WithRealStores.class)
class TrialAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String COORDINATOR = "+254700000009";
  private static final String KEY = "atsk_s3cret";
  private static final Set<String> LISTED = Set.of(CHIEF, ApiUser.CHILDRENS_OFFICER);
  private static final String WITHHELD =
      "select count(*) from message where state = 'CANCELLED' and failure = 'trial'";

  @Test
  void only_listed_numbers_are_texted_and_everybody_reads_that_it_is_a_test(RealStores stores)
      throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at, Optional.of(LISTED)), stores)) {
      at.reportTo(RunningGateway.uri(house.port(), "/at/" + RunningGateway.TOKEN + "/delivery"));
      at.behave(Behaviour.OK, Reporting.TWICE);
      assertThat(house.phone(CHIEF).dials().screen()).startsWith("CON JARIBIO\nHaki Mtoto\n");
      assertThat(house.phone("+254711000999").dials().screen())
          .startsWith("CON TEST / JARIBIO\nHaki Mtoto\n");
      String reference = house.phone(CHIEF).reports(CHIEF_PIN, Reports.boyInACell(15));

      await().until(() -> at.ledger().count() == LISTED.size());
      await().until(() -> stores.count(WITHHELD) == 2);
      assertThat(at.ledger().lines())
          .allSatisfy(line -> {
            assertThat(LISTED).contains(line.to());
            assertThat(line.text()).matches("(?s)(TEST|JARIBIO): .*").contains(reference);
          });
      assertThat(house.operations("/health/ready").body()).contains("\"purpose\":\"trial\"");
      assertThat(house.operations("/metrics").body())
          .contains("haki_trial 1.0")
          .contains("haki_sms_total{kind=\"withheld\"} 2.0")
          .contains("haki_sms_segments_total{kind=\"red\"}")
          .doesNotContain("haki_red_not_delivered_total{");
      theDeskSaysSo(house, stores, reference);
    }
  }

  private static void theDeskSaysSo(RunningGateway house, RealStores stores, String reference) {
    var user = ApiUser.of(house, stores);
    var county = user.as(COORDINATOR);
    JsonObject text =
        ApiUser.json(county.get("/messages?fate=withheld"))
            .getJsonArray("messages")
            .getJsonObject(0);
    assertThat(text.getString("reference")).isEqualTo(reference);
    assertThat(text.getInteger("sent")).isZero();
    assertThat(text.getBoolean("callable")).isFalse();
    JsonObject office =
        ApiUser.json(county.get("/messages/totals")).getJsonArray("offices").getJsonObject(0);
    assertThat(office.getJsonObject("fates").getInteger("withheld")).isPositive();
    assertThat(office.getJsonObject("fates").getInteger("cancelled")).isZero();
    assertThat(county.get("/cases/" + reference + "/messages").body())
        .contains("\"fate\":\"withheld\"", "\"why\":\"trial\"");
  }

  /// What the desk multiplies by a price.
  @Test
  void a_text_of_two_segments_is_paid_for_twice(RealStores stores) throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at, Optional.of(LISTED)), stores)) {
      house.phone(CHIEF).reports(CHIEF_PIN, Reports.boyInACell(15));
      await()
          .until(() -> stores.count("select count(*) from message where state = 'ACCEPTED'") == 2);
      stores.change("update message set segments = 2 where state = 'ACCEPTED'");

      var county = ApiUser.of(house, stores).as(COORDINATOR);
      long sent =
          ApiUser.json(county.get("/messages/totals")).getJsonArray("offices").stream()
              .map(JsonObject.class::cast)
              .mapToLong(office -> office.getLong("sent"))
              .sum();
      assertThat(sent).isEqualTo(4);
    }
  }

  /// Nobody took the case up and nobody was told: hours later still nobody outside the list hears
  /// of it, and no office is asked to phone.
  @Test
  void what_was_withheld_pages_nobody(RealStores stores) throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at, Optional.of(Set.of(CHIEF))), stores)) {
      house.phone(CHIEF).reports(CHIEF_PIN, Reports.boyInACell(15));
      await().until(() -> stores.count(WITHHELD) == 3);

      house.advance(Duration.ofHours(2));
      await()
          .until(() ->
              stores.count("select count(*) from message where kind like 'clock%'") > 0
                  && stores.count(
                          "select count(*) from message where state = 'READY'"
                              + " and due_at <= now()")
                      == 0);

      assertThat(at.ledger().lines()).extracting(Ledger.Line::to).containsOnly(CHIEF);
      assertThat(stores.count("select count(*) from call_task")).isZero();
      assertThat(
              stores.count(
                  "select count(*) from message where kind in ('call_office', 'alert_unreached')"))
          .isZero();
    }
  }

  @Test
  void no_trial_is_served_from_a_database_of_children(RealStores stores) throws TimeoutException {
    try (var at = play()) {
      try (var house = RunningGateway.openCarriedBy(sms(at, Optional.empty()), stores)) {
        assertThat(house.operations("/health/ready").body()).doesNotContain("purpose");
        assertThat(house.phone(CHIEF).dials().screen()).startsWith("CON Haki Mtoto\n");
      }
      assertThat(stores.ask("select purpose from house_purpose"))
          .isEqualTo(List.of(List.of("LIVE")));

      assertThatThrownBy(() -> RunningGateway.openCarriedBy(sms(at, Optional.of(LISTED)), stores))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("this database is for children");
    }
  }

  @Test
  void no_child_is_served_from_a_database_of_a_trial(RealStores stores) throws TimeoutException {
    try (var at = play()) {
      RunningGateway.openCarriedBy(sms(at, Optional.of(LISTED)), stores).close();

      assertThatThrownBy(() -> RunningGateway.openCarriedBy(sms(at, Optional.empty()), stores))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("this database is for a trial");
    }
  }

  /// It was served from by a release that said nothing.
  @Test
  void a_case_that_came_before_anybody_said_is_a_childs(RealStores stores) throws TimeoutException {
    try (var at = play()) {
      try (var house = RunningGateway.openCarriedBy(sms(at, Optional.empty()), stores)) {
        house.phone(CHIEF).reports(CHIEF_PIN, Reports.boyInACell(15));
      }
      stores.change("delete from house_purpose");

      assertThatThrownBy(() -> RunningGateway.openCarriedBy(sms(at, Optional.of(LISTED)), stores))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("this database is for children");
    }
  }

  private static AtDouble play() throws TimeoutException {
    return AtDouble.start(
        AtDouble.Settings.local(Optional.of(KEY), Optional.empty()),
        Ledger.inMemory(),
        InstantSource.system(),
        UUID::randomUUID);
  }

  private static Config.Sms sms(AtDouble at, Optional<Set<String>> listed) {
    var account =
        new CarrierAccount(
            "haki",
            new ApiKey(KEY),
            at.url(),
            CarrierAccount.Endpoint.LEGACY,
            Optional.of("22115"));
    return new Config.Sms(
        new SmsCarrier(SmsCarrier.AFRICAS_TALKING, Optional.of(account)),
        Optional.empty(),
        50,
        Optional.empty(),
        listed.map(numbers ->
            new TrialNumbers(
                numbers.stream()
                    .map(PhoneNumber::new)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet()))));
  }
}
