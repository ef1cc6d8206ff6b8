package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.OfficerRules.Refusal;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.ReadAudit;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ChangeOfficer.By;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import org.hakimtoto.store.roster.KnownOfficers.PinKind;
import org.hakimtoto.store.roster.KnownOfficers.Standing;
import org.hakimtoto.store.roster.Pins.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class ChangeOfficerIT {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String OFFICE = "+254700000002";
  private static final String COUNTY = "+254700000009";
  private static final PhoneNumber NEW = new PhoneNumber("+254711222333");
  private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
  private static final OfficerChange RETIRE = new OfficerChange.Retire();

  private RealStores stores;
  private Officer chief;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer(CHIEF);
  }

  @Test
  void a_retired_officer_is_on_no_list_and_the_number_is_a_strangers() {
    done(chief, RETIRE);

    assertThat(onDuty(chief.phone())).isEmpty();
    assertThat(check(1, CHIEF_PIN)).isEqualTo(new Verdict.NoPin());
    assertThat(known(chief).standing()).isEqualTo(Standing.RETIRED);
    assertThat(known(chief).pin()).isEqualTo(PinKind.NONE);
    assertThat(change(chief, RETIRE, byCounty())).isEqualTo(notDone(Refusal.NOT_IN_SERVICE));
  }

  @Test
  void the_audit_names_who_did_it_and_that_it_is_claimed_and_its_chain_holds() {
    done(chief, RETIRE);

    UUID county = stores.officer(COUNTY).id();
    var step = stores.database().reading(tx -> ReadAudit.ofOfficer(tx, chief.id())).getFirst();
    assertThat(step.action()).isEqualTo("officer.retire");
    assertThat(step.by()).contains(county);
    assertThat(step.change().claimed()).isTrue();
    assertThat(step.change().reason()).isEqualTo("left");
    assertThat(verified()).isEmpty();

    stores.change("alter table audit_entry disable trigger audit_append_only");
    stores.change("update audit_entry set about = actor where action = 'officer.retire'");
    assertThat(verified()).isNotEmpty();
  }

  @Test
  void a_token_that_acts_as_a_retired_officer_is_dead_and_stays_so() {
    String token = "t".repeat(43);
    var client =
        new ApiClient(
            UUID.randomUUID(),
            "tablet",
            EnumSet.of(ApiScope.CASES_READ),
            Optional.of(chief.id()),
            60,
            Optional.empty());
    stores.database().inTransaction(tx -> ApiClients.add(tx, client, token));
    assertThat(byToken(token)).isPresent();

    done(chief, new OfficerChange.LosePhone());
    assertThat(byToken(token)).isEmpty();
    done(chief, new OfficerChange.NewPin());
    assertThat(byToken(token)).isPresent();
    done(chief, RETIRE);

    assertThat(byToken(token)).isEmpty();
    assertThat(stores.database().reading(ApiClients::all).getFirst().revoked()).isTrue();
  }

  @Test
  void a_lost_phone_is_nobodys_until_there_is_a_new_number_which_comes_with_a_code() {
    done(chief, new OfficerChange.LosePhone());
    assertThat(onDuty(chief.phone())).isEmpty();
    assertThat(known(chief).standing()).isEqualTo(Standing.SUSPENDED);

    var done = done(chief, new OfficerChange.NewNumber(NEW));

    assertThat(onDuty(chief.phone())).isEmpty();
    assertThat(onDuty(NEW)).map(Officer::id).contains(chief.id());
    assertThat(check(1, CHIEF_PIN)).isEqualTo(new Verdict.NoPin());
    assertThat(done.code()).contains("70421863");
    assertThat(known(chief).pin()).isEqualTo(PinKind.CODE);
  }

  @Test
  void whoever_finds_the_lost_phone_finds_no_code_and_no_card_beside_it_that_works() {
    done(chief, new OfficerChange.NewPin());
    card(chief);

    done(chief, new OfficerChange.LosePhone());

    assertThat(known(chief).pin()).isEqualTo(PinKind.NONE);
    assertThat(stores.count("select count(*) from officer_card")).isZero();
  }

  @Test
  void a_staff_number_is_one_officers_in_the_country_and_kept_where_nobody_reads_it() {
    var number = new OfficerChange.NewStaffNumber(new StaffNumber("20198765"));
    Officer office = stores.officer(OFFICE);
    done(chief, number);

    assertThat(known(chief).staffNumber()).contains(new StaffNumber("20198765"));
    assertThat(change(chief, number, byCounty())).isEqualTo(notDone(Refusal.NOTHING_NEW));
    assertThat(change(office, number, byCounty())).isEqualTo(notDone(Refusal.STAFF_NUMBER_TAKEN));
    assertThat(stores.databaseHolds("20198765")).isFalse();

    done(chief, RETIRE);
    assertThat(change(office, number, byCounty())).isInstanceOf(Outcome.Done.class);
  }

  private void card(Officer officer) {
    By by = byCounty();
    var cards = new PaperCards(stores.sealing());
    stores.database().inTransaction(tx -> cards.make(tx, officer.id(), () -> 704_218, by));
  }

  @Test
  void a_new_number_alone_keeps_the_pin() {
    assertThat(done(chief, new OfficerChange.NewNumber(NEW)).code()).isEmpty();

    assertThat(check(1, CHIEF_PIN)).isEqualTo(new Verdict.Right());
    assertThat(stores.databaseHolds(NEW.e164())).isFalse();
  }

  @Test
  void a_new_code_takes_the_pin_away_and_opens_nothing_where_a_pin_is_asked_for() {
    String code = done(chief, new OfficerChange.NewPin()).code().orElseThrow();

    assertThat(check(1, CHIEF_PIN)).isEqualTo(new Verdict.NoPin());
    assertThat(check(2, code)).isEqualTo(new Verdict.NoPin());
    assertThat(known(chief).pin()).isEqualTo(PinKind.CODE);
    assertThat(stores.databaseHolds(code)).isFalse();

    stores.change("update officer_activation set until = clock_timestamp()");
    assertThat(known(chief).pin()).isEqualTo(PinKind.NONE);
  }

  @Test
  void a_six_digit_code_of_the_release_before_is_no_pin() {
    stores.change(
        "update officer_pin set one_time_until = clock_timestamp() + interval '1 day'"
            + " where officer_id = '"
            + chief.id()
            + "'");

    assertThat(check(1, CHIEF_PIN)).isEqualTo(new Verdict.NoPin());
    assertThat(known(chief).pin()).isEqualTo(PinKind.NONE);
  }

  @Test
  void a_move_takes_a_second_officer_where_it_opens_childrens_files() {
    Officer officer = stores.officer(OFFICE);
    var move =
        new OfficerChange.Move(
            stores.officer(COUNTY).unit(), Optional.of(Role.CHILDREN_COORDINATOR));
    UUID county = stores.officer(COUNTY).id();

    assertThat(change(officer, move, byCounty())).isEqualTo(notDone(Refusal.NEEDS_SECOND));
    assertThat(change(officer, move, by(county, county))).isEqualTo(notDone(Refusal.NEEDS_SECOND));
    assertThat(change(officer, move, by(county, officer.id())))
        .isEqualTo(notDone(Refusal.NEEDS_SECOND));
    assertThat(change(officer, move, by(county, chief.id()))).isInstanceOf(Outcome.Done.class);
    assertThat(stores.officer(OFFICE).unit().code()).isEqualTo("county-nairobi");
    assertThat(stores.ask("select seconded_by from audit_entry where action = 'officer.move'"))
        .containsExactly(List.of(chief.id().toString()));
  }

  @Test
  void nobody_retires_themselves_and_everybody_may_say_that_the_phone_is_lost() {
    By self = by(chief.id(), stores.officer(COUNTY).id());

    assertThat(change(chief, RETIRE, self)).isEqualTo(notDone(Refusal.ONESELF));
    assertThat(change(chief, new OfficerChange.LosePhone(), self)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void a_number_of_somebody_else_is_refused_and_one_of_a_retired_officer_is_free() {
    Officer office = stores.officer(OFFICE);
    var theirs = new OfficerChange.NewNumber(office.phone());

    assertThat(change(chief, theirs, byCounty())).isEqualTo(notDone(Refusal.NUMBER_TAKEN));
    done(office, RETIRE);
    assertThat(change(chief, theirs, byCounty())).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void the_last_to_leave_a_unit_empties_it() {
    assertThat(done(chief, RETIRE).emptied()).map(unit -> unit.code()).contains("chief-kibera");
  }

  @Test
  void whoever_gets_the_number_next_begins_as_a_stranger() {
    var people = stores.stores().people();
    stores
        .database()
        .inTransaction(tx -> {
          people.speak(tx, chief.phone(), chief.language());
          return 0;
        });
    stores.change(
        "insert into sms_lock (phone_index, until) select phone_index, 'infinity' from officer");
    stores.change(
        "insert into number_state (phone_index, unsure_at, unsure_why)"
            + " select phone_index, now(), 'wrong-person' from officer");

    done(chief, RETIRE);

    assertThat(traces("sms_language")).isZero();
    assertThat(traces("sms_lock")).isZero();
    assertThat(traces("number_state where unsure_at is not null")).isZero();
  }

  private int traces(String table) {
    return stores.count(
        "select count(*) from (select * from "
            + table
            + ") t join officer o on o.phone_index = t.phone_index where o.id = '"
            + chief.id()
            + "'");
  }

  private List<VerifyAudit.Fault> verified() {
    return new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults();
  }

  private Optional<ApiClient> byToken(String token) {
    return stores.database().reading(tx -> ApiClients.byToken(tx, token));
  }

  private Optional<Officer> onDuty(PhoneNumber number) {
    return stores.database().reading(tx -> new Officers(stores.sealing()).byPhone(tx, number));
  }

  private KnownOfficers.Known known(Officer officer) {
    return stores
        .database()
        .reading(tx -> new KnownOfficers(stores.sealing()).byId(tx, officer.id()))
        .orElseThrow();
  }

  private Verdict check(int press, String pin) {
    PressKey key = stores.sealing().pressKey("session", chief.phone(), "press-" + press);
    return stores.pins().check(key, chief.id(), pin);
  }

  private Outcome.Done done(Officer officer, OfficerChange change) {
    return (Outcome.Done) change(officer, change, byCounty());
  }

  private Outcome change(Officer officer, OfficerChange change, By by) {
    var changing = new ChangeOfficer(stores.sealing(), () -> 70_421_863);
    return stores.database().inTransaction(tx -> changing.change(tx, officer.id(), change, by));
  }

  private static Outcome notDone(Refusal why) {
    return new Outcome.NotDone(why);
  }

  private By byCounty() {
    return by(new Asking(Optional.of(stores.officer(COUNTY).id()), Optional.empty()));
  }

  private static By by(UUID officer, UUID second) {
    return by(new Asking(Optional.of(officer), Optional.of(second)));
  }

  private static By by(Asking asking) {
    return new By(asking, true, Channel.CLI, RosterReason.LEFT, NOW);
  }
}
