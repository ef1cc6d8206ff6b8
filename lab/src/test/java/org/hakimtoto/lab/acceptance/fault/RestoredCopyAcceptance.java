package org.hakimtoto.lab.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.gateway.cli.Haki;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.gateway.config.EnvironmentFile;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.demo.DemoSurroundings;
import org.hakimtoto.store.approval.AgreedErasures;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.outbox.NoticeRecords;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A case is erased, and an older copy of the database is served from, as after a restore.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class RestoredCopyAcceptance {
  private static final String AGAIN =
      "cases that were erased can be read again, as after a restore";
  private static final String OLDER = "haki_older";

  @TempDir private Path home;
  private RealStores stores;
  private TestNotices notices;
  private Path list;

  @BeforeEach
  void a_case_is_over(RealStores real) {
    stores = real;
    list = home.resolve("erasures");
    notices = new TestNotices(real);
    notices.deliver(notices.told());
    real.change("update case_file set closed_at = now() - interval '3 days'");
    real.change("update case_event set planned_at = now() where planned_at is null");
    real.change("delete from uncounted_event");
    real.change("update hearing set at = now() - interval '3 days'");
    real.change("update message set state = 'CANCELLED' where state in ('READY', 'CLAIMED')");
    real.database()
        .inTransaction(tx -> new NoticeRecords(real.sealing()).seal(tx, TestNotices.NOW));
    twoAgree();
  }

  @Test
  void nobody_is_served_from_it_until_the_list_was_replayed() throws IOException {
    Files.createFile(list);
    String present = stores.settings().database();
    copied(present);
    assertThat(erased(present)).contains("erased; the list of HAKI_ERASURES_PATH says so");
    assertThat(Files.readString(list)).contains(notices.caseId().toString(), "court-order");
    served(present);

    assertThatThrownBy(() -> served(OLDER))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(AGAIN + ": 1 (haki erase replay");
    assertThat(said(OLDER, "doctor")).contains("FAULT  erasures", AGAIN);

    assertThat(said(OLDER, "erase", "replay", list.toString())).contains("erased again: 1 of 1");
    served(OLDER);
    assertThat(said(OLDER, "erase", "replay", list.toString())).contains("erased again: 0 of 1");
  }

  @Test
  void a_list_that_is_lost_or_no_list_is_no_reason_to_serve() throws IOException {
    String present = stores.settings().database();
    assertThatThrownBy(() -> served(present))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("the list of erasures cannot be read (HAKI_ERASURES_PATH");
    Files.writeString(list, "something else\n");
    assertThatThrownBy(() -> served(present))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("is not what 'haki erase list' prints");
  }

  @Test
  void a_list_that_cannot_be_written_erases_nothing_and_one_that_lacks_a_case_is_said()
      throws IOException {
    String present = stores.settings().database();
    Files.createDirectory(list);
    assertThat(erased(present)).contains("the list of erasures cannot be written");
    assertThat(stores.count("select count(*) from erasure")).isZero();

    Files.delete(list);
    erased(present);
    Files.writeString(list, "");
    assertThat(said(present, "doctor"))
        .contains("well   erasures", "WARN     the list of erasures lacks 1");
    Files.writeString(list, said(present, "erase", "list"));
    assertThat(said(present, "doctor")).contains("well   erasures").doesNotContain("lacks 1");
  }

  @Test
  void who_keeps_no_list_is_told_so() {
    var nowhere = new HashMap<>(environment(stores.settings().database()));
    nowhere.remove("HAKI_ERASURES_PATH");
    assertThat(said(nowhere, "doctor")).contains("WARN     no list of erasures");
  }

  /// Nobody may be connected meanwhile.
  private void copied(String present) {
    stores.change(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid()");
    stores.postgres().copyDatabase(present, OLDER);
  }

  private void served(String database) {
    Gateway.start(
            ConfigReader.readForTrial(environment(database)),
            InstantSource.system(),
            Ids.random(),
            DemoSurroundings::new)
        .close();
  }

  private String erased(String database) {
    return said(database, "erase", "case", notices.reference().digits());
  }

  /// As the gateway leaves it when the second of two confirmed.
  private void twoAgree() {
    UUID id = UUID.randomUUID();
    UUID one = stores.officer("+254700000002").id();
    var wanted =
        new AgreedErasures.Wanted(notices.caseId(), notices.reference().shown(), "court-order");
    stores.change(
        """
        insert into approval (id, kind, unit_id, facts, facts_index, proposed_by, origin, expires_at,
                              decided_by, decided_at, outcome)
        select '%s', 'ERASURE', unit_id, '\\x%s', '\\x01', '%s', 'session', now(), id, now(),
               'CONFIRMED'
          from officer where id = '%s'
        """
            .formatted(
                id,
                HexFormat.of()
                    .formatHex(
                        stores.sealing().facts("approval", id, wanted.facts().getBytes(UTF_8))),
                stores.officer("+254700000001").id(),
                one));
  }

  private String said(String database, String... command) {
    return said(environment(database), command);
  }

  private String said(Map<String, String> environment, String... command) {
    Path file = home.resolve("haki.env");
    var out = new StringWriter();
    try {
      Files.deleteIfExists(file);
      EnvironmentFile.write(file, environment);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    var line = new CommandLine(new Haki()).setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(out));
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--env-file";
    all[command.length + 1] = file.toString();
    line.execute(all);
    return out.toString();
  }

  private Map<String, String> environment(String database) {
    DatabaseSettings ours = stores.settings();
    DatabaseSettings owner = stores.ownerSettings();
    return Map.ofEntries(
        Map.entry("HAKI_HTTP_PORT", "0"),
        Map.entry("HAKI_OPS_PORT", "0"),
        Map.entry("HAKI_DESK_PORT", "0"),
        Map.entry("HAKI_CARRIER", "demo"),
        Map.entry("HAKI_AT_TOKEN", "0123456789abcdef0123456789abcdef"),
        Map.entry("HAKI_KEY_FILE", stores.keyFile().toString()),
        Map.entry("HAKI_PG_HOST", ours.host()),
        Map.entry("HAKI_PG_PORT", ours.port() + ""),
        Map.entry("HAKI_PG_DATABASE", database),
        Map.entry("HAKI_PG_USER", ours.user()),
        Map.entry("HAKI_PG_PASSWORD", ours.password()),
        Map.entry("HAKI_PG_OWNER", owner.user()),
        Map.entry("HAKI_PG_OWNER_PASSWORD", owner.password()),
        Map.entry("HAKI_REDIS_HOST", stores.redisSettings().host()),
        Map.entry("HAKI_REDIS_PORT", stores.redisSettings().port() + ""),
        Map.entry("HAKI_REDIS_PASSWORD", stores.redisSettings().password()),
        Map.entry("HAKI_ERASURES_PATH", list.toString()));
  }
}
