package org.hakimtoto.gateway.cli.administrators;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class AdministratorCommandIT {
  private static final String COUNTY = "0700000009";
  private static final String TWO = " --by 0700000001 --and-by 0700000002";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void two_who_are_named_make_the_first_and_the_audit_keeps_them_as_claimed() {
    Officer county = stores.officer("+254700000009");
    assertThat(run("first " + COUNTY + TWO)).as(err.toString()).isZero();
    assertThat(
            stores.ask(
                "select actor, seconded_by, about, claimed from audit_entry"
                    + " where action = 'officer.administrator'"))
        .containsExactly(
            List.of(id("+254700000001"), id("+254700000002"), county.id().toString(), "t"));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
    out.getBuffer().setLength(0);
    assertThat(run("list --json")).isZero();
    var listed = new JsonArray(out.toString());
    assertThat(listed).hasSize(1);
    assertThat(listed.getJsonObject(0).getString("officer")).isEqualTo(county.id().toString());
    assertThat(run("first " + COUNTY + TWO)).as("again").isEqualTo(1);
  }

  @Test
  void one_alone_oneself_and_a_narrow_unit_are_refused() {
    assertThat(run("first " + COUNTY + " --by 0700000001")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(run("first " + COUNTY + " --by 0700000001 --and-by 0700000001")).isEqualTo(1);
    assertThat(run("first " + COUNTY + " --by 0700000001 --and-by " + COUNTY)).isEqualTo(1);
    assertThat(run("first " + COUNTY + " --and-by 0700000001 --by " + COUNTY)).isEqualTo(1);
    assertThat(run("first 0700000002 --by 0700000001 --and-by 0700000003")).isEqualTo(1);
    assertThat(err.toString()).contains("an administrator's unit is one of a county, or wider");
    assertThat(
            stores.count("select count(*)::int from officer where administrator_since is not null"))
        .isZero();
  }

  @Test
  void where_there_are_two_the_command_line_makes_no_more() {
    String unit = "(select unit_id from officer where id = '%s')".formatted(id("+254700000009"));
    for (String other : List.of("+254700000002", "+254700000003")) {
      stores.change(
          "update officer set role = 'CHILDREN_OFFICER', unit_id = %s where id = '%s'"
              .formatted(unit, id(other)));
    }
    String by = " --by 0700000001 --and-by 0700000005";
    assertThat(run("first 0700000002" + by)).as(err.toString()).isZero();
    assertThat(run("first 0700000003" + by)).as(err.toString()).isZero();
    assertThat(run("first " + COUNTY + by)).isEqualTo(1);
    assertThat(err.toString()).contains("takes two administrators");
  }

  private String id(String phone) {
    return stores.officer(phone).id().toString();
  }

  private int run(String arguments) {
    var house = new CliContext(stores::settings, stores::keyFile);
    return new CommandLine(new AdministratorCommand(house, InstantSource.system()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
