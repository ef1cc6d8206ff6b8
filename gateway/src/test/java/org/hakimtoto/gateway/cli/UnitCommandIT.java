package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@ExtendWith(WithRealStores.class)
class UnitCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void a_unit_is_added_changed_shown_and_retired() {
    assertThat(unit("add desk-1 --agency POLICE --name Desk --county 47 --sub-county Kibra"))
        .isZero();
    assertThat(unit("change desk-1 --agency POLICE --name Big_Desk --county 47")).isEqualTo(1);
    assertThat(unit("change desk-1 --agency POLICE --name Big --region Nairobi")).isZero();
    assertThat(unit("list")).isZero();
    assertThat(unit("retire desk-1")).isZero();
    assertThat(unit("list")).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "added desk-1, version 1",
            "changed desk-1, version 2",
            "desk-1\tPOLICE\tBig\t0\tin service",
            "national-desk\tCHILDREN_SERVICES\tNational Children's Desk\t1\tin service",
            "retired desk-1, version 3",
            "desk-1\tPOLICE\tBig\t0\tretired",
            "national-desk\tCHILDREN_SERVICES\tNational Children's Desk\t1\tin service");
    assertThat(err.toString().lines()).containsExactly("haki: unit_name: 1 to 30 plain letters");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "add Desk! --agency POLICE --name Desk; haki: unit_code: 2 to 40 of a-z, 0-9, -",
        "add desk --agency ARMY --name Desk; haki: agency: not known",
        "add desk --agency POLICE --name Desk --county Atlantis; haki: county: not known",
        "add desk --agency POLICE --name Desk --location Kibera;"
            + " haki: a sub-county or location needs its county",
        "add desk --agency POLICE --name Desk --region Moon; haki: region: not known",
        "add desk --agency POLICE --name Desk --region Coast --county 47;"
            + " haki: the county does not lie in the region",
        "add scco-kibra --agency POLICE --name Desk;"
            + " haki: another unit has the code scco-kibra",
        "change desk --agency POLICE --name Desk; haki: no unit in service has the code desk",
        "retire desk; haki: no unit in service has the code desk",
        "retire scco-kibra; haki: scco-kibra still has 1 officer",
      })
  void bad_input_is_refused_in_a_line(String arguments, String told) {
    assertThat(unit(arguments)).isEqualTo(1);

    assertThat(err.toString().lines()).containsExactly(told);
    assertThat(stores.count("select count(*) from unit")).isEqualTo(10);
  }

  @Test
  void the_sample_roster_is_written_once(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("national.csv");

    assertThat(run(new RosterCommand(), "sample " + file)).isZero();
    assertThat(run(new RosterCommand(), "sample " + file)).isEqualTo(1);

    assertThat(Files.readAllLines(file)).hasSize(12_334);
    assertThat(err.toString()).contains("is there already");
  }

  private int unit(String arguments) {
    return run(new UnitCommand(stores::settings, stores::keyFile), arguments);
  }

  private int run(Object command, String arguments) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
