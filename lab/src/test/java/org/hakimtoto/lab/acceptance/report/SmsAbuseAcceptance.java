package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.report.SmsStory.CHIEF;
import static org.hakimtoto.lab.acceptance.report.SmsStory.CHILDREN_OFFICER;
import static org.hakimtoto.lab.acceptance.report.SmsStory.GUARDIAN;
import static org.hakimtoto.lab.acceptance.report.SmsStory.POLICE;
import static org.hakimtoto.lab.acceptance.report.SmsStory.POLICE_PIN;
import static org.hakimtoto.lab.acceptance.report.SmsStory.PROSECUTOR;
import static org.hakimtoto.lab.acceptance.report.SmsStory.STRANGER;
import static org.hakimtoto.lab.acceptance.report.SmsStory.code;
import static org.hakimtoto.lab.acceptance.report.SmsStory.events;
import static org.hakimtoto.lab.acceptance.report.SmsStory.reported;
import static org.hakimtoto.lab.acceptance.report.SmsStory.settled;
import static org.hakimtoto.lab.acceptance.report.SmsStory.wrong;

import java.util.List;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a stranger, a guesser and a machine get by SMS: nothing of the record, and soon no answer.
@ExtendWith(WithRealStores.class)
class SmsAbuseAcceptance {
  @Test
  void five_wrong_references_lock_the_number_and_it_is_told_once(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      stores.change("update unit set county = 1, sub_county = 1 where code = 'odpp-kibra'");
      var officer = house.phone(PROSECUTOR);
      officer.texts("STATUS 482137558");
      officer.texts("STATUS 482137559");
      officer.texts("STATUS " + reference);
      officer.texts("OK " + reference);
      officer.inbox(4);
      officer.texts("482137558");
      assertThat(officer.inbox(5)).last().asString().contains("not answered for one hour");

      officer.texts("STATUS " + reference);
      officer.texts("HELP");
      settled(stores);
      assertThat(officer.inbox()).hasSize(5);
      stores.change("update sms_lock set until = clock_timestamp()");
      officer.texts("HELP");
      assertThat(officer.inbox(6)).last().asString().startsWith("Haki Mtoto. Text STATUS");
    }
  }

  /// Anybody can send five wrong references in an officer's name.
  @Test
  void whoever_was_locked_out_in_their_name_still_takes_a_child_up(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var office = house.phone(CHILDREN_OFFICER);
      office.inbox(1);
      for (int i = 0; i < 5; i++) {
        office.texts("STATUS 482137558");
        office.inbox(2 + i);
      }
      office.texts("STATUS " + reference);
      office.texts("OK 482137559");
      settled(stores);
      assertThat(office.inbox()).hasSize(6).last().asString().contains("not answered");

      office.texts("OK " + reference);
      office.inbox(7);
      assertThat(events(stores, "accepted")).isEqualTo(1);
    }
  }

  /// Whoever forges the sender accepts in an officer's name, and shuts the officer's number.
  @Test
  void an_acceptance_that_was_forged_is_objected_to_and_the_time_begins_anew(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var office = house.phone(CHILDREN_OFFICER);
      office.inbox(1);
      office.texts("NOT ME " + reference);
      assertThat(office.inbox(2)).last().asString().contains("Nothing was changed");
      office.texts("OK " + reference);
      assertThat(office.inbox(3)).last().asString().contains("Text NOT ME");
      assertThat(clocks(stores)).isZero();
      for (int i = 0; i < 5; i++) {
        office.texts("STATUS 482137558");
        office.inbox(4 + i);
      }

      office.texts("It's not me, " + reference);
      office.inbox(9);
      settled(stores);
      assertThat(events(stores, "declined")).isEqualTo(1);
      assertThat(clocks(stores)).isPositive();
      // in half an hour, by the new count, and not at any time today
      assertThat(house.phone("+254700000009").inbox())
          .filteredOn(text -> text.contains(reference) && text.contains("passes it on"))
          .singleElement()
          .asString()
          .matches(".* An office must accept it by Tue 24 Nov 10:[34][0-9] am\\.");
      office.texts("NOT ME " + reference);
      settled(stores);
      assertThat(events(stores, "declined")).as("once").isEqualTo(1);
    }
  }

  /// The time to accept that runs.
  private static int clocks(RealStores stores) {
    return stores.count("select count(*) from case_clock where clock like 'accept-%'");
  }

  @Test
  void five_wrong_codes_lock_as_well(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var police = house.phone(POLICE);
      police.inbox(1);
      String code = code(house, POLICE, POLICE_PIN);
      for (int i = 0; i < 5; i++) {
        police.texts("FUNGA " + reference + " " + wrong(code));
        police.inbox(2 + i);
      }

      police.texts("KATAA " + reference + " " + code);
      settled(stores);
      assertThat(police.inbox()).hasSize(6).last().asString().contains("hazitajibiwa");
      assertThat(events(stores, "declined")).isZero();
    }
  }

  /// Every verb, by whoever has no code: an SMS can be forged (reliability.md T3).
  @ParameterizedTest
  @ValueSource(strings = {STRANGER, GUARDIAN, CHIEF, POLICE, PROSECUTOR})
  void without_a_code_nothing_of_the_record_changes(String sender, RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      stores.change("update contact set mode = 'normal'");
      var before = stores.ask("select stage, version from case_file");
      for (String verb : List.of("KATAA", "NO", "DECLINE", "FUNGA", "CLOSE", "HATUA", "STAGE")) {
        stores.change("delete from sms_lock");
        stores.change("delete from sms_reference_miss");
        house.phone(sender).texts(verb + " " + reference + " R1");
        house.phone(sender).texts(verb + " " + reference + " R1 000000");
        house.phone(sender).texts(verb + " " + reference + " 123456");
      }

      assertThat(stores.ask("select stage, version from case_file")).isEqualTo(before);
      assertThat(stores.count("select count(*) from case_event")).isEqualTo(1);
    }
  }

  /// Another service that answers each of our texts with its own words.
  @Test
  void a_machine_that_answers_everything_is_left_alone_soon(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      reported(house);
      stores.change("update contact set mode = 'normal'");
      for (int i = 0; i < 20; i++) {
        house.phone(GUARDIAN).texts("1");
        house.phone(STRANGER).texts("Your message was received. Reply STOP to stop.");
        house.phone(CHILDREN_OFFICER).texts("HELP");
      }
      settled(stores);
      assertThat(house.phone(GUARDIAN).inbox()).hasSize(1);
      assertThat(house.phone(STRANGER).inbox()).hasSize(1);
      assertThat(
              house.phone(CHILDREN_OFFICER).inbox().stream()
                  .filter(text -> text.startsWith("Haki Mtoto. Text")))
          .hasSize(5);
    }
  }
}
