package org.hakimtoto.lab.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The demo's servers, started, killed and started again.
class EmbeddedServersIT {
  private static final Path BIN = Path.of("target", "real-servers", "bin").toAbsolutePath();

  @TempDir private Path home;

  @Test
  void postgres_is_durable_and_keeps_its_data_through_a_kill() {
    var vertx = Vertx.vertx();
    try (var postgres = EmbeddedPostgres.start(home, BIN, 0);
        var database = new Database(vertx, postgres.owner(DatabaseSettings::new))) {
      for (String setting :
          new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
        assertThat(database.show(setting)).as(setting).isEqualTo("on");
      }
      assertThat(database.show("server_version")).startsWith("18.");
      postgres.killHard();
      assertThat(database.reachable()).isFalse();
      assertThatThrownBy(() -> database.show("fsync")).isInstanceOf(StoreFault.Unavailable.class);
      postgres.restart();
      assertThat(comesBack(database)).isTrue();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  @Test
  void redis_survives_a_kill_with_what_was_saved_a_second_ago() {
    try (var redis = EmbeddedRedis.start(home, BIN, 0);
        var sessions = new RedisSessions(redis.login(RedisSettings::new))) {
      sessions.open("s", "c", Instant.EPOCH);
      redis.killHard();
      assertThat(sessions.standing(Instant.EPOCH).word()).isEqualTo("down");
      assertThatThrownBy(() -> sessions.open("s", "c", Instant.EPOCH))
          .isInstanceOf(StoreFault.Unavailable.class);
      redis.restart();
      assertThat(redis.alive()).isTrue();
    }
  }

  @Test
  void a_taken_port_is_told_in_one_line() {
    try (var redis = EmbeddedRedis.start(home, BIN, 0)) {
      int port = redis.login(RedisSettings::new).port();
      assertThatThrownBy(() -> EmbeddedRedis.start(home.resolve("other"), BIN, port))
          .isInstanceOf(EmbeddedTrouble.class)
          .hasMessageContaining("port " + port + " is taken");
    }
  }

  /// A test run that is stopped closes nothing, one that is killed still less.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void servers_end_with_the_program_that_started_them(boolean killed) throws Exception {
    var program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Servers.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said = program.inputReader()) {
      List<ProcessHandle> servers =
          Stream.of(said.readLine().split(" ", -1))
              .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
              .toList();
      assertThat(servers).hasSize(2).allMatch(ProcessHandle::isAlive);
      if (killed) {
        program.destroyForcibly();
      } else {
        program.destroy();
      }
      for (ProcessHandle server : servers) {
        server.onExit().get(20, TimeUnit.SECONDS);
      }
    } finally {
      program.destroyForcibly();
    }
  }

  /// A program that starts both, says their process ids, and waits.
  static final class Servers {
    private Servers() {}

    @SuppressWarnings("try") // they are to be left behind
    public static void main(String[] arguments) throws Exception {
      Path home = Path.of(arguments[0]);
      try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), BIN, 0);
          var redis = EmbeddedRedis.start(home.resolve("redis"), BIN, 0)) {
        System.out.println(pid(home.resolve("postgres")) + " " + pid(home.resolve("redis")));
        new CountDownLatch(1).await();
      }
    }

    private static String pid(Path server) throws IOException {
      return Files.readString(server.resolve("pid")).split(" ", -1)[0];
    }
  }

  /// The circuit opens for two seconds; each question in between is refused at once.
  private static boolean comesBack(Database database) {
    long giveUp = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < giveUp) {
      if (database.reachable()) {
        return true;
      }
      Ports.rest();
    }
    return false;
  }
}
