package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hakimtoto.gateway.cli.Haki;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.EnvironmentFile;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.servers.Ports;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A gateway is started while a store is away: it takes what it can keep, says what it cannot, and
/// begins its work when the store comes.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class StartWithoutDatabaseAcceptance {
  private static final String REFERENCE = "\\d{3}-\\d{3}-\\d{3}";
  private static final String ENGLISH =
      "END Received %s. No office has been told yet: call 116 now, free.";
  private static final String SWAHILI =
      "END Imepokelewa %s. Bado hakuna ofisi iliyoarifiwa: piga 116 sasa, bure.";
  private static final String NOT_SAVED =
      "END HAIJAHIFADHIWA. Piga 116 sasa, bure, au piga tena baada ya dakika chache.\n"
          + "NOT SAVED. Call 116 now, free, or dial again in a few minutes.";
  private static final String[] IN_ENGLISH = {"2", "2", "2", "Thika", "1", "2", "109", "1"};
  private static final String[] IN_SWAHILI = {"1", "2", "2", "Thika", "1", "2", "109", "1"};

  @Test
  void reports_are_kept_from_the_first_key_and_filed_when_postgresql_comes(
      RealStores stores, @TempDir Path home) throws IOException {
    Path folder = home.resolve("journal");
    RunningGateway.openWithJournals(stores, folder).close();
    stores.postgres().killHard();
    RunningGateway house = RunningGateway.openWithJournals(stores, folder);
    try {
      var shown = new ArrayList<String>();
      try {
        shown.add(told(house, StreetCall.CHIEF, ENGLISH, IN_ENGLISH));
        shown.add(told(house, "+254711000112", SWAHILI, IN_SWAHILI));
        assertThat(ready(house))
            .contains("not-ready", "\"postgres\":\"not-seen\"", "\"journal\":\"waiting\"")
            .contains("HAKI_PG_HOST", "\"clock\":\"not-seen\"");
        assertThat(house.operations("/v1/cases").statusCode()).isNotEqualTo(404);
        assertThat(Files.readString(folder.resolve("places"))).doesNotContain("711000112");
        statusIsTold(stores, home, folder);
      } finally {
        stores.postgres().restart();
      }
      filed(stores, shown);
      await().until(() -> ready(house).contains("\"postgres\":\"up\""));
      assertThat(ready(house)).contains("\"journal\":\"up\"").doesNotContain("remedy");
      assertThat(stores.ask("select distinct reported_by from case_file"))
          .as("a chief whom nobody could recognise reports as anybody")
          .containsExactly(List.of("null"));
      await()
          .untilAsserted(() ->
              assertThat(stores.count("select count(*) from message where kind like 'alert%'"))
                  .as("the pump has begun")
                  .isPositive());
      assertThat(StreetCall.made(house, 1).reported()).isTrue();
    } finally {
      house.close();
    }
  }

  @Test
  void without_a_copy_of_the_places_every_caller_reads_that_nothing_is_saved(
      RealStores stores, @TempDir Path home) throws IOException {
    Path folder = home.resolve("journal");
    stores.postgres().killHard();
    try (var house = RunningGateway.openWithJournals(stores, folder);
        var bare = RunningGateway.open(stores)) {
      try {
        for (var one : List.of(house, bare)) {
          assertThat(one.phone(StreetCall.CHIEF).dials().screen()).isEqualTo(NOT_SAVED);
          assertThat(one.operations("/health/taking").statusCode()).isEqualTo(503);
        }
        assertThat(ready(house)).contains("never with PostgreSQL");
        assertThat(ready(bare)).contains("set HAKI_JOURNAL_DIR");
      } finally {
        stores.postgres().restart();
      }
      for (var one : List.of(house, bare)) {
        await().until(() -> ready(one).contains("\"status\":\"ready\""));
        assertThat(StreetCall.made(one, 3).reported()).isTrue();
      }
      assertThat(StreetCall.made(house, 0).reported()).as("the chief, with a PIN").isTrue();
    }
    altered(folder.resolve("places"));
    stores.postgres().killHard();
    try (var house = RunningGateway.openWithJournals(stores, folder)) {
      assertThat(house.phone(StreetCall.CHIEF).dials().screen()).isEqualTo(NOT_SAVED);
      assertThat(ready(house)).contains("no copy of the places");
    } finally {
      stores.postgres().restart();
    }
  }

  @Test
  void a_database_that_is_not_ours_is_let_nobody_to(RealStores stores, @TempDir Path home) {
    Path folder = home.resolve("journal");
    RunningGateway.openWithJournals(stores, folder).close();
    stores.change("update flyway_schema_history set success = false where version = '44'");
    assertThatThrownBy(() -> RunningGateway.open(stores))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("PostgreSQL lacks V44: ./haki migrate");
    stores.postgres().killHard();
    try (var house = RunningGateway.openWithJournals(stores, folder)) {
      stores.postgres().restart();
      await().until(() -> ready(house).contains("\"postgres\":\"not-ours\""));
      assertThat(ready(house)).contains("PostgreSQL lacks V44: ./haki migrate");
      String shown = told(house, "+254711000113", ENGLISH, IN_ENGLISH);
      assertThat(stores.count("select count(*) from case_file")).isZero();

      stores.change("update flyway_schema_history set success = true where version = '44'");
      filed(stores, List.of(shown));
    }
  }

  @Test
  void a_login_that_is_refused_is_no_outage(RealStores stores) {
    DatabaseSettings right = stores.settings();
    var wrong =
        new DatabaseSettings(
            right.host(), right.port(), right.database(), right.user(), "wrong", right.poolSize());
    assertThatThrownBy(() -> RunningGateway.openOn(wrong, stores.redisSettings(), stores, 1))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("refuses the login");
  }

  @Test
  void without_redis_it_serves_and_says_so(RealStores stores) {
    RedisSettings right = stores.redisSettings();
    var nowhere = new RedisSettings(right.host(), Ports.free(), right.password(), 0, 4);
    try (var house = RunningGateway.openOn(stores.settings(), nowhere, stores, 1)) {
      assertThat(ready(house)).contains("degraded", "\"redis\":\"down\"");
      assertThat(StreetCall.made(house, 5).reported()).isTrue();
    }
  }

  private static void statusIsTold(RealStores stores, Path home, Path folder) throws IOException {
    Path env = home.resolve("haki.env");
    EnvironmentFile.write(
        env,
        Map.of(
            "HAKI_JOURNAL_DIR", folder.toString(),
            "HAKI_KEY_FILE", stores.keyFile().toString(),
            "HAKI_CARRIER", "demo",
            "HAKI_AT_TOKEN", "0123456789abcdef0123456789abcdef",
            "HAKI_PG_PASSWORD", "none is asked",
            "HAKI_REDIS_PASSWORD", "none is asked"));
    var out = new StringWriter();
    var line = new CommandLine(new Haki()).setOut(new PrintWriter(out));
    int overdue = line.execute("journal", "status", "--json", "--env-file", env.toString());
    assertThat(out.toString())
        .contains("\"waiting\":2", "\"references\":1998", "\"writable\":true", "\"aside\":0")
        .contains("\"process\":" + ProcessHandle.current().pid(), "\"most_bytes\":16777216");
    assertThat(overdue).as("by the machine's clock they wait for days").isEqualTo(1);
    assertThat(line.execute("journal", "status", "--longest", "99999999", "--env-file", env + ""))
        .isZero();
    assertThat(out.toString()).contains("2 of at most 2000 reports wait");
  }

  private static String told(RunningGateway house, String caller, String words, String... keys) {
    Phone phone = house.phone(caller).dials().presses(keys);
    assertThat(phone.screen()).containsPattern(REFERENCE);
    String shown = phone.screen().replaceAll("(?s).*?(" + REFERENCE + ").*", "$1");
    assertThat(phone.screen()).isEqualTo(String.format(words, shown));
    assertThat(phone.repeats().screen()).isEqualTo(phone.screen());
    return shown.replace("-", "");
  }

  private static void filed(RealStores stores, List<String> shown) {
    await()
        .ignoreExceptions() // the server is starting
        .untilAsserted(() ->
            assertThat(stores.ask("select lpad(reference::text, 9, '0') from case_file"))
                .containsExactlyInAnyOrderElementsOf(shown.stream().map(List::of).toList()));
  }

  private static String ready(RunningGateway house) {
    return house.operations("/health/ready").body();
  }

  private static void altered(Path file) throws IOException {
    String all = Files.readString(file);
    Files.writeString(file, all.replaceFirst("places ....", "places AAAA"));
  }
}
