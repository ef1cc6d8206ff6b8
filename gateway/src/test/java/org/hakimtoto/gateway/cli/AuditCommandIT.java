package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.audit.HeadsOut;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What those see who watch over the audit: a tail that was cut, and who looked at a child.
@ExtendWith(WithRealStores.class)
class AuditCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;
  private Officer office;
  private Opened child;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    office = real.officer("+254700000002");
    child = new TestCases(real).open(Samples.FRIDAY_NIGHT);
  }

  @Test
  void rows_cut_off_the_end_are_found_with_what_went_out_by_itself(@TempDir Path folder)
      throws Exception {
    look();
    Path file = folder.resolve("heads.txt");
    var posted = new ArrayList<String>();
    send(file, posted, 200);
    look();
    send(file, posted, 200);
    assertThat(audit("verify --heads " + file)).isZero();

    // whoever cuts a tail alters the head as well: nothing in the database tells it
    tamper("delete from audit_entry where case_id is not null");
    tamper("update audit_head set seq = 0, mac = '' where shard > 0");
    assertThat(audit("verify")).isZero();
    assertThat(audit("verify --heads " + file)).isEqualTo(1);
    assertThat(out.toString()).contains("rows after this one are gone: they were written down");
    Path received = Files.writeString(folder.resolve("received.txt"), posted.getLast());
    assertThat(audit("verify --heads " + received)).isEqualTo(1);
  }

  @Test
  void heads_that_were_altered_or_signed_by_another_are_refused(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("heads.txt");
    send(file, new ArrayList<>(), 200);
    String text = Files.readString(file);
    for (String forged :
        List.of(
            text.replaceFirst("(?m)^0 \\d+", "0 0"),
            text.replaceFirst("signed ", "signed AAAA"),
            text.replaceFirst("(?m)^signed .*\\n", ""),
            text.replaceFirst("Z\\n", "Z1\n"))) {
      assertThat(forged).isNotEqualTo(text);
      Files.writeString(file, forged);
      assertThat(audit("verify --heads " + file)).isEqualTo(CommandLine.ExitCode.USAGE);
    }
    assertThat(err.toString()).contains("whose signature is not ours");
    assertThat(audit("key")).isZero();
    assertThat(out.toString()).containsPattern("(?m)^[A-Za-z0-9_-]{43}$");
  }

  @Test
  void what_nobody_takes_is_not_sent(@TempDir Path folder) {
    var posted = new ArrayList<String>();
    assertThat(send(folder.resolve("a.txt"), posted, 503)).isFalse();
    assertThat(send(folder.resolve("none/a.txt"), posted, 200)).isFalse();
    assertThat(send(folder.resolve("a.txt"), posted, 200)).isTrue();
  }

  @Test
  void who_looked_at_a_child_is_told_of_lists_as_well_and_the_telling_is_audited() {
    look();
    var read = new ReadCases(stores.sealing());
    stores
        .database()
        .inTransaction(tx ->
            read.shown(
                tx,
                office,
                CaseFilter.ALL,
                Optional.empty(),
                10,
                Channel.API,
                Samples.FRIDAY_NIGHT));
    Opened other = new TestCases(stores).open(Samples.FRIDAY_NIGHT);

    assertThat(
            audit(
                "export --child "
                    + child.reference().digits()
                    + " --from 2020-01-01 --by 0700000009"))
        .isZero();
    assertThat(out.toString().lines())
        .anyMatch(line -> line.contains("case.read,told," + child.reference().shown()))
        .anyMatch(line -> line.contains("cases.search,told," + child.reference().shown()));
    assertThat(out.toString()).doesNotContain(other.reference().shown());
    String told = out.toString();
    out.getBuffer().setLength(0);

    // one press that was shown another reference as well
    stores.change(
        "insert into reference_alias (alias, case_id) values (482137559, '" + child.id() + "')");
    assertThat(audit("export --child 482-137-559 --from 2020-01-01 --by 0700000009")).isZero();
    assertThat(out.toString()).startsWith(told.strip());
    out.getBuffer().setLength(0);

    assertThat(audit("export --officer 0700000002 --from 2020-01-01 --by 0700000009")).isZero();
    assertThat(out.toString()).contains("cases.search", "case.read", office.id().toString());
    assertThat(stores.ask("select actor, outcome from audit_entry where action = 'audit.export'"))
        .hasSize(3)
        .containsOnly(List.of(stores.officer("+254700000009").id().toString(), "told"));
    assertThat(audit("export --from yesterday --by 0700000009"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
  }

  private void look() {
    var read = new ReadCases(stores.sealing());
    stores
        .database()
        .inTransaction(
            tx -> read.read(tx, office, child.reference(), Channel.USSD, Samples.FRIDAY_NIGHT));
  }

  private boolean send(Path file, List<String> posted, int status) {
    var to = new Config.Heads(Optional.of(file), Optional.of(URI.create("https://dpo.example/")));
    var clock = InstantSource.fixed(Samples.FRIDAY_NIGHT);
    try (var metrics = new Metrics();
        var heads =
            new HeadsOut(
                to,
                stores.database(),
                stores.sealing(),
                new Taker(posted, status),
                clock,
                metrics)) {
      return heads.sendNow();
    }
  }

  /// Whoever keeps the heads outside.
  private record Taker(List<String> taken, int status) implements HttpCaller {
    @Override
    public HttpOutcome post(URI url, Map<String, String> headers, byte[] body) {
      taken.add(new String(body, java.nio.charset.StandardCharsets.UTF_8));
      return new HttpOutcome.Answered(status, Optional.empty(), "", false);
    }

    @Override
    public HttpOutcome get(URI url, Map<String, String> headers) {
      throw new IllegalStateException("nothing is asked for");
    }

    @Override
    public void close() {}
  }

  private void tamper(String sql) {
    stores.change(
        "alter table audit_entry disable trigger audit_append_only; "
            + sql
            + "; alter table audit_entry enable trigger audit_append_only");
  }

  private int audit(String arguments) {
    return new CommandLine(new AuditCommand(stores::settings, stores::keyFile))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
