package org.hakimtoto.lab.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.hakimtoto.lab.day.Planned.Call;
import org.hakimtoto.store.reference.NationalRoster;
import org.hakimtoto.store.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class DayPlanTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Scale DAY = new Scale(1, HOUR, 7);
  private static final People KENYA = People.drawn(ReferenceData.shipped(), DAY.chiefs(), 7);

  @Test
  void the_same_seed_plans_the_same_calls_and_another_others() {
    List<Planned> plan = DayPlan.of(DAY, KENYA).all();

    assertThat(DayPlan.of(DAY, People.drawn(ReferenceData.shipped(), DAY.chiefs(), 7)).all())
        .isEqualTo(plan);
    assertThat(DayPlan.of(new Scale(1, HOUR, 8), KENYA).all()).isNotEqualTo(plan);
  }

  @Test
  void a_day_has_the_load_that_is_reckoned_with_and_ten_days_ten_times_as_much() {
    DayPlan day = DayPlan.of(DAY, KENYA);

    assertThat(day.reports()).isEqualTo(1_500);
    assertThat(day.calls().size()).as("with those that were dropped").isBetween(4_750, 5_050);
    assertThat(DayPlan.of(new Scale(10, HOUR, 7), KENYA).reports()).isEqualTo(15_000);
    assertThat(DayCurve.peak()).as("15 of 100 in an hour").isCloseTo(0.15 * 24, within(0.1));
  }

  @Test
  void everybody_dials_within_the_day_in_order_and_no_stranger_twice_in_it() {
    List<Call> calls = DayPlan.of(DAY, KENYA).calls();

    assertThat(calls).isSortedAccordingTo(java.util.Comparator.comparing(Call::at));
    assertThat(calls).allMatch(call -> call.at().compareTo(HOUR.multipliedBy(2)) < 0);
    var strangers = new HashMap<String, HashSet<Integer>>();
    calls.stream()
        .filter(call -> call.journey().name().equals("anybody"))
        .forEach(call ->
            strangers.computeIfAbsent(call.phone(), _ -> new HashSet<>()).add(call.number()));
    assertThat(strangers.values()).allMatch(numbers -> numbers.size() == 1);
  }

  @Test
  void chiefs_and_assistants_are_of_every_county() {
    assertThat(KENYA.chiefs().size() + KENYA.others().size())
        .isEqualTo(NationalRoster.CHIEFS_AND_ASSISTANTS);
    assertThat(KENYA.others().stream().map(People.Officer::county).distinct()).hasSize(47);
    assertThat(KENYA.chiefs().stream().map(People.Officer::county).distinct().count())
        .isGreaterThan(40);
    assertThat(KENYA.registries()).hasSizeGreaterThan(40);
    assertThat(KENYA.typing()).doesNotHaveDuplicates().hasSizeGreaterThan(KENYA.chiefs().size());
  }

  @Test
  void faults_follow_each_other_and_are_over_before_the_day_is() {
    double before = 0;
    for (Fault fault : Fault.SCHEDULE) {
      assertThat(fault.from()).as(fault.name()).isGreaterThan(before);
      assertThat(fault.until()).as(fault.name()).isGreaterThan(fault.from());
      before = fault.until();
    }
    assertThat(before).isLessThan(1);
  }
}
