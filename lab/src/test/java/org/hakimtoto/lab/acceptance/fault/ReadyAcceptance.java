package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.gateway.cli.Haki;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/// Ready means that a report can be filed now, and what stands against it is named.
@ExtendWith(WithRealStores.class)
class ReadyAcceptance {
  @Test
  void a_database_that_answers_and_saves_nothing_is_not_ready(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      says(house, 200, "ready", "up", "up", "up");
      assertThat(stores.count("select count(*) from save_trial")).isEqualTo(1);
    }
    stores.change(
        "do $$ begin execute format('alter database %I set default_transaction_read_only = on',"
            + " current_database()); end $$");
    try (var house = RunningGateway.open(stores)) {
      says(house, 503, "not-ready", "read-only", "up", "up");
      assertThat(house.operations("/metrics").body())
          .contains("haki_ready 0.0")
          .contains("haki_up{part=\"postgres\"} 0.0")
          .contains("haki_health_total{kind=\"postgres-read-only\"}");
    }
  }

  @Test
  void a_redis_that_keeps_no_session_is_named_and_reports_go_on(
      RealStores stores, @TempDir Path home) {
    Path bin = Path.of("target", "real-servers", "bin");
    try (var redis = EmbeddedRedis.start(home, bin, 0);
        var house = RunningGateway.open(stores, redis.login(RedisSettings::new));
        var jedis = jedis(redis.login(RedisSettings::new))) {
      says(house, 200, "ready", "up", "up", "up");
      assertThat(smoke(house, home)).startsWith("0 ").doesNotContain("FAULT").endsWith("well\n");
      assertThat(home.resolve("smoke.xml"))
          .content()
          .contains("name=\"USSD: the first screen\"", "failures=\"0\"")
          .doesNotContain("/at/");
      assertThat(stores.count("select count(*) from message")).as("nobody is texted").isZero();
      assertThat(stores.count("select count(*) from case_file")).isZero();
      jedis.configSet("maxmemory", "1000");
      says(house, 200, "degraded", "up", "full", "up");
      assertThat(smoke(house, home))
          .startsWith("1 ")
          .contains("FAULT  readiness", "\"redis\":\"full\"", "well   USSD: the first screen")
          .endsWith("faults: 1\n");
      assertThat(house.phone("+254700000001").dials().screen()).startsWith("CON Haki Mtoto");

      jedis.configSet("maxmemory", "0");
      jedis.replicaof("127.0.0.1", 1);
      says(house, 200, "degraded", "up", "read-only", "up");
      jedis.replicaofNoOne();
      says(house, 200, "ready", "up", "up", "up");
      assertThat(house.operations("/metrics").body()).contains("haki_redis_memory_used_ratio 0.0");

      redis.killHard();
      says(house, 200, "degraded", "up", "down", "up");
    }
  }

  @Test
  void a_redis_cluster_is_named(RealStores stores, @TempDir Path home) {
    Path bin = Path.of("target", "real-servers", "bin");
    try (var redis = EmbeddedRedis.startCluster(home, bin);
        var house = RunningGateway.open(stores, redis.login(RedisSettings::new))) {
      says(house, 200, "degraded", "up", "cluster", "up");
    }
  }

  /// Before the first alert finds out.
  @Test
  void a_carrier_that_refuses_our_key_is_named(RealStores stores) throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at), stores)) {
      says(house, 200, "degraded", "up", "up", "in-trouble");
      assertThat(house.operations("/metrics").body()).contains("haki_up{part=\"carrier\"} 0.0");
    }
  }

  /// The exit status, and what was said.
  private static String smoke(RunningGateway house, Path folder) {
    var said = new StringWriter();
    int status =
        new CommandLine(new Haki())
            .setOut(new PrintWriter(said))
            .execute(
                "smoke",
                "http://127.0.0.1:" + house.port() + "/at/" + RunningGateway.TOKEN + "/ussd",
                "--operations=http://127.0.0.1:" + house.operationsPort(),
                "--desk=http://127.0.0.1:" + house.deskPort(),
                "--code=" + RunningGateway.SERVICE_CODE,
                "--junit=" + folder);
    return status + " " + said;
  }

  private static void says(
      RunningGateway house,
      int status,
      String word,
      String postgres,
      String redis,
      String carrier) {
    String expected =
        String.format(
            "{\"status\":\"%s\",\"postgres\":\"%s\",\"redis\":\"%s\",\"carrier\":\"%s\","
                + "\"clock\":\"right\",\"journal\":\"off\"}",
            word, postgres, redis, carrier);
    await()
        .untilAsserted(() -> {
          var answer = house.operations("/health/ready");
          assertThat(answer.body()).isEqualTo(expected);
          assertThat(answer.statusCode()).isEqualTo(status);
        });
  }

  private static Config.Sms sms(AtDouble at) {
    return new Config.Sms(
        new SmsCarrier(
            SmsCarrier.AFRICAS_TALKING,
            Optional.of(
                new CarrierAccount(
                    "haki",
                    new ApiKey("atsk_withdrawn"),
                    at.url(),
                    CarrierAccount.Endpoint.LEGACY,
                    Optional.of("22115")))),
        Optional.empty(),
        50);
  }

  private static AtDouble play() throws TimeoutException {
    return AtDouble.start(
        AtDouble.Settings.local(Optional.of("atsk_s3cret"), Optional.empty()),
        Ledger.inMemory(),
        InstantSource.system(),
        UUID::randomUUID);
  }

  private static Jedis jedis(RedisSettings settings) {
    return new Jedis(
        new HostAndPort(settings.host(), settings.port()),
        DefaultJedisClientConfig.builder().password(settings.password()).build());
  }
}
