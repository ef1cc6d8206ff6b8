package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What is said to wrong options, and what a token is made of.
@ExtendWith(WithRealStores.class)
class TokenCommandTest {
  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new --name x --scopes cases:read,everything",
        "new --name x --scopes cases:read --days 0",
        "new --name x --scopes cases:read --per-minute 0",
        "new --name x --scopes cases:read,act-as",
        "new --scopes cases:read"
      })
  void wrong_options_are_told_before_anything_is_done(String line) {
    assertThat(run(new TokenCommand(), line)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.toString()).contains("--").doesNotContain("everything");
  }

  @Test
  void no_token_that_acts_is_made_here_and_each_other_stands_in_the_audit(RealStores stores) {
    var context = new CliContext(stores::settings, stores::keyFile);
    for (String acting :
        List.of("--act-as --units scco-kibra", "--officer 0700000002", "--scopes act-as")) {
      assertThat(run(new TokenCommand(context), "new --name agency --scopes cases:read " + acting))
          .isEqualTo(CommandLine.ExitCode.USAGE);
    }
    assertThat(stores.count("select count(*) from api_client")).isZero();

    String made = "new --name numbers --scopes indicators:read --by 0700000009";
    assertThat(run(new TokenCommand(context), made)).isZero();
    assertThat(run(new TokenCommand(context), "revoke numbers --by 0700000003")).isZero();
    String first = stores.officer("+254700000009").id().toString();
    String second = stores.officer("+254700000003").id().toString();
    String token = stores.ask("select id from api_client").getFirst().getFirst();
    assertThat(
            stores.ask(
                "select action, actor, seconded_by, origin, origin_id from audit_entry"
                    + " where action like 'token.%' order by id"))
        .containsExactly(
            List.of("token.new", first, "null", "cli", token),
            List.of("token.revoke", second, "null", "cli", token));
  }

  @Test
  void a_cause_list_needs_its_officer() {
    assertThat(run(new CauseListCommand(), "import list.csv"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.toString()).contains("--officer");
  }

  @Test
  void a_token_is_long_and_never_the_same() {
    assertThat(Stream.generate(TokenSecret::fresh).limit(100).distinct())
        .hasSize(100)
        .allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void the_demos_token_is_made_once(RealStores stores) {
    TokenCommand.makeDemoToken(stores.settings(), "demo");
    TokenCommand.makeDemoToken(stores.settings(), "demo");
    assertThat(stores.database().reading(ApiClients::all)).hasSize(1);
    assertThat(stores.count("select count(*) from api_client where cardinality(acts_for) > 5"))
        .isOne();
    boolean revoked = stores.database().inTransaction(tx -> ApiClients.revoke(tx, "demo"));
    assertThat(revoked).isTrue();
    boolean opens = stores.database().reading(tx -> ApiClients.byToken(tx, "demo").isPresent());
    assertThat(opens).isFalse();
    assertThat(stores.database().reading(ApiClients::all).getFirst().revoked()).isTrue();
  }

  private int run(Object command, String line) {
    var writer = new PrintWriter(said, true);
    return new CommandLine(command).setErr(writer).setOut(writer).execute(line.split(" ", -1));
  }
}
