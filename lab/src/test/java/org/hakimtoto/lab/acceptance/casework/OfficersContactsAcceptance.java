package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
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

/// How a family may be reached, and the calls to it, from an officer's phone. The reporter of the
/// case named the guardian, whom nobody has confirmed.
@ExtendWith(WithRealStores.class)
class OfficersContactsAcceptance {
  private static final String OFFICE_PIN = "739264";
  private static final String COUNTY_PIN = "413978";
  private static final String GUARDIAN = "0711223344";

  private RealStores stores;
  private RunningGateway house;
  private TestCases.Opened opened;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    opened = new TestCases(real).open(RunningGateway.MORNING);
    house = RunningGateway.open(real);
    change(Story.OFFICE, new CaseCommand.Accept());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_officer_says_how_the_guardian_is_reached_and_that_confirms_the_number() {
    Phone phone = contacts(Story.OFFICE, OFFICE_PIN);
    assertThat(phone.screen()).contains("1 F1 " + GUARDIAN + " *");
    phone.presses("1").chooses("SMS, own phone").chooses("Yes, the first");

    assertThat(phone.screen()).contains(shown() + " F1: written down.");
    Contact guardian = guardian();
    assertThat(guardian.mode()).isEqualTo(Contact.Mode.NORMAL);
    assertThat(guardian.unconfirmed()).isFalse();
    assertThat(guardian.shared()).isFalse();
  }

  @Test
  void who_cannot_read_is_told_by_the_chief_of_the_place() {
    contacts(Story.OFFICE, OFFICE_PIN)
        .presses("1")
        .chooses("By the chief")
        .chooses("Yes, the first");

    assertThat(guardian().canRead()).isFalse();
    assertThat(guardian().reader()).contains(stores.officer(Story.CHIEF).id());
  }

  @Test
  void hours_and_language_are_kept_and_another_language_is_called() {
    contacts(Story.OFFICE, OFFICE_PIN).presses("1").chooses("SMS without court").presses("1");
    contacts(Story.OFFICE, OFFICE_PIN)
        .presses("1")
        .chooses("Hours, language")
        .chooses("12:00 to 17:00")
        .chooses("Another: call only");

    assertThat(guardian().safeHours().from()).hasToString("12:00");
    assertThat(guardian().mode()).isEqualTo(Contact.Mode.CALL_ONLY);
  }

  @Test
  void never_stays_never_whoever_asks_later() {
    Phone phone = contacts(Story.OFFICE, OFFICE_PIN).presses("1").chooses("NEVER contact");
    assertThat(phone.screen()).contains("F1: NEVER a text or call, whoever asks later.");
    phone.chooses("Yes, never");
    assertThat(guardian().mode()).isEqualTo(Contact.Mode.NONE);
    assertThat(stores.databaseHolds("711223344")).isFalse();

    for (String officer : List.of(Story.OFFICE, Story.COUNTY)) {
      Phone later = contacts(officer, officer.equals(Story.OFFICE) ? OFFICE_PIN : COUNTY_PIN);
      assertThat(later.screen()).doesNotContain(GUARDIAN);
      later.presses("1").chooses("SMS, own phone").presses("1");
      assertThat(later.screen())
          .startsWith("END Nothing was changed. That person must not be contacted.");
    }
    assertThat(guardian().mode()).isEqualTo(Contact.Mode.NONE);
    assertThat(stores.count("select count(*) from call_task where state = 'OPEN'")).isZero();
  }

  @Test
  void the_police_have_no_contacts_on_their_menu_and_say_that_the_family_was_told() {
    Phone phone =
        house
            .phone(Story.POLICE)
            .dials()
            .presses("3", opened.reference().digits(), Story.POLICE_PIN);
    assertThat(phone.screen()).doesNotContain("Kufikia familia");
    phone.chooses("Familia imearifiwa").chooses("Ndiyo, sasa hivi");

    assertThat(phone.screen()).contains("imeandikwa");
    assertThat(events("guardian-told")).isOne();
  }

  @Test
  void a_call_that_reached_the_guardian_is_over_in_both_languages() {
    Phone phone = calls();
    assertThat(phone.screen()).contains("1 F1 " + GUARDIAN + " 12:01");
    phone.presses("1");
    assertThat(phone.screen()).contains("F1 " + GUARDIAN + ". -, none yet");
    phone.chooses("Will come");
    assertThat(phone.screen()).contains(shown() + " F1: written down, thank you.");
    assertThat(events("guardian-told")).isOne();
    assertThat(office().screen()).contains("Calls to make (0)");
  }

  @Test
  void nobody_answers_three_times_and_the_chief_is_asked() {
    for (int call = 1; call <= 3; call++) {
      Phone phone = calls().presses("1").chooses("No answer");
      assertThat(phone.screen()).contains("F1: try again in 2 hours.");
    }

    await()
        .until(() ->
            house.phone(Story.CHIEF).inbox().stream()
                .anyMatch(text -> text.contains("mtu hapatikani kwa simu")));
    assertThat(house.phone(Story.CHIEF).inbox()).noneMatch(text -> text.contains(GUARDIAN));
    assertThat(office().screen()).contains("Calls to make (0)");
  }

  @Test
  void the_number_of_somebody_else_is_used_no_more() {
    calls().presses("1").chooses("Wrong person");

    assertThat(stores.count("select count(*) from number_state where unsure_at is not null"))
        .isOne();
    assertThat(stores.ask("select outcome from call_task where state = 'DONE'"))
        .contains(List.of("wrong-number"));
  }

  @Test
  void a_wish_to_take_a_report_back_under_pressure_is_told_to_the_county() {
    change(Story.CHIEF, new CaseCommand.RequestWithdrawal());
    Phone phone = menu(Story.OFFICE, OFFICE_PIN).chooses("Take-back").chooses("Under pressure");

    assertThat(phone.screen()).contains("The reporter is told that it stands.");
    assertThat(events("withdrawal-refused")).isOne();
    await()
        .until(() ->
            house.phone(Story.COUNTY).inbox().stream()
                .anyMatch(text -> text.contains("somebody is pressed")));
  }

  @Test
  void a_case_is_not_closed_while_the_child_is_held() {
    Phone phone =
        menu(Story.OFFICE, OFFICE_PIN)
            .chooses("Next step")
            .chooses("Close")
            .chooses("Not a child's case");

    assertThat(phone.screen()).startsWith("END Nothing was changed. The child is in custody.");
    assertThat(events("closed")).isZero();
  }

  private Phone calls() {
    return office().chooses("Calls to make").presses(OFFICE_PIN);
  }

  private Phone contacts(String officer, String pin) {
    return menu(officer, pin).chooses("Family contact");
  }

  private Phone menu(String officer, String pin) {
    return house.phone(officer).dials().presses("3", opened.reference().digits(), pin);
  }

  private Phone office() {
    return house.phone(Story.OFFICE).dials();
  }

  private String shown() {
    return opened.reference().shown();
  }

  private Contact guardian() {
    Officer officer = stores.officer(Story.OFFICE);
    CaseFile file =
        stores
            .database()
            .inTransaction(tx ->
                stores
                    .stores()
                    .cases()
                    .read(tx, officer, opened.reference(), Channel.API, RunningGateway.MORNING))
            .orElseThrow()
            .file();
    return file.contacts().values().iterator().next();
  }

  private int events(String kind) {
    return stores.count("select count(*) from case_event where kind = '" + kind + "'");
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
