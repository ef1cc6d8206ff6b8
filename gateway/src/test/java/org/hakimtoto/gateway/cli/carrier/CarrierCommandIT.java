package org.hakimtoto.gateway.cli.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class CarrierCommandIT {
  private static final String BY = "+254700000009";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;
  private boolean two = true;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void a_person_chooses_for_a_while_and_lets_go_and_the_audit_knows_who() {
    assertThat(carrier("status")).isZero();
    assertThat(out.toString()).contains("texts go by  first", "looked at    never");

    assertThat(carrier("use", "second", "--for", "6", "--by", BY)).isZero();
    assertThat(out.toString()).contains("texts go by  second, chosen by ");
    assertThat(
            stores.ask(
                "select by_hand, extract(hours from by_hand_until - by_hand_since)::integer"
                    + " from carrier_steering"))
        .containsExactly(List.of("SECOND", "6"));

    assertThat(carrier("use", "auto", "--by", BY)).isZero();
    assertThat(stores.ask("select automatic, why, by_hand is null from carrier_steering"))
        .as("what is measured goes on from there")
        .containsExactly(List.of("SECOND", "AFTER_CHOICE", "t"));
    assertThat(
            stores.ask(
                "select action, channel, actor is not null from audit_entry"
                    + " where action like 'carrier.%' order by id"))
        .containsExactly(
            List.of("carrier.use.second", "cli", "t"), List.of("carrier.use.auto", "cli", "t"));
  }

  @Test
  void it_ends_after_four_hours_when_nothing_is_said_and_is_told_as_json() {
    assertThat(carrier("use", "first", "--by", BY, "--json")).isZero();

    assertThat(out.toString())
        .contains("\"carrier\":\"first\"", "\"until\":")
        .doesNotContain(BY.substring(4));
    assertThat(
            stores.ask(
                "select extract(hours from by_hand_until - by_hand_since)::integer"
                    + " from carrier_steering"))
        .containsExactly(List.of("4"));
  }

  @Test
  void what_is_not_right_is_said_and_changes_nothing() {
    assertThat(carrier("use", "third", "--by", BY)).isEqualTo(2);
    assertThat(carrier("use", "first", "--for", "0", "--by", BY)).isEqualTo(2);
    assertThat(carrier("use", "first", "--for", "73", "--by", BY)).isEqualTo(2);
    assertThat(carrier("use", "auto", "--for", "3", "--by", BY)).isEqualTo(2);
    assertThat(carrier("use", "first")).isEqualTo(2);
    assertThat(carrier("use", "first", "--by", "0799999999")).isEqualTo(2);
    two = false;
    assertThat(carrier("use", "second", "--by", BY)).isEqualTo(2);
    assertThat(err.toString()).contains("no second carrier is configured here");
    assertThat(stores.count("select count(*) from carrier_steering where by_hand is not null"))
        .isZero();
    assertThat(stores.count("select count(*) from audit_entry where action like 'carrier.%'"))
        .isZero();
  }

  private int carrier(String... words) {
    var line =
        new CommandLine(
            new CarrierCommand(new CliContext(stores::settings, stores::keyFile), () -> two));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(words);
  }
}
