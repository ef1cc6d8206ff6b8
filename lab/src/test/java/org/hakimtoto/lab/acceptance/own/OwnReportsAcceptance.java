package org.hakimtoto.lab.acceptance.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A chief and the own reports: where they stand, more of them, and the wish to take one back.
@ExtendWith(WithRealStores.class)
class OwnReportsAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";
  private static final String CHILDREN_OFFICER = "+254700000002";
  private static final String POLICE = "+254700000003";
  private static final String COUNTY = "+254700000009";

  /// In need of care, no danger, own area, neglect, girl of fifteen.
  private static final String[] CARE = {"1", "4", "5", "1", "1", "115"};

  @Test
  void a_chief_sees_where_the_own_reports_stand_and_whom_to_phone(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      Phone chief = house.phone(CHIEF);
      String reference = reported(chief);

      chief.dials().chooses("Taarifa zangu").presses("000000");
      assertThat(chief.screen()).startsWith("CON PIN si sahihi");
      chief.presses(PIN);
      assertThat(chief.screen()).contains("1 " + reference + " Kib");
      chief.presses("1");
      assertThat(chief.screen()).startsWith("CON " + reference + ": imepokelewa\n");
      chief.chooses("Wa kumpigia");
      assertThat(chief.screen()).startsWith("END " + reference).contains("116");

      house.phone(CHILDREN_OFFICER).texts("OK " + reference);
      house.phone(CHILDREN_OFFICER).inbox(2);
      list(chief).presses("1");
      assertThat(chief.screen()).startsWith("CON " + reference + ": imekubaliwa: ");
      chief.chooses("Wa kumpigia");
      assertThat(chief.screen()).contains("0700000002");
    }
  }

  @Test
  void danger_that_is_added_alerts_as_a_report_does_and_says_so(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      Phone chief = house.phone(CHIEF);
      String reference = reported(chief);
      house.phone(POLICE).inbox(1);

      list(chief).presses("1").chooses("Ongeza").chooses("Hatari sasa").chooses("Ameumia");

      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa kama dharura");
      assertThat(house.phone(POLICE).inbox(2)).anyMatch(sms -> sms.startsWith("HAKI: DHARURA"));
      assertThat(house.phone(COUNTY).inbox(1)).hasSize(1);
      chief.repeats();
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa kama dharura");
      assertThat(stores.count("select count(*) from case_event where kind = 'added'")).isEqualTo(1);

      list(chief)
          .presses("1")
          .chooses("Ongeza")
          .chooses("Mtoto amehamishwa")
          .chooses("Hospitalini");
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa, asante");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wamepatana", "Nilikosea", "Nyingine"})
  void the_wish_to_take_it_back_reads_the_same_whatever_the_reason(
      String reason, RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      Phone chief = house.phone(CHIEF);
      String reference = reported(chief);

      list(chief).presses("1").chooses("Omba kuiondoa").chooses(reason);
      assertThat(chief.screen()).startsWith("END " + reference + ": ombi lako limepelekwa");
      list(chief).presses("1").chooses("Omba kuiondoa").chooses("Nilikosea");
      assertThat(chief.screen()).startsWith("END Hakuna kilichobadilika. Imeshaandikwa: ");
      assertThat(
              stores.count("select count(*) from case_event where kind = 'withdrawal-requested'"))
          .isEqualTo(1);
    }
  }

  @Test
  void that_it_was_settled_among_themselves_is_told_to_the_county(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      Phone chief = house.phone(CHIEF);
      String reference = reported(chief);
      list(chief).presses("1").chooses("Omba kuiondoa").chooses("Wamepatana");
      assertThat(house.phone(COUNTY).inbox(1)).anyMatch(sms -> sms.contains(reference));
    }
  }

  @Test
  void what_was_wrong_is_corrected_beside_the_first_report(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      Phone chief = house.phone(CHIEF);
      String reference = reported(chief);
      house.phone(POLICE).inbox(1);

      list(chief).presses("1").chooses("Ongeza").chooses("Sahihisha").chooses("Jinsia");
      chief.presses("209").chooses("Tuma");
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa, asante");

      list(chief).presses("1").chooses("Ongeza").chooses("Sahihisha").chooses("Kilichotokea");
      chief.presses("2").chooses("Kuozwa").chooses("Tuma");
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa");
      assertThat(house.phone(POLICE).inbox(2)).anyMatch(sms -> sms.startsWith("HAKI: DHARURA"));

      list(chief).presses("1").chooses("Ongeza").chooses("Jina").presses("Zuhura");
      assertThat(chief.screen()).startsWith("END " + reference).doesNotContain("Zuhura");
      list(chief).presses("1").chooses("Ongeza").chooses("Simu ya mzazi").presses("0711223344");
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa, asante");
      list(chief).presses("1").chooses("Ongeza").chooses("Simu ya mzazi").chooses("Si salama");
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa, asante");
      list(chief).presses("1").chooses("Ongeza").chooses("Simu ya mzazi").presses("0711223344");
      assertThat(chief.screen()).startsWith("END " + reference + ": imeongezwa, asante");

      assertThat(
              stores.ask(
                  "select kind from case_event where kind in"
                      + " ('report-corrected', 'guardian-named') order by seq"))
          .containsExactly(
              List.of("report-corrected"),
              List.of("report-corrected"),
              List.of("report-corrected"),
              List.of("guardian-named"),
              List.of("guardian-named"));
      assertThat(stores.count("select count(*) from contact where phone is not null")).isZero();
      assertThat(stores.databaseHolds("Zuhura")).isFalse();
    }
  }

  @Test
  void nobody_sees_anothers_report(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      reported(house.phone(CHIEF));
      stores.change("update case_file set reported_by = null");

      assertThat(list(house.phone(CHIEF)).screen()).contains("CON Huna taarifa hapa.");
    }
  }

  private static Phone list(Phone chief) {
    chief.dials().chooses("Taarifa zangu");
    return chief.presses(PIN);
  }

  private static String reported(Phone chief) {
    chief.dials().presses(CARE).presses(PIN);
    return chief.reference();
  }
}
