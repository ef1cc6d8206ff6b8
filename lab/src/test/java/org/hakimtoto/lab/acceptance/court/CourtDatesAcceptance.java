package org.hakimtoto.lab.acceptance.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A registry keeps its court's dates by phone: on a Tuesday morning at ten.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class CourtDatesAcceptance {
  private static final String PIN = "957231";

  private RealStores stores;
  private FullDay full;
  private RunningGateway house;
  private Phone registry;
  private CaseReference first;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    first = full.cases(1).getFirst();
    house = RunningGateway.open(real);
    registry = house.phone(FullDay.REGISTRY);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_date_is_set_and_a_past_day_is_next_years_with_the_year_shown() {
    byReference().chooses("Set a date").chooses("Mention");
    assertThat(registry.screen()).contains("Next court day: Wed 25 Nov");

    registry.presses("28/11");
    assertThat(registry.screen()).startsWith("CON No court sits at the weekend.");
    registry.presses("2512");
    assertThat(registry.screen()).startsWith("CON That is a public holiday.");
    registry.presses("blah");
    assertThat(registry.screen()).startsWith("CON Not clear. Such as 1407 or 14/7.");
    registry.presses("1407", "1900");
    assertThat(registry.screen()).startsWith("CON Courts sit 8:00 to 17:00.");
    registry.presses("saa tatu");
    assertThat(registry.screen())
        .startsWith("CON " + first.shown() + "\nWed 14 Jul 2027 9:00 am\n");
    registry.presses("1");
    assertThat(registry.screen()).startsWith("END " + first.shown() + ": Wed 14 Jul 2027 9:00 am.");

    registry.repeats();
    assertThat(hearings("state = 'SET'")).containsExactly("2027-07-14 06:00:00+00 MENTION");
  }

  @Test
  void a_twin_is_told_while_the_hour_is_typed_and_nothing_is_lost() {
    set(RunningGateway.MORNING.plus(Duration.ofDays(1)));
    byReference().chooses("Set a date").chooses("Mention").presses("1", "1000");
    assertThat(registry.screen()).startsWith("CON Such a date is set already.");

    registry.presses("1015", "1");

    assertThat(registry.screen()).startsWith("END ");
    assertThat(hearings("state = 'SET'")).hasSize(2);
  }

  @Test
  void one_of_today_is_adjourned_and_one_is_called_off_for_good() {
    set(RunningGateway.MORNING.plus(Duration.ofHours(3)));
    registry.dials();
    assertThat(registry.screen()).contains("Today's dates (1)").contains("No result yet (0)");
    registry.chooses("Today's dates").presses(PIN);
    assertThat(registry.screen()).contains("1 13:00 " + first.shown());
    registry.presses("1").chooses("Move the date").chooses("Magistrate away").presses("1", "3");
    assertThat(registry.screen()).contains("Wed 25 Nov 2026 9:00 am");
    registry.presses("1");
    assertThat(hearings("reason = 'COURT_NOT_SITTING'"))
        .containsExactly("2026-11-25 06:00:00+00 MENTION");

    byReference().chooses("Cancel it").chooses("No more dates").presses("1");

    assertThat(registry.screen()).contains("no other date follows");
    assertThat(hearings("state = 'CANCELLED' and reason = 'NO_LONGER_NEEDED'")).hasSize(1);
  }

  @Test
  void what_happened_is_recorded_each_way() {
    set(Instant.parse("2026-11-23T06:00:00Z"));
    registry.dials().chooses("No result yet (1)").presses(PIN);
    assertThat(registry.screen()).contains("1 23/11 " + first.shown());
    registry.presses("1").chooses("Nobody came").presses("1", "3", "1");
    assertThat(registry.screen()).startsWith("END " + first.shown() + ": Wed 25 Nov 2026");
    assertThat(hearings("reason = 'NOBODY_CAME'")).hasSize(1);

    CaseReference second = another(Instant.parse("2026-11-23T07:00:00Z"));
    recorded().chooses("Heard").chooses("New date").chooses("Hearing").presses("1", "1430", "1");
    assertThat(registry.screen()).startsWith("END " + second.shown());
    assertThat(hearings("state = 'HELD'")).hasSize(1);
    assertThat(hearings("kind = 'HEARING'")).containsExactly("2026-11-25 11:30:00+00 HEARING");

    another(Instant.parse("2026-11-23T08:00:00Z"));
    recorded().chooses("Heard").chooses("Report asked for").chooses("Both");
    assertThat(registry.screen()).startsWith("END ");
    assertThat(
            stores.count("select count(*) from case_event where kind = 'probation-report-asked'"))
        .isEqualTo(1);

    another(Instant.parse("2026-11-23T09:00:00Z"));
    recorded().chooses("Heard").chooses("Decided").chooses("Went home");
    assertThat(registry.screen()).contains("custody ended");
    assertThat(hearings("state = 'HELD'")).hasSize(3);
    assertThat(stores.count("select count(*) from case_event where kind = 'custody-ended'"))
        .isEqualTo(1);
  }

  @Test
  void a_whole_day_of_sixty_is_moved_once_whatever_is_pressed_again() {
    List<CaseReference> cases = full.cases(60);
    for (int i = 0; i < 60; i++) {
      full.set(
          cases.get(i),
          stores.officer(FullDay.REGISTRY),
          Instant.parse("2026-12-01T05:00:00Z").plus(Duration.ofMinutes(5L * i)),
          Samples.FRIDAY_NIGHT.plusSeconds(60));
    }
    registry.dials().chooses("Move a whole day").presses(PIN, "0212");
    assertThat(registry.screen()).startsWith("CON No dates on that day.");
    registry.presses("0112");
    assertThat(registry.screen()).contains("Tue 1 Dec: 60 dates.");
    registry.presses("12/12");
    assertThat(registry.screen()).startsWith("CON No court sits at the weekend.");
    registry.presses("812");
    assertThat(registry.screen()).startsWith("CON Not clear.");
    registry.presses("0812");
    assertThat(registry.screen()).contains("60 dates move from Tue 1 Dec to Tue 8 Dec.");
    registry.presses(PIN);
    assertThat(registry.screen()).startsWith("END Tue 1 Dec: 60 dates are being moved.");
    String told = registry.screen();
    assertThat(registry.repeats().screen()).isEqualTo(told);

    await().until(() -> full.days("state = 'SET'").equals(List.of("2026-12-08 60")));
    assertThat(stores.count("select count(*) from court_day_order")).isEqualTo(1);
    assertThat(registry.inbox(1)).last().asString().contains("moved to Tue 8 Dec: 60");
  }

  @Test
  void another_court_sees_nothing_and_a_lost_session_goes_on() {
    set(RunningGateway.MORNING.plus(Duration.ofHours(3)));
    full.anotherCourt();
    Phone other = house.phone(FullDay.OTHER_REGISTRY).dials();
    assertThat(other.screen()).contains("Today's dates (0)");
    other.chooses("Today's dates").presses("483516");
    assertThat(other.screen()).doesNotContain(first.shown());

    registry.dials().chooses("Today's dates").presses(PIN, "1");
    stores.jedis().flushAll();
    registry.chooses("Move the date").chooses("Other");
    stores.jedis().flushAll();
    registry.presses("1");
    stores.jedis().flushAll();
    registry.presses("3", "1");
    assertThat(registry.screen()).startsWith("END " + first.shown() + ": Wed 25 Nov 2026");
    stores.jedis().flushAll();
    assertThat(registry.repeats().screen()).startsWith("END " + first.shown());
    assertThat(hearings("version = 2")).hasSize(1);
  }

  @Test
  void a_holiday_that_was_gazetted_is_refused_in_kiswahili_as_well() {
    stores.change("insert into holiday (day, name) values ('2026-12-08', 'Gazetted')");
    stores.change("update officer set language = 'sw' where role = 'COURT_REGISTRY'");
    registry
        .dials()
        .chooses("Kesi kwa nambari")
        .presses(first.digits(), PIN)
        .chooses("Weka tarehe")
        .chooses("Kutajwa")
        .presses("0812");
    assertThat(registry.screen()).startsWith("CON Hiyo ni sikukuu ya umma.");
    registry.presses("Jumanne");
    assertThat(registry.screen()).startsWith("CON Saa?");
    registry.presses("3");
    assertThat(registry.screen()).contains("Jumanne 1 Des 2026 saa 3 asubuhi (9:00)");
    registry.presses("1");
    assertThat(registry.screen()).startsWith("END " + first.shown()).contains("Imehifadhiwa");
  }

  private Phone byReference() {
    return registry.dials().chooses("Case by reference").presses(first.digits(), PIN);
  }

  private Phone recorded() {
    return registry.dials().chooses("No result yet (1)").presses(PIN, "1");
  }

  private CaseReference another(Instant when) {
    CaseReference reference = full.cases(1).getFirst();
    full.set(
        reference, stores.officer(FullDay.REGISTRY), when, Samples.FRIDAY_NIGHT.plusSeconds(60));
    return reference;
  }

  private void set(Instant when) {
    full.set(first, stores.officer(FullDay.REGISTRY), when, Samples.FRIDAY_NIGHT.plusSeconds(60));
  }

  private List<String> hearings(String where) {
    return stores
        .ask("select at || ' ' || kind from hearing where " + where + " order by at")
        .stream()
        .map(List::getFirst)
        .toList();
  }
}
