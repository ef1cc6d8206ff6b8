package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.lab.proxy.LostCommit;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The answer of a store is lost, comes late, or never comes; two gateways stand behind bad lines.
/// Nobody is shown a reference that is not saved, and nobody another's screen.
@ExtendWith(WithRealStores.class)
class LostAnswersAcceptance {
  private static final List<String> BEFORE = StreetCall.STRANGER.subList(0, 7);
  private static final String LAST = StreetCall.STRANGER.getLast();
  private static final String REFERENCE = "\\d{3}-\\d{3}-\\d{3}";

  private RealStores stores;
  private ChaosProxy postgres;
  private ChaosProxy redis;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    postgres = ChaosProxy.before(real.settings().port());
    redis = ChaosProxy.before(real.redisSettings().port());
    house =
        RunningGateway.openOn(
            behind(real.settings(), postgres), behind(real.redisSettings(), redis), real, 2);
  }

  @AfterEach
  void close() {
    house.close();
    postgres.close();
    redis.close();
  }

  /// F09: the server has done it.
  @Test
  void a_commit_that_was_done_is_found_and_its_reference_shown() {
    Phone phone = onTheLastScreen(1);
    postgres.loseCommits(LostCommit.DONE);
    String reference = phone.presses(LAST).reference();
    assertThat(postgres.commitsLost()).isPositive();
    postgres.keepCommits();

    assertThat(phone.repeats().reference()).isEqualTo(reference);
    assertThat(phone.by(house.ports().getLast()).repeats().reference()).isEqualTo(reference);
    assertThat(references()).containsExactly(reference);
  }

  /// F09: the server never heard of it.
  @Test
  void a_commit_that_was_not_done_shows_no_reference() {
    Phone phone = onTheLastScreen(1).by(house.port());
    postgres.loseCommits(LostCommit.NOT_DONE);
    String told = phone.presses(LAST).screen();
    assertThat(postgres.commitsLost()).isPositive();
    postgres.keepCommits();

    assertThat(told).startsWith("END ").doesNotContainPattern(REFERENCE).contains("116");
    assertThat(phone.repeats().screen()).isEqualTo(told);
    assertThat(references()).isEmpty();
    String reference = onTheLastScreen(1).presses(LAST).reference();
    assertThat(references()).containsExactly(reference);
  }

  /// F35: the other gateway still has its line.
  @Test
  void one_gateway_alone_loses_postgresql() {
    try (var whole = RunningGateway.open(stores)) {
      Phone phone = onTheLastScreen(1);
      postgres.carry(Line.CLOSED);
      postgres.cut();
      String told = phone.by(house.port()).presses(LAST).screen();
      assertThat(told).startsWith("END ").doesNotContainPattern(REFERENCE);
      String reference = onTheLastScreenOf(whole, 2).presses(LAST).reference();
      assertThat(references()).containsExactly(reference);
    } finally {
      postgres.carry(Line.GOOD);
    }
  }

  /// F05: the backends of callers are killed while they report.
  @Test
  void a_connection_that_is_killed_under_a_report_files_it_once_or_not_at_all()
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<StreetCall>>();
      for (int i = 1; i <= 12; i++) {
        int caller = i;
        var phone = house.phone("+25472300" + (1_000 + caller)).by(house.ports().get(caller % 2));
        calls.add(threads.submit(() -> StreetCall.made(phone, StreetCall.STRANGER)));
      }
      while (!calls.stream().allMatch(Future::isDone)) {
        var _ =
            stores.ask(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                 where application_name = 'haki' and datname = current_database()
                   and usename <> current_user
                 order by random() limit 1
                """);
      }
      var shown = new ArrayList<String>();
      for (var call : calls) {
        call.get().reference().ifPresent(shown::add);
      }
      assertThat(shown).doesNotHaveDuplicates();
      assertThat(references()).containsAll(shown);
      assertThat(stores.count("select count(*) from case_file")).isLessThanOrEqualTo(12);
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> StreetCall.made(house, 40).reported());
  }

  /// F13: what Redis answers too late is nobody's answer.
  @Test
  void an_answer_of_redis_that_comes_late_is_shown_to_nobody_else() throws Exception {
    var phones = new ArrayList<Phone>();
    var screens = new ArrayList<String>();
    for (int i = 0; i < StreetCall.STRANGER.size(); i++) {
      Phone phone = house.phone("+25472300" + (1_000 + i)).by(house.port()).dials();
      phone.presses(StreetCall.STRANGER.subList(0, i).toArray(String[]::new));
      phones.add(phone);
      screens.add(phone.screen());
    }
    redis.carry(Line.slow(Duration.ofMillis(500)).plusUpTo(Duration.ofMillis(300)));
    for (int time = 0; time < 2; time++) {
      assertThat(repeated(phones)).as("late").isEqualTo(screens);
    }
    redis.carry(Line.GOOD);
    for (int time = 0; time < 3; time++) {
      assertThat(repeated(phones)).as("afterwards").isEqualTo(screens);
    }
    assertThat(phones.getLast().presses(LAST).reference()).isEqualTo(references().getFirst());
  }

  /// F25: both stores are slow, and not evenly: half a second at most. Whoever sends a report waits
  /// for Redis twice, 0.4 s at most, which is as long as anybody waits for it; for the three
  /// answers of PostgreSQL that the reports before need, and for three of their own
  /// (`SlowStoreAcceptance` counts them); and for one more while somebody holds the end of a chain
  /// of the audit. That is 4.3 s of the seven that a press has, whatever chance does.
  @Test
  void both_stores_are_slow_and_six_report() throws Exception {
    house.warmUp();
    Line slow = Line.slow(Duration.ofMillis(100)).plusUpTo(Duration.ofMillis(400));
    postgres.carry(slow);
    redis.carry(slow);
    var phones =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> house.phone("+25472300" + (1_000 + i)).by(house.port()))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<StreetCall>> calls =
          phones.stream()
              .map(
                  phone -> (Callable<StreetCall>) () -> StreetCall.made(phone, StreetCall.STRANGER))
              .toList();
      for (var call : threads.invokeAll(calls)) {
        assertThat(call.get().longest()).as(call.get().toString()).isLessThan(StreetCall.MOST);
        assertThat(call.get().reported()).as(call.get().toString()).isTrue();
      }
    }
    postgres.carry(Line.GOOD);
    redis.carry(Line.GOOD);
    assertThat(phones).extracting(phone -> phone.repeats().reference()).doesNotHaveDuplicates();
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(phones.size());
  }

  private List<String> repeated(List<Phone> phones) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var screens = new ArrayList<String>();
      for (var screen :
          threads.invokeAll(
              phones.stream()
                  .map(phone -> (Callable<String>) () -> phone.repeats().screen())
                  .toList())) {
        screens.add(screen.get());
      }
      return screens;
    }
  }

  private Phone onTheLastScreen(int caller) {
    return onTheLastScreenOf(house, caller);
  }

  private static Phone onTheLastScreenOf(RunningGateway gateway, int caller) {
    return gateway
        .phone("+25472400" + (1_000 + caller))
        .dials()
        .presses(BEFORE.toArray(String[]::new));
  }

  private List<String> references() {
    return stores.ask("select lpad(reference::text, 9, '0') from case_file").stream()
        .map(List::getFirst)
        .map(nine -> nine.replaceAll("(...)(?=.)", "$1-"))
        .toList();
  }

  static DatabaseSettings behind(DatabaseSettings settings, ChaosProxy proxy) {
    return new DatabaseSettings(
        settings.host(),
        proxy.port(),
        settings.database(),
        settings.user(),
        settings.password(),
        DatabaseSettings.DEFAULT_POOL);
  }

  static RedisSettings behind(RedisSettings settings, ChaosProxy proxy) {
    return new RedisSettings(
        settings.host(),
        proxy.port(),
        settings.password(),
        settings.database(),
        settings.poolSize());
  }
}
