package org.hakimtoto.gateway.cli.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class RetentionCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    stores.change(
        "insert into answered_press values ('\\x01', '\\x01',"
            + " clock_timestamp() - interval '3 days')");
  }

  @Test
  void what_is_due_is_counted_then_taken() {
    assertThat(run("run", "--dry-run")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("answered-presses").endsWith("due: 1\n");
    assertThat(stores.count("select count(*) from answered_press")).isEqualTo(1);

    assertThat(run("run")).isZero();
    assertThat(out.toString()).endsWith("gone: 1\n");
    assertThat(stores.count("select count(*) from answered_press")).isZero();

    assertThat(run("status")).isZero();
    assertThat(out.toString())
        .contains("answered-presses              2 days  due      0  gone      1");
  }

  @Test
  void a_hold_is_placed_by_one_and_lifted_by_two() {
    String reference = new TestNotices(stores).reference().shown();

    assertThat(run("hold", reference, "--by=0700000002", "--reason=appeal"))
        .as(err.toString())
        .isZero();
    assertThat(run("status")).isZero();
    assertThat(out.toString()).contains("cases held: 1").contains(reference).contains("appeal");

    assertThat(run("lift", reference, "--by=0700000002", "--seconded-by=0700000002")).isEqualTo(2);
    assertThat(err.toString()).contains("another officer");
    assertThat(stores.count("select count(*) from case_hold")).isEqualTo(1);

    assertThat(run("lift", reference, "--by=0700000002", "--seconded-by=0700000001")).isZero();
    assertThat(stores.count("select count(*) from case_hold")).isZero();
  }

  @Test
  void a_case_that_is_not_there_is_not_held() {
    assertThat(run("hold", "000-000-000", "--by=0700000002", "--reason=appeal")).isEqualTo(2);
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    var command =
        new RetentionCommand(
            new CliContext(stores::settings, stores::keyFile), InstantSource.system());
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
