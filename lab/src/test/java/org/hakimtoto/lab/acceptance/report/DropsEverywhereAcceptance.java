package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// The network goes away at each screen of the report, whoever makes it and in either language:
/// what is filed, who is told, what dialling again offers, and that one case results.
@Tag("faults")
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class DropsEverywhereAcceptance {
  @TestFactory
  Stream<DynamicTest> a_call_that_drops_at_any_screen(RealStores stores) {
    var house = RunningGateway.open(stores);
    return Journeys.all(stores).stream()
        .flatMap(journey ->
            IntStream.rangeClosed(1, journey.keys().size())
                .mapToObj(keys ->
                    dynamicTest(
                        journey + ", after " + keys,
                        () -> dropped(house, stores, journey.begun(stores), keys))))
        .onClose(house::close);
  }

  private static void dropped(RunningGateway house, RealStores stores, Journeys journey, int keys) {
    var phone = journey.phone(house);
    int textsBefore = phone.inbox().size();
    phone.dials().presses(journey.first(keys));
    String last = phone.screen();
    phone.hangsUp("Incomplete");

    assertThat(cases(stores)).isEqualTo(keys < journey.kept() ? 0 : 1);
    if (journey.ends(keys)) {
      assertThat(kinds(stores)).containsExactly(List.of("reported"));
      savedAlready(phone, journey, last);
    } else if (keys >= journey.kept()) {
      assertThat(stores.ask("select reported_by from case_file"))
          .as("nobody has shown a PIN")
          .containsExactly(List.of("null"));
      goesOn(stores, phone, journey, keys);
    } else {
      beginsAnew(phone, journey);
    }
    if (!journey.registered()) {
      planned(stores);
      assertThat(phone.inbox()).as("a phone that may be in any hand").hasSize(textsBefore);
    }
  }

  private static void savedAlready(Phone phone, Journeys journey, String last) {
    if (!journey.registered()) {
      beginsAnew(phone, journey);
      return;
    }
    phone.dials().presses(journey.first(1));
    assertThat(phone.screen()).startsWith(journey.said("CON Imehifadhiwa ", "CON Saved at "));
    assertThat(phone.presses(journey.pin()).reference()).isSubstringOf(last);
  }

  private static void goesOn(RealStores stores, Phone phone, Journeys journey, int keys) {
    if (!journey.registered()) {
      beginsAnew(phone, journey);
      assertThat(cases(stores)).isEqualTo(1);
      return;
    }
    phone.dials().presses(journey.first(1));
    assertThat(phone.screen()).startsWith(journey.said("CON Ulianza ", "CON You began at "));
    phone.presses(journey.pin(), "1").presses(journey.rest(keys).toArray(String[]::new));
    String reference = phone.reference();
    phone.hangsUp("Incomplete");
    planned(stores);

    assertThat(stores.ask("select lpad(reference::text, 9, '0'), version from case_file"))
        .containsExactly(List.of(reference.replace("-", ""), "2"));
    assertThat(kinds(stores)).containsExactly(List.of("reported"), List.of("report-continued"));
    assertThat(stores.count("select count(*) from case_file where reported_by is not null"))
        .as("who gave a PIN is the reporter")
        .isEqualTo(1);
    assertThat(toldTwice(stores)).isEmpty();
    assertThat(phone.dials().presses(journey.first(1)).screen())
        .startsWith(journey.said("CON Imehifadhiwa ", "CON Saved at "));
  }

  private static void beginsAnew(Phone phone, Journeys journey) {
    phone.dials().presses(journey.first(1));
    assertThat(phone.screen())
        .doesNotContain("Ulianza", "You began", "Imehifadhiwa", "Saved")
        .containsAnyOf("Mtoto huyu:", "The child is:", "Afisa, simu", "Officer on another");
  }

  /// Nobody is told the same thing twice.
  private static List<List<String>> toldTwice(RealStores stores) {
    return stores.ask(
        "select kind, phone_index, count(*) from message group by 1, 2 having count(*) > 1");
  }

  private static void planned(RealStores stores) {
    await()
        .until(() -> stores.count("select count(*) from case_event where planned_at is null") == 0);
  }

  private static List<List<String>> kinds(RealStores stores) {
    return stores.ask("select kind from case_event order by seq");
  }

  private static int cases(RealStores stores) {
    return stores.count("select count(*) from case_file");
  }
}
