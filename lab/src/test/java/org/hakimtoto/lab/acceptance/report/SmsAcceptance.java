package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What officers and guardians do by SMS. Two gateways stand on the same stores and get every
/// callback both, so everything here happens twice and must count once.
@ExtendWith(WithRealStores.class)
class SmsAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String CHILDREN_OFFICER = "+254700000002";
  private static final String CHILDREN_PIN = "739264";
  private static final String POLICE = "+254700000003";
  private static final String POLICE_PIN = "615873";
  private static final String PROSECUTOR = "+254700000004";
  private static final String GUARDIAN = "+254711223344";
  private static final String STRANGER = "+254711000111";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian's number, no name.
  private static final String[] REPORT = {
    "1", "1", "1", "1", "2", "15", "1", "1", "1", "0711223344", "1", "1"
  };

  private static final Pattern CODE = Pattern.compile("\\d{6}");

  @Test
  void anAlertIsAcceptedOnceAndASecondTimeItIsSaidSo(RealStores stores) {
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
  void aChiefMayNotAcceptAndIsNotToldWhetherTheCaseIs(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      var chief = house.phone(CHIEF);
      int before = chief.inbox(1).size();

      chief.texts("OK " + reference);
      assertThat(chief.inbox(before + 1)).last().asString().startsWith("Hatuna taarifa");
      assertThat(events(stores, "accepted")).isZero();
    }
  }

  @Test
  void aChangeNeedsACodeFromUssdWhichIsGoodForOne(RealStores stores) {
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
  void aStageIsMovedAndACaseClosedByWhomTheTableLets(RealStores stores) {
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
  void everyCopyOfThePressShowsTheSameCode(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      // both gateways at once, and once more: [Phone] insists on the same bytes
      var phone = house.phone(POLICE).dials().presses("4", POLICE_PIN);
      String shown = phone.screen();
      assertThat(shown).startsWith("END Nambari ");
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
  void fiveWrongReferencesLockTheNumberAndItIsToldOnce(RealStores stores) {
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

  @Test
  void fiveWrongCodesLockAsWell(RealStores stores) {
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

  @Test
  void todaysDatesAreTold(RealStores stores) {
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
      await()
          .atMost(Phone.SMS_PATIENCE)
          .until(() -> house.phone(CHIEF).inbox().getLast().endsWith(" 9:00 asubuhi (saa 3)."));
    }
  }

  @Test
  void anOfficerChoosesALanguageAndStaysOnDuty(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      var officer = house.phone(CHILDREN_OFFICER);
      officer.texts("Kiswahili");
      assertThat(officer.inbox(1)).last().isEqualTo("Haki Mtoto: kuanzia sasa kwa Kiswahili.");
      officer.texts("STOP");
      assertThat(officer.inbox(2)).last().asString().contains("zitaendelea");
      reported(house);
      assertThat(officer.inbox(3)).last().asString().startsWith("HAKI NYEKUNDU");
    }
  }

  @Test
  void aGuardianAnswersAndStops(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      reported(house);
      stores.change("update contact set mode = 'normal'");
      var guardian = house.phone(GUARDIAN);

      guardian.texts("1");
      assertThat(guardian.inbox(1))
          .containsExactly("Imepokelewa, asante. Maswali: piga 116, bure.");
      guardian.texts("2 hapana");
      settled(stores);
      assertThat(guardian.inbox()).as("one kind in ten minutes").hasSize(1);
      assertThat(stores.ask("select yes from contact_reply order by id"))
          .containsExactly(List.of("t"), List.of("f"));

      guardian.texts("omba kuacha");
      assertThat(guardian.inbox(2)).last().asString().contains("hutapata SMS zetu tena");
      stores.change("update sms_reply set at = at - interval '11 minutes'");
      guardian.texts("1");
      await()
          .atMost(Phone.SMS_PATIENCE)
          .until(() -> stores.count("select count(*) from message where state = 'DEAD'") == 1);
      assertThat(guardian.inbox()).as("nothing more after a stop").hasSize(2);
      assertThat(stores.count("select count(*) from contact_reply")).isEqualTo(3);
    }
  }

  @Test
  void aStrangerOnAGuardiansNumberIsNeverTextedAgain(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      reported(house);
      stores.change("update contact set mode = 'discreet'");
      var guardian = house.phone(GUARDIAN);

      guardian.texts("Si mimi!");
      assertThat(guardian.inbox(1)).last().asString().contains("samahani");
      guardian.texts("habari");
      await()
          .atMost(Phone.SMS_PATIENCE)
          .until(() -> stores.count("select count(*) from message where state = 'DEAD'") == 1);
      assertThat(guardian.inbox()).hasSize(1);
      assertThat(stores.ask("select unsure_why from number_state"))
          .containsExactly(List.of("wrong-person"));
    }
  }

  @Test
  void whoStoppedComesBackByStart(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      reported(house);
      stores.change("update contact set mode = 'normal'");
      var guardian = house.phone(GUARDIAN);

      guardian.texts("SITISHA");
      assertThat(guardian.inbox(1)).last().asString().contains("hutapata SMS zetu tena");
      guardian.texts("ANZA");
      assertThat(guardian.inbox(2)).last().asString().contains("utapata SMS zetu tena");
      guardian.texts("1");
      assertThat(guardian.inbox(3)).last().asString().startsWith("Imepokelewa");
    }
  }

  @Test
  void whoOptedOutAtTheCarrierGetsNothingMore(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      reported(house);
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
      await()
          .atMost(Phone.SMS_PATIENCE)
          .until(() -> stores.count("select count(*) from message where state = 'DEAD'") == 1);
      assertThat(house.phone(GUARDIAN).inbox()).isEmpty();
      assertThat(stores.ask("select stopped_by from number_state"))
          .containsExactly(List.of("carrier"));
    }
  }

  /// A number that is kept but not confirmed to be safe is answered as one that nobody knows.
  @Test
  void aNumberThatMustNotBeContactedIsNotToldApartFromNobodys(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      String reference = reported(house);
      for (String text : List.of("1", "OK " + reference, "LEO", "hali " + reference)) {
        house.phone(GUARDIAN).texts(text);
        house.phone(STRANGER).texts(text);
      }
      assertThat(house.phone(GUARDIAN).inbox(1)).isEqualTo(house.phone(STRANGER).inbox(1));
      settled(stores);
      assertThat(house.phone(GUARDIAN).inbox()).hasSize(1);
      assertThat(stores.count("select count(*) from contact_reply")).isZero();
    }
  }

  /// Every verb, by whoever has no code: an SMS can be forged (reliability.md T3).
  @ParameterizedTest
  @ValueSource(strings = {STRANGER, GUARDIAN, CHIEF, POLICE, PROSECUTOR})
  void withoutACodeNothingOfTheRecordChanges(String sender, RealStores stores) {
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
  void aMachineThatAnswersEverythingIsLeftAloneSoon(RealStores stores) {
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

  private static String reported(RunningGateway house) {
    return house.phone(CHIEF).dials().presses(REPORT).presses(CHIEF_PIN).reference();
  }

  private static String code(RunningGateway house, String officer, String pin) {
    String screen = house.phone(officer).dials().presses("4", pin).screen();
    var code = CODE.matcher(screen);
    assertThat(code.find()).as(screen).isTrue();
    return code.group();
  }

  private static String wrong(String code) {
    return (code.charAt(0) == '9' ? "8" : "9") + code.substring(1);
  }

  private static int events(RealStores stores, String kind) {
    return stores.count("select count(*) from case_event where kind like '%" + kind + "%'");
  }

  /// Waits until nothing is on its way any more.
  private static void settled(RealStores stores) {
    await()
        .atMost(Phone.SMS_PATIENCE)
        .until(() ->
            stores.count("select count(*) from case_event where planned_at is null") == 0
                && stores.count(
                        "select count(*) from message where state in ('READY', 'CLAIMED')"
                            + " and due_at <= now()")
                    == 0);
  }
}
