package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// What callers change their minds about, mistype and come back to.
@ExtendWith(WithRealStores.class)
class TurnsOfAReportAcceptance {
  private static final String PIN = Journeys.CHIEF_PIN;
  private static final String[] KEYS = Reports.boyInACell(15);
  private static final String[] TO_THE_AGE = {"1", "1", "1", "1", "1"};

  @TestFactory
  Stream<DynamicTest> a_chief_reports_and(RealStores stores) {
    var house = RunningGateway.open(stores);
    var chief = Journeys.all(stores).getFirst();
    return Stream.of(
            turn("leaves and reports another child in the same call", this::leavesAndReports),
            turn("thinks better of leaving", this::thinksBetterOfLeaving),
            turn("changes the role of a boy of nine", this::changesTheRole),
            turn("mistypes the age", this::mistypesTheAge),
            turn("finds the place in the sub-county", this::findsTheLocation),
            turn("types a place that no list has", this::typesThePlace),
            turn("writes the parent's number oddly", this::writesTheNumberOddly),
            turn("dials again after half an hour", this::dialsTooLate),
            turn("drops four calls in a day", this::dropsFourCalls),
            turn("lets another phone dial again", this::letsAnotherDial),
            turn("reports another child after the first", this::reportsAnother))
        .map(turn ->
            dynamicTest(
                turn.name(),
                () -> {
                  chief.begun(stores);
                  turn.play().accept(house, stores);
                }))
        .onClose(house::close);
  }

  private record Turn(String name, BiConsumer<RunningGateway, RealStores> play) {}

  private static Turn turn(String name, BiConsumer<RunningGateway, RealStores> play) {
    return new Turn(name, play);
  }

  private void leavesAndReports(RunningGateway house, RealStores stores) {
    var chief = chief(house).presses(KEYS).presses("00");
    assertThat(chief.screen()).startsWith("CON Uache taarifa hii?");
    assertThat(chief.presses("2").screen()).startsWith("CON Haki Mtoto");
    chief.presses("1", "2", "2", "1", "2", "109", PIN);
    assertThat(chief.screen()).contains("Imepokelewa");
    chief.hangsUp("Incomplete");
    assertThat(cases(stores)).isEqualTo(1);
    assertThat(stores.ask("select state from report_draft")).containsExactly(List.of("FILED"));
  }

  private void thinksBetterOfLeaving(RunningGateway house, RealStores stores) {
    var chief = chief(house).presses(KEYS);
    String confirm = chief.screen();
    for (int times = 0; times < 2; times++) {
      assertThat(chief.presses("00").screen()).startsWith("CON Uache taarifa hii?");
      assertThat(chief.presses("1").screen()).isEqualTo(confirm);
    }
    assertThat(chief.presses(PIN).screen()).startsWith("CON Imepokelewa");
    assertThat(cases(stores)).isEqualTo(1);
  }

  private void changesTheRole(RunningGateway house, RealStores stores) {
    var chief = chief(house).presses("1", "2", "5", "1", "2", "209", "1", "1", "1");
    while (!chief.screen().contains("PIN yako huituma.")) {
      chief.presses("1");
    }
    chief.presses(PIN);
    while (chief.screen().startsWith("CON ")) {
      chief.presses("1");
    }
    assertThat(chief.screen()).contains("Mtoto wa chini ya miaka 12 hawezi kushtakiwa");
    assertThat(cases(stores)).isEqualTo(1);
  }

  private void mistypesTheAge(RunningGateway house, RealStores stores) {
    for (String typed : List.of("98", "15 1", "m15", "415", "1155", "135", "15")) {
      var chief = chief(house).presses("1", "1", "1").presses("1", "1", typed);
      assertThat(chief.screen()).as(typed).startsWith("CON Mfano 115 au 207.");
      assertThat(chief.presses("115").screen()).startsWith("CON Mali; Msichana, 15");
      chief.presses("1", "4");
      assertThat(chief.screen()).startsWith("END Imeghairiwa.");
    }
    var chief = chief(house).presses(TO_THE_AGE).presses("2");
    for (String typed : List.of("98", "100", "-1", "miaka")) {
      assertThat(chief.presses(typed).screen()).as(typed).contains("Andika 0 hadi 17, au 99.");
    }
    assertThat(chief.presses("18").screen()).startsWith("CON Miaka 18 au zaidi: ni kweli?");
    assertThat(chief.presses("1", "8").screen()).startsWith("CON Mali; Mvulana, 8");
    assertThat(cases(stores)).isZero();
  }

