package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What must hold of a case whichever way an event reaches it.
@ExtendWith(WithRealStores.class)
class CaseStreamIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));

  private RealStores stores;
  private TestCases cases;
  private ChangeCase change;
  private Officer office;
  private Opened first;
  private Opened second;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    office = real.officer("+254700000002");
    first = cases.open(Samples.FRIDAY_NIGHT);
    second = cases.open(Samples.FRIDAY_NIGHT);
  }

  @Test
  void a_link_is_in_the_audit_of_both_cases() {
    change(first, new CaseCommand.Link(second.id()));
    change(first, new CaseCommand.Unlink(second.id()));

    for (Opened one : List.of(first, second)) {
      assertThat(
              stores.ask(
                  "select action, channel, outcome, actor from audit_entry where case_id = '"
                      + one.id()
                      + "' and action like 'case.%' order by id"))
          .as("whoever asks who changed this case")
          .containsExactly(
              List.of("case.link", "api", "done", office.id() + ""),
              List.of("case.unlink", "api", "done", office.id() + ""));
    }
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void a_full_case_takes_no_link_from_another() {
    fill(second, CaseFile.MOST_EVENTS);

    assertThat(change(first, new CaseCommand.Link(second.id())))
        .isEqualTo(new Outcome.Refused(Refusal.TOO_MANY));
    assertThat(length(second)).isEqualTo(CaseFile.MOST_EVENTS);
    assertThat(stores.count("select count(*) from case_link")).isZero();
  }

  /// Accepting adds two events: one more than there is room for.
  @Test
  void a_case_grows_no_longer_than_it_is_read() {
    fill(first, CaseFile.MOST_EVENTS - 1);

    assertThat(change(first, new CaseCommand.Accept()))
        .isEqualTo(new Outcome.Refused(Refusal.TOO_MANY));
    assertThat(length(first)).isEqualTo(CaseFile.MOST_EVENTS - 1);
  }

  @Test
  void a_closed_case_keeps_the_moment_it_was_closed() {
    done(first, new CaseCommand.Accept(), 0);
    done(first, new CaseCommand.EndCustody(CustodyEnd.RELEASED), 0);
    done(first, new CaseCommand.Close(CloseReason.NOT_FOUNDED), 0);
    String closedAt = closedAt(first);

    done(second, new CaseCommand.Link(first.id()), 60);
    assertThat(closedAt(first)).as("what comes later closes nothing").isEqualTo(closedAt);

    done(first, new CaseCommand.Reopen(), 120);
    assertThat(closedAt(first)).isEqualTo("null");
    done(first, new CaseCommand.Close(CloseReason.DUPLICATE), 180);
    assertThat(closedAt(first)).isNotEqualTo(closedAt).isNotEqualTo("null");
  }

  /// The other half is visibility: what appends is closed to all but this package.
  @Test
  void no_other_class_adds_an_event() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(Files::isRegularFile).filter(CaseStreamIT::addsEvents))
          .extracting(path -> path.getFileName().toString())
          .containsExactly("CaseStream.java");
    }
  }

  private static boolean addsEvents(Path source) {
    try {
      return Files.readString(source).contains("into case_event");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void done(Opened opened, CaseCommand command, int later) {
    assertThat(change(opened, command, later)).isInstanceOf(Outcome.Done.class);
  }

  private Outcome change(Opened opened, CaseCommand command) {
    return change(opened, command, 0);
  }

  private Outcome change(Opened opened, CaseCommand command, int later) {
    return change.change(
        opened.reference(),
        command,
        office,
        Channel.API,
        NOW.plusSeconds(later),
        OptionalInt.empty());
  }

  private void fill(Opened opened, int events) {
    stores
        .database()
        .inTransaction(tx -> {
          for (int seq = 2; seq <= events; seq++) {
            cases.add(tx, opened.id(), seq, new CaseEvent.ClockWarned("none", NOW, NOW));
          }
          return events;
        });
  }

  private int length(Opened opened) {
    return stores.count("select count(*) from case_event where case_id = '" + opened.id() + "'");
  }

  private String closedAt(Opened opened) {
    return stores
        .ask("select closed_at from case_file where id = '" + opened.id() + "'")
        .getFirst()
        .getFirst();
  }
}
