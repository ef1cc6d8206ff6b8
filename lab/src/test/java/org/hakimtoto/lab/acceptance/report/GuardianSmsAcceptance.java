package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.lab.acceptance.report.SmsStory.GUARDIAN;
import static org.hakimtoto.lab.acceptance.report.SmsStory.STRANGER;
import static org.hakimtoto.lab.acceptance.report.SmsStory.settled;
import static org.hakimtoto.lab.acceptance.report.SmsStory.withGuardian;

import java.util.List;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What guardians do by SMS, with two gateways at once ([SmsStory]).
@ExtendWith(WithRealStores.class)
class GuardianSmsAcceptance {
  @Test
  void a_guardian_answers_and_stops(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      withGuardian(house);
      stores.change("update contact set mode = 'normal'");
      var guardian = house.phone(GUARDIAN);

      guardian.texts("1");
      assertThat(guardian.inbox(1)).containsExactly("Imepokelewa, asante.");
      guardian.texts("2 hapana");
      settled(stores);
      assertThat(guardian.inbox(2)).as("nobody is met with silence").hasSize(2);
      assertThat(stores.ask("select yes from contact_reply order by id"))
          .containsExactly(List.of("t"), List.of("f"));

      guardian.texts("omba kuacha");
      assertThat(guardian.inbox(3))
          .last()
          .asString()
          .startsWith("Tayari: hatutatuma ukumbusho tena.");
      stores.change("update sms_reply set at = at - interval '11 minutes'");
      guardian.texts("1");
      await().until(() -> stores.count("select count(*) from message where state = 'DEAD'") == 1);
      assertThat(guardian.inbox()).as("nothing more after a stop").hasSize(3);
      assertThat(stores.count("select count(*) from contact_reply")).isEqualTo(3);
    }
  }

  @Test
  void a_stranger_on_a_guardians_number_is_never_texted_again(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      withGuardian(house);
      stores.change("update contact set mode = 'discreet'");
      var guardian = house.phone(GUARDIAN);

      guardian.texts("Si mimi!");
      assertThat(guardian.inbox(1)).last().asString().startsWith("Samahani");
      guardian.texts("habari");
      await().until(() -> stores.count("select count(*) from message where state = 'DEAD'") == 1);
      assertThat(guardian.inbox()).hasSize(1);
      assertThat(stores.ask("select unsure_why from number_state"))
          .containsExactly(List.of("wrong-person"));
    }
  }

  @Test
  void who_stopped_comes_back_by_start(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      withGuardian(house);
      stores.change("update contact set mode = 'normal'");
      var guardian = house.phone(GUARDIAN);

      guardian.texts("SITISHA");
      assertThat(guardian.inbox(1))
          .last()
          .asString()
          .startsWith("Tayari: hatutatuma ukumbusho tena.");
      guardian.texts("ANZA");
      assertThat(guardian.inbox(2)).last().asString().startsWith("Utapata ukumbusho tena.");
      guardian.texts("1");
      assertThat(guardian.inbox(3)).last().asString().startsWith("Imepokelewa");
    }
  }

  @Test
  void who_opted_out_at_the_carrier_gets_nothing_more(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      withGuardian(house);
      stores.change("update contact set mode = 'normal'");
      int port = house.port();

      assertThat(
              RunningGateway.post(
                      port,
                      "/at/demo/opt-out",
                      RunningGateway.form("senderId", "22115", "phoneNumber", GUARDIAN))
                  .statusCode())
          .isEqualTo(200);
      house.phone(GUARDIAN).texts("1");
      await().until(() -> stores.count("select count(*) from message where state = 'DEAD'") == 1);
      assertThat(house.phone(GUARDIAN).inbox()).isEmpty();
      assertThat(stores.ask("select stopped_by from number_state"))
          .containsExactly(List.of("carrier"));
    }
  }

  /// A number that is kept but not confirmed to be safe is answered as one that nobody knows.
  @Test
  void a_number_that_must_not_be_contacted_is_not_told_apart_from_nobodys(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = withGuardian(house);
      for (String text : List.of("1", "OK " + reference, "LEO", "hali " + reference)) {
        house.phone(GUARDIAN).texts(text);
        house.phone(STRANGER).texts(text);
      }
      assertThat(house.phone(GUARDIAN).inbox(4))
          .containsExactlyInAnyOrderElementsOf(house.phone(STRANGER).inbox(4));
      settled(stores);
      assertThat(house.phone(GUARDIAN).inbox()).hasSize(4);
      assertThat(stores.count("select count(*) from contact_reply")).isZero();
    }
  }
}
