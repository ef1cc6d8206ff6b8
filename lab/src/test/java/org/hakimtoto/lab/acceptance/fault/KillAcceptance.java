package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of the gateway, of Redis and of PostgreSQL while people report. Afterwards every
/// reference that a phone has shown is one case, and every case has told its offices once.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class KillAcceptance {
  private static final long SEED = 20_261_124;
  private static final int CALLERS = 8;
  private static final int ROUNDS = 2;

  private enum Victim {
    GATEWAY,
    REDIS,
    POSTGRES,
    ALL
  }

  @Test
  void every_reference_shown_exists_exactly_once(RealStores stores, @TempDir Path folder)
      throws Exception {
    var victims = new ArrayList<Victim>();
    for (int round = 0; round < ROUNDS; round++) {
      victims.addAll(List.of(Victim.GATEWAY, Victim.REDIS, Victim.POSTGRES));
    }
    Collections.shuffle(victims, new Random(SEED));
    survives(victims, stores, folder);
  }

  /// F07.
  @Test
  @Tag("faults")
  void all_three_at_once(RealStores stores, @TempDir Path folder) throws Exception {
    survives(List.of(Victim.ALL, Victim.ALL, Victim.ALL), stores, folder);
  }

  private static void survives(List<Victim> victims, RealStores stores, Path folder)
      throws Exception {
    try (var redis = EmbeddedRedis.start(folder.resolve("redis"), bin(), 0);
        var gateway =
            ChildGateway.start(
                stores.settings(), redis.login(RedisSettings::new), stores.keyFile(), folder);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var street = new BusyStreet(gateway.port());
      for (int i = 0; i < CALLERS; i++) {
        threads.execute(street::reportUntilEvening);
      }
      try {
        kill(victims, street, stores, redis, gateway);
      } finally {
        street.evening();
        threads.shutdown();
      }
      assertThat(threads.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
      verify(street, stores);
    }
  }

  private static void kill(
      List<Victim> victims,
      BusyStreet street,
      RealStores stores,
      EmbeddedRedis redis,
      ChildGateway gateway) {
    var random = new Random(SEED);
    for (Victim victim : victims) {
      street.awaitMoreReports(4 + random.nextInt(8));
      switch (victim) {
        case GATEWAY -> {
          street.closeTheGate();
          gateway.killHard();
          gateway.startAgain();
          street.openTheGate();
        }
        case REDIS -> {
          redis.killHard();
          redis.restart();
        }
        case POSTGRES -> {
          stores.postgres().killHard();
          stores.postgres().restart();
        }
        case ALL -> {
          street.closeTheGate();
          stores.postgres().killHard();
          redis.killHard();
          gateway.killHard();
          stores.postgres().restart();
          redis.restart();
          gateway.startAgain();
          street.openTheGate();
        }
      }
    }
    street.awaitMoreReports(5);
  }

  private static void verify(BusyStreet street, RealStores stores) {
    List<String> shown = street.shown();
    assertThat(shown).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    List<String> kept =
        stores.ask("select lpad(reference::text, 9, '0') from case_file").stream()
            .map(List::getFirst)
            .toList();
    assertThat(kept).containsAll(shown);
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(kept.size());
    assertThat(Dialogues.faults(street.dialogues(), Dialogues.filed(stores, street.dialogues())))
        .isEmpty();
    assertAFilingMoreIsFound(street, stores);
    await()
        .until(() -> stores.count("select count(*) from case_event where planned_at is null") == 0);
    // RED at Kibra: the children's office, the police, the county coordinator; once each
    assertThat(stores.count("select count(*) from message where event_id is not null"))
        .isEqualTo(3 * kept.size());
  }

  /// The control: had one dialogue been filed twice, it would have been told.
  private static void assertAFilingMoreIsFound(BusyStreet street, RealStores stores) {
    var doctored = new HashMap<>(Dialogues.filed(stores, street.dialogues()));
    String reporter =
        street.dialogues().stream()
            .filter(dialogue -> !dialogue.shown().isEmpty())
            .map(Dialogues.Dialogue::msisdn)
            .findFirst()
            .orElseThrow();
    doctored.computeIfPresent(reporter, (_, cases) -> List.of(cases.getFirst(), "999-999-999"));
    assertThat(Dialogues.faults(street.dialogues(), doctored))
        .containsExactly(reporter + ": 2 cases of one dialogue");
  }

  private static Path bin() throws java.io.IOException {
    return Files.createDirectories(Path.of("target", "real-servers", "bin").toAbsolutePath());
  }
}
