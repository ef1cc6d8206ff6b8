package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The carrier brings one press to two gateways at once. One files the report; what the other says
/// meanwhile is true, and whatever is pressed there is the same case.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class TwoCopiesAcceptance {
  private static final String STRANGER = "+254724001001";
  private static final List<String> CHIEFS_REPORT = whole();

  private RealStores stores;
  private ChaosProxy postgres;
  private RunningGateway house;
  private RunningGateway cut;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    postgres = ChaosProxy.before(real.settings().port());
    house = RunningGateway.open(real);
    cut =
        RunningGateway.openOn(
            LostAnswersAcceptance.behind(real.settings(), postgres), real.redisSettings(), real, 1);
  }

  @AfterEach
  void close() {
    cut.close();
    house.close();
    postgres.close();
  }

  @Test
  void not_saved_is_not_said_while_a_copy_files() throws Exception {
    Phone phone = onTheLastScreen(STRANGER, StreetCall.STRANGER);
    String told;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Phone> files;
      try (var _ = held()) {
        files = threads.submit(() -> phone.by(house.port()).presses(last(StreetCall.STRANGER)));
        waitUntilHeld();
        postgres.carry(Line.CLOSED);
        postgres.cut();
        told = phone.by(cut.port()).presses(last(StreetCall.STRANGER)).screen();
      }
      var _ = files.get();
    }

    assertThat(cases()).isEqualTo(1);
    assertThat(told).startsWith("END We do not know yet if your report was saved");
  }

  @Test
  void not_saved_is_said_where_no_copy_can_file_and_is_true_for_those_that_come_later() {
    Phone phone = onTheLastScreen(STRANGER, StreetCall.STRANGER);
    postgres.carry(Line.CLOSED);
    postgres.cut();
    String told = phone.by(cut.port()).presses(last(StreetCall.STRANGER)).screen();

    assertThat(told).contains("NOT SAVED");
    assertThat(phone.by(house.port()).presses(last(StreetCall.STRANGER)).screen()).isEqualTo(told);
    assertThat(cases()).isZero();
  }

  @Test
  void whoever_is_asked_once_more_while_a_copy_files_sends_the_same_case() throws Exception {
    Phone asked = askedOnceMoreWhileACopyFiles(STRANGER, StreetCall.STRANGER);

    String reference = asked.presses(last(StreetCall.STRANGER)).reference();

    assertThat(references()).containsExactly(reference);
    assertThat(asked.repeats().reference()).isEqualTo(reference);
  }

  @Test
  void so_does_an_officer_who_types_the_pin_once_more() throws Exception {
    Phone asked = askedOnceMoreWhileACopyFiles(StreetCall.CHIEF, CHIEFS_REPORT);

    String reference = asked.presses(last(CHIEFS_REPORT)).reference();

    assertThat(references()).containsExactly(reference);
  }

  @Test
  void what_is_changed_before_it_is_sent_again_is_told_of_the_same_case() throws Exception {
    Phone asked = askedOnceMoreWhileACopyFiles(STRANGER, StreetCall.STRANGER);

    String reference = asked.presses("3", "2", "110", "2").reference();

    assertThat(references()).containsExactly(reference);
    assertThat(stores.ask("select kind from case_event order by seq").toString())
        .contains("report-continued");
  }

  @Test
  void who_hangs_up_after_a_change_leaves_no_second_case() throws Exception {
    Phone asked = askedOnceMoreWhileACopyFiles(STRANGER, StreetCall.STRANGER);

    var _ = asked.presses("3", "2", "110").hangsUp("Incomplete");

    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void whoever_cancels_what_a_copy_sent_is_not_told_that_nothing_was_saved() throws Exception {
    Phone asked = askedOnceMoreWhileACopyFiles(STRANGER, StreetCall.STRANGER);

    assertThat(asked.presses("3", "4").screen()).startsWith("END ").doesNotContain("Cancelled");
    assertThat(cases()).isEqualTo(1);
  }

  /// The copy has filed by then.
  private Phone askedOnceMoreWhileACopyFiles(String caller, List<String> keys) throws Exception {
    Phone phone = onTheLastScreen(caller, keys);
    String before = phone.screen();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Phone> files;
      Phone asked;
      try (var _ = held()) {
        files = threads.submit(() -> phone.by(house.port()).presses(last(keys)));
        waitUntilHeld();
        forgetTheCall();
        asked = phone.by(cut.port()).presses(last(keys));
      }
      assertThat(files.get().screen()).as("overtaken").isEqualTo(asked.screen());
      assertThat(asked.screen()).as("once more").isEqualTo(before);
      assertThat(cases()).as("filed").isEqualTo(1);
      return asked;
    }
  }

  /// Redis loses it, and the proof that its last screen was seen never reached the store.
  private void forgetTheCall() {
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }
    stores.change("delete from acting_screen");
  }

  private AutoCloseable held() {
    return stores.hold("lock table case_file in share row exclusive mode");
  }

  private void waitUntilHeld() {
    while (stores.count("select count(*) from pg_locks, pg_sleep(0.01) where not granted") == 0) {
      // not yet
    }
  }

  private Phone onTheLastScreen(String caller, List<String> keys) {
    return house
        .phone(caller)
        .by(house.port())
        .dials()
        .presses(keys.subList(0, keys.size() - 1).toArray(String[]::new));
  }

  private static List<String> whole() {
    var keys = new ArrayList<>(StreetCall.CHIEFS);
    keys.add(StreetCall.PIN);
    return List.copyOf(keys);
  }

  private static String last(List<String> keys) {
    return keys.getLast();
  }

  private long cases() {
    return stores.count("select count(*) from case_file");
  }

  private List<String> references() {
    return stores.ask("select lpad(reference::text, 9, '0') from case_file").stream()
        .map(List::getFirst)
        .map(nine -> nine.replaceAll("(...)(?=.)", "$1-"))
        .toList();
  }
}
