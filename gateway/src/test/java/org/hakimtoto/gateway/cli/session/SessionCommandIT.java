package org.hakimtoto.gateway.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.session.DeskSessions;
import org.hakimtoto.store.session.DeskSessions.Beginning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class SessionCommandIT {
  private static final String OFFICER = "+254700000002";
  private static final String OTHER = "+254700000003";
  private static final String BY = "+254700000009";

  private final StringWriter out = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    begins(OFFICER, SignInWay.USSD, "Firefox, Windows");
    begins(OFFICER, SignInWay.PASSKEY, "Chrome, Linux");
    begins(OTHER, SignInWay.SMS, "Edge, Windows");
  }

  @Test
  void the_sessions_of_one_officer_are_shown_and_ended_and_no_others() {
    assertThat(session("list", OFFICER)).isZero();
    assertThat(out.toString())
        .contains("Firefox, Windows", "PASSKEY", "Chrome, Linux")
        .doesNotContain("Edge");
    assertThat(session("end", OFFICER, "--by", BY, "--reason", "phone-lost")).isZero();
    assertThat(out.toString()).contains("ended: 2");
    assertThat(stores.ask("select device from desk_session where ended_at is null"))
        .containsExactly(List.of("Edge, Windows"));
    assertThat(
            stores.ask("select actor, channel from audit_entry where action = 'session.end-all'"))
        .containsExactly(List.of(stores.officer(BY).id().toString(), "cli"));
    out.getBuffer().setLength(0);
    assertThat(session("list", OFFICER, "--json")).isZero();
    assertThat(out.toString().strip()).isEqualTo("[]");
  }

  @Test
  void who_is_not_there_and_a_word_that_is_none_are_said() {
    assertThat(session("list", "0799999999")).isEqualTo(2);
    assertThat(session("end", OFFICER, "--by", "0799999999")).isEqualTo(2);
    assertThat(session("end", OFFICER, "--by", BY, "--reason", "because")).isEqualTo(2);
    assertThat(stores.count("select count(*) from desk_session where ended_at is null"))
        .isEqualTo(3);
  }

  private void begins(String number, SignInWay way, String device) {
    var session =
        new Beginning(
            UUID.randomUUID(),
            stores.officer(number).id(),
            way,
            UUID.randomUUID() + "",
            device,
            "mark");
    stores
        .database()
        .inTransaction(tx -> {
          new DeskSessions(stores.sealing()).begin(tx, session);
          return session;
        });
  }

  private int session(String... words) {
    var house = new CliContext(stores::settings, stores::keyFile);
    var line = new CommandLine(new SessionCommand(house));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(new StringWriter()));
    return line.execute(words);
  }
}