  private void findsTheLocation(RunningGateway house, RealStores stores) {
    var chief = chief(house).presses("1", "1", "1", "2");
    assertThat(chief.screen()).startsWith("CON Lokesheni? Au herufi");
    chief.presses("LAI").chooses("Laini Saba");
    chief.presses("1", "215");
    assertThat(chief.screen()).contains("Laini Saba, Kibra");
    chief.presses(PIN);
    assertThat(cases(stores)).isEqualTo(1);
  }

  private void typesThePlace(RunningGateway house, RealStores stores) {
    for (String typed : List.of("Kambi *Mpya", "Kambi #2", "Kambi 7")) {
      var chief = chief(house).presses("1", "1", "1", "2").chooses("Haipo hapa");
      chief.presses(typed);
      while (chief.screen().startsWith("CON Herufi 2 hadi 20.")) {
        chief.presses("Kambi Mpya");
      }
      chief.presses("1", "215");
      assertThat(chief.screen()).as(typed).startsWith("CON Mali; Mvulana, 15\nK");
      chief.presses("1", "4");
    }
    assertThat(cases(stores)).isZero();
  }

  private void writesTheNumberOddly(RunningGateway house, RealStores stores) {
    var chief = chief(house).presses(KEYS).presses(PIN);
    for (String wrong : List.of("071234567", "+255712345678", "baba", "07123456789", "*", "#")) {
      assertThat(chief.presses(wrong).screen())
          .as(wrong)
          .startsWith("CON ")
          .contains("Simu ya mzazi");
    }
    assertThat(chief.presses("+254 712-345 678").screen()).startsWith("END Imepokelewa.");
    assertThat(stores.ask("select kind from case_event order by seq"))
        .containsExactly(List.of("reported"), List.of("guardian-named"));
  }

  private void dialsTooLate(RunningGateway house, RealStores stores) {
    chief(house).presses(KEYS).hangsUp("Incomplete");
    stores.change("update report_draft set keyed_at = keyed_at - interval '31 min'");
    assertThat(chief(house).presses("1").screen()).startsWith("CON Mtoto huyu:");
    assertThat(cases(stores)).isEqualTo(1);
  }

  private void dropsFourCalls(RunningGateway house, RealStores stores) {
    for (int call = 1; call <= 5; call++) {
      var chief = chief(house).presses("1");
      if (chief.screen().startsWith("CON Ulianza ")) {
        chief.presses("1");
      }
      chief.presses("1", "1", "1").hangsUp("Incomplete");
      assertThat(cases(stores)).isEqualTo(Math.min(call, 3));
    }
    assertThat(stores.ask("select kind, count(*) from case_event group by 1 order by 1"))
        .containsExactly(List.of("dropped-call-joined", "2"), List.of("reported", "3"));
  }

  private void letsAnotherDial(RunningGateway house, RealStores stores) {
    chief(house).presses(KEYS).hangsUp("Incomplete");
    assertThat(house.phone(Journeys.STRANGER).dials().presses("1").screen())
        .startsWith("CON Mtoto huyu:");
    assertThat(chief(house).presses("1", "111111").screen())
        .startsWith("CON PIN si sahihi.")
        .doesNotContain("Kibera", "seli");
    assertThat(cases(stores)).isEqualTo(1);
  }

  private void reportsAnother(RunningGateway house, RealStores stores) {
    var chief = chief(house).presses(KEYS).presses(PIN);
    String first = chief.reference();
    chief.hangsUp("Incomplete");
    chief.dials().presses("1", PIN);
    assertThat(chief.screen()).contains(first).contains("Taarifa ya mtoto mwingine");
    chief.presses("2", "2", "2", "1", "2", "109");
    assertThat(chief.screen()).contains("1 Tuma");
    chief.presses("1");
    assertThat(chief.reference()).isNotEqualTo(first);
    await().until(() -> cases(stores) == 2);
  }

  private static Phone chief(RunningGateway house) {
    return house.phone(Journeys.CHIEF).dials();
  }

  private static int cases(RealStores stores) {
    return stores.count("select count(*) from case_file");
  }
}
