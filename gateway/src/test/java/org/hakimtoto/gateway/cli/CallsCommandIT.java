package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class CallsCommandIT {
  private static final String OFFICE = "--officer=0700000002";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;
  private TestNotices notices;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    notices = new TestNotices(real);
    var call =
        new NewCall(
            notices.caseId(),
            Optional.of(notices.aunt()),
            real.officer("+254700000002").unit().id(),
            NewCall.Reason.CALL_ONLY,
            Optional.empty(),
            Instant.parse("2026-11-24T06:00:00Z"));
    boolean opened =
        real.database().inTransaction(tx -> new CallTasks(UUID::randomUUID).open(tx, call));
    assertThat(opened).isTrue();
  }

  @Test
  void an_office_sees_whom_to_phone_and_the_look_is_audited() {
    assertThat(run("list", OFFICE)).as(err.toString()).isZero();

    assertThat(out.toString())
        .isEqualTo(
            notices.reference().shown()
                + "  by 2026-11-21T01:20  guardian-to-tell  "
                + Samples.GUARDIAN.e164()
                + "\n"
                + notices.reference().shown()
                + "  by 2026-11-24T09:00  call-only         "
                + TestNotices.AUNT.e164()
                + "\n");
    assertThat(
            stores.ask(
                "select channel, outcome from audit_entry where action like 'call%'"
                    + " and channel = 'cli'"))
        .isEqualTo(List.of(List.of("cli", "told")));
  }

  @Test
  void another_office_has_nobody_to_phone_and_a_stranger_is_refused() {
    assertThat(run("list", "--officer=0700000003")).as(err.toString()).isZero();
    assertThat(out.toString()).isEqualTo("nobody to phone\n");

    assertThat(run("list", "--officer=0799999999")).isEqualTo(2);
    assertThat(err.toString()).contains("nobody on the roster has that number");
  }

  @Test
  void the_list_goes_into_a_sheet(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("calls.csv");

    assertThat(run("export", OFFICE, file.toString())).as(err.toString()).isZero();

    assertThat(Files.readString(file))
        .contains(notices.reference().shown(), "call-only", TestNotices.AUNT.e164().substring(1));
  }

  private int run(String... arguments) {
    return new CommandLine(new CallsCommand(stores::settings, stores::keyFile))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
