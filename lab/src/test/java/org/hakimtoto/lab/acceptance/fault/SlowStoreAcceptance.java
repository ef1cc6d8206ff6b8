package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/// Each answer of a store takes long, and many report at once.
@ExtendWith(WithRealStores.class)
@Isolated
class SlowStoreAcceptance {
  /// Longer than all that a press computes; one of Redis that takes longer is waited for by nobody.
  private static final Duration OF_POSTGRESQL = Duration.ofMillis(500);

  private static final Duration OF_REDIS = Duration.ofMillis(300);

  private RunningGateway house;
  private ChaosProxy line;
  private ChaosProxy redis;

  @BeforeEach
  void open(RealStores stores) {
    line = ChaosProxy.before(stores.settings().port());
    redis = ChaosProxy.before(stores.redisSettings().port());
    house =
        RunningGateway.openOn(
            LostAnswersAcceptance.behind(stores.settings(), line),
            LostAnswersAcceptance.behind(stores.redisSettings(), redis),
            stores,
            1);
    house.warmUp();
  }

  @AfterEach
  void close() {
    line.carry(Line.GOOD);
    house.close();
    line.close();
    redis.close();
  }

  /// The answers of which each is waited for before the next is asked for. One more is one more for
  /// whoever reports where a store is slow: six at once have no time for it
  /// ([LostAnswersAcceptance]).
  @Test
  void a_report_waits_for_three_answers_of_postgresql_and_with_a_pin_for_six() {
    assertThat(answers(line, OF_POSTGRESQL, this::stranger)).isEqualTo(3);
    assertThat(answers(redis, OF_REDIS, this::stranger)).isEqualTo(2);
    assertThat(answers(line, OF_POSTGRESQL, this::chief)).isEqualTo(6);
    assertThat(answers(redis, OF_REDIS, this::chief)).isEqualTo(2);
  }

  /// Of the last key of a call; the fewest of some calls, since all else that takes time only adds.
  private static long answers(ChaosProxy slow, Duration each, IntFunction<LastKey> calls) {
    return IntStream.range(0, 3)
        .mapToObj(calls)
        .mapToLong(call -> pressed(slow, each, call).longest().dividedBy(each))
        .min()
        .orElseThrow();
  }

  /// A call of which one key is left.
  private record LastKey(Phone phone, String key) {}

  private LastKey stranger(int caller) {
    var keys = StreetCall.STRANGER.subList(0, StreetCall.STRANGER.size() - 1);
    var phone = house.phone("+25472500" + (1_000 + caller)).dials();
    return new LastKey(phone.presses(keys.toArray(String[]::new)), StreetCall.STRANGER.getLast());
  }

  private LastKey chief(int caller) {
    Phone phone = house.phone(StreetCall.CHIEF).dials();
    return new LastKey(phone.presses(Reports.boyInACell(10 + 3 * caller)), StreetCall.PIN);
  }

  private static StreetCall pressed(ChaosProxy slow, Duration each, LastKey call) {
    slow.carry(Line.slow(each));
    StreetCall pressed;
    try {
      pressed = StreetCall.pressed(call.phone(), call.key());
    } finally {
      slow.carry(Line.GOOD);
    }
    assertThat(pressed.reported()).as(pressed.toString()).isTrue();
    if (pressed.last().startsWith("CON ")) {
      call.phone().presses(Reports.NO_NUMBER).hangsUp("Success");
    }
    return pressed;
  }

  /// As when an office answers an alert. The first of them is not looked at: a statement that is
  /// new on a connection is an answer more.
  @Test
  void an_office_that_accepts_waits_for_ten_answers(RealStores stores) {
    var settings = LostAnswersAcceptance.behind(stores.settings(), line).forOneLook();
    try (var database = new Database(stores.vertx(), settings)) {
      var change = new ChangeCase(database, stores.sealing(), UUID::randomUUID);
      accepts(stores, change, 10);
      Duration fewest =
          IntStream.rangeClosed(11, 13)
              .mapToObj(age -> accepts(stores, change, age))
              .min(Duration::compareTo)
              .orElseThrow();
      assertThat(fewest.dividedBy(OF_POSTGRESQL)).isEqualTo(10);
    }
  }

  private Duration accepts(RealStores stores, ChangeCase change, int age) {
    Officer office = stores.officer("+254700000002");
    String shown = house.phone(StreetCall.CHIEF).reports(StreetCall.PIN, Reports.boyInACell(age));
    var reference = CaseReference.parse(shown).orElseThrow();
    line.carry(Line.slow(OF_POSTGRESQL));
    long began = System.nanoTime();
    var outcome =
        change.change(
            reference,
            new CaseCommand.Accept(),
            office,
            Channel.SMS,
            RunningGateway.MORNING,
            OptionalInt.empty());
    var took = Duration.ofNanos(System.nanoTime() - began);
    line.carry(Line.GOOD);
    assertThat(outcome).isInstanceOf(ChangeCase.Outcome.Done.class);
    return took;
  }

  @Test
  void twelve_of_twelve_report_at_300_ms_an_answer_and_sixty_of_sixty_four_at_100()
      throws Exception {
    line.carry(Line.slow(Duration.ofMillis(300)));
    assertThat(reported(called(0, 12))).isEqualTo(12);
    line.carry(Line.slow(Duration.ofMillis(100)));
    assertThat(reported(called(100, 64))).isGreaterThanOrEqualTo(60);
  }

  private static long reported(List<StreetCall> calls) {
    calls.forEach(
        call -> assertThat(call.longest()).as(call.toString()).isLessThan(StreetCall.MOST));
    return calls.stream().filter(StreetCall::reported).count();
  }

  private List<StreetCall> called(int first, int callers) throws Exception {
    var calls = new ArrayList<Callable<StreetCall>>();
    for (int i = first; i < first + callers; i++) {
      int caller = i;
      calls.add(() -> StreetCall.made(house, caller));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var made = new ArrayList<StreetCall>();
      for (var call : threads.invokeAll(calls)) {
        made.add(call.get());
      }
      return made;
    }
  }
}
