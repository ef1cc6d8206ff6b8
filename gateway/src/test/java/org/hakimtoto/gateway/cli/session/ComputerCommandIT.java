package org.hakimtoto.gateway.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.session.DeskEnrolments;
import org.hakimtoto.store.session.DeskSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class ComputerCommandIT {
  private static final String BY = "+254700000009";

  private final StringWriter out = new StringWriter();
  private final UUID id = UUID.randomUUID();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    Officer officer = real.officer("+254700000002");
    var session =
        new DeskSessions.Beginning(
            UUID.randomUUID(),
            officer.id(),
            SignInWay.USSD,
            UUID.randomUUID() + "",
            "Firefox, Windows",
            "mark");
    var computers = new DeskEnrolments(real.sealing());
    boolean asked =
        real.database()
            .inTransaction(tx -> {
              new DeskSessions(real.sealing()).begin(tx, session);
              return computers.ask(
                  tx, new DeskEnrolments.Wanted(id, session.id(), "Front desk"), officer);
            });
    assertThat(asked).isTrue();
  }

  @Test
  void a_computer_is_shown_and_ended_once_by_whom_it_says() {
    assertThat(computer("list")).isZero();
    assertThat(out.toString())
        .contains(id.toString(), "asked", "scco-kibra", "Firefox, Windows", "Front desk");
    assertThat(computer("end", id.toString(), "--by", BY)).isZero();
    assertThat(computer("end", id.toString(), "--by", BY)).isOne();
    assertThat(computer("end", "x", "--by", BY)).isEqualTo(2);
    assertThat(stores.ask("select actor, channel from audit_entry where action = 'computer.end'"))
        .containsExactly(List.of(stores.officer(BY).id().toString(), "cli"));
    out.getBuffer().setLength(0);
    assertThat(computer("list", "--json")).isZero();
    assertThat(out.toString().strip()).isEqualTo("[]");
  }

  private int computer(String... words) {
    var house = new CliContext(stores::settings, stores::keyFile);
    var line = new CommandLine(new ComputerCommand(house));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(new StringWriter()));
    return line.execute(words);
  }
}
