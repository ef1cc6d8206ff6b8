package org.hakimtoto.gateway.cli.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class TrialCommandIT {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-30T09:00:00Z"));
  private static final String BY = "+254700000009";
  private static final String SECOND = "+254700000002";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void one_is_started_by_two_shown_with_what_it_can_tell_and_ended() {
    assertThat(start("short:week-before", "--and-by", SECOND)).as(err.toString()).isZero();
    stores.change(
        "insert into indicator_quarter (quarter, kind, word, n) values"
            + " ('2026-10-01', 'TRIAL', 'weeks/all/CAME', 80),"
            + " ('2026-10-01', 'TRIAL', 'weeks/all/AWAY', 20),"
            + " ('2026-10-01', 'TRIAL', 'weeks/short/CAME', 3)");

    assertThat(trial("list")).isZero();
    assertThat(out.toString())
        .contains(
            "weeks  2026-12-01 to 2026-12-31  runs  NACOSTI 2026/17",
            "  all: 80 came, 20 did not; 80.0 percent, 95 times in 100 between 71.1 and 86.7",
            "  short: <5 came, <5 did not\n");
    assertThat(trial("end", "weeks", "--by", BY)).isZero();
    assertThat(trial("end", "weeks", "--by", BY)).isEqualTo(2);
  }

  @Test
  void one_without_approval_or_a_second_person_or_of_what_must_be_sent_is_not_started() {
    assertThat(start("short:week-before", "--and-by", BY)).isEqualTo(2);
    assertThat(start("short:three-days-before", "--and-by", SECOND)).isEqualTo(2);
    assertThat(start("short:court-day-before", "--and-by", SECOND)).isEqualTo(2);
    assertThat(
            trial(
                "start",
                "weeks",
                "--arm",
                "all",
                "--arm",
                "short:week-before",
                "--from",
                "2026-12-01",
                "--until",
                "2026-12-31",
                "--stop-after",
                "50",
                "--by",
                BY,
                "--and-by",
                SECOND))
        .as("nobody answers for its ethics")
        .isEqualTo(2);
    assertThat(stores.count("select count(*) from reminder_trial")).isZero();
  }

  @Test
  void an_arm_may_have_other_words_of_the_wording_file() {
    assertThat(start("worded=no-such-words", "--and-by", SECOND)).isEqualTo(2);
    assertThat(err.toString()).contains("plan-the-way");
    assertThat(start("worded:week-before=plan-the-way", "--and-by", SECOND)).isZero();
    assertThat(stores.ask("select arms, without, words from reminder_trial"))
        .containsExactly(List.of("{all,worded}", "{\"\",week-before}", "{\"\",plan-the-way}"));
  }

  private int start(String arm, String... more) {
    var words =
        new ArrayList<>(
            List.of(
                "start",
                "weeks",
                "--arm",
                "all",
                "--arm",
                arm,
                "--from",
                "2026-12-01",
                "--until",
                "2026-12-31",
                "--stop-after",
                "50",
                "--ethics-approved",
                "NACOSTI 2026/17",
                "--by",
                BY));
    words.addAll(List.of(more));
    return trial(words.toArray(String[]::new));
  }

  private int trial(String... words) {
    var line =
        new CommandLine(new TrialCommand(new CliContext(stores::settings, stores::keyFile), CLOCK));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(words);
  }
}
