package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class NoticeCommandIT {
  private static final String OFFICE = " --officer 0700000002";
  private static final String CHIEF = " --officer 0700000001";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;
  private TestNotices notices;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    notices = new TestNotices(real);
    notices.deliver(notices.told());
  }

  @Test
  void who_was_told_what_is_printed_and_the_reading_is_audited() {
    assertThat(notice(shown() + OFFICE)).isZero();

    assertThat(out.toString())
        .contains("Proof of notice, case " + shown())
        .contains("relative, phone ending 44")
        .contains("told     Tue 8 Dec 2026, 09:00")
        .contains("words    " + TestNotices.WORDS)
        .contains("basis    required by law")
        .contains("outcome  delivered, ")
        .contains("3 records, found unaltered.")
        .doesNotContain("254711998844", "NOT TOLD");
    assertThat(
            stores.ask(
                "select outcome from audit_entry where action = 'case.read' and channel = 'cli'"))
        .containsExactly(List.of("told"));
  }

  @Test
  void a_page_is_written_for_the_court(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("proof.html");

    assertThat(notice(shown() + OFFICE + " --hearing " + notices.hearing() + " --html " + file))
        .isZero();

    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains(TestNotices.WORDS);
    assertThat(out.toString()).isEqualTo("written to " + file + "\n");
  }

  @Test
  void an_officer_who_may_not_read_the_file_is_told_nothing_and_the_try_is_audited() {
    assertThat(notice(shown() + CHIEF)).isEqualTo(2);
    assertThat(notice(shown() + OFFICE + " --hearing " + UUID.randomUUID())).isEqualTo(2);
    assertThat(notice("482137550" + OFFICE)).isEqualTo(2);
    assertThat(notice(shown() + " --officer 0799999999")).isEqualTo(2);

    assertThat(err.toString())
        .contains("no such case or hearing, or not one for that officer")
        .contains("nobody on the roster has that number")
        .contains("REF: not a case's reference");
    assertThat(out.toString()).isEmpty();
    assertThat(
            stores.ask(
                "select outcome from audit_entry where action = 'case.read' and channel = 'cli'"
                    + " order by id"))
        .containsExactly(List.of("refused"), List.of("told"));
  }

  @Test
  void the_audit_command_names_a_record_that_was_altered() {
    assertThat(audit("verify")).isZero();
    assertThat(out.toString()).contains("3 records of notice walked, 0 faults");

    stores.change(
        "alter table notice_record disable trigger notice_append_only;"
            + " update notice_record set tells = tells - interval '7 days' where seq = 1;"
            + " alter table notice_record enable trigger notice_append_only");

    assertThat(audit("verify")).isEqualTo(1);
    assertThat(out.toString())
        .contains("FAULT  notices of hearing " + notices.hearing() + ", record 1: record ")
        .contains("altered, moved, or made without the key");
    assertThat(notice(shown() + OFFICE)).isEqualTo(1);
    assertThat(out.toString()).contains("WARNING: the records of this hearing were altered");
  }

  private String shown() {
    return notices.reference().shown();
  }

  private int notice(String arguments) {
    return run(new NoticeCommand(stores::settings, stores::keyFile), arguments);
  }

  private int audit(String arguments) {
    return run(new AuditCommand(stores::settings, stores::keyFile), arguments);
  }

  private int run(Object command, String arguments) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
