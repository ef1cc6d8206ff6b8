package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.EventOutbox;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.FireClocks;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who hears of a transfer from Kibra to Eldoret, by the roster of the day.
@ExtendWith(WithRealStores.class)
class TransferNewsIT {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final Duration DAY = Duration.ofDays(1);
  private static final UUID TRANSFER = new UUID(9, 3);
  private static final UUID HEARING = new UUID(9, 1);
  private static final String ELDORET =
      """
      unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
      home-eldoret,PRISONS,Eldoret House,Uasin Gishu,Ainabkoi,,INSTITUTION_IN_CHARGE,en,+254700000041,
      scco-ainabkoi,CHILDREN_SERVICES,Ainabkoi Children's Office,Uasin Gishu,Ainabkoi,,CHILDREN_OFFICER,sw,+254700000042,
      """;

  private final List<String> climbed = new ArrayList<>();
  private RealStores stores;
  private ChangeCase change;
  private Officer office;
  private Officer registry;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    office = real.officer("+254700000002");
    registry = real.officer("+254700000005");
    new ImportRoster(real.database(), real.sealing(), real.pins(), UUID::randomUUID)
        .bringIn("eldoret.csv", ELDORET, real.gazetteer());
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            NOW,
            CaseReference::shown);
    told();
  }

  @Test
  void both_ends_and_both_offices_hear_that_the_child_left() {
    leaves();

    assertThat(told())
        .containsExactlyInAnyOrder(
            "transfer_awaited home-eldoret",
            "transfer_left scco-kibra",
            "transfer_left scco-ainabkoi");
    assertThat(climbed).isEmpty();
  }

  @Test
  void the_court_of_the_next_hearing_and_probation_see_it_when_they_look() {
    done(office, new CaseCommand.Involve(unit("probation-kibra")));
    hearing(DAY.multipliedBy(7).minusHours(12));
    leaves();

    assertThat(told())
        .containsExactlyInAnyOrder(
            "transfer_awaited home-eldoret",
            "transfer_left scco-kibra",
            "transfer_left scco-ainabkoi");
  }

  @Test
  void an_institution_without_an_officer_is_awaited_for_by_the_office_of_its_place() {
    retire("home-eldoret");
    leaves();

    assertThat(told())
        .containsExactlyInAnyOrder("transfer_awaited scco-ainabkoi", "transfer_left scco-kibra");
    assertThat(climbed).containsExactly("home-eldoret");
  }

  @Test
  void the_escort_follows_the_child() {
    hearing(DAY.multipliedBy(7).minusHours(12));
    leaves();
    told();
    done(
        registry,
        new CaseCommand.MoveHearing(
            HEARING, NOW.plus(DAY.multipliedBy(10).minusHours(12)), MoveReason.COURT_NOT_SITTING));
    arrives();

    assertThat(told())
        .containsExactlyInAnyOrder(
            "escort home-eldoret",
            "transfer_arrived police-kibra",
            "transfer_arrived scco-kibra",
            "transfer_arrived scco-ainabkoi");
    assertThat(
            stores.ask(
                "select hearing_id, hearing_version from message where kind = 'escort' and"
                    + " event_id is not null order by created_at desc limit 1"))
        .containsExactly(List.of(HEARING.toString(), "2"));
  }

  @Test
  void that_it_is_off_is_told_to_those_who_were_told_that_it_is_on() {
    leaves();
    told();
    // who came to the roster since knows of no journey, and who left it is told of none
    stores.change("update unit set county = 0, sub_county = 0 where code = 'scco-ainabkoi'");
    retire("police-kibra");
    done(office, new CaseCommand.CancelTransfer(TRANSFER));

    assertThat(told())
        .containsExactlyInAnyOrder(
            "transfer_cancelled home-eldoret",
            "transfer_cancelled scco-kibra",
            "transfer_cancelled scco-ainabkoi");
  }

  @Test
  void a_journey_that_was_off_before_anybody_heard_of_it_is_not_told() {
    leaves();
    done(office, new CaseCommand.CancelTransfer(TRANSFER));

    assertThat(told()).isEmpty();
  }

  @Test
  void who_can_find_a_missing_child_hears_and_the_county_until_it_is_there() {
    leaves();
    told();
    missed();
    assertThat(told())
        .containsExactlyInAnyOrder(
            "transfer_not_arrived police-kibra",
            "transfer_not_arrived scco-kibra",
            "transfer_not_arrived_county county-nairobi");

    arrives();
    assertThat(told()).contains("transfer_found_county county-nairobi");
    missed();
    assertThat(told()).as("it is there").isEmpty();
  }

  @Test
  void that_a_house_will_not_take_the_child_is_told_to_who_sent_it() {
    leaves();
    told();
    done(stores.officer("+254700000041"), new CaseCommand.Decline(DeclineReason.NO_MEANS));

    assertThat(told())
        .containsExactlyInAnyOrder(
            "transfer_declined police-kibra", "transfer_declined scco-kibra");
  }

  /// As the pump does.
  private void missed() {
    var clocks = new FireClocks(stores.sealing(), UUID::randomUUID);
    Instant late = NOW.plus(DAY).plus(Duration.ofHours(2));
    stores.database().inTransaction(tx -> clocks.fireNext(tx, late));
  }

  @Test
  void the_family_hears_of_the_move_only_once_the_child_is_there_and_each_in_the_safe_way() {
    contact(1, Contact.Mode.DISCREET, Optional.of("+254711000001"));
    contact(2, Contact.Mode.NORMAL, Optional.of("+254711000002"));
    // two who share a phone are told once, with the care the more careful one needs
    contact(5, Contact.Mode.NORMAL, Optional.of("+254711000001"));
    contact(3, Contact.Mode.CALL_ONLY, Optional.of("+254711000003"));
    contact(4, Contact.Mode.NONE, Optional.empty());
    leaves();
    assertThat(told()).noneMatch(text -> text.startsWith("child_moved"));
    arrives();

    assertThat(told())
        .filteredOn(text -> text.startsWith("child_moved"))
        .as("one of a household")
        .containsExactly("child_moved_discreet family");
    assertThat(stores.count("select count(*) from call_task where reason = 'CALL_ONLY'"))
        .as("nobody else of it is phoned")
        .isZero();
    assertThat(
            stores.ask(
                "select distinct is_legal, due_at at time zone 'Africa/Nairobi' from message"
                    + " where kind like 'child_moved%'"))
        .as("at eight in the morning, not at night")
        .containsExactly(List.of("f", "2026-11-21 08:00:00"));
  }

  private void leaves() {
    done(
        office,
        new CaseCommand.LeaveForTransfer(
            TRANSFER, unit("police-kibra"), unit("home-eldoret"), NOW, NOW.plus(DAY)));
  }

  private void arrives() {
    done(stores.officer("+254700000041"), new CaseCommand.ArriveFromTransfer(TRANSFER, NOW));
  }

  private void hearing(Duration in) {
    done(
        registry,
        new CaseCommand.SetHearing(
            HEARING, HearingKind.MENTION, unit("court-kibra"), NOW.plus(in)));
  }

  private void contact(int number, Contact.Mode mode, Optional<String> phone) {
    done(
        office,
        new CaseCommand.SetContact(
            new UUID(5, number),
            new Contact(
                Contact.Relation.RELATIVE,
                phone.map(PhoneNumber::new),
                mode,
                Language.KISWAHILI,
                false,
                true,
                Optional.empty(),
                Contact.DEFAULT_FROM,
                Contact.DEFAULT_UNTIL)));
  }

  private void done(Officer officer, CaseCommand command) {
    assertThat(change.change(REFERENCE, command, officer, Channel.API, NOW, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  /// Plans all events; returns each new message's kind and the unit of its officer.
  private List<String> told() {
    var officers = new Officers(stores.sealing());
    var outbox =
        new MessageOutbox(
            stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
    var family =
        new TellFamily(
            new CaseContacts(stores.sealing()), officers, outbox, new CallTasks(UUID::randomUUID));
    var news =
        new TransferNews(officers, outbox, family, skipped -> climbed.add(skipped.unit().code()));
    var events = new EventOutbox(stores.sealing());
    int before = stores.count("select count(*) from message");
    while (stores
        .database()
        .inTransaction(tx -> {
          var event = events.claim(tx);
          event.ifPresent(claimed -> {
            assertThat(news.plan(tx, claimed, NOW)).isTrue();
            events.markPlanned(tx, claimed.id());
          });
          return event.isPresent();
        })) {}
    return stores
        .ask(
            "select m.kind || ' ' || coalesce(u.code, 'family') from message m"
                + " left join officer o on o.id = m.officer_id left join unit u on u.id = o.unit_id"
                + " order by m.created_at, m.id offset "
                + before)
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private UUID unit(String code) {
    return UUID.fromString(
        stores.ask("select id from unit where code = '" + code + "'").getFirst().getFirst());
  }

  private void retire(String code) {
    stores.change(
        "update officer set retired_at = now() where unit_id = (select id from unit where code = '"
            + code
            + "')");
  }
}
