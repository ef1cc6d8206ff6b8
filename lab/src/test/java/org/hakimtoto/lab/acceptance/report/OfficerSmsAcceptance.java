package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.lab.acceptance.report.SmsStory.CHIEF;
import static org.hakimtoto.lab.acceptance.report.SmsStory.CHILDREN_OFFICER;
import static org.hakimtoto.lab.acceptance.report.SmsStory.CHILDREN_PIN;
import static org.hakimtoto.lab.acceptance.report.SmsStory.POLICE;
import static org.hakimtoto.lab.acceptance.report.SmsStory.POLICE_PIN;
import static org.hakimtoto.lab.acceptance.report.SmsStory.code;
import static org.hakimtoto.lab.acceptance.report.SmsStory.events;
import static org.hakimtoto.lab.acceptance.report.SmsStory.reported;
import static org.hakimtoto.lab.acceptance.report.SmsStory.wrong;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What officers do by SMS, with two gateways at once ([SmsStory]).
@ExtendWith(WithRealStores.class)
class OfficerSmsAcceptance {
  @Test
  void an_alert_is_accepted_once_and_a_second_time_it_is_said_so(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var officer = house.phone(CHILDREN_OFFICER);
      officer.inbox(1);

      officer.texts("ok " + reference);
      assertThat(officer.inbox(2)).last().asString().startsWith(reference + ": accepted by your");
      assertThat(events(stores, "accepted")).isEqualTo(1);
      officer.texts("SAWA" + reference.replace("-", ""));
      assertThat(officer.inbox(3)).last().asString().startsWith(reference + ": was accepted alr");
      assertThat(events(stores, "accepted")).isEqualTo(1);
    }
  }

  @Test
  void a_chief_may_not_accept_and_is_not_told_whether_the_case_is(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var chief = house.phone(CHIEF);
      int before = chief.inbox(1).size();

      chief.texts("OK " + reference);
      assertThat(chief.inbox(before + 1)).last().asString().startsWith("Hakuna taarifa");
      assertThat(events(stores, "accepted")).isZero();
    }
  }

  /// Elders may want to know when a family goes to court.
  @Test
  void a_chief_hears_of_an_own_report_what_the_screens_tell(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var chief = house.phone(CHIEF);
      int before = chief.inbox(1).size();
      chief.texts("HALI " + reference);
      assertThat(chief.inbox(before + 1))
          .last()
          .isEqualTo(
              reference
                  + ": imepokelewa. Bado hakuna ofisi iliyoikubali. Mtoto akiwa hatarini: piga 116,"
                  + " bure.");

      var office = house.phone(CHILDREN_OFFICER);
      int alerts = office.inbox(1).size();
      office.texts("OK " + reference);
      office.inbox(alerts + 1);
      for (String asked : java.util.List.of("HALI " + reference, reference + "#2")) {
        int heard = chief.inbox().size();
        chief.texts(asked);
        assertThat(chief.inbox(heard + 1))
            .last()
            .asString()
            .startsWith(reference + ": imekubaliwa na Kibra Children's Office.")
            .doesNotContain("tarehe");
      }
    }
  }

  @Test
  void a_change_needs_a_code_from_ussd_which_is_good_for_one(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var police = house.phone(POLICE);
      police.inbox(1);

      police.texts("KATAA " + reference);
      assertThat(police.inbox(2)).last().asString().contains("*384*115#");
      String code = code(house, POLICE, POLICE_PIN);
      police.texts("KATAA " + reference + " " + wrong(code));
      assertThat(police.inbox(3)).last().asString().contains("*384*115#");
      assertThat(events(stores, "declined")).isZero();

      police.texts("kataa " + reference + " " + code);
      assertThat(police.inbox(4))
          .last()
          .isEqualTo(reference + ": imefanyika na kuandikwa, asante.");
      assertThat(events(stores, "declined")).isEqualTo(1);
      police.texts("KATAA " + reference + " " + code + " ");
      assertThat(police.inbox(5)).last().asString().contains("*384*115#");
      assertThat(events(stores, "declined")).isEqualTo(1);
    }
  }

  @Test
  void a_stage_is_moved_and_a_case_closed_by_whom_the_table_lets(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var officer = house.phone(CHILDREN_OFFICER);
      officer.inbox(1);
      officer.texts("OK " + reference);
      officer.inbox(2);

      officer.texts("STAGE " + reference + " J4 " + code(house, CHILDREN_OFFICER, CHILDREN_PIN));
      assertThat(officer.inbox(3)).last().asString().contains("from the present stage");
      String code = code(house, CHILDREN_OFFICER, CHILDREN_PIN);
      officer.texts("STAGE " + reference + " R2 " + code);
      assertThat(officer.inbox(4))
          .last()
          .isEqualTo(reference + ": done and written down, thank you.");
      released(stores, reference);
      officer.texts("close " + reference + " " + code(house, CHILDREN_OFFICER, CHILDREN_PIN));
      assertThat(officer.inbox(5)).hasSize(5);
      assertThat(stores.ask("select stage from case_file")).containsExactly(List.of("CLOSED"));
      officer.texts("OK " + reference);
      assertThat(officer.inbox(6)).last().asString().contains("is closed");
    }
  }

  /// Nobody closes the case of a child who sits in a cell.
  private static void released(RealStores stores, String reference) {
    var change = new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID);
    var outcome =
        change.change(
            CaseReference.parse(reference).orElseThrow(),
            new CaseCommand.EndCustody(CustodyEnd.RELEASED),
            stores.officer(POLICE),
            Channel.API,
            RunningGateway.MORNING,
            OptionalInt.empty());
    assertThat(outcome).isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  @Test
  void every_copy_of_the_press_shows_the_same_code(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      // both gateways at once, and once more: [Phone] insists on the same bytes
      var phone = house.phone(POLICE).dials().presses("7", "3", POLICE_PIN);
      String shown = phone.screen();
      assertThat(shown).startsWith("END Msimbo ");
      assertThat(phone.repeats().screen()).isEqualTo(shown);
      try (var jedis = stores.jedis()) {
        jedis.flushAll();
      }
      assertThat(phone.repeats().screen()).isEqualTo(shown);
      assertThat(stores.count("select count(*) from audit_entry where action = 'sms.code'"))
          .isEqualTo(1);
    }
  }

  @Test
  void todays_dates_are_told(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var officer = house.phone(CHILDREN_OFFICER);
      officer.inbox(1);
      officer.texts("today");
      assertThat(officer.inbox(2)).last().asString().contains("no date today");

      stores.change(
          "insert into hearing (id, case_id, court, kind, at, version, state)"
              + " select gen_random_uuid(), c.id, u.id, 'MENTION', '2026-11-24 09:00+03', 1,"
              + " 'SET' from case_file c, unit u where u.code = 'court-kibra'");
      officer.texts("My cases");
      assertThat(officer.inbox(3)).last().isEqualTo("Dates today (1): " + reference + " 9:00 am.");
      officer.texts(reference + "#3");
      assertThat(officer.inbox(4))
          .last()
          .isEqualTo(reference + ": office: Kibra Children's Office.");
      house.phone(CHIEF).texts("LEO");
      await().until(() -> house.phone(CHIEF).inbox().getLast().endsWith(" saa 3 asubuhi (9:00)."));
    }
  }

  @Test
  void an_officer_chooses_a_language_and_stays_on_duty(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      var officer = house.phone(CHILDREN_OFFICER);
      officer.texts("Kiswahili");
      assertThat(officer.inbox(1)).last().isEqualTo("Kuanzia sasa kwa Kiswahili.");
      officer.texts("STOP");
      assertThat(officer.inbox(2)).last().asString().contains("zitaendelea");
      reported(house);
      assertThat(officer.inbox(3)).last().asString().startsWith("HAKI: DHARURA");
    }
  }
}
