package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/// Each answer of PostgreSQL takes long, and many report at once.
@ExtendWith(WithRealStores.class)
@Isolated
class SlowStoreAcceptance {
  private RunningGateway house;
  private ChaosProxy line;

  @BeforeEach
  void open(RealStores stores) {
    line = ChaosProxy.before(stores.settings().port());
    house =
        RunningGateway.openOn(
            LostAnswersAcceptance.behind(stores.settings(), line),
            stores.redisSettings(),
            stores,
            1);
    house.warmUp();
  }

  @AfterEach
  void close() {
    line.carry(Line.GOOD);
    house.close();
    line.close();
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
