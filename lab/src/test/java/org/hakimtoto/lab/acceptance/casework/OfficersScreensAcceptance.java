package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officers at work on their phones, in both languages: what waits for them, what they decide, and
/// what they are not told.
@ExtendWith(WithRealStores.class)
class OfficersScreensAcceptance {
  private static final String OFFICE_PIN = "739264";
  private static final String PROSECUTOR_PIN = "284617";
  private static final String PROBATION_PIN = "361842";

  private RealStores stores;
  private RunningGateway house;
  private TestCases.Opened opened;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    opened = new TestCases(real).open(RunningGateway.MORNING);
    house = RunningGateway.open(real);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_officer_sees_a_new_alert_after_the_pin_and_accepts_it() {
    Phone phone = office();
    assertThat(phone.screen()).contains("New alerts (1)").doesNotContain(shown());
    phone.chooses("New alerts").presses(OFFICE_PIN);
    assertThat(phone.screen()).contains("1 " + shown() + " RED 0m");
    phone.presses("1");
    assertThat(phone.screen()).contains(shown()).contains("Theft").contains("Kibera");

    phone.chooses("Accept");

    assertThat(phone.screen())
        .startsWith("END " + shown() + ": accepted by your office, 10:0")
        .contains("First call the reporter: 0700000001.");
    assertThat(events("accepted")).isOne();
    assertThat(phone.repeats().screen()).startsWith("END " + shown() + ": accepted");
    assertThat(events("accepted")).isOne();
    assertThat(office().screen()).contains("New alerts (0)");
  }

  @Test
  void the_police_read_it_in_kiswahili_and_who_reported_it() {
    Phone phone = police().chooses("Taarifa mpya (1)").presses(Story.POLICE_PIN);
    assertThat(phone.screen()).contains(shown() + " DHARURA 0m");
    phone.presses("1").chooses("Aliyeitoa");
    assertThat(phone.screen()).contains("ilitolewa na afisa, 0700000001");

    Phone other = police().chooses("Taarifa mpya").presses(Story.POLICE_PIN, "1");
    other.chooses("Jinsia");
    assertThat(other.screen())
        .contains("Mvulana, miaka 13. Kwa polisi. Anashukiwa kwa kosa.")
        .contains(opened.reference().digits());
  }

  @Test
  void a_case_is_passed_on_with_each_reason_and_stays_until_somebody_accepts() {
    for (String why : List.of("Another office", "Nobody here", "Other")) {
      Phone phone = alert().chooses("Pass on").chooses(why);
      assertThat(phone.screen()).contains("passed to Nairobi County Coordinator");
    }
    assertThat(events("declined")).isEqualTo(3);
    assertThat(office().screen()).contains("New alerts (1)");
  }

  @Test
  void who_knows_the_family_is_shown_the_case_no_more() {
    Phone phone = alert().chooses("Pass on").chooses("We know the family");

    assertThat(phone.screen()).contains("passed to Nairobi County Coordinator");
    assertThat(office().screen()).contains("New alerts (0)");
    assertThat(office().chooses("My cases").presses(OFFICE_PIN).screen()).doesNotContain(shown());
    assertThat(byReference(office(), OFFICE_PIN).screen())
        .contains("Nothing for you under that number.");
    assertThat(house.phone(Story.COUNTY).dials().screen()).contains("New alerts (1)");
  }

  @Test
  void the_status_says_where_a_case_is_and_that_no_date_is_set() {
    Phone phone = byReference(office(), OFFICE_PIN).chooses("Status");
    assertThat(phone.screen())
        .startsWith("END " + shown() + ": waiting for an office. Kibra Children's Off")
        .contains("No date is set yet.");

    change(Story.OFFICE, new CaseCommand.Accept());
    assertThat(byReference(police(), Story.POLICE_PIN).chooses("Hali").screen())
        .contains(": iko ofisini. Kibra Children's Off")
        .contains("0700000002")
        .contains("Bado hakuna tarehe.");
  }

  @Test
  void an_officer_of_another_area_may_only_ask_and_five_misses_lock_references() {
    moveAway("odpp-kibra");
    for (int miss = 1; miss <= 5; miss++) {
      assertThat(byReference(prosecutor(), PROSECUTOR_PIN).screen())
          .contains("Nothing for you under that number.");
    }
    assertThat(stores.count("select count(*) from audit_entry where action = 'reference.lock'"))
        .isOne();
    stores.change("update unit set county = 47, sub_county = 275 where code = 'odpp-kibra'");
    assertThat(byReference(prosecutor(), PROSECUTOR_PIN).screen())
        .as("locked, also for what may be seen")
        .contains("Nothing for you under that number.");
  }

  @Test
  void asking_for_access_sounds_the_same_whether_there_is_such_a_case() {
    moveAway("odpp-kibra");
    String asked =
        byReference(prosecutor(), PROSECUTOR_PIN)
            .chooses("Ask to see it")
            .chooses("Ordered by the court")
            .screen();
    assertThat(asked).contains("if there is such a case");
    assertThat(events("access-asked")).isOne();

    String ofNone =
        prosecutor()
            .chooses("Case by reference")
            .presses("000000000", PROSECUTOR_PIN)
            .chooses("Ask to see it")
            .chooses("Other")
            .screen();
    assertThat(ofNone).isEqualTo(asked);
    assertThat(events("access-asked")).isOne();
  }

