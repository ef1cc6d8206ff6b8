package org.hakimtoto.store.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.HousesForChildren;
import org.hakimtoto.store.roster.ImportRoster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The lists that a registry, a station and an institution read on a phone.
@ExtendWith(WithRealStores.class)
class DaysOnAPhoneIT {
  /// A Tuesday, eleven in the morning in Kenya.
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private static final Instant FILED = Samples.FRIDAY_NIGHT.plusSeconds(60);
  private static final String HOUSE = "+254700000041";
  private static final String ROSTER =
      """
      unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
      home-eldoret,PRISONS,Eldoret House,Uasin Gishu,Ainabkoi,,INSTITUTION_IN_CHARGE,en,+254700000041,
      """;

  private RealStores stores;
  private FullDay full;
  private Officer registry;
  private Officer police;
  private Officer house;
  private List<CaseReference> cases;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    registry = real.officer(FullDay.REGISTRY);
    police = real.officer("+254700000003");
    new ImportRoster(real.database(), real.sealing(), real.pins(), UUID::randomUUID)
        .bringIn("house", ROSTER, real.gazetteer());
    house = real.officer(HOUSE);
    cases = full.cases(4);
    set(0, NOW.plus(Duration.ofHours(3)));
    set(1, NOW.minus(Duration.ofHours(2)));
    set(2, NOW.minus(Duration.ofDays(4)));
    set(3, NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void a_registry_sees_the_days_of_its_court_that_are_open() {
    assertThat(today(registry, 0)).containsExactly(cases.get(1), cases.get(0));
    assertThat(today(registry, 1)).as("the next page").containsExactly(cases.get(0));
    assertThat(unrecorded(registry)).containsExactly(cases.get(1), cases.get(2));
    assertThat(counts(registry)).isEqualTo(new RegistryDays.Counts(2, 2));

    full.done(
        cases.get(1),
        registry,
        new CaseCommand.HoldHearing(hearing(1), HearingOutcome.GOES_ON),
        NOW);

    assertThat(today(registry, 0)).containsExactly(cases.get(0));
    assertThat(unrecorded(registry)).containsExactly(cases.get(2));
    assertThat(stores.count("select count(*) from audit_entry where action = 'court-day.list'"))
        .isEqualTo(3);
  }

  @Test
  void nobody_else_sees_them_and_the_attempt_is_audited() {
    Officer other = full.anotherCourt();
    for (Officer stranger : List.of(other, police, house)) {
      assertThat(today(stranger, 0)).isEmpty();
      assertThat(unrecorded(stranger)).isEmpty();
      assertThat(counts(stranger)).isEqualTo(RegistryDays.Counts.NONE);
    }
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action like 'court-day.%'"
                    + " and outcome = 'refused'"))
        .as("the police and the house; the other court sees its own, which is empty")
        .isEqualTo(4);
  }

  @Test
  void of_a_case_the_next_open_day_counts_and_before_it_the_last() {
    assertThat(open(registry, 2)).contains(NOW.minus(Duration.ofDays(4)));
    set(2, NOW.plus(Duration.ofDays(2)));
    assertThat(open(registry, 2)).contains(NOW.plus(Duration.ofDays(2)));
    assertThat(open(house, 2)).isEmpty();
    assertThat(known(registry, 0)).contains(NOW.plus(Duration.ofHours(3)));
    assertThat(known(house, 0)).isEmpty();
  }

  @Test
  void a_station_brings_the_child_it_holds_until_a_house_has_it() {
    assertThat(escorts(police)).containsExactly(cases.get(1), cases.get(0), cases.get(3));
    assertThat(escorts(house)).isEmpty();

    full.done(cases.get(0), police, new CaseCommand.Accept(), NOW);
    UUID journey = leaves(0);
    assertThat(escorts(house)).as("it is not there yet, and a cell is the police's").isEmpty();
    full.done(cases.get(0), house, new CaseCommand.ArriveFromTransfer(journey, NOW), NOW);
    full.done(cases.get(0), house, new CaseCommand.StartCustody(CustodyKind.REMAND_HOME, NOW), NOW);

    assertThat(escorts(police)).containsExactly(cases.get(1), cases.get(3));
    assertThat(escorts(house)).containsExactly(cases.get(0));
    assertThat(escortCount(house)).isEqualTo(1);
    assertThat(escortCount(registry)).isZero();
  }

  @Test
  void a_house_sees_who_is_on_the_way_to_it() {
    full.done(cases.get(0), police, new CaseCommand.Accept(), NOW);
    assertThat(awaited(house)).isZero();
    UUID journey = leaves(0);

    assertThat(arrivals(house))
        .containsExactly(
            new Arrivals.Awaited(cases.get(0), journey, NOW.plus(Duration.ofHours(2))));
    assertThat(awaited(house)).isEqualTo(1);
    assertThat(isAwaited(house, 0)).isTrue();
    assertThat(arrivals(police)).isEmpty();
    assertThat(isAwaited(police, 0)).as("the side that sent it").isTrue();
    assertThat(isAwaited(registry, 1)).isFalse();

    full.done(cases.get(0), house, new CaseCommand.ArriveFromTransfer(journey, NOW), NOW);
    assertThat(arrivals(house)).isEmpty();
  }

  @Test
  void houses_are_found_by_the_letters_of_any_word() {
    assertThat(houses("hou")).contains("Eldoret House");
    assertThat(houses("ELD")).containsExactly("Eldoret House");
    assertThat(houses(""))
        .as("none of an office, nor the station itself")
        .containsExactly("Kibra Children's Institution", "Eldoret House");
    assertThat(houses("%")).isEmpty();
  }

  @Test
  void what_would_be_in_the_way_is_told_and_nothing_is_changed() {
    UUID court = registry.unit().id();
    var twin =
        new CaseCommand.SetHearing(
            UUID.randomUUID(), HearingKind.MENTION, court, NOW.plus(Duration.ofHours(3)));
    var fine =
        new CaseCommand.SetHearing(
            UUID.randomUUID(), HearingKind.MENTION, court, NOW.plus(Duration.ofDays(2)));
    int events = stores.count("select count(*) from case_event");

    assertThat(inTheWay(registry, twin))
        .contains(new ChangeCase.Outcome.Refused(Refusal.ALREADY_DONE));
    assertThat(inTheWay(registry, fine)).isEmpty();
    assertThat(inTheWay(house, fine)).contains(new ChangeCase.Outcome.NotForYou());
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(events);
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action = 'case.set-hearing'"
                    + " and outcome in ('looked', 'outside-area')"))
        .isEqualTo(3);
  }

  private Optional<ChangeCase.Outcome> inTheWay(Officer officer, CaseCommand command) {
    return in(
        tx -> full.change().inTheWay(tx, cases.getFirst(), command, officer, Channel.USSD, NOW));
  }

  private UUID leaves(int which) {
    UUID journey = UUID.randomUUID();
    full.done(
        cases.get(which),
        police,
        new CaseCommand.LeaveForTransfer(
            journey, police.unit().id(), house.unit().id(), NOW, NOW.plus(Duration.ofHours(2))),
        NOW);
    return journey;
  }

  private List<CaseReference> today(Officer officer, int offset) {
    return references(
        in(tx ->
            new RegistryDays(stores.stores().audit())
                .today(tx, officer, Channel.USSD, NOW, offset, 8)));
  }

  private List<CaseReference> unrecorded(Officer officer) {
    return references(
        in(tx ->
            new RegistryDays(stores.stores().audit())
                .unrecorded(tx, officer, Channel.USSD, NOW, 0, 8)));
  }

  private List<CaseReference> escorts(Officer officer) {
    return references(
        in(tx -> new Escorts(stores.stores().audit()).of(tx, officer, Channel.USSD, NOW, 0, 8)));
  }

  private List<Arrivals.Awaited> arrivals(Officer officer) {
    return in(tx -> new Arrivals(stores.stores().audit()).of(tx, officer, Channel.USSD, 0, 8));
  }

  private List<String> houses(String letters) {
    return in(tx -> HousesForChildren.list(tx, police, letters, 0, 8)).stream()
        .map(Unit::name)
        .toList();
  }

  private Optional<Instant> open(Officer officer, int which) {
    return in(tx -> CourtDiary.open(tx, officer, cases.get(which), registry.unit().id(), NOW))
        .map(ListedHearing::when);
  }

  private Optional<Instant> known(Officer officer, int which) {
    return in(tx -> CourtDiary.byId(tx, officer, hearing(which))).map(ListedHearing::when);
  }

  private RegistryDays.Counts counts(Officer officer) {
    return in(tx -> RegistryDays.counts(tx, officer, NOW));
  }

  private int escortCount(Officer officer) {
    return in(tx -> Escorts.count(tx, officer, NOW));
  }

  private int awaited(Officer officer) {
    return in(tx -> Arrivals.count(tx, officer));
  }

  private boolean isAwaited(Officer officer, int which) {
    return in(tx -> Arrivals.ofCase(tx, officer, cases.get(which)).isPresent());
  }

  private static List<CaseReference> references(List<ListedHearing> hearings) {
    return hearings.stream().map(ListedHearing::reference).toList();
  }

  private void set(int which, Instant when) {
    full.set(cases.get(which), registry, when, FILED);
  }

  private UUID hearing(int which) {
    return UUID.fromString(
        stores
            .ask(
                "select h.id from hearing h join case_file c on c.id = h.case_id where c.reference"
                    + " = "
                    + cases.get(which).number()
                    + " order by h.at limit 1")
            .getFirst()
            .getFirst());
  }

  private <T> T in(Function<Tx, T> work) {
    return stores.database().inTransaction(work);
  }
}
