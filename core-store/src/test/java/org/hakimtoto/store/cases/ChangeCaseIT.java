package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.audit.About;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Commands on a real database: what is kept, and what the audit says of it.
@ExtendWith(WithRealStores.class)
class ChangeCaseIT extends OnOneCase {
  @Test
  void what_is_done_is_kept_and_folded() {
    UUID hearing = UUID.randomUUID();
    Instant monday = Instant.parse("2026-11-23T06:00:00Z");
    assertThat(done(childrensOfficer, new CaseCommand.Accept())).hasSize(2);
    done(
        registry,
        new CaseCommand.SetHearing(hearing, HearingKind.PLEA, registry.unit().id(), monday));
    done(
        registry,
        new CaseCommand.MoveHearing(hearing, monday.plusSeconds(86_400), MoveReason.HOLIDAY));
    done(
        childrensOfficer,
        new CaseCommand.AddReference(
            new ExternalReference(ExternalReference.Kind.OB_NUMBER, "12/20/11/2026")));

    CaseView view = read(childrensOfficer).orElseThrow();

    assertThat(view.file().stage()).isEqualTo(Stage.INTAKE);
    assertThat(view.file().nextDate()).contains(monday.plusSeconds(86_400));
    assertThat(view.file().hearings().values()).extracting(Hearing::version).containsExactly(2);
    assertThat(view.file().version()).isEqualTo(6);
    assertThat(
            stores.ask(
                "select stage, version, accepted_at is not null, next_date is not null, custody"
                    + " from case_file"))
        .containsExactly(List.of("INTAKE", "6", "t", "t", "POLICE_CELL"));
    assertThat(stores.ask("select version, state, reason from hearing"))
        .containsExactly(List.of("2", "SET", "HOLIDAY"));
    assertThat(stores.databaseHolds("12/20/11/2026")).isFalse();
  }

  @Test
  void a_refused_command_changes_nothing_and_is_audited() {
    assertThat(change(chief, new CaseCommand.Accept()))
        .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
    assertThat(change(police, new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, Stage.ARREST)))
        .isEqualTo(new Outcome.Refused(Refusal.NOT_FROM_THIS_STAGE));