  @Test
  void the_prosecution_takes_a_file_up_and_gives_it_back_diverts_or_charges() {
    sentToProsecution();
    assertThat(prosecutor().screen()).contains("Files waiting (1)");
    Phone phone = byReference(prosecutor(), PROSECUTOR_PIN);
    assertThat(phone.screen()).doesNotContain("To court");
    phone.chooses("Accept");
    assertThat(phone.screen()).contains("accepted by your office");

    byReference(prosecutor(), PROSECUTOR_PIN).chooses("Back to the police");
    assertThat(stage()).isEqualTo("ARREST");
    assertThat(house.phone(Story.POLICE).inbox(1)).as("told at once").isNotEmpty();
    change(
        Story.POLICE,
        new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    assertThat(
            byReference(prosecutor(), PROSECUTOR_PIN)
                .chooses("Diversion")
                .chooses("2, up to 6 months")
                .screen())
        .contains("written down");
    assertThat(stage()).isEqualTo("DIVERSION");
    assertThat(byReference(prosecutor(), PROSECUTOR_PIN).chooses("To court").screen())
        .startsWith("END Nothing was changed. The case has moved on.");
  }

  @Test
  void the_police_hand_a_file_to_the_prosecutor() {
    change(Story.POLICE, new CaseCommand.Accept());
    change(Story.POLICE, new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.ARREST));

    Phone phone =
        byReference(police(), Story.POLICE_PIN).chooses("Kabidhi").chooses("Kiongozi wa mashtaka");
    assertThat(phone.screen()).contains(shown() + " kwa ODPP Kibra.");
    phone.presses("1");

    assertThat(phone.screen()).contains("ODPP Kibra inaarifiwa");
    assertThat(stage()).isEqualTo("PROSECUTION_DECISION");
  }

  @Test
  void probation_hands_a_report_in_or_says_that_it_will_be_late() {
    change(Story.OFFICE, new CaseCommand.Accept());
    change(Story.OFFICE, new CaseCommand.Involve(stores.officer(Story.REGISTRY).unit().id()));
    change(Story.REGISTRY, new CaseCommand.AskProbationReport());
    Phone phone = house.phone(Story.PROBATION).dials();
    assertThat(phone.screen()).contains("Ripoti za kuwasilisha (1)");
    phone.chooses("Ripoti za kuwasilisha").presses(PROBATION_PIN);
    assertThat(phone.screen()).contains("8/12 " + shown());

    phone.presses("1").chooses("Ripoti itachelewa").chooses("Baada yake");
    assertThat(phone.screen()).contains("imeandikwa");
    await()
        .until(() ->
            house.phone(Story.REGISTRY).inbox().stream()
                .anyMatch(text -> text.contains("report will not be ready")));

    house
        .phone(Story.PROBATION)
        .dials()
        .chooses("Ripoti za kuwasilisha")
        .presses(PROBATION_PIN, "1")
        .chooses("Ripoti imewasilishwa");
    assertThat(events("probation-report-filed")).isOne();
    assertThat(house.phone(Story.PROBATION).dials().screen()).contains("Ripoti za kuwasilisha (0)");
  }

  @Test
  void a_wrong_pin_shows_nothing_of_a_case() {
    Phone phone = office().chooses("New alerts").presses("111111");

    assertThat(phone.screen()).contains("Wrong PIN").doesNotContain(shown());
  }

  private void sentToProsecution() {
    change(Story.POLICE, new CaseCommand.Accept());
    change(Story.POLICE, new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.ARREST));
    change(
        Story.POLICE,
        new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
  }

  private Phone alert() {
    return office().chooses("New alerts").presses(OFFICE_PIN, "1");
  }

  private Phone office() {
    return house.phone(Story.OFFICE).dials();
  }

  private Phone police() {
    return house.phone(Story.POLICE).dials();
  }

  private Phone prosecutor() {
    return house.phone(Story.PROSECUTOR).dials();
  }

  private Phone byReference(Phone phone, String pin) {
    return phone.presses("3").presses(opened.reference().digits(), pin);
  }

  private String shown() {
    return opened.reference().shown();
  }

  private String stage() {
    return stores.ask("select stage from case_file").getFirst().getFirst();
  }

  private int events(String kind) {
    return stores.count("select count(*) from case_event where kind = '" + kind + "'");
  }

  private void moveAway(String unit) {
    stores.change(
        "update unit set county = 1, sub_county = 1, location = 0 where code = '" + unit + "'");
  }

  private void change(String officer, CaseCommand command) {
    var outcome =
        stores
            .stores()
            .change()
            .change(
                opened.reference(),
                command,
                stores.officer(officer),
                Channel.API,
                RunningGateway.MORNING.plusSeconds(60),
                OptionalInt.empty());
    assertThat(outcome).isInstanceOf(ChangeCase.Outcome.Done.class);
  }
}
