package org.hakimtoto.lab.acceptance.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.hakimtoto.gateway.cli.Haki;
import org.hakimtoto.gateway.cli.OneLineErrors;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.cli.smoke.PrepareCommand;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.link.LinkTarget;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The canary reports as a chief does, and nobody of the roster, no count and no link hears of it.
@ExtendWith(WithRealStores.class)
class CanaryReportAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String COORDINATOR = "+254700000009";
  private static final String OURS = "+254711000990";
  private static final String THEIRS =
      "select count(*) from message m where exists (select 1 from officer o join unit u"
          + " on u.id = o.unit_id where o.id = m.officer_id and u.code <> 'smoke-test')";

  @Test
  void it_reports_reads_asks_is_texted_and_closes_again_and_again(
      RealStores stores, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("canary");
    prepare(stores, file, OURS, 0);
    try (var house = RunningGateway.open(stores)) {
      for (int n = 1; n <= 2; n++) {
        String said = smoke(house, file, folder);

        assertThat(said).as(said).startsWith("0 ").endsWith("well\n").doesNotContain("FAULT");
        assertThat(stores.count("select count(*) from case_file where county = 99")).isEqualTo(n);
      }
      assertThat(folder.resolve("smoke.xml"))
          .content()
          .contains("name=\"canary: closed\"", "failures=\"0\"", "tests=\"19\"")
          .doesNotContain(pin(file), token(file), OURS);
      assertThat(stores.count("select count(*) from case_file where closed_at is null")).isZero();
      assertThat(stores.ask("select distinct stage from case_file"))
          .isEqualTo(List.of(List.of("CLOSED")));
      nobodyElseHearsOfIt(house, stores);
    }
  }

  private static void nobodyElseHearsOfIt(RunningGateway house, RealStores stores) {
    var all = new SoftAssertions();
    all.assertThat(stores.count(THEIRS)).as("texts to officers of the roster").isZero();
    all.assertThat(stores.count("select count(*) from case_clock"))
        .as("nobody is alarmed")
        .isZero();
    all.assertThat(stores.count("select count(*) from uncounted_event")).as("counted").isZero();
    all.assertThat(stores.count("select count(*) from call_task")).isZero();
    all.assertThat(stores.count("select count(*) from duplicate_suggestion")).isZero();
    all.assertThat(stores.count("select count(*) from twin_key")).isZero();
    stores.change("delete from house_purpose");
    all.assertThat(stores.database().reading(HousePurpose::of))
        .as("a house may still become either, as far as its cases go")
        .isEmpty();
    var user = ApiUser.of(house, stores);
    stores.change("update unit set county = 0, sub_county = 0 where code = 'county-nairobi'");
    for (String officer : new String[] {CHIEF, COORDINATOR, ApiUser.CHILDRENS_OFFICER}) {
      all.assertThat(user.as(officer).get("/cases").body()).doesNotContain("\"reference\"");
    }
    all.assertThat(user.as(COORDINATOR).get("/supervision").body()).doesNotContain("smoke");
    all.assertThat(user.as(COORDINATOR).get("/messages").body()).doesNotContain("smoke");
    all.assertThat(user.as(COORDINATOR).get("/messages/totals").body()).doesNotContain("smoke");
    all.assertAll();
  }

  /// A link that is opened before, and one that is opened after.
  @Test
  void no_link_is_told_of_it(RealStores stores, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("canary");
    prepare(stores, file, OURS, 0);
    stores.change("insert into link_target (name, filled) values ('cjims', true)");
    try (var house = RunningGateway.open(stores)) {
      assertThat(smoke(house, file, folder)).startsWith("0 ");
      house.phone(CHIEF).reports("482915", Reports.boyInACell(15));
    }

    assertThat(stores.count("select count(*) from link_delivery"))
        .as("the chief's report alone")
        .isEqualTo(stores.count("select count(*) from case_event where county <> 99"))
        .isPositive();
    stores.change("insert into link_target (name) values ('later')");
    var later = new LinkTarget(stores.database(), "later");
    await().until(later::fillStep);
    assertThat(stores.count("select count(*) from link_delivery where target = 'later'"))
        .isEqualTo(stores.count("select count(*) from case_event where county <> 99"));
  }

  /// Cut off in the middle of the call, and with its case open: no clock runs, an office of all
  /// Kenya is not told either, and the next run begins anew.
  @Test
  void an_interrupted_run_is_harmless_and_the_next_tidies_up(
      RealStores stores, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("canary");
    prepare(stores, file, OURS, 0);
    stores.change(
        "update unit set county = 0, sub_county = 0, location = 0 where agency = 'POLICE'");
    try (var house = RunningGateway.open(stores)) {
      house.phone(OURS).dials().presses("5", "4", "5", "1", "1", "115", pin(file));
      house.phone(OURS).dials().presses("5");
      assertThat(stores.count("select count(*) from case_file where closed_at is null")).isOne();
      assertThat(stores.count("select count(*) from case_clock")).as("clocks that run").isZero();

      String said = smoke(house, file, folder);

      assertThat(said).as(said).startsWith("0 ").endsWith("well\n");
      assertThat(stores.count("select count(*) from case_file where closed_at is null")).isZero();
      assertThat(stores.count(THEIRS)).isZero();
    }
  }

  @Test
  void what_is_not_prepared_is_refused(RealStores stores, @TempDir Path folder) throws IOException {
    try (var house = RunningGateway.open(stores)) {
      Path file = folder.resolve("canary");
      assertThat(smoke(house, file, folder)).startsWith("1 haki: not prepared: ");
      prepare(stores, file, OURS, 0);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
      assertThat(smoke(house, file, folder)).contains("is open to others").doesNotContain(OURS);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      stores.change("update api_client set revoked_at = now()");

      String said = smoke(house, file, folder);

      assertThat(said)
          .startsWith("1 ")
          .contains("FAULT  canary: prepared", "not prepared: the token of the file is not taken");
    }
  }

  @Test
  void no_officer_of_the_roster_becomes_the_canary(RealStores stores, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("canary");

    assertThat(prepare(stores, file, CHIEF, 1)).contains("an officer of the roster has it");
    assertThat(file).doesNotExist();
    assertThat(stores.officer(CHIEF).unit().code()).isNotEqualTo("smoke-test");

    prepare(stores, file, OURS, 0);
    String first = token(file);
    prepare(stores, file, "+254711000991", 0);
    assertThat(token(file)).isNotEqualTo(first);
    assertThat(
            stores.count(
                "select count(*) from officer o join unit u on u.id = o.unit_id"
                    + " where u.code = 'smoke-test' and o.retired_at is null"))
        .as("one officer, on the newer number")
        .isOne();
    assertThat(stores.count("select count(*) from api_client where revoked_at is null")).isOne();
  }

  private static String prepare(RealStores stores, Path file, String number, int status) {
    var said = new StringWriter();
    var writer = new PrintWriter(said, true);
    var house = new CliContext(stores::settings, stores::keyFile);
    int ended =
        new CommandLine(new PrepareCommand(house, InstantSource.system()))
            .setExecutionExceptionHandler(new OneLineErrors())
            .setOut(writer)
            .setErr(writer)
            .execute("--number=" + number, file.toString());
    assertThat(ended).as(said.toString()).isEqualTo(status);
    assertThat(said.toString()).doesNotContain(number);
    return said.toString();
  }

  private static String pin(Path file) throws IOException {
    return line(file, "pin");
  }

  private static String token(Path file) throws IOException {
    return line(file, "token");
  }

  private static String line(Path file, String name) throws IOException {
    var lines = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      lines.load(in);
    }
    return lines.getProperty(name);
  }

  /// The exit status, and what was said.
  private static String smoke(RunningGateway house, Path canary, Path folder) {
    var said = new StringWriter();
    var writer = new PrintWriter(said, true);
    int status =
        new CommandLine(new Haki())
            .setExecutionExceptionHandler(new OneLineErrors())
            .setOut(writer)
            .setErr(writer)
            .execute(
                "smoke",
                "http://127.0.0.1:" + house.port() + "/at/" + RunningGateway.TOKEN + "/ussd",
                "--operations=http://127.0.0.1:" + house.operationsPort(),
                "--desk=http://127.0.0.1:" + house.deskPort(),
                "--code=" + RunningGateway.SERVICE_CODE,
                "--canary=" + canary,
                "--junit=" + folder);
    return status + " " + said;
  }
}
