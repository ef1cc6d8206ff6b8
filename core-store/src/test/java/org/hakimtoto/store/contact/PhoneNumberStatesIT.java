package org.hakimtoto.store.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.MayText.Against;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.About;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.contact.PhoneNumberStates.By;
import org.hakimtoto.store.contact.PhoneNumberStates.StoppedBy;
import org.hakimtoto.store.contact.PhoneNumberStates.Unsure;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is known of a number holds in every case, and is lifted for one contact at a time.
@ExtendWith(WithRealStores.class)
class PhoneNumberStatesIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plusSeconds(3_600);
  private static final PhoneNumber AUNT = new PhoneNumber("+254711556677");
  private static final PhoneNumber NEW_NUMBER = new PhoneNumber("+254711998877");

  private RealStores stores;
  private PhoneNumberStates numbers;
  private About texts;
  private Officer office;
  private Officer chief;
  private Opened first;
  private Opened second;
  private final UUID here = UUID.randomUUID();
  private final UUID there = UUID.randomUUID();

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    numbers = new PhoneNumberStates(real.sealing(), UUID::randomUUID);
    texts = About.in(real);
    office = real.officer("+254700000002");
    chief = real.officer("+254700000001");
    var cases = new TestCases(real);
    first = cases.open(Samples.FRIDAY_NIGHT);
    second = cases.open(Samples.FRIDAY_NIGHT);
    does(first, new CaseCommand.Accept());
    does(second, new CaseCommand.Accept());
    // the guardian whom the reports name is looked at elsewhere
    stores.change("delete from call_task");
    stores.change("delete from contact");
    does(first, set(here, AUNT, Contact.Mode.NORMAL));
    does(second, set(there, AUNT, Contact.Mode.DISCREET));
  }

  @Test
  void a_strangers_word_silences_the_number_in_every_case_and_gives_each_office_a_call() {
    message(first, About.contact(here, false), NOW);
    message(second, About.contact(there, true), NOW);
    message(first, Addressed.officer(office.id()), NOW);

    in(tx -> numbers.suspend(tx, AUNT, Unsure.WRONG_PERSON, By.SMS, NOW));

    assertThat(standings()).containsExactly(NumberStanding.UNSURE, NumberStanding.UNSURE);
    assertThat(against(first, here, true)).contains(Against.NUMBER_UNSURE);
    assertThat(against(second, there, false)).contains(Against.NUMBER_UNSURE);
    assertThat(stores.ask("select state, failure from message where contact_id is not null"))
        .containsOnly(List.of("CANCELLED", "number-unsure"))
        .hasSize(2);
    assertThat(stores.ask("select state from message where officer_id is not null"))
        .as("an officer's alert is no contact's")
        .containsExactly(List.of("READY"));
    assertThat(
            stores.ask(
                "select case_id, contact_id, reason, state from call_task where unit_id = '"
                    + office.unit().id()
                    + "' order by contact_id = '"
                    + here
                    + "' desc"))
        .containsExactly(
            List.of(first.id() + "", here + "", "NUMBER_UNSURE", "OPEN"),
            List.of(second.id() + "", there + "", "NUMBER_UNSURE", "OPEN"));
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action = 'call.open' and case_id in"
                    + " (select id from case_file)"))
        .isEqualTo(2);
  }

  @Test
  void said_twice_there_is_still_one_call() {
    in(tx -> numbers.suspend(tx, AUNT, Unsure.WRONG_PERSON, By.SMS, NOW));
    in(tx -> numbers.suspend(tx, AUNT, Unsure.FAILING, By.SYSTEM, NOW.plusSeconds(60)));

    assertThat(stores.count("select count(*) from call_task where state = 'OPEN'")).isEqualTo(2);
    assertThat(stores.ask("select unsure_why from number_state"))
        .containsExactly(List.of("wrong-person"));
  }

  /// The other case's contact may be another person: the one a stranger now answers for.
  @Test
  void a_confirmation_lifts_it_for_one_contact_and_no_other() {
    in(tx -> numbers.suspend(tx, AUNT, Unsure.SILENT, By.SYSTEM, NOW));
    does(first, new CaseCommand.ConfirmNumber(here), NOW.plusSeconds(60));

    assertThat(standings()).containsExactly(NumberStanding.IN_USE, NumberStanding.UNSURE);
    assertThat(known(first, here).confirmedAt()).contains(NOW.plusSeconds(60));
    assertThat(known(second, there).confirmedAt()).isEmpty();
    assertThat(against(first, here, false)).isEmpty();
    assertThat(against(second, there, false)).contains(Against.NUMBER_UNSURE);
    assertThat(stores.ask("select contact_id, state, outcome from call_task order by state"))
        .containsExactly(
            List.of(here + "", "DONE", "confirmed"), List.of(there + "", "OPEN", "null"));

    in(tx -> numbers.suspend(tx, AUNT, Unsure.WRONG_PERSON, By.SMS, NOW.plus(Duration.ofDays(1))));
    assertThat(against(first, here, false)).as("said anew").contains(Against.NUMBER_UNSURE);
  }

  @Test
  void a_confirmation_lifts_no_stop() {
    in(tx -> numbers.stop(tx, AUNT, StoppedBy.PERSON, By.SMS, NOW));
    does(first, new CaseCommand.ConfirmNumber(here), NOW.plusSeconds(60));

    assertThat(standings().getFirst()).isEqualTo(NumberStanding.STOPPED);
    assertThat(against(first, here, false)).contains(Against.STOPPED);
    assertThat(against(first, here, true)).as("what the law requires").isEmpty();
  }

  @Test
  void the_same_number_again_lifts_nothing_and_another_starts_clean() {
    in(tx -> numbers.suspend(tx, AUNT, Unsure.WRONG_PERSON, By.SMS, NOW));
    does(first, set(here, AUNT, Contact.Mode.NORMAL), NOW.plusSeconds(60));
    assertThat(against(first, here, false)).contains(Against.NUMBER_UNSURE);
    assertThat(openCalls(here)).isEqualTo(1);

    does(first, set(here, NEW_NUMBER, Contact.Mode.NORMAL), NOW.plusSeconds(120));
    assertThat(standings().getFirst()).isEqualTo(NumberStanding.IN_USE);
    assertThat(openCalls(here)).as("a number was found").isZero();
    assertThat(texts.against(Optional.of(first.id()), AUNT, About.contact(here, true)))
        .as("a text that was planned for the old number")
        .contains(Against.NUMBER_UNSURE);

    does(first, new CaseCommand.ConfirmNumber(here), NOW.plusSeconds(180));
    does(first, set(here, AUNT, Contact.Mode.NORMAL), NOW.plusSeconds(240));
    assertThat(against(first, here, false))
        .as("the confirmation was of the other number")
        .contains(Against.NUMBER_UNSURE);
  }

  @Test
  void who_returns_is_texted_again() {
    in(tx -> numbers.stop(tx, AUNT, StoppedBy.CARRIER, By.CARRIER, NOW));
    in(tx -> numbers.suspend(tx, Samples.GUARDIAN, Unsure.WRONG_PERSON, By.SMS, NOW));
    in(tx -> numbers.start(tx, AUNT, By.SMS));
    in(tx -> numbers.start(tx, Samples.GUARDIAN, By.SMS));

    assertThat(against(first, here, false)).isEmpty();
    assertThat(texts.may(Samples.GUARDIAN)).as("a stranger's phone stays one").isFalse();
    assertThat(
            stores.ask(
                "select action, channel, outcome from audit_entry where action like 'sms.%'"
                    + " order by id"))
        .containsExactly(
            List.of("sms.stop", "carrier", "stop"),
            List.of("sms.start", "sms", "done"),
            List.of("sms.start", "sms", "done"));
  }

  @Test
  void an_officer_on_duty_is_texted_all_the_same_and_as_a_guardian_is_not() {
    in(tx -> numbers.suspend(tx, office.phone(), Unsure.WRONG_PERSON, By.SMS, NOW));
    in(tx -> numbers.stop(tx, office.phone(), StoppedBy.PERSON, By.SMS, NOW));

    assertThat(texts.may(first.id(), office.phone())).isTrue();
    // a contact whose number becomes an officer's only afterwards
    stores.change("update officer set retired_at = now()");
    does(first, set(here, office.phone(), Contact.Mode.NORMAL), NOW);
    does(first, new CaseCommand.ConfirmNumber(here), NOW.plusSeconds(1));
    stores.change("update officer set retired_at = null");
    assertThat(texts.against(Optional.of(first.id()), office.phone(), About.contact(here, false)))
        .contains(Against.STOPPED);

    stores.change("update officer set retired_at = now() where id = '" + office.id() + "'");
    assertThat(texts.may(office.phone())).isFalse();
  }

  @Test
  void a_block_in_a_linked_case_holds_here_too() {
    does(first, new CaseCommand.Link(second.id()));
    assertThat(against(first, here, false)).isEmpty();

    does(second, set(there, AUNT, Contact.Mode.CALL_ONLY));
    assertThat(against(first, here, true)).contains(Against.CALL_ONLY);
    assertThat(relayed(first, here)).contains(Against.CALL_ONLY);
    assertThat(contacts(first))
        .extracting(c -> c.contact().mode())
        .containsExactly(Contact.Mode.CALL_ONLY);

    does(second, set(there, AUNT, Contact.Mode.NONE));
    assertThat(against(first, here, true)).contains(Against.DO_NOT_CONTACT);
    assertThat(relayed(first, here)).contains(Against.DO_NOT_CONTACT);
    assertThat(contacts(first)).isEmpty();

    does(first, new CaseCommand.Unlink(second.id()));
    assertThat(against(first, here, true)).isEmpty();
  }

  @Test
  void where_a_linked_report_says_the_guardian_is_the_danger_no_guardian_is_texted() {
    stores.change("update contact set relation = 'guardian' where id = '" + here + "'");
    does(first, new CaseCommand.Link(second.id()));
    stores.change(
        "insert into contact (id, case_id, relation, mode, never_contact) values"
            + " (gen_random_uuid(), '"
            + second.id()
            + "', 'guardian', 'none', true)");

    assertThat(against(first, here, true)).contains(Against.DO_NOT_CONTACT);
    assertThat(contacts(first)).isEmpty();
  }

  /// The officer's own number is looked at, not that of the person who is told.
  @Test
  void a_relay_goes_to_the_officer_whatever_is_known_of_the_contacts_number() {
    in(tx -> numbers.stop(tx, AUNT, StoppedBy.PERSON, By.SMS, NOW));
    in(tx -> numbers.suspend(tx, AUNT, Unsure.FAILING, By.SYSTEM, NOW));
    assertThat(relayed(first, here)).isEmpty();

    does(first, set(here, AUNT, Contact.Mode.NONE));
    assertThat(relayed(first, here)).contains(Against.DO_NOT_CONTACT);
  }

  @Test
  void many_are_asked_of_at_once_in_their_order() {
    in(tx -> numbers.stop(tx, AUNT, StoppedBy.PERSON, By.SMS, NOW));
    var asked =
        List.of(
            asked(first, AUNT, About.contact(here, true)),
            asked(second, AUNT, About.contact(there, false)),
            asked(first, chief.phone(), Addressed.officer(chief.id())));

    assertThat(texts.mayBeTexted().against(asked))
        .containsExactly(Optional.empty(), Optional.of(Against.STOPPED), Optional.empty());
    assertThat(texts.mayBeTexted().against(List.of())).isEmpty();
  }

  @Test
  void calls_follow_the_case_and_end_with_it() {
    in(tx -> numbers.suspend(tx, AUNT, Unsure.WRONG_PERSON, By.SMS, NOW));
    Officer county = stores.officer("+254700000009");
    does(first, new CaseCommand.HandOver(county.unit().id()), NOW);
    assertThat(stores.ask("select unit_id from call_task where case_id = '" + first.id() + "'"))
        .containsExactly(List.of(county.unit().id() + ""));

    does(second, set(there, AUNT, Contact.Mode.NONE), NOW);
    assertThat(openCalls(there)).as("whom nobody may call").isZero();
    does(second, new CaseCommand.Link(first.id()), NOW);
    assertThat(stores.count("select count(*) from call_task where state = 'OPEN'")).isEqualTo(1);
  }

  @Test
  void a_call_that_was_made_is_not_changed() {
    in(tx -> numbers.suspend(tx, AUNT, Unsure.WRONG_PERSON, By.SMS, NOW));
    does(first, new CaseCommand.ConfirmNumber(here), NOW.plusSeconds(60));

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> stores.change("update call_task set outcome = 'reached' where state = 'DONE'"))
        .hasMessageContaining("a call that was made is not changed");
    assertThat(stores.askAs("haki_house", "delete from call_task returning id"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "delete from number_state returning 1"))
        .contains("permission denied");
  }

  private int openCalls(UUID contact) {
    return stores.count(
        "select count(*) from call_task where state = 'OPEN' and contact_id = '" + contact + "'");
  }

  /// As texts go by it, and as those who read the record are told: the two are one.
  private List<NumberStanding> standings() {
    var standings =
        List.of(contacts(first).getFirst().number(), contacts(second).getFirst().number());
    assertThat(List.of(known(first, here).standing(), known(second, there).standing()))
        .isEqualTo(standings);
    return standings;
  }

  private ContactNumbers.Known known(Opened opened, UUID contact) {
    return stores
        .database()
        .reading(tx -> ContactNumbers.of(tx, opened.id()))
        .getOrDefault(
            contact, new ContactNumbers.Known(NumberStanding.IN_USE, Optional.empty(), false));
  }

  private List<CaseContact> contacts(Opened opened) {
    var all = new CaseContacts(stores.sealing());
    return stores.database().reading(tx -> all.of(tx, opened.id()));
  }

  private Optional<Against> against(Opened opened, UUID contact, boolean legal) {
    return texts.against(Optional.of(opened.id()), AUNT, About.contact(contact, legal));
  }

  private Optional<Against> relayed(Opened opened, UUID contact) {
    return texts.against(Optional.of(opened.id()), chief.phone(), About.relay(contact, chief.id()));
  }

  private static MayBeTexted.Asked asked(Opened opened, PhoneNumber phone, Addressed to) {
    return new MayBeTexted.Asked(Optional.of(opened.id()), phone, to, false, false);
  }

  private static CaseCommand set(UUID id, PhoneNumber phone, Contact.Mode mode) {
    return new CaseCommand.SetContact(
        id,
        new Contact(
            Contact.Relation.RELATIVE,
            mode == Contact.Mode.NONE ? Optional.empty() : Optional.of(phone),
            mode,
            Language.KISWAHILI,
            false,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL));
  }

  private void does(Opened opened, CaseCommand command) {
    does(opened, command, NOW);
  }

  private void does(Opened opened, CaseCommand command, Instant at) {
    var change = new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID);
    assertThat(
            change.change(
                opened.reference(), command, office, Channel.API, at, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  private void message(Opened opened, Addressed to, Instant due) {
    var outbox =
        new MessageOutbox(
            stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
    in(tx ->
        outbox.add(
            tx,
            new NewMessage(
                Optional.empty(),
                Optional.of(opened.id()),
                "reminder",
                DeliveryClass.B,
                4,
                to.officer().isPresent() ? office.phone() : AUNT,
                Language.ENGLISH,
                Map.of(),
                due,
                due.plusSeconds(3_600),
                to)));
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
