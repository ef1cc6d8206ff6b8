package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.lab.proxy.LostCommit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL does not die but hangs, with a report under way: its caller is answered from the
/// journal before the deadline, and it is one case afterwards, whatever the server had done by
/// then.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class HungStoreAcceptance {
  /// The answer that goes out whatever hangs.
  private static final Duration DEADLINE = Duration.ofSeconds(7);

  private static final List<String> BEFORE = StreetCall.STRANGER.subList(0, 7);
  private static final int MOST_TRIES = 6;

  /// What filing one asks for at least, in bytes; who claims or looks says less.
  private static final long A_REPORT = 2_500;

  private static final String LAST = StreetCall.STRANGER.getLast();

  @TempDir private Path home;
  private RealStores stores;
  private ChaosProxy postgres;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    postgres = ChaosProxy.before(real.settings().port());
    house =
        RunningGateway.openWithJournal(
            LostAnswersAcceptance.behind(real.settings(), postgres),
            real.redisSettings(),
            real,
            home.resolve("journal"));
    house.warmUp();
  }

  @AfterEach
  void close() {
    house.close();
    postgres.close();
  }

  @Test
  void a_frozen_server_costs_no_report() throws Exception {
    List<Phone> phones = onTheLastKey();
    stores.postgres().freeze();
    try {
      keptInTime(phones);
    } finally {
      stores.postgres().thaw();
    }
    eachIsOneCase(phones);
  }

  @Test
  void a_line_that_falls_silent_costs_no_report() throws Exception {
    List<Phone> phones = onTheLastKey();
    postgres.carry(Line.SILENT);
    keptInTime(phones);
    postgres.carry(Line.GOOD);
    eachIsOneCase(phones);
  }

  /// The server has it, and nobody heard. Another COMMIT than the report's may be the first that is
  /// lost: whatever happens, each report is one case.
  @Test
  void a_commit_that_was_done_is_one_case_by_both_references() {
    String shown = "";
    for (int told = 1; told <= MOST_TRIES && aliases() == 0; told++) {
      shown = commitLost(told, LostCommit.DONE);
      int cases = told;
      await()
          .untilAsserted(() ->
              assertThat(house.operations("/metrics").body())
                  .contains("haki_journal_waiting 0.0", "haki_journal_put_aside 0.0"));
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(cases);
    }
    assertThat(stores.ask("select lpad(alias::text, 9, '0') from reference_alias"))
        .containsExactly(List.of(shown));
    assertThat(
            stores.ask(
                "select count(*) from case_file where reference = haki_reference("
                    + Integer.parseInt(shown)
                    + ")"))
        .containsExactly(List.of("1"));
    assertThat(stores.count("select count(*) from audit_entry where action = 'reference.alias'"))
        .isEqualTo(1);
  }

  /// The server never heard of it.
  @Test
  void a_commit_that_was_not_done_is_one_case_by_the_reference_that_was_shown() {
    filed(List.of(commitLost(1, LostCommit.NOT_DONE)));
    assertThat(aliases()).isZero();
  }

  /// Nobody else has much to write then.
  private boolean isPlannedAndSent() {
    return stores.count("select count(*) from case_event where planned_at is null") == 0
        && stores.count("select count(*) from message where state in ('READY', 'CLAIMED')") == 0;
  }

  private int aliases() {
    return stores.count("select count(*) from reference_alias");
  }

  private String commitLost(int caller, LostCommit how) {
    Phone phone = house.phone("+25472400110" + caller).dials();
    phone.presses(BEFORE.toArray(String[]::new));
    await().until(this::isPlannedAndSent);
    postgres.loseCommits(how, Line.SILENT, A_REPORT);
    assertThat(StreetCall.pressed(phone, LAST).longest()).isLessThan(DEADLINE);
    String shown = kept(phone);
    postgres.keepCommits();
    postgres.carry(Line.GOOD);
    postgres.cut();
    return shown;
  }

  /// A stranger before the key that sends, and a chief before the PIN.
  private List<Phone> onTheLastKey() {
    return List.of(
        house.phone("+254724001002").dials().presses(BEFORE.toArray(String[]::new)),
        house.phone(StreetCall.CHIEF).dials().presses(StreetCall.CHIEFS.toArray(String[]::new)));
  }

  private static void keptInTime(List<Phone> phones) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var call :
          threads.invokeAll(
              List.<Callable<StreetCall>>of(
                  () -> StreetCall.pressed(phones.getFirst(), LAST),
                  () -> StreetCall.pressed(phones.getLast(), StreetCall.PIN)))) {
        assertThat(call.get().longest()).as(call.get().toString()).isLessThan(DEADLINE);
      }
    }
    for (Phone phone : phones) {
      String shown = phone.screen();
      kept(phone);
      assertThat(phone.repeats().screen()).isEqualTo(shown);
    }
  }

  private static String kept(Phone phone) {
    assertThat(phone.screen()).containsAnyOf("No office has been told yet", "Bado hakuna ofisi");
    return phone.screen().replaceAll("(?s).*?(\\d{3})-(\\d{3})-(\\d{3}).*", "$1$2$3");
  }

  private void eachIsOneCase(List<Phone> phones) {
    var shown = new ArrayList<String>();
    phones.forEach(phone -> shown.add(kept(phone)));
    filed(shown);
  }

  private void filed(List<String> shown) {
    await()
        .untilAsserted(() ->
            assertThat(stores.ask("select lpad(reference::text, 9, '0') from case_file"))
                .containsExactlyInAnyOrderElementsOf(shown.stream().map(List::of).toList()));
    await()
        .during(Duration.ofSeconds(2))
        .until(() -> stores.count("select count(*) from case_file") == shown.size());
  }
}