    assertThat(stores.count("select version from case_file")).isEqualTo(1);
    assertThat(
            stores.ask(
                "select action, outcome from audit_entry where action like 'case.%' order by id"))
        .containsExactly(List.of("case.accept", "refused"), List.of("case.move-stage", "refused"));
  }

  /// The change may follow in the same transaction. Whoever changes a case takes it first and the
  /// end of the audit's chain last; of two who took them in different orders PostgreSQL undid one.
  @Test
  void whoever_looks_what_is_in_the_way_of_a_change_takes_the_case_first() {
    String free = "select count(*) from (select 1 from case_file for no key update skip locked) f";
    assertThat(stores.ask(free)).containsExactly(List.of("1"));

    List<List<String>> meanwhile =
        stores
            .database()
            .inTransaction(tx -> {
              var _ =
                  change.inTheWay(
                      tx, REFERENCE, new CaseCommand.Accept(), childrensOfficer, Channel.USSD, NOW);
              return stores.ask(free);
            });

    assertThat(meanwhile).containsExactly(List.of("0"));
  }

  @Test
  void a_number_that_must_not_be_used_is_forgotten_and_stays_blocked() {
    UUID contact = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NORMAL)));
    var texts = About.in(stores);
    assertThat(texts.may(caseId(), AUNT)).isTrue();

    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NONE)));

    assertThat(texts.may(caseId(), AUNT)).isFalse();
    assertThat(stores.ask("select mode, unconfirmed from contact where phone is not null"))
        .as("only the number the reporter gave, which no officer has confirmed")
        .containsExactly(List.of("call-only", "t"));
  }

  @Test
  void the_reporters_number_is_blocked_until_an_officer_confirms_it() {
    var texts = About.in(stores);
    assertThat(texts.may(caseId(), Samples.GUARDIAN)).isFalse();

    UUID contact = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(contact, guardian(Contact.Mode.DISCREET)));
    assertThat(texts.may(caseId(), Samples.GUARDIAN)).isTrue();

    done(childrensOfficer, new CaseCommand.SetContact(contact, guardian(Contact.Mode.NONE)));
    assertThat(texts.may(caseId(), Samples.GUARDIAN)).isFalse();
  }

  @Test
  void a_roster_does_not_open_a_number_that_an_officer_blocked() {
    var texts = About.in(stores);
    UUID contact = UUID.randomUUID();
    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NORMAL)));
    done(childrensOfficer, new CaseCommand.SetContact(contact, aunt(Contact.Mode.NONE)));
    onTheRoster(AUNT);
    assertThat(texts.may(caseId(), AUNT)).isFalse();

    onTheRoster(Samples.GUARDIAN);
    assertThat(texts.may(caseId(), Samples.GUARDIAN))
        .as("a reporter must not be able to silence an officer")
        .isTrue();
  }

  @Test
  void who_passes_on_is_on_the_roster() {
    UUID contact = UUID.randomUUID();
    var command = new CaseCommand.SetContact(contact, readTo(new UUID(6, 6)));

    assertThat(change(childrensOfficer, command))
        .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_OFFICER));
    assertThat(stores.count("select count(*) from contact where id = '" + contact + "'")).isZero();

    done(childrensOfficer, new CaseCommand.SetContact(contact, readTo(chief.id())));
    stores.change("update officer set retired_at = now() where id = '" + chief.id() + "'");
    assertThat(change(childrensOfficer, new CaseCommand.SetContact(contact, readTo(chief.id()))))
        .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_OFFICER));
  }

  private static Contact readTo(UUID reader) {
    Contact aunt = aunt(Contact.Mode.NORMAL);
    return new Contact(
        aunt.relation(),
        aunt.phone(),
        aunt.mode(),
        aunt.language(),
        true,
        false,
        Optional.of(reader),
        aunt.safeFrom(),
        aunt.safeUntil());
  }

  /// The officer who may work on one case must not reach into another through an id.
  @Test
  void an_id_of_another_case_is_refused_and_nothing_changes_there() {
    file(11_111_111);
    UUID id = UUID.randomUUID();
    Instant monday = Instant.parse("2026-11-23T06:00:00Z");
    UUID court = registry.unit().id();
    UUID home = stores.officer("+254700000007").unit().id();
    var leaving =
        new CaseCommand.LeaveForTransfer(id, police.unit().id(), home, NOW, NOW.plusSeconds(60));
    var hearing = new CaseCommand.SetHearing(id, HearingKind.PLEA, court, monday);
    done(childrensOfficer, new CaseCommand.SetContact(id, aunt(Contact.Mode.NORMAL)));
    done(childrensOfficer, new CaseCommand.SetContact(id, aunt(Contact.Mode.NONE)));
    done(childrensOfficer, leaving);
    done(registry, hearing);

    for (var tried :
        List.of(
            onOther(childrensOfficer, new CaseCommand.SetContact(id, aunt(Contact.Mode.NORMAL))),
            onOther(childrensOfficer, leaving),
            onOther(registry, hearing))) {
      assertThat(tried).isEqualTo(new Outcome.Refused(Refusal.ALREADY_DONE));
    }
    assertThat(About.in(stores).may(caseId(), AUNT)).isFalse();
  }

  private Outcome onOther(Officer officer, CaseCommand command) {
    return change.change(OTHER, command, officer, Channel.API, NOW, OptionalInt.empty());
  }

  private void onTheRoster(PhoneNumber phone) {
    stores.change(
        "update officer set phone_index = '\\x"
            + java.util.HexFormat.of().formatHex(stores.sealing().phoneIndex(phone))
            + "' where id = '"
            + police.id()
            + "'");
  }

  @Test
  void a_link_stands_on_both_cases() {
    file(11_111_111);
    UUID other = stores.database().inTransaction(tx -> change.idOf(tx, OTHER)).orElseThrow();
    done(childrensOfficer, new CaseCommand.Link(other));

    assertThat(stores.count("select count(*) from case_link")).isEqualTo(2);
    assertThat(stores.ask("select distinct version from case_file")).containsExactly(List.of("2"));
    done(childrensOfficer, new CaseCommand.Unlink(other));
    assertThat(stores.count("select count(*) from case_link")).isZero();
  }

  @Test
  void a_case_that_changed_meanwhile_is_not_changed_again() {
    done(childrensOfficer, new CaseCommand.Accept());

    assertThat(
            change.change(
                REFERENCE,
                new CaseCommand.Close(CloseReason.NOT_FOUNDED),
                childrensOfficer,
                Channel.API,
                NOW,
                OptionalInt.of(1)))
        .isEqualTo(new Outcome.Stale(3));
  }
}
