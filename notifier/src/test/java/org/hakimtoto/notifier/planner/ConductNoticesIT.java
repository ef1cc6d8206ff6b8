package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductReport.ChildInDanger;
import org.hakimtoto.core.conduct.ConductReport.Conduct;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.conduct.FileConductReport;
import org.hakimtoto.store.conduct.FileConductReport.Filed;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who gets a text about a report about an officer, and who never does.
@ExtendWith(WithRealStores.class)
class ConductNoticesIT {
  private static final PhoneNumber CALLER = new PhoneNumber("+254722334455");

  private final AtomicInteger serial = new AtomicInteger(48_213_755);
  private RealStores stores;
  private ConductNotices notices;
  private Area place;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    place = real.officer("+254700000001").unit().area();
    notices =
        new ConductNotices(
            new FileConductReport(real.sealing(), UUID::randomUUID, serial::getAndIncrement),
            real.stores());
  }

  @ParameterizedTest
  @CsvSource({
    "CHIEF, police-kibra scco-kibra",
    "OTHER, police-kibra scco-kibra",
    "POLICE, scco-kibra",
    "CHILDRENS_OFFICE, police-kibra"
  })
  void of_a_child_in_danger_all_hear_but_the_office_reported(ReportedOffice whom, String told) {
    file(whom, ChildInDanger.IN_DANGER);

    assertThat(told("conduct_red")).containsExactly("county-nairobi");
    assertThat(told("conduct_child")).containsExactly(told.split(" "));
    assertThat(stores.ask("select distinct priority, class from message"))
        .containsExactly(List.of("0", "A"));
    nothingToTheReporter();
  }

  @Test
  void without_danger_only_the_reading_office_hears() {
    file(ReportedOffice.POLICE, ChildInDanger.NOT_IN_DANGER);

    assertThat(told("conduct_new")).containsExactly("county-nairobi");
    assertThat(stores.count("select count(*) from message")).isEqualTo(1);
    nothingToTheReporter();
  }

  @Test
  void a_report_that_is_one_too_many_alarms_nobody() {
    for (int n = 0; n < FileConductReport.MOST_A_DAY; n++) {
      file(ReportedOffice.CHIEF, ChildInDanger.UNSURE);
    }
    stores.change("delete from message");

    assertThat(file(ReportedOffice.CHIEF, ChildInDanger.UNSURE)).isInstanceOf(Filed.TooMany.class);
    assertThat(stores.count("select count(*) from message")).isZero();
  }

  /// A count of one in the figures would tell the unit that somebody complained.
  @Test
  void nothing_of_it_is_counted() {
    int facts = stores.count("select count(*) from indicator_fact");
    file(ReportedOffice.CHIEF, ChildInDanger.IN_DANGER);

    assertThat(stores.count("select count(*) from indicator_fact")).isEqualTo(facts);
    assertThat(stores.count("select count(*) from case_file")).isZero();
    assertThat(stores.count("select count(*) from case_event")).isZero();
  }

  private void nothingToTheReporter() {
    assertThat(
            stores.count(
                "select count(*) from message m where not exists"
                    + " (select 1 from officer o where o.phone_index = m.phone_index)"))
        .isZero();
  }

  private List<String> told(String kind) {
    return stores
        .ask(
            "select u.code from message m join officer o on o.id = m.officer_id"
                + " join unit u on u.id = o.unit_id where m.kind = '"
                + kind
                + "' order by 1")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private Filed file(ReportedOffice whom, ChildInDanger danger) {
    var report =
        new ConductReport(
            whom,
            Conduct.HURTS_A_CHILD,
            danger,
            place,
            Optional.of(new ConductReport.Callback(CALLER, Language.KISWAHILI)));
    return stores
        .database()
        .inTransaction(tx -> notices.file(tx, report, CALLER, Samples.FRIDAY_NIGHT));
  }
}
