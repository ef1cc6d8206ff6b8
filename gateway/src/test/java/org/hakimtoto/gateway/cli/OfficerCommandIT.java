package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.hakimtoto.gateway.cli.context.CliContext;
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
class OfficerCommandIT {
  private static final String CHIEF = "0700000001";
  private static final String BY = " --by 0700000009";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void an_officers_life_from_a_lost_phone_to_the_end() {
    assertThat(officer("lost " + CHIEF + BY)).isZero();
    assertThat(officer("number " + CHIEF + " 0711222333" + BY)).isZero();
    assertThat(out.toString()).containsPattern("one-time code \\d{8}: shown once");
    assertThat(officer("move 0711222333 asst-chief-laini-saba" + BY + " --reason transferred"))
        .isZero();
    assertThat(officer("retire 0711222333" + BY)).isZero();
    assertThat(officer("retire 0711222333" + BY)).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly("haki: no officer in service has that number or id");
  }

  @Test
  void what_was_done_is_shown_with_the_name_that_was_claimed() {
    officer("retire " + CHIEF + BY);
    out.getBuffer().setLength(0);

    assertThat(officer("show " + CHIEF)).isZero();
    assertThat(out.toString())
        .contains("retired", "+254*****01", "officer.retire (left) by ", "(claimed)")
        .contains(stores.officer("+254700000009").id().toString())
        .doesNotContain("0700000001");
  }

  @Test
  void it_prints_json_for_programs() {
    assertThat(officer("list --county nairobi --json")).isZero();
    var first = new JsonArray(out.toString()).getJsonObject(0);
    assertThat(first.getMap()).containsKeys("officer", "role", "unit", "standing", "pin");

    out.getBuffer().setLength(0);
    assertThat(officer("pin " + CHIEF + BY + " --json")).isZero();
    assertThat(new JsonObject(out.toString()).getString("one_time_code")).matches("\\d{8}");
  }

  @Test
  void a_card_is_printed_for_each_officer_with_a_staff_number_and_kept_nowhere(@TempDir Path folder)
      throws Exception {
    assertThat(officer("staff-number " + CHIEF + " 90198765" + BY)).isZero();
    assertThat(out.toString()).contains("staff number *****65").doesNotContain("90198765");
    out.getBuffer().setLength(0);

    assertThat(roster("cards --unit chief-kibera" + BY)).isZero();
    assertThat(out.toString())
        .contains("+254*****01  CHIEF  chief-kibera", "Keep it apart from the PIN")
        .containsPattern("(?m)^ 1 \\d{6}    6 \\d{6}   11 \\d{6}   16 \\d{6}$")
        .doesNotContain("0700000001", "90198765");
    out.getBuffer().setLength(0);

    Path file = folder.resolve("roster.csv");
    Files.writeString(
        file,
        """
        unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
        chief-kibera,ADMINISTRATION,Kibera Location,47,,,CHIEF,sw,0700000001,
        home-kibra,PRISONS,Kibra Home,47,,,INSTITUTION_IN_CHARGE,sw,0700000007,
        """);
    assertThat(roster("cards --file " + file + BY + " --json")).isZero();
    var cards = new JsonArray(out.toString());
    var codes = cards.getJsonObject(0).getJsonArray("codes");
    assertThat(codes).hasSize(20);
    assertThat(stores.databaseHolds(codes.getString(0))).isFalse();
    assertThat(cards.getJsonObject(1).getJsonArray("codes")).as("no staff number").isEmpty();
    assertThat(stores.count("select count(*) from officer_card")).isEqualTo(20);
    assertThat(roster("cards" + BY)).isEqualTo(CommandLine.ExitCode.USAGE);
  }

