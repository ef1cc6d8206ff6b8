package org.hakimtoto.store.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.Contact.Mode;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.family.FamilyLine.Caller;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A family is known by its phone and the reference together, and whoever has one of them only
/// learns nothing.
@ExtendWith(WithRealStores.class)
class FamilyLineIT {
  /// Friday, 23:20 in Kenya.
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plusSeconds(300);

  private static final PhoneNumber AUNT = new PhoneNumber("+254711556677");
  private static final PhoneNumber NEIGHBOUR = new PhoneNumber("+254711556678");
  private static final PhoneNumber NEW_NUMBER = new PhoneNumber("+254711998877");

  private RealStores stores;
  private FamilyLine line;
  private FamilyRequests requests;
  private Officer office;
  private Opened opened;
  private Opened other;
  private final UUID aunt = UUID.randomUUID();

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    line = new FamilyLine(real.sealing());
    requests = new FamilyRequests(real.sealing(), UUID::randomUUID);
    office = real.officer("+254700000002");
    var cases = new TestCases(real);
    opened = cases.open(Samples.FRIDAY_NIGHT);
    other = cases.open(Samples.FRIDAY_NIGHT);
    does(new CaseCommand.Accept());
    stores.change("delete from call_task");
    stores.change("delete from contact");
    does(set(aunt, AUNT, Mode.NORMAL, false));
  }

  @Test
  void phone_and_reference_together_are_known() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();

    assertThat(caller.contact()).isEqualTo(aunt);
    assertThat(caller.discreet()).isFalse();
    assertThat(typed(AUNT, other.reference())).as("a case that is not hers").isEmpty();
    assertThat(typed(NEIGHBOUR, opened.reference())).as("somebody else's phone").isEmpty();
    assertThat(typed(AUNT, CaseReference.ofSerial(1))).as("nobody's").isEmpty();
    assertThat(
            stores.ask("select outcome from audit_entry where action = 'family.ask' order by id"))
        .containsExactly(
            List.of("told"), List.of("unknown"), List.of("unknown"), List.of("unknown"));
  }

  @ParameterizedTest
  @CsvSource({"NORMAL, true", "DISCREET, true", "CALL_ONLY, false", "NONE, false"})
  void a_number_that_must_not_be_texted_is_nobodys(Mode mode, boolean known) {
    does(set(aunt, AUNT, mode, false));

    assertThat(typed(AUNT, opened.reference()).isPresent()).isEqualTo(known);
  }

  @Test
  void one_that_only_the_reporter_named_and_one_that_may_be_somebody_elses_are_nobodys() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();
    in(tx -> requests.notMine(tx, caller, NOW));
    assertThat(typed(AUNT, opened.reference())).isEmpty();

    stores.change("update number_state set unsure_at = null, unsure_why = null");
    assertThat(typed(AUNT, opened.reference())).isPresent();
    stores.change("update contact set unconfirmed = true, mode = 'call-only'");
    assertThat(typed(AUNT, opened.reference())).isEmpty();
  }

  /// An officer forbade the number in a case that is linked to this one.
  @Test
  void a_number_that_is_blocked_in_a_linked_case_is_nobodys() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();
    stores.change(
        "insert into contact (id, case_id, relation, mode, phone_index)"
            + " select gen_random_uuid(), '"
            + other.id()
            + "', 'parent', 'none', phone_index from contact");
    does(new CaseCommand.Link(other.id()));

    assertThat(typed(AUNT, opened.reference())).isEmpty();
    boolean still =
        stores.database().inTransaction(tx -> line.known(tx, AUNT, caller.reference()).isPresent());
    assertThat(still).as("nor in the middle of the dialogue").isFalse();
  }

  @Test
  void a_phone_that_is_shared_or_discreet_in_any_case_is_shown_discreet_screens() {
    does(set(aunt, AUNT, Mode.NORMAL, true));
    assertThat(typed(AUNT, opened.reference()).orElseThrow().discreet()).isTrue();
    does(set(aunt, AUNT, Mode.DISCREET, false));
    assertThat(typed(AUNT, opened.reference()).orElseThrow().discreet()).isTrue();
  }

  @Test
  void whoever_guesses_is_not_told_even_the_right_one_for_an_hour() {
    for (int n = 1; n <= FamilyLine.MOST_MISSES; n++) {
      assertThat(typed(AUNT, CaseReference.ofSerial(n))).isEmpty();
    }
    assertThat(typed(AUNT, opened.reference())).isEmpty();
    does(set(UUID.randomUUID(), NEIGHBOUR, Mode.NORMAL, false));
    assertThat(typed(NEIGHBOUR, opened.reference())).as("another phone is not held up").isPresent();

    stores.change("update family_miss set at = at - interval '61 minutes'");
    assertThat(typed(AUNT, opened.reference())).isPresent();
    assertThat(stores.count("select count(*) from family_miss")).as("nothing is kept").isZero();
  }

  @Test
  void who_is_afraid_is_phoned_within_the_hour_and_the_office_reads_why() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();

    in(tx -> requests.cannotCome(tx, caller, Hindrance.NO_FARE, false, NOW));
    in(tx -> requests.cannotCome(tx, caller, Hindrance.AFRAID, true, NOW));

    assertThat(stores.ask("select reason, unit_id, due_at - '2026-11-20T20:20:00Z' from call_task"))
        .containsExactly(List.of("ASKS_CALL", office.unit().id().toString(), "01:00:00"));
    assertThat(stores.count("select count(*) from case_event where kind = 'contact-wrote'"))
        .isEqualTo(2);
    assertThat(stores.ask("select channel from audit_entry where action = 'contact.wrote'"))
        .containsOnly(List.of("ussd"));
  }

  @ParameterizedTest
  @CsvSource({
    "SOON, 2026-11-21T00:20:00Z",
    "MORNING, 2026-11-21T09:00:00Z",
    "AFTERNOON, 2026-11-21T14:00:00Z"
  })
  void a_call_is_due_when_it_was_wished(CallTime when, Instant due) {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();

    in(tx -> requests.callMe(tx, caller, when, NOW));

    assertThat(when.by(NOW)).isEqualTo(due);
    assertThat(stores.count("select count(*) from call_task where due_at = '" + due + "'"))
        .isEqualTo(1);
  }

  @Test
  void a_new_number_is_a_task_and_changes_nothing() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();
    String before = contacts();

    in(tx -> requests.newNumber(tx, caller, NEW_NUMBER, NOW));

    assertThat(contacts()).isEqualTo(before);
    assertThat(stores.ask("select reason, state from call_task"))
        .containsExactly(List.of("NUMBER_UNSURE", "OPEN"));
    assertThat(stores.databaseHolds(NEW_NUMBER.e164())).isFalse();
    assertThat(typed(NEW_NUMBER, opened.reference())).isEmpty();

    does(set(aunt, NEW_NUMBER, Mode.NORMAL, false));
    assertThat(stores.ask("select state from call_task")).containsExactly(List.of("VOID"));
    assertThat(typed(NEW_NUMBER, opened.reference())).isPresent();
  }

  @Test
  void texts_come_in_the_language_that_was_chosen() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();
    assertThat(caller.language()).isEqualTo(Language.KISWAHILI);

    in(tx -> requests.speak(tx, caller, Language.ENGLISH));

    assertThat(typed(AUNT, opened.reference()).orElseThrow().language())
        .isEqualTo(Language.ENGLISH);
    var contacts = new CaseContacts(stores.sealing());
    assertThat(
            stores
                .database()
                .reading(tx -> contacts.of(tx, opened.id()))
                .getFirst()
                .contact()
                .language())
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void a_stop_silences_reminders_and_leaves_the_way_to_look() {
    Caller caller = typed(AUNT, opened.reference()).orElseThrow();

    in(tx -> requests.stop(tx, caller, NOW));

    assertThat(stores.ask("select stopped_by from number_state"))
        .containsExactly(List.of("person"));
    assertThat(stores.ask("select action, channel from audit_entry where action = 'sms.stop'"))
        .containsExactly(List.of("sms.stop", "ussd"));
    assertThat(typed(AUNT, opened.reference())).isPresent();
  }

  private String contacts() {
    return stores.ask("select c::text from contact c order by id").toString();
  }

  private Optional<Caller> typed(PhoneNumber phone, CaseReference reference) {
    return stores.database().inTransaction(tx -> line.typed(tx, phone, reference));
  }

  private static CaseCommand set(UUID id, PhoneNumber phone, Mode mode, boolean shared) {
    return new CaseCommand.SetContact(
        id,
        new Contact(
            Contact.Relation.RELATIVE,
            mode == Mode.NONE ? Optional.empty() : Optional.of(phone),
            mode,
            Language.KISWAHILI,
            shared,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL));
  }

  private void does(CaseCommand command) {
    var change = new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID);
    assertThat(
            change.change(
                opened.reference(),
                command,
                office,
                Channel.API,
                NOW.plus(Duration.ofSeconds(1)),
                OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  private void in(Consumer<Tx> work) {
    boolean done =
        stores
            .database()
            .inTransaction(tx -> {
              work.accept(tx);
              return true;
            });
    assertThat(done).isTrue();
  }
}
