package org.hakimtoto.gateway.cli.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class KeysCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path home = Path.of("");
  private RealStores stores;
  private Path file = Path.of("");
  // PostgreSQL's clock says when a pass began
  private Instant now = Instant.now().minus(Duration.ofHours(1));

  @BeforeEach
  void setUp(RealStores real) throws Exception {
    stores = real;
    file = home.resolve("keys.json");
    Files.copy(real.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    var _ = new TestNotices(real);
  }

  @Test
  void a_key_is_announced_written_with_and_the_old_one_goes_when_nothing_needs_it() {
    assertThat(run("rotate", "fields")).as(err.toString()).isZero();
    now = now.plus(Duration.ofMinutes(3));
    assertThat(run("rotate", "fields")).as(err.toString()).isZero();
    now = now.plus(Duration.ofMinutes(20));

    assertThat(run("retire", "fields")).isEqualTo(1);
    assertThat(err.toString()).contains("case_event.facts was not walked through since");
    assertThat(run("status")).isZero();
    assertThat(out.toString()).contains("is only read").contains("is written with");

    assertThat(run("reseal")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("all is sealed with key");
    assertThat(run("retire", "fields")).as(err.toString()).isZero();
    assertThat(run("status")).isZero();
    assertThat(out.toString()).doesNotContain("is only read");
  }

  @Test
  void a_pepper_stays_until_every_pin_was_typed() {
    run("rotate", "pins");
    now = now.plus(Duration.ofMinutes(3));
    run("rotate", "pins");
    now = now.plus(Duration.ofMinutes(20));
    int pins = stores.count("select count(*) from officer_pin");

    assertThat(pins).isPositive();
    assertThat(run("retire", "pins")).isEqualTo(1);
    assertThat(err.toString()).contains("older pepper has hashed: " + pins);
  }

  @Test
  void the_index_is_replaced_in_four_commands_and_the_old_key_goes_when_nothing_needs_it() {
    assertThat(run("rotate", "index")).as(err.toString()).isZero();
    now = now.plus(Duration.ofMinutes(3));
    assertThat(run("rotate", "index")).as(err.toString()).isZero();
    assertThat(run("rehash")).isNotZero();
    assertThat(err.toString()).contains("not every gateway may know the new key yet");

    now = now.plus(Duration.ofMinutes(3));
    assertThat(run("retire", "index")).isEqualTo(1);
    assertThat(err.toString()).contains("officer.phone_index: ", "to be moved (haki keys rehash)");
    assertThat(run("rehash", "--bites", "2")).isEqualTo(1);
    assertThat(out.toString()).contains("not all yet: run it again");
    assertThat(run("rehash")).as(err.toString() + out).isZero();
    assertThat(run("status")).isZero();
    assertThat(out.toString()).contains("presses and calls may still be known by it");

    now = now.plus(Duration.ofDays(3));
    assertThat(run("retire", "index")).as(err.toString()).isZero();
    assertThat(stores.count("select count(*) from index_pair")).isZero();
    assertThat(run("rotate", "index")).as("only just now").isNotZero();
    assertThat(err.toString()).contains("another rotation of the index is not over yet");
    stores.change("update index_rotation set over_at = over_at - interval '5 minutes'");
    assertThat(run("rotate", "index")).isZero();
  }

  @Test
  void the_pair_of_the_journals_is_replaced_in_one_step_and_goes_when_no_journal_needs_it() {
    assertThat(run("rotate", "journal")).as(err.toString()).isZero();
    assertThat(run("retire", "journal")).isEqualTo(1);
    assertThat(err.toString()).contains("the journals have no old key");
    assertThat(run("rotate", "journal")).isZero();
    assertThat(run("status")).isZero();
    assertThat(out.toString()).contains("is sealed to, made", "only opens, made");

    assertThat(run("retire", "journal")).as(err.toString()).isZero();
    assertThat(stores.count("select count(*) from journal_key")).isEqualTo(1);
    assertThat(run("gone", "00000000-0000-0000-0000-000000000001")).isEqualTo(1);
    assertThat(run("rotate", "desk")).isZero();
    assertThat(stores.count("select count(*) from desk_key")).isEqualTo(1);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    var command =
        new KeysCommand(
            new CliContext(stores::settings, () -> file),
            new CliContext(stores::ownerSettings, () -> file),
            () -> now);
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