  @Test
  void codes_are_printed_for_those_who_have_no_pin_and_nobody_else() {
    stores.change(
        "delete from officer_pin where officer_id = '"
            + stores.officer("+254700000002").id()
            + "'");

    assertThat(roster("codes --unit scco-kibra" + BY)).isZero();
    assertThat(roster("codes --unit chief-kibera" + BY)).isZero();

    assertThat(out.toString().lines())
        .hasSize(1)
        .first()
        .asString()
        .matches("\\+254\\*{5}02  CHILDREN_OFFICER  scco-kibra: one-time code \\d{8}");
    assertThat(stores.count("select count(*) from officer_activation")).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "retire 0700000001; Missing required option: '--by=NUMBER'",
        "retire 0711999888 --by 0700000009;"
            + " OFFICER: nobody on the roster has that number or id",
        "retire 0700000001 --by 0711999888; --by: nobody on the roster has that number",
        "retire 0700000001 --by 0700000009 --reason tired;"
            + " --reason: one of begins, left, transferred, promoted, new-sim, phone-lost,"
            + " sim-swapped, not-me, pin-forgotten, misuse, mistake, roster-file",
        "number 0700000001 0203334445 --by 0700000009;" + " NEW_NUMBER: not a Kenyan mobile number",
        "move 0700000001 nowhere --by 0700000009; UNIT: no unit in service has that code",
        "list --county Atlantis; --county: a county's name, or its code of 1 to 47",
      })
  void what_was_typed_wrongly_is_told_in_a_line(String arguments, String told) {
    assertThat(officer(arguments)).isEqualTo(CommandLine.ExitCode.USAGE);

    assertThat(err.toString().lines()).first().isEqualTo(told);
    assertThat(stores.count("select count(*) from officer where retired_at is null")).isEqualTo(10);
  }

  @Test
  void a_roster_that_is_only_tried_changes_nothing_and_says_who_is_missing(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("roster.csv");
    Files.writeString(
        file,
        "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n"
            + "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
            + "CHILDREN_OFFICER,en,0711222333,\n");

    assertThat(roster("import " + file + " --dry-run --retire-missing" + BY)).isZero();
    assertThat(out.toString())
        .contains("not in the file: ", "retired: 1", "only tried: nothing was changed");
    assertThat(stores.count("select count(*) from officer where retired_at is null")).isEqualTo(10);

    assertThat(roster("import " + file + " --retire-missing")).isEqualTo(2);
    assertThat(err.toString()).contains("--retire-missing: --by says who does it");
    assertThat(roster("import " + file + " --retire-missing" + BY)).isZero();
    assertThat(stores.count("select count(*) from officer where retired_at is not null"))
        .isEqualTo(1);
  }

  @Test
  void a_roster_sets_no_pin_and_says_how_officers_get_theirs(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("roster.csv");
    String row =
        "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
            + "CHILDREN_OFFICER,en,";
    Files.writeString(
        file,
        "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n"
            + (row + "0711222333,\n")
            + (row + "0711222334,739264\n")
            + (row + "0700000002,739265\n"));
    var pins = stores.ask("select officer_id, generation from officer_pin order by officer_id");

    assertThat(roster("import " + file + BY)).isEqualTo(1);
    assertThat(out.toString())
        .contains("3: pin: a file sets none; './haki roster codes' gives codes", "4: pin: ")
        .doesNotContain("739264", "739265");
    assertThat(stores.ask("select officer_id, generation from officer_pin order by officer_id"))
        .isEqualTo(pins);
    assertThat(stores.count("select count(*)::int from officer where retired_at is null"))
        .as("the good row is taken")
        .isEqualTo(11);
  }

  @Test
  void a_file_that_is_not_there_is_a_line_and_no_stack_trace() {
    assertThat(roster("import /nowhere/roster.csv")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(run(new AuditCommand(stores::settings, stores::keyFile), "verify --heads /nowhere"))
        .isEqualTo(CommandLine.ExitCode.USAGE);

    assertThat(err.toString().lines())
        .containsExactly(
            "haki: /nowhere/roster.csv: there is no such file",
            "haki: /nowhere: there is no such file");
  }

  @Test
  void heads_of_empty_chains_are_read_again(@TempDir Path folder) throws Exception {
    assertThat(run(new AuditCommand(stores::settings, stores::keyFile), "head")).isZero();
    Path heads = folder.resolve("heads");
    // as an editor leaves it, without blanks at the ends of lines
    Files.writeString(heads, out.toString().replaceAll("(?m) +$", ""));
    assertThat(out.toString()).containsPattern("(?m)^15 0 ?$");

    assertThat(run(new AuditCommand(stores::settings, stores::keyFile), "verify --heads " + heads))
        .isZero();
  }

  @Test
  void units_are_listed_by_the_countys_name() {
    var unit = new UnitCommand(stores::settings, stores::keyFile);

    assertThat(run(unit, "list --county Nairobi")).isZero();
    assertThat(out.toString()).contains("scco-kibra\t");
    assertThat(run(unit, "list --county Mombasa --json")).isZero();
    assertThat(out.toString().lines()).last().isEqualTo("[]");
  }

  /// The commands that print data, each as one document of JSON.
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "holiday, list 2026",
    "place, list --county Nairobi --sub-county Kibra",
    "unit, list",
    "audit, head",
    "audit, verify",
    "calls, list --officer 0700000002",
    "officer, list --unit scco-kibra",
    "officer, show 0700000001",
  })
  void a_program_reads_one_document(String name, String arguments) {
    assertThat(run(command(name), arguments + " --json")).isZero();

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(Json.decodeValue(out.toString())).isNotNull();
  }

  private Object command(String name) {
    var house = new CliContext(stores::settings, stores::keyFile);
    return switch (name) {
      case "holiday" -> new HolidayCommand(house, InstantSource.system());
      case "place" -> new PlaceCommand(house);
      case "unit" -> new UnitCommand(stores::settings, stores::keyFile);
      case "audit" -> new AuditCommand(stores::settings, stores::keyFile);
      case "calls" -> new CallsCommand(stores::settings, stores::keyFile);
      default -> new OfficerCommand(house, InstantSource.system());
    };
  }

  private int officer(String arguments) {
    var house = new CliContext(stores::settings, stores::keyFile);
    return run(new OfficerCommand(house, InstantSource.system()), arguments);
  }

  private int roster(String arguments) {
    var house = new CliContext(stores::settings, stores::keyFile);
    return run(new RosterCommand(house, InstantSource.system()), arguments);
  }

  private int run(Object command, String arguments) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
