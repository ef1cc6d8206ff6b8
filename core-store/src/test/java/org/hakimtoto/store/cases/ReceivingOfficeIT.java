package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.sms.ReceivedSms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A child of Kibra is brought to Eldoret: who of Eldoret may see the case, and from when to when,
/// by the rules and in raw SQL as the database's reader.
@ExtendWith(WithRealStores.class)
class ReceivingOfficeIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final UUID TRANSFER = new UUID(9, 3);
  private static final String HOUSE = "+254700000041";
  private static final String OFFICE = "+254700000042";
  private static final String POLICE = "+254700000043";
  private static final String NEIGHBOUR = "+254700000044";
  private static final String COUNTY = "+254700000045";
  private static final List<String> ELDORET = List.of(HOUSE, OFFICE, POLICE, NEIGHBOUR, COUNTY);
  private static final String ROSTER =
      """
      unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
      home-eldoret,PRISONS,Eldoret House,Uasin Gishu,Ainabkoi,,INSTITUTION_IN_CHARGE,en,+254700000041,
      scco-ainabkoi,CHILDREN_SERVICES,Ainabkoi Children's Office,Uasin Gishu,Ainabkoi,,CHILDREN_OFFICER,sw,+254700000042,
      police-ainabkoi,POLICE,Ainabkoi Police Desk,Uasin Gishu,Ainabkoi,,POLICE_CHILD_DESK,sw,+254700000043,
      scco-turbo,CHILDREN_SERVICES,Turbo Children's Office,Uasin Gishu,Turbo,,CHILDREN_OFFICER,sw,+254700000044,
      cco-uasin-gishu,CHILDREN_SERVICES,Uasin Gishu Children's Office,Uasin Gishu,,,CHILDREN_COORDINATOR,en,+254700000045,
      """;
  private static final Map<String, Integer> NOTHING =
      Map.of("case_event", 0, "case_file", 0, "case_unit", 0, "contact", 0, "transfer", 0);

  private RealStores stores;
  private ChangeCase change;
  private ReadCases read;
  private ReceivedSms sms;
  private Officer kibra;
  private Map<String, Officer> far;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    read = new ReadCases(real.sealing());
    sms = new ReceivedSms(real.sealing());
    kibra = real.officer("+254700000002");
    new ImportRoster(real.database(), real.sealing(), real.pins(), UUID::randomUUID)
        .bringIn("eldoret.csv", ROSTER, real.gazetteer());
    far = new TreeMap<>();
    ELDORET.forEach(phone -> far.put(phone, real.officer(phone)));
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            NOW,
            CaseReference::shown);
  }

  @Test
  void
      the_office_of_the_place_sees_the_case_from_the_departure_on_and_nobody_else_of_eldoret_but_the_house() {
    ELDORET.forEach(this::seesNothing);

    leaves();

    sees(OFFICE, 2);
    sees(HOUSE, 2);
    Stream.of(POLICE, NEIGHBOUR, COUNTY).forEach(this::seesNothing);
    assertThat(taking()).contains("home-eldoret", "scco-ainabkoi").doesNotContain("scco-turbo");
  }

  @Test
  void what_it_does_and_tries_is_audited() {
    says(OFFICE);
    leaves();
    says(OFFICE);
    reads(OFFICE);
    asks(OFFICE);

    assertThat(
            stores.ask(
                "select action, outcome from audit_entry where case_id is not null and actor = '"
                    + far(OFFICE).id()
                    + "' order by id"))
        .containsExactly(
            List.of("case.add", "outside-area"),
            List.of("case.add", "done"),
            List.of("case.read", "told"),
            List.of("status.ask", "told"));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void without_an_officer_there_the_office_above_sees_it() {
    stores.change(
        "update officer set retired_at = now() where unit_id ="
            + " (select id from unit where code = 'scco-ainabkoi')");
    leaves();

    sees(COUNTY, 2);
    Stream.of(OFFICE, POLICE, NEIGHBOUR).forEach(this::seesNothing);
  }

  @Test
  void when_the_journey_is_called_off_it_sees_nothing_again() {
    leaves();
    done(kibra, new CaseCommand.CancelTransfer(TRANSFER));

    Stream.of(OFFICE, POLICE, NEIGHBOUR, COUNTY).forEach(this::seesNothing);
    sees(HOUSE, 3);
    assertThat(taking()).contains("home-eldoret").doesNotContain("scco-ainabkoi");
  }

  @Test
  void an_office_that_accepted_meanwhile_still_sees_it() {
    leaves();
    done(far(OFFICE), new CaseCommand.Accept());
    done(kibra, new CaseCommand.CancelTransfer(TRANSFER));

    assertThat(reads(OFFICE)).isTrue();
    assertThat(taking()).contains("scco-ainabkoi");
  }

  @Test
  void an_office_that_had_a_part_before_keeps_it() {
    done(kibra, new CaseCommand.Involve(far(OFFICE).unit().id()));
    leaves();
    done(kibra, new CaseCommand.CancelTransfer(TRANSFER));

    sees(OFFICE, 4);
  }

  @Test
  void once_the_child_is_there_it_goes_on_seeing_it() {
    leaves();
    done(far(HOUSE), new CaseCommand.ArriveFromTransfer(TRANSFER, NOW));

    sees(OFFICE, 3);
    Stream.of(POLICE, NEIGHBOUR, COUNTY).forEach(this::seesNothing);
  }

  private Officer far(String phone) {
    return Objects.requireNonNull(far.get(phone));
  }

  private void leaves() {
    done(
        kibra,
        new CaseCommand.LeaveForTransfer(
            TRANSFER,
            stores.officer("+254700000003").unit().id(),
            far(HOUSE).unit().id(),
            NOW,
            NOW.plus(Duration.ofHours(10))));
  }

  private void sees(String phone, int events) {
    assertThat(rows(phone))
        .as(phone)
        .isEqualTo(
            Map.of(
                "case_event",
                events,
                "case_file",
                1,
                "case_unit",
                1,
                "contact",
                1,
                "transfer",
                transfers()));
    assertThat(reads(phone)).as(phone).isTrue();
    assertThat(asks(phone)).as(phone).isInstanceOf(ReceivedSms.Status.Known.class);
  }

  private void seesNothing(String phone) {
    assertThat(rows(phone)).as(phone).isEqualTo(NOTHING);
    assertThat(reads(phone)).as(phone).isFalse();
    assertThat(asks(phone)).as(phone).isInstanceOf(ReceivedSms.Status.NotForYou.class);
    assertThat(says(phone)).as(phone).isInstanceOf(Outcome.NotForYou.class);
  }

  private int transfers() {
    return stores.count("select count(*) from transfer");
  }

  /// The rows that are shown when nothing is asked for but all there are.
  private Map<String, Integer> rows(String phone) {
    return stores
        .database()
        .inTransaction(tx ->
            tx.seenBy(
                far(phone),
                seen -> {
                  var counts = new TreeMap<String, Integer>();
                  NOTHING
                      .keySet()
                      .forEach(table ->
                          counts.put(
                              table,
                              seen.one("select count(*)::int as n from " + table)
                                  .orElseThrow()
                                  .getInteger("n")));
                  return counts;
                }));
  }

  private boolean reads(String phone) {
    return stores
        .database()
        .inTransaction(tx -> read.read(tx, far(phone), REFERENCE, Channel.API, NOW))
        .isPresent();
  }

  private ReceivedSms.Status asks(String phone) {
    return stores
        .database()
        .inTransaction(tx -> sms.ask(tx, far(phone), REFERENCE, NOW, found -> found));
  }

  private Outcome says(String phone) {
    return change(
        far(phone), new CaseCommand.Add(Optional.empty(), Optional.empty(), "a bed is ready"));
  }

  private void done(Officer officer, CaseCommand command) {
    assertThat(change(officer, command)).isInstanceOf(Outcome.Done.class);
  }

  private Outcome change(Officer officer, CaseCommand command) {
    return change.change(REFERENCE, command, officer, Channel.API, NOW, OptionalInt.empty());
  }

  private List<String> taking() {
    return stores.ask("select u.code from case_unit t join unit u on u.id = t.unit_id").stream()
        .map(List::getFirst)
        .toList();
  }
}
