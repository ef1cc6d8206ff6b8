package org.hakimtoto.lab.acceptance.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ImportRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A held child on its ways, told by the phones of those who bring it and who await it.
@ExtendWith(WithRealStores.class)
class ChildsWaysAcceptance {
  private static final String POLICE = "+254700000003";
  private static final String POLICE_PIN = "615873";
  private static final String OFFICE = "+254700000002";
  private static final String COUNTY = "+254700000009";
  private static final String HOUSE = "+254700000041";
  private static final String HOUSE_PIN = "739164";
  private static final String ROSTER =
      """
      unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
      home-eldoret,PRISONS,Eldoret House,Uasin Gishu,Ainabkoi,,INSTITUTION_IN_CHARGE,en,+254700000041,739164
      """;

  private RealStores stores;
  private FullDay full;
  private RunningGateway house;
  private Phone police;
  private Phone home;
  private CaseReference first;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    first = full.cases(1).getFirst();
    new ImportRoster(real.database(), real.sealing(), real.pins(), UUID::randomUUID)
        .bringIn("house", ROSTER, real.gazetteer());
    for (String office : List.of(OFFICE, POLICE)) {
      full.done(
          first,
          real.officer(office),
          new CaseCommand.Accept(),
          Samples.FRIDAY_NIGHT.plusSeconds(60));
    }
    house = RunningGateway.open(real);
    police = house.phone(POLICE);
    home = house.phone(HOUSE);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void that_there_is_no_vehicle_is_told_to_the_court_and_the_office() {
    full.set(
        first,
        stores.officer(FullDay.REGISTRY),
        RunningGateway.MORNING.plus(Duration.ofDays(1)),
        Samples.FRIDAY_NIGHT.plusSeconds(90));
    police.dials();
    assertThat(police.screen()).contains("(1)");
    police.chooses("Za mahakamani (1)").presses(POLICE_PIN);
    assertThat(police.screen()).contains("1 25/11 10:00 " + first.shown());
    police.presses("1", "3");
    assertThat(police.screen()).startsWith("END " + first.shown()).contains("0700000002");
    police.repeats();

    assertThat(house.phone(FullDay.REGISTRY).inbox(1))
        .anyMatch(sms -> sms.contains("no vehicle to go to court"));
    assertThat(stores.count("select count(*) from case_event where kind = 'trip-to-court'"))
        .isEqualTo(1);
  }

  @Test
  void a_child_leaves_and_arrives_hurt_and_custody_ends() {
    leaves();
    home.dials();
    assertThat(home.screen()).contains("On the way here (1)");
    home.chooses("On the way here").presses(HOUSE_PIN);
    assertThat(home.screen()).contains("1 " + first.shown() + " 12:00");
    home.presses("1").chooses("Arrived, hurt or sick");
    assertThat(home.screen()).startsWith("END " + first.shown() + ": arrived, 10:00.");
    home.repeats();

    assertThat(kinds()).containsOnlyOnce("transfer-arrived").contains("added");
    assertThat(stores.count("select count(*) from transfer where state = 'ARRIVED'")).isEqualTo(1);

    caseOf(police).chooses("Hazuiliwi tena").chooses("Amerudi nyumbani");
    assertThat(police.screen()).startsWith("END " + first.shown());
    assertThat(stores.count("select count(*) from case_file where custody is not null")).isZero();
  }

  @Test
  void that_a_child_did_not_arrive_is_told_to_the_sender_the_office_and_the_county() {
    leaves();
    home.dials().chooses("On the way here").presses(HOUSE_PIN, "1");
    home.chooses("Not arrived").chooses("No news");
    assertThat(home.screen()).startsWith("END " + first.shown()).contains("0700000003");
    home.repeats();

    assertThat(
            stores.ask(
                "select kind, count(*) from message where kind in ('clock_missed',"
                    + " 'transfer_not_arrived') and event_id is null group by kind order by kind"))
        .containsExactly(List.of("clock_missed", "2"), List.of("transfer_not_arrived", "1"));
    assertThat(house.phone(COUNTY).inbox(1)).isNotEmpty();
  }

  @Test
  void a_house_that_will_not_take_the_child_says_so_and_a_journey_is_called_off() {
    leaves();
    home.dials().chooses("On the way here").presses(HOUSE_PIN, "1").chooses("Not for us");
    assertThat(home.screen()).startsWith("END " + first.shown());
    assertThat(kinds()).contains("declined");

    caseOf(police).chooses("Uhamisho").chooses("Safari imefutwa");
    assertThat(police.screen()).startsWith("END " + first.shown());
    assertThat(kinds()).contains("transfer-cancelled");
    caseOf(police).chooses("Uhamisho").chooses("Safari imefutwa");
    assertThat(police.screen()).contains("Hakuna safari sasa.");
  }

  private void leaves() {
    caseOf(police).chooses("Uhamisho").chooses("Anaondoka sasa").presses("eld", "1");
    police.chooses("Ndani ya masaa 2");
    assertThat(police.screen()).contains("Eldoret House");
    police.presses("1");
    assertThat(police.screen()).startsWith("END " + first.shown() + ": ameondoka, 10:00.");
  }

  private Phone caseOf(Phone phone) {
    return phone.dials().chooses("Kesi kwa nambari").presses(first.digits(), POLICE_PIN);
  }

  private List<String> kinds() {
    return stores.ask("select kind from case_event order by seq").stream()
        .map(List::getFirst)
        .toList();
  }
}
