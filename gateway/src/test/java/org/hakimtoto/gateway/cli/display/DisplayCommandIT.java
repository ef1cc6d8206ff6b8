package org.hakimtoto.gateway.cli.display;

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
class DisplayCommandIT {
  private static final String BY = "+254700000009";

  private final StringWriter out = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void a_screen_is_added_shown_and_ended_and_its_token_is_told_once() {
    assertThat(display("add", "--name", "Hall", "--county", "47", "--by", BY)).isZero();
    String[] lines = out.toString().lines().toArray(String[]::new);
    String id = lines[0].substring("display ".length());
    String token = lines[1].substring("token ".length());
    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    out.getBuffer().setLength(0);
    assertThat(display("list")).isZero();
    assertThat(out.toString()).contains(id, "county 47", "Hall").doesNotContain(token);
    assertThat(display("end", id, "--by", BY)).isZero();
    assertThat(display("end", id, "--by", BY)).isEqualTo(2);
    assertThat(
            stores.ask("select action from audit_entry where action like 'display.%' order by id"))
        .containsExactly(List.of("display.add"), List.of("display.end"));
  }

  @Test
  void what_is_not_right_is_said() {
    assertThat(display("add", "--name", "Hall", "--county", "48", "--by", BY)).isEqualTo(2);
    assertThat(display("add", "--name", " ", "--by", BY)).isEqualTo(2);
    assertThat(display("add", "--name", "Hall", "--by", "0799999999")).isEqualTo(2);
    assertThat(stores.count("select count(*) from display_token")).isZero();
  }

  private int display(String... words) {
    var line =
        new CommandLine(new DisplayCommand(new CliContext(stores::settings, stores::keyFile)));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(new StringWriter()));
    return line.execute(words);
  }
}
