package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.conduct.ConductOutcome;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductReport.ChildInDanger;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.conduct.ClimbConduct;
import org.hakimtoto.store.conduct.ConductReports;
import org.hakimtoto.store.conduct.FileConductReport;
import org.hakimtoto.store.conduct.FileConductReport.Filed;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A report about an officer that nobody reads climbs while a child may be in danger.
@ExtendWith(WithRealStores.class)
class ConductClimbsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final PhoneNumber CALLER = new PhoneNumber("+254722334455");
  private static final String COUNTY = "+254700000009";
  private static final String NATION = "+254700000010";

  private final AtomicInteger serial = new AtomicInteger(48_213_755);
  private RealStores stores;
  private ConductNotices notices;
  private ConductClimbs climbs;
  private ConductReports reports;
  private Area place;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    place = real.officer("+254700000001").unit().area();
    notices =
        new ConductNotices(
            new FileConductReport(real.sealing(), UUID::randomUUID, serial::getAndIncrement),
            real.stores());
    climbs = new ConductClimbs(real.stores());
    reports = new ConductReports(real.sealing());
  }

  @Test
  void who_stands_above_hears_after_half_an_hour_and_both_may_read_it_then() {
    ConductReference reference = file(ReportedOffice.CHIEF, ChildInDanger.UNSURE);
    assertThat(climbed(ClimbConduct.STEP.minusSeconds(1))).isFalse();

    assertThat(climbed(ClimbConduct.STEP)).isTrue();

    assertThat(told()).containsExactly("county-nairobi", "national-desk");
    assertThat(read(COUNTY, reference)).isTrue();
    assertThat(read(NATION, reference)).isTrue();
    assertThat(read("+254700000002", reference)).isFalse();
  }

  @Test
  void at_the_top_it_stays_and_nobody_is_told_again() {
    file(ReportedOffice.CHIEF, ChildInDanger.IN_DANGER);

    assertThat(climbed(ClimbConduct.STEP)).isTrue();
    assertThat(climbed(ClimbConduct.STEP.multipliedBy(2))).isTrue();
    assertThat(climbed(Duration.ofDays(3))).isFalse();

    assertThat(told()).containsExactly("county-nairobi", "national-desk");
  }

  @Test
  void who_reads_or_closes_it_ends_the_climb() {
    ConductReference one = file(ReportedOffice.POLICE, ChildInDanger.IN_DANGER);
    ConductReference other = file(ReportedOffice.POLICE, ChildInDanger.IN_DANGER);
    assertThat(read(COUNTY, one)).isTrue();
    assertThat(close(COUNTY, other)).isEqualTo(ConductReports.Closed.DONE);

    assertThat(climbed(Duration.ofDays(1))).isFalse();
  }

  @Test
  void without_danger_it_waits() {
    file(ReportedOffice.CHIEF, ChildInDanger.NOT_IN_DANGER);

    assertThat(climbed(Duration.ofDays(1))).isFalse();
  }

  /// Whatever office it is about, on the whole way up.
  @ParameterizedTest
  @EnumSource(ReportedOffice.class)
  void the_office_it_is_about_never_hears(ReportedOffice whom) {
    file(whom, ChildInDanger.IN_DANGER);
    while (climbed(Duration.ofDays(1))) {
      // to the top
    }

    assertThat(told()).isSubsetOf("county-nairobi", "national-desk");
    if (whom == ReportedOffice.CHILDRENS_OFFICE) {
      assertThat(stores.ask("select count(*) from message where kind = 'conduct_child'"))
          .containsExactly(List.of("1"));
    }
  }

  private boolean climbed(Duration later) {
    return stores.database().inTransaction(tx -> climbs.next(tx, NOW.plus(later), List.of()));
  }

  private ConductReference file(ReportedOffice whom, ChildInDanger danger) {
    var report =
        new ConductReport(
            whom, ConductReport.Conduct.HURTS_A_CHILD, danger, place, Optional.empty());
    Filed filed = stores.database().inTransaction(tx -> notices.file(tx, report, CALLER, NOW));
    return ((Filed.Kept) filed).reference();
  }

  private boolean read(String phone, ConductReference reference) {
    Officer officer = stores.officer(phone);
    return stores
        .database()
        .inTransaction(tx -> reports.read(tx, officer, reference, Channel.USSD, NOW).isPresent());
  }

  private ConductReports.Closed close(String phone, ConductReference reference) {
    Officer officer = stores.officer(phone);
    return stores
        .database()
        .inTransaction(tx ->
            reports.close(tx, officer, reference, ConductOutcome.PASSED_ON, "", Channel.USSD, NOW));
  }

  private List<String> told() {
    return stores
        .ask(
            "select u.code from message m join officer o on o.id = m.officer_id"
                + " join unit u on u.id = o.unit_id where m.kind = 'conduct_red' order by 1")
        .stream()
        .map(List::getFirst)
        .toList();
  }
}
