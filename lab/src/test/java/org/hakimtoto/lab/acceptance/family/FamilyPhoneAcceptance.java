package org.hakimtoto.lab.acceptance.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.Contact.Mode;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A family asks and answers by its own phone; whoever holds another, or guesses, reads nothing.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class FamilyPhoneAcceptance {
  private static final String MOTHER = "+254711223344";
  private static final String NEIGHBOUR = "+254711223355";
  private static final Instant DAY = Instant.parse("2026-12-01T06:00:00Z");
  private static final UUID CONTACT = new UUID(8, 1);

  private static final String NONE_SW =
      "END Hakuna taarifa ya simu hii kwa nambari hiyo. Muulize aliyekupa, au piga 116, bure.";

  /// What tells a bystander what it is about, in either language.
  private static final List<String> TELLING =
      List.of(
          "haki",
          "court",
          "mahakama",
          "korti",
          "law",
          "sheria",
          "case",
          "kesi",
          "police",
          "polisi",
          "judge",
          "hakimu",
          "hearing",
          "child",
          "mtoto");

  private RealStores stores;
  private Story story;
  private Officer office;
  private Officer registry;
  private CaseReference reference;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    story = new Story(real);
    office = real.officer(Story.OFFICE);
    registry = real.officer(Story.REGISTRY);
    reference = new TestCases(real).open(Samples.FRIDAY_NIGHT).reference();
    does(office, new CaseCommand.Accept());
    stores.change("delete from call_task");
    stores.change("delete from contact");
    contact(Mode.NORMAL, false);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void a_mother_sees_the_day_in_kiswahili_and_says_that_she_comes() {
    set();
    Phone mother = family(MOTHER, "3");
    assertThat(mother.screen())
        .isEqualTo(
            "CON "
                + reference.shown()
                + "\n1 Tarehe inayofuata\n2 Sitaweza kuja\n3 Nipigieni simu\n4 Nambari mpya\n5"
                + " Lugha\n6 Msitume SMS tena\n7 Hii si yangu\n0 Rudi 00 Mwanzo");
    mother.presses("1");
    assertThat(mother.screen())
        .startsWith("CON Jumanne 1 Des saa 3 asubuhi (9:00). Kibera Law Courts Registry. Utakuja?");
    mother.presses("1");

    assertThat(mother.screen()).startsWith("END Asante. Kitu kikibadilika, piga tena au piga 0");
    assertThat(stores.ask("select yes, contact_id, hearing_version from contact_reply"))
        .containsExactly(List.of("t", CONTACT.toString(), "1"));
    assertThat(mother.repeats().screen()).startsWith("END Asante.");
    assertThat(stores.count("select count(*) from contact_reply")).isEqualTo(1);
  }

  @Test
  void in_english_one_who_is_afraid_is_phoned_within_the_hour() {
    set();
    Phone mother = family(MOTHER, "4").presses("1");
    assertThat(mother.screen())
        .startsWith("CON Tue 1 Dec 9:00 am. Kibera Law Courts Registry. Will you come?\n");
    mother.presses("2");
    assertThat(mother.screen())
        .startsWith("CON What is the trouble? We will call you. The day is the same until we tell");
    mother.presses("4");

    assertThat(mother.screen()).startsWith("END Thank you for telling us. We will call you. If");
    assertThat(reasons()).containsExactly("ASKS_CALL", "CANNOT_COME");
    assertThat(
            stores.count(
                "select count(*) from call_task where reason = 'ASKS_CALL'"
                    + " and due_at < '"
                    + story.now().plusSeconds(3_601)
                    + "'"))
        .isEqualTo(1);
    assertThat(story.as(Story.OFFICE).get("/cases/" + reference.shown() + "/history").body())
        .contains("AFRAID / ANAOGOPA");
    assertThat(stores.databaseHolds("ANAOGOPA")).isFalse();
  }

  @Test
  void without_a_day_she_reads_so_and_what_she_cannot_is_a_call() {
    assertThat(family(MOTHER, "4").presses("1").screen())
        .startsWith("END No date is set yet. We will tell you. Questions: ");
    family(MOTHER, "3").presses("2", "1");

    assertThat(reasons()).containsExactly("ASKS_CALL");
  }

  @Test
  void a_call_a_new_number_and_another_language_are_tasks_and_change_nothing() {
    family(MOTHER, "3").presses("3", "2");
    Phone mother = family(MOTHER, "3").presses("4", "0712");
    assertThat(mother.screen()).startsWith("CON ").contains("Si nambari ya simu.");
    mother.presses("0712345678");
    assertThat(mother.screen()).startsWith("END Asante kwa kutuambia. Tutakupigia. Ikiwa ni");
    family(MOTHER, "3").presses("5", "3");

    assertThat(reasons()).containsExactly("ASKS_CALL", "NUMBER_UNSURE");
    assertThat(stores.count("select count(*) from contact")).isEqualTo(1);
    assertThat(stores.databaseHolds("+254712345678")).isFalse();
    assertThat(story.as(Story.OFFICE).get("/cases/" + reference.shown() + "/history").body())
        .contains("+254712345678");
    assertThat(family("+254712345678", "3").screen()).isEqualTo(NONE_SW);
  }

  @Test
  void her_language_is_that_of_the_texts_that_follow() {
    Phone mother = family(MOTHER, "3").presses("5", "2");
    assertThat(mother.screen()).startsWith("END Thank you.");

    set();

    assertThat(story.inbox(MOTHER)).singleElement().asString().contains("Tue 1 Dec");
  }

  @Test
  void who_stops_gets_what_must_be_told_and_who_is_not_meant_gets_nothing() {
    Phone mother = family(MOTHER, "3").presses("6");
    assertThat(mother.screen())
        .startsWith("CON Tuache kutuma ukumbusho? Mambo muhimu bado tutakutumia.\n1 Ndiyo, ach");
    mother.presses("1");
    assertThat(mother.screen()).startsWith("END Tayari. Ukitaka SMS tena tuma ANZA kwa 22115.");
    set();
    assertThat(story.inbox(MOTHER)).hasSize(1);

    mother = family(MOTHER, "3").presses("7");
    assertThat(mother.screen())
        .isEqualTo("END Samahani, na asante kwa kutuambia. Hatutatuma SMS tena kwa simu hii.");
    assertThat(family(MOTHER, "3").screen()).isEqualTo(NONE_SW);
    assertThat(reasons()).containsExactly("NUMBER_UNSURE");
  }

  /// Whoever looks over her shoulder.
  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"NORMAL", "DISCREET"})
  void a_shared_or_discreet_phone_shows_the_day_and_no_word_of_what_it_is(Mode mode) {
    contact(mode, true);
    set();
    var screens = new ArrayList<String>();
    for (String begin : List.of("3", "4")) {
      screens.add(family(MOTHER, begin).screen());
      for (String keys :
          List.of(
              "1",
              "1 1",
              "1 2",
              "2",
              "2 5",
              "3",
              "3 1",
              "4",
              "4 0712345678",
              "5",
              "5 1",
              "6",
              "6 1",
              "4 1")) {
        screens.add(family(MOTHER, begin).presses(keys.split(" ")).screen());
      }
    }
    screens.add(family(MOTHER, "3").presses("7").screen());
    screens.add(family(MOTHER, "3").screen());

    assertThat(screens).anyMatch(screen -> screen.contains("Jumanne 1 Des saa 3 asubuhi (9:00)."));
    assertThat(screens)
        .allSatisfy(screen ->
            assertThat(TELLING)
                .noneMatch(
                    word -> screen.toLowerCase(Locale.ROOT).matches("(?s).*\\b" + word + "\\b.*")));
  }

  /// Each of them reads the same, letter by letter, and the front of each phone is the same.
  @Test
  void a_guess_another_phone_a_blocked_and_a_call_only_one_read_the_same() {
    String front = story.phone(NEIGHBOUR).dials().screen();
    assertThat(story.phone(MOTHER).dials().screen()).isEqualTo(front);
    var screens = new ArrayList<String>();
    screens.add(family(NEIGHBOUR, "3").screen());
    screens.add(typed(NEIGHBOUR, "3", CaseReference.ofSerial(1).digits()).screen());
    screens.add(typed(NEIGHBOUR, "3", "123456789").screen());
    for (Mode mode : List.of(Mode.CALL_ONLY, Mode.NONE)) {
      contact(mode, false);
      assertThat(story.phone(MOTHER).dials().screen()).isEqualTo(front);
      screens.add(family(MOTHER, "3").screen());
    }
    assertThat(screens).hasSize(5).containsOnly(NONE_SW);
  }

  @Test
  void a_number_that_is_blocked_in_mid_dialogue_gets_nothing_more() {
    set();
    Phone mother = family(MOTHER, "3");
    contact(Mode.CALL_ONLY, false);

    assertThat(mother.presses("1").screen()).isEqualTo(NONE_SW);

    contact(Mode.NORMAL, false);
    mother = family(MOTHER, "3").presses("1");
    contact(Mode.NONE, false);
    mother.presses("1");
    assertThat(mother.screen()).startsWith("END ").doesNotContain("Asante");
    assertThat(stores.count("select count(*) from contact_reply")).isZero();
  }

  /// By two gateways at once, with Redis emptied before each key.
  @Test
  void whatever_is_lost_on_the_way_there_is_one_answer_and_one_call() {
    set();
    try (var house = RunningGateway.open(stores, 2)) {
      Phone mother = house.phone(MOTHER).dials();
      for (String key : List.of("3", "2", reference.digits(), "1", "2", "1")) {
        try (var redis = stores.jedis()) {
          redis.flushAll();
        }
        mother.presses(key);
      }
      assertThat(mother.screen()).startsWith("END Asante kwa kutuambia. Tutakupigia.");
    }
    assertThat(stores.ask("select yes from contact_reply")).containsExactly(List.of("f"));
    assertThat(reasons()).containsExactly("CANNOT_COME");
    assertThat(stores.count("select count(*) from family_miss")).isZero();
    assertThat(
            stores.ask(
                "select distinct outcome from audit_entry where action = 'family.ask' order by 1"))
        .containsExactly(List.of("shown"), List.of("told"));
    story.theAuditHolds();
  }

  @Test
  void whoever_guesses_five_times_is_not_told_the_right_one_either() {
    for (int n = 1; n <= 5; n++) {
      assertThat(typed(MOTHER, "3", CaseReference.ofSerial(n).digits()).screen())
          .isEqualTo(NONE_SW);
    }
    assertThat(family(MOTHER, "3").screen()).isEqualTo(NONE_SW);
  }

  /// An officer's phone has the menu of its role, whatever case it stands in.
  @Test
  void a_phone_of_the_roster_has_no_way_here() {
    assertThat(story.phone(Story.CHIEF).dials().screen())
        .startsWith("CON Haki Mtoto\n")
        .doesNotContain("Nilipewa nambari");
  }

  private Phone family(String phone, String other) {
    return typed(phone, other, reference.digits());
  }

  private Phone typed(String phone, String other, String digits) {
    return story.phone(phone).dials().presses(other, "2", digits);
  }

  private List<String> reasons() {
    return stores.ask("select reason from call_task where state = 'OPEN' order by 1").stream()
        .map(List::getFirst)
        .toList();
  }

  private void set() {
    does(
        registry,
        new CaseCommand.SetHearing(new UUID(7, 1), HearingKind.PLEA, registry.unit().id(), DAY));
  }

  private void contact(Mode mode, boolean shared) {
    does(
        office,
        new CaseCommand.SetContact(
            CONTACT,
            new Contact(
                Contact.Relation.PARENT,
                mode == Mode.NONE ? Optional.empty() : Optional.of(new PhoneNumber(MOTHER)),
                mode,
                Language.KISWAHILI,
                shared,
                true,
                Optional.empty(),
                Contact.DEFAULT_FROM,
                Contact.DEFAULT_UNTIL)));
  }

  private void does(Officer officer, CaseCommand command) {
    var change = new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID);
    assertThat(
            change.change(
                reference,
                command,
                officer,
                Channel.API,
                RunningGateway.MORNING,
                OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }
}
