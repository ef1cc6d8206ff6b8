package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.About;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The guardian whose number a reporter typed, on a real database.
@ExtendWith(WithRealStores.class)
class NamedGuardianIT extends OnOneCase {
  private static final PhoneNumber POLICE = new PhoneNumber("+254700000003");

  @Test
  void the_number_is_a_contact_that_is_phoned_and_the_office_that_accepts_gets_the_call() {
    UUID guardian = guardian();
    assertThat(told())
        .extracting(one -> one.contact().mode())
        .containsExactly(Contact.Mode.CALL_ONLY);
    assertThat(calls()).isEmpty();

    done(childrensOfficer, new CaseCommand.Accept());
    done(police, new CaseCommand.Accept());

    assertThat(calls())
        .containsExactly(
            List.of(guardian.toString(), "scco-kibra", "GUARDIAN_TO_TELL", "OPEN", "2 hours"));
    assertThat(stores.databaseHolds("711223344")).isFalse();
    assertThat(About.in(stores).may(caseId(), Samples.GUARDIAN)).isFalse();
  }

  @Test
  void the_call_that_was_made_ends_the_clock_of_telling_the_family() {
    done(childrensOfficer, new CaseCommand.Accept());
    assertThat(clocks()).contains("guardian-told");

    assertThat(made(CallTaskBook.Made.REACHED)).isEqualTo(CallTaskBook.Outcome.DONE);

    assertThat(clocks()).doesNotContain("guardian-told");
    assertThat(read(childrensOfficer).orElseThrow().events().getLast())
        .isEqualTo(new CaseEvent.GuardianTold(guardian(), NOW));
    assertThat(stores.ask("select state, outcome from call_task"))
        .containsExactly(List.of("DONE", "reached"));
  }

  @Test
  void who_was_not_reached_is_not_told() {
    done(childrensOfficer, new CaseCommand.Accept());

    made(CallTaskBook.Made.NOT_REACHED);

    assertThat(clocks()).contains("guardian-told");
  }

  @Test
  void who_was_told_before_or_by_another_way_is_phoned_no_more() {
    done(childrensOfficer, new CaseCommand.Accept());
    done(childrensOfficer, new CaseCommand.TellGuardian(guardian()));

    assertThat(stores.ask("select state, outcome from call_task"))
        .containsExactly(List.of("DONE", "reached"));
  }

  @Test
  void whom_the_police_told_before_anybody_accepted_is_phoned_by_nobody() {
    done(police, new CaseCommand.TellGuardian(guardian()));
    done(childrensOfficer, new CaseCommand.Accept());

    assertThat(calls()).isEmpty();
  }

  @Test
  void confirming_opens_it_to_discreet_texts() {
    done(childrensOfficer, new CaseCommand.ConfirmNumber(guardian()));

    assertThat(told())
        .extracting(one -> one.contact().mode(), one -> one.contact().unconfirmed())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Contact.Mode.DISCREET, false));
    assertThat(About.in(stores).may(caseId(), Samples.GUARDIAN)).isTrue();
  }

  @Test
  void whom_an_officer_sets_by_the_same_number_takes_the_call_over() {
    done(childrensOfficer, new CaseCommand.Accept());
    UUID mother = UUID.randomUUID();

    done(
        childrensOfficer,
        new CaseCommand.SetContact(
            mother, contact(Contact.Relation.PARENT, Samples.GUARDIAN, Contact.Mode.NORMAL)));

    assertThat(calls()).extracting(List::getFirst).containsExactly(mother.toString());
    assertThat(told()).extracting(CaseContact::id).containsExactly(mother);
    assertThat(About.in(stores).may(caseId(), Samples.GUARDIAN)).isTrue();
  }

  @Test
  void an_officers_number_is_no_familys_and_a_blocked_one_stays_blocked() {
    assertThat(set(UUID.randomUUID(), POLICE, Contact.Mode.NORMAL))
        .isEqualTo(new Outcome.Refused(Refusal.OFFICERS_NUMBER));
    UUID aunt = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(aunt, aunt(Contact.Mode.NORMAL)));
    done(childrensOfficer, new CaseCommand.SetContact(aunt, aunt(Contact.Mode.NONE)));

    assertThat(set(UUID.randomUUID(), AUNT, Contact.Mode.DISCREET))
        .isEqualTo(new Outcome.Refused(Refusal.NUMBER_BLOCKED));
    assertThat(set(UUID.randomUUID(), AUNT, Contact.Mode.CALL_ONLY))
        .isEqualTo(new Outcome.Refused(Refusal.NUMBER_BLOCKED));
  }

  @Test
  void the_reporters_number_is_told_to_the_office_that_has_the_case_and_each_look_is_audited() {
    stores.change("update case_file set responsible_unit = null");
    assertThat(reporter(police)).isEmpty();

    done(police, new CaseCommand.Accept());

    assertThat(reporter(police)).contains(chief.phone());
    assertThat(reporter(registry)).isEmpty();
    assertThat(stores.count("select count(*) from audit_entry where action = 'case.reporter'"))
        .isEqualTo(1);
  }

  private Optional<PhoneNumber> reporter(org.hakimtoto.core.roster.Officer officer) {
    return read(childrensOfficer)
        .flatMap(view ->
            stores
                .database()
                .inTransaction(tx -> read.reportersNumber(tx, officer, view, Channel.API)));
  }

  private Outcome set(UUID id, PhoneNumber phone, Contact.Mode mode) {
    return change(
        childrensOfficer,
        new CaseCommand.SetContact(id, contact(Contact.Relation.RELATIVE, phone, mode)));
  }

  private UUID guardian() {
    return read(childrensOfficer).orElseThrow().file().contacts().entrySet().stream()
        .filter(entry -> entry.getValue().phone().equals(Optional.of(Samples.GUARDIAN)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private List<CaseContact> told() {
    return stores
        .database()
        .inTransaction(tx -> new CaseContacts(stores.sealing()).of(tx, caseId()));
  }

  private CallTaskBook.Outcome made(CallTaskBook.Made made) {
    var book = new CallTaskBook(change, stores.sealing(), UUID::randomUUID);
    UUID call = UUID.fromString(stores.ask("select id from call_task").getFirst().getFirst());
    return stores
        .database()
        .inTransaction(tx -> book.done(tx, childrensOfficer, call, made, Channel.API, NOW));
  }

  private List<String> clocks() {
    return stores
        .database()
        .inTransaction(tx -> new CaseClocks(stores.sealing()).running(tx, caseId()))
        .stream()
        .map(RunningClock::name)
        .toList();
  }

  private List<List<String>> calls() {
    return stores.ask(
        """
        select t.contact_id::text, u.code, t.reason, t.state,
               extract(hour from t.due_at - timestamptz '%s')::int || ' hours'
          from call_task t join unit u on u.id = t.unit_id order by t.opened_at
        """
            .formatted(NOW));
  }
}
