package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.regex.Pattern;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;

/// Who texts in the stories of SMS, and what they have at hand. Two gateways stand on the same
/// stores and get every callback both, so everything here happens twice and must count once.
final class SmsStory {
  static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  static final String CHILDREN_OFFICER = "+254700000002";
  static final String CHILDREN_PIN = "739264";
  static final String POLICE = "+254700000003";
  static final String POLICE_PIN = "615873";
  static final String PROSECUTOR = "+254700000004";
  static final String GUARDIAN = "+254711223344";
  static final String STRANGER = "+254711000111";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian not known, no name.
  private static final String[] REPORT = Reports.boyInACell(15);

  private static final String[] WITH_GUARDIAN = Reports.naming("0711223344");

  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private SmsStory() {}

  static String reported(RunningGateway house) {
    return house.phone(CHIEF).reports(CHIEF_PIN, REPORT);
  }

  /// The same, and the guardian's number is named.
  static String withGuardian(RunningGateway house) {
    return house.phone(CHIEF).reports(CHIEF_PIN, WITH_GUARDIAN);
  }

  static String code(RunningGateway house, String officer, String pin) {
    String screen = house.phone(officer).dials().presses("7", "3", pin).screen();
    var code = CODE.matcher(screen);
    assertThat(code.find()).as(screen).isTrue();
    return code.group();
  }

  static String wrong(String code) {
    return (code.charAt(0) == '9' ? "8" : "9") + code.substring(1);
  }

  static int events(RealStores stores, String kind) {
    return stores.count("select count(*) from case_event where kind like '%" + kind + "%'");
  }

  /// Waits until nothing is on its way any more.
  static void settled(RealStores stores) {
    await()
        .until(() ->
            stores.count("select count(*) from case_event where planned_at is null") == 0
                && stores.count(
                        "select count(*) from message where state in ('READY', 'CLAIMED')"
                            + " and due_at <= now()")
                    == 0);
  }
}
