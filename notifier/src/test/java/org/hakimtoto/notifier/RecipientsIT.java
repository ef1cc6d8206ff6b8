package org.hakimtoto.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.Area;
import org.hakimtoto.core.CaseEvent;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Routing;
import org.hakimtoto.core.Unit;
import org.hakimtoto.store.StoredEvent;
import org.hakimtoto.store.postgres.FileReport;
import org.hakimtoto.store.postgres.Officers;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.ClockBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who an audience is today, by the demo's roster.
@ExtendWith(WithRealStores.class)
class RecipientsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final String SCCO = "+254700000002";
  private static final String POLICE = "+254700000003";
  private static final String INSTITUTION = "+254700000007";
  private static final String COUNTY = "+254700000009";

  private final List<String> climbed = new ArrayList<>();
  private RealStores stores;
  private UUID caseId = new UUID(0, 0);

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            NOW,
            CaseReference::shown);
    caseId = UUID.fromString(real.ask("select id from case_file").getFirst().getFirst());
  }

  @Test
  void theLawsClockRunsOutOnThreePhones() {
    assertThat(told(new CaseEvent.ClockMissed("arrest-to-court", NOW, NOW)))
        .containsExactlyInAnyOrder(SCCO, POLICE, COUNTY);
    assertThat(climbed).isEmpty();
  }

  @Test
  void aHolderWhoseOfficersAreGoneIsPassedAndTheOfficeAboveIsTold() {
    retire("scco-kibra");

    assertThat(told(new CaseEvent.WithdrawalRequested(new UUID(1, 1), NOW)))
        .containsExactly(COUNTY);
    assertThat(told(new CaseEvent.ClockWarned("accept-amber", NOW, NOW))).containsExactly(COUNTY);
    assertThat(climbed).contains("scco-kibra");
  }

  @Test
  void aCaseHandedToAnEmptyOfficeReachesTheOneAbove() {
    UUID holder = unit("scco-kibra");
    retire("scco-kibra");

    assertThat(told(new CaseEvent.HandedOver(new UUID(1, 1), holder, NOW))).containsExactly(COUNTY);
  }

  @Test
  void ofATransferEachEndIsToldOfItsOwnPart() {
    stores.change(
        "insert into transfer (id, case_id, from_unit, to_unit, left_at, expected_at, state)"
            + " select gen_random_uuid(), '%s', f.id, t.id, now(), now(), 'ON_THE_WAY'"
                .formatted(caseId)
            + " from unit f, unit t where f.code = 'police-kibra' and t.code = 'home-kibra'");

    assertThat(told(new CaseEvent.ClockWarned("transfer-arrival", NOW, NOW)))
        .containsExactly(INSTITUTION);
    assertThat(told(new CaseEvent.ClockMissed("transfer-arrival", NOW, NOW)))
        .containsExactlyInAnyOrder(INSTITUTION, POLICE, SCCO);
  }

  private List<String> told(CaseEvent event) {
    var recipients =
        new Recipients(
            new Officers(stores.sealing()),
            ClockBooks.shipped(),
            (Routing.Skipped skipped) -> climbed.add(skipped.unit().code()));
    return stores
        .database()
        .inTransaction(tx -> recipients.of(tx, stored(event, holder(tx))))
        .stream()
        .flatMap(unit -> unit.officers().stream())
        .map(officer -> officer.phone().e164())
        .toList();
  }

  private Optional<Unit> holder(org.hakimtoto.store.postgres.Tx tx) {
    return new Officers(stores.sealing()).unitById(tx, unit("scco-kibra"));
  }

  private StoredEvent stored(CaseEvent event, Optional<Unit> holder) {
    return new StoredEvent(
        new UUID(4, 1),
        caseId,
        CaseReference.ofSerial(48_213_755),
        Area.ofSubCounty(47, 278),
        holder,
        event);
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
