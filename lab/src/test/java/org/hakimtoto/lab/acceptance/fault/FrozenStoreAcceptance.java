package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F26: a store takes connections and never says a word. Whoever presses a key is answered all the
/// same, and is promised nothing.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class FrozenStoreAcceptance {
  private static final Duration HEALS = Duration.ofSeconds(10);

  @Test
  void while_postgresql_stands_still_every_phone_is_answered(RealStores stores) throws Exception {
    try (var house = RunningGateway.open(stores)) {
      List<Phone> phones = atEveryScreen(house);
      stores.postgres().freeze();
      try {
        for (int wave = 0; wave < 2; wave++) {
          for (StreetCall call : onePressMore(house, phones, wave)) {
            assertThat(call.longest()).as(call.toString()).isLessThan(StreetCall.MOST);
            assertThat(call.reported()).as(call.toString()).isFalse();
          }
        }
      } finally {
        stores.postgres().thaw();
      }
      await().atMost(HEALS).until(() -> StreetCall.made(house, 90).reported());
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  @Test
  void while_redis_stands_still_every_phone_is_answered_and_reports(RealStores stores)
      throws Exception {
    try (var house = RunningGateway.open(stores)) {
      List<Phone> phones = atEveryScreen(house);
      stores.redis().freeze();
      try {
        for (StreetCall call : onePressMore(house, phones, 0)) {
          assertThat(call.longest()).as(call.toString()).isLessThan(StreetCall.MOST);
        }
        var call = StreetCall.made(house, 91);
        assertThat(call.reported()).as(call.toString()).isTrue();
      } finally {
        stores.redis().thaw();
      }
      await().atMost(HEALS).until(() -> StreetCall.made(house, 92).reported());
    }
  }

  /// One that stands before each key of a report, and the chief before the PIN.
  private static List<Phone> atEveryScreen(RunningGateway house) {
    var phones = new ArrayList<Phone>();
    for (int keys = 0; keys < StreetCall.STRANGER.size(); keys++) {
      Phone phone = house.phone("+25472500" + (1_000 + keys)).dials();
      phones.add(phone.presses(StreetCall.STRANGER.subList(0, keys).toArray(String[]::new)));
    }
    phones.add(
        house.phone(StreetCall.CHIEF).dials().presses(StreetCall.CHIEFS.toArray(String[]::new)));
    return phones;
  }

  /// Every phone goes on, and as many dial anew.
  private static List<StreetCall> onePressMore(RunningGateway house, List<Phone> phones, int wave)
      throws Exception {
    var presses = new ArrayList<Callable<StreetCall>>();
    for (int i = 0; i < phones.size(); i++) {
      Phone phone = phones.get(i);
      String key = i < StreetCall.STRANGER.size() ? StreetCall.STRANGER.get(i) : StreetCall.PIN;
      if (wave == 0) {
        presses.add(() -> StreetCall.pressed(phone, key));
      }
      Phone another = house.phone("+2547260" + (10_000 + wave * 100 + i));
      presses.add(() -> StreetCall.made(another, List.of()));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<StreetCall>();
      for (var call : threads.invokeAll(presses)) {
        calls.add(call.get());
      }
      return calls;
    }
  }
}
