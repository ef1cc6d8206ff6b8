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
  void who_is_held_is_shown_and_nobody_places_or_lifts_a_hold_here() {
    var notices = new TestNotices(stores);
    stores.change(
        "insert into case_hold (case_id, placed_by, reason) values ('%s', '%s', 'appeal')"
            .formatted(notices.caseId(), stores.officer("+254700000002").id()));

    assertThat(run("status")).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("cases held: 1")
        .contains(notices.reference().shown())
        .contains("appeal");
    for (String command : new String[] {"hold", "lift"}) {
      assertThat(run(command, notices.reference().shown(), "--by=0700000002")).isEqualTo(2);
    }
    assertThat(stores.count("select count(*) from case_hold")).isEqualTo(1);
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
