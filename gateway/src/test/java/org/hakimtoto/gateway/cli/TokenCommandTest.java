package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.gateway.cli.context.CliContext;
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
        "new --name x --scopes cases:read --act-as",
        "new --name x --scopes cases:read,act-as",
        "new --name x --scopes cases:read --units scco-kibra",
        "new --scopes cases:read"
      })
  void wrong_options_are_told_before_anything_is_done(String line) {
    assertThat(run(new TokenCommand(), line)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.toString()).contains("--").doesNotContain("everything");
  }

  @Test
  void a_token_that_acts_takes_two_who_are_named_and_stands_in_the_audit(RealStores stores) {
    String line =
        "new --name agency --scopes cases:read --act-as --units scco-kibra --by 0700000009";
    var context = new CliContext(stores::settings, stores::keyFile);
    assertThat(run(new TokenCommand(context), line)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(run(new TokenCommand(context), line + " --and-by 0700000009"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(stores.count("select count(*) from api_client")).isZero();

    assertThat(run(new TokenCommand(context), line + " --and-by 0700000003")).isZero();
    assertThat(run(new TokenCommand(context), "revoke agency --by 0700000003")).isZero();
    String first = stores.officer("+254700000009").id().toString();
    String second = stores.officer("+254700000003").id().toString();
    String token = stores.ask("select id from api_client").getFirst().getFirst();
    assertThat(
            stores.ask(
                "select action, actor, seconded_by, origin, origin_id from audit_entry"
                    + " where action like 'token.%' order by id"))
        .containsExactly(
            List.of("token.new", first, second, "cli", token),
            List.of("token.revoke", second, "null", "cli", token));
  }

  @Test
  void two_change_the_units_of_a_token_and_it_stays_the_same_token(RealStores stores) {
    var context = new CliContext(stores::settings, stores::keyFile);
    String two = " --by 0700000009 --and-by 0700000003";
    String made = "new --name %s --scopes cases:read %s" + two;
    assertThat(
            run(new TokenCommand(context), made.formatted("agency", "--act-as --units scco-kibra")))
        .isZero();
    assertThat(run(new TokenCommand(context), made.formatted("own", "--officer 0700000002")))
        .isZero();
    String hash = "select token_hash from api_client where name = 'agency'";
    var before = stores.ask(hash);

    for (String refused :
        List.of(
            "units agency --units police-kibra --by 0700000009",
            "units agency --units police-kibra --by 0700000009 --and-by 0700000009",
            "units agency --units nowhere" + two,
            "units nobody --units police-kibra" + two,
            "units own --units police-kibra" + two)) {
      assertThat(run(new TokenCommand(context), refused)).isEqualTo(CommandLine.ExitCode.USAGE);
    }
    assertThat(run(new TokenCommand(context), "units agency --units scco-kibra,police-kibra" + two))
        .isZero();

    assertThat(stores.ask(hash)).isEqualTo(before);
    assertThat(stores.count("select cardinality(acts_for) from api_client where name = 'agency'"))
        .isEqualTo(2);
    assertThat(stores.ask("select origin, outcome from audit_entry where action = 'token.units'"))
        .containsExactly(List.of("cli", "done"));
  }

  @Test
  void a_cause_list_needs_its_officer() {
    assertThat(run(new CauseListCommand(), "import list.csv"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.toString()).contains("--officer");
  }

  @Test
  void a_token_is_long_and_never_the_same() {
    assertThat(Stream.generate(TokenCommand::newToken).limit(100).distinct())
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
