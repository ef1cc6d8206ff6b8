package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.api.ApiAnswers;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Files that registries and agencies send: every good row is taken, every wrong one is told.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class CauseListAcceptance {
  private static final String HEADER = "reference,kind,court,date,time,action,reason\n";

  private RealStores stores;
  private RunningGateway house;
  private ApiUser registry;
  private LocalDate day;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    registry = ApiUser.of(house, real).as(ApiUser.REGISTRY);
    Instant ahead = RunningGateway.MORNING.plus(Duration.ofDays(7));
    day = Kenya.day(ahead);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void of_a_hundred_rows_the_ten_wrong_ones_are_told_and_the_others_taken() {
    wrongOnesAreToldAndTheOthersTaken(100);
  }

  @Tag("faults")
  @Test
  void of_a_thousand_rows_the_hundred_wrong_ones_are_told_and_the_others_taken() {
    wrongOnesAreToldAndTheOthersTaken(1_000);
  }

  private void wrongOnesAreToldAndTheOthersTaken(int rows) {
    int sound = rows - rows / 10;
    List<CaseReference> cases = cases(sound);
    var csv = new StringBuilder(HEADER);
    var bad = new ArrayList<Integer>();
    int good = 0;
    for (int i = 0; i < rows; i++) {
      if (i % 10 == 3) {
        bad.add(i + 2);
        csv.append(wrong(i, cases.getFirst().shown()));
      } else {
        csv.append(row(cases.get(good++).shown(), "plea", "09:00", "", ""));
      }
    }
    String key = UUID.randomUUID().toString();
    var answer = registry.upload("/cause-lists", key, csv.toString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonObject result = ApiUser.json(answer);
    assertThat(result.getInteger("rows")).isEqualTo(rows);
    assertThat(result.getInteger("applied")).isEqualTo(sound);
    assertThat(result.getJsonArray("refused"))
        .hasSize(rows / 10)
        .allSatisfy(row -> assertThat(((JsonObject) row).getString("reason")).isNotBlank())
        .extracting(row -> ((JsonObject) row).getInteger("line"))
        .containsExactlyElementsOf(bad);
    assertThat(answer.body()).doesNotContain("kanari");
    assertThat(stores.count("select count(*) from hearing")).isEqualTo(sound);

    assertThat(registry.upload("/cause-lists", key, csv.toString()).body())
        .isEqualTo(answer.body());
    var again = registry.upload("/cause-lists", UUID.randomUUID().toString(), csv.toString());
    assertThat(ApiUser.json(again).getInteger("unchanged")).isEqualTo(sound);
    assertThat(stores.count("select count(*) from hearing")).isEqualTo(sound);
  }

  @Test
  void a_list_moves_and_cancels_what_is_set() {
    List<CaseReference> cases = cases(2);
    String first = cases.getFirst().shown();
    String second = cases.getLast().shown();
    upload(row(first, "plea", "09:00", "", "") + row(second, "MENTION", "10:30", "set", ""));
    var moved =
        upload(
            row(first, "plea", "14:00", "MOVE", "court not sitting")
                + row(second, "mention", "10:30", "CANCEL", "holiday")
                + row(second, "plea", "10:30", "MOVE", "holiday")
                + row(second, "plea", "10:30", "CANCEL", ""));

    assertThat(moved.getInteger("applied")).isEqualTo(2);
    assertThat(moved.getJsonArray("refused"))
        .extracting(row -> ((JsonObject) row).getString("reason"))
        .containsExactly("no such hearing", "reason: needed to move or cancel");
    assertThat(stores.ask("select kind, version, state from hearing order by kind"))
        .containsExactly(List.of("MENTION", "2", "CANCELLED"), List.of("PLEA", "2", "SET"));
  }

  @Test
  void a_court_file_number_leads_to_the_case_of_the_court() {
    CaseReference reference = cases(1).getFirst();
    upload(row(reference.shown(), "plea", "09:00", "", ""));
    var noted =
        registry.post(
            "/cases/" + reference.shown() + "/references",
            ApiUser.body("kind", "court-file", "value", "MCCHC/E012/2026"));
    assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
    var result =
        ApiUser.json(
            registry.upload(
                "/cause-lists",
                UUID.randomUUID().toString(),
                "court_file,kind,court,date,time\nmcchc/e012/2026,hearing,court-kibra,"
                    + day
                    + ",11:00\nMCCHC/E013/2026,hearing,court-kibra,"
                    + day
                    + ",11:00\n"));
    assertThat(result.getInteger("applied")).isEqualTo(1);
    assertThat(result.getJsonArray("refused").getJsonObject(0).getInteger("line")).isEqualTo(3);
  }

  @Test
  void a_file_that_is_no_cause_list_is_refused_as_a_whole() {
    for (String csv :
        List.of("a,b\n1,2\n", "\"", "reference,kind\n", "kind,court,date,time,kind\n")) {
      ApiAnswers.assertProblem(
          registry.upload("/cause-lists", UUID.randomUUID().toString(), csv), 400);
    }
  }

  @Test
  void a_roster_is_taken_row_by_row_and_sets_no_pin() {
    String csv =
        """
        unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
        court-new,JUDICIARY,New Registry,Nairobi City,Kibra,,COURT_REGISTRY,en,+254700000077,
        court-new,JUDICIARY,New Registry,Nairobi City,Kibra,,COURT_REGISTRY,en,+254700000078,482915
        court-new,JUDICIARY,New Registry,Nairobi City
        court-new,JUDICIARY,New Registry,Nairobi City,Kibra,,CHIEF,en,+254700000079,
        chief-new,ADMINISTRATION,New Location,Nairobi City,Kibra,Laini Saba,CHIEF,en,+254700000080,
        """;
    var answer = registry.upload("/rosters", UUID.randomUUID().toString(), csv);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonObject result = ApiUser.json(answer);
    assertThat(result.getInteger("officers")).isEqualTo(1);
    assertThat(result.getJsonArray("refused"))
        .extracting(row -> ((JsonObject) row).getInteger("line"))
        .as("a role that opens children's files waits for a second person")
        .containsExactly(2, 3, 4, 5);
    assertThat(stores.officer("+254700000080").unit().code()).isEqualTo("chief-new");
  }

  private JsonObject upload(String rows) {
    var answer = registry.upload("/cause-lists", UUID.randomUUID().toString(), HEADER + rows);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiUser.json(answer);
  }

  private String row(String reference, String kind, String time, String action, String reason) {
    return String.join(",", reference, kind, "court-kibra", day.toString(), time, action, reason)
        + "\n";
  }

  /// Ten ways to be wrong, in turn.
  private String wrong(int i, String known) {
    return switch (i / 10 % 10) {
      case 0 -> row("482-137-558", "plea", "09:00", "", "");
      case 1 -> row("111-111-110", "plea", "09:00", "", "");
      case 2 -> row(known, "kanari", "09:00", "", "");
      case 3 -> row(known, "plea", "25:00", "", "");
      case 4 -> row(known, "plea", "09:00", "kanari", "");
      case 5 -> known + ",plea,court-kanari," + day + ",09:00,,\n";
      case 6 -> known + ",plea,court-kibra,2026-02-30,09:00,,\n";
      case 7 -> known + ",plea\n";
      case 8 -> known + ",plea,scco-kibra," + day + ",09:00,,\n";
      default -> known + ",plea,court-kibra,2001-01-01,09:00,,\n";
    };
  }

  private List<CaseReference> cases(int many) {
    var serial = new AtomicInteger(20_000_000);
    var file =
        new FileReport(
            stores.database(), stores.sealing(), UUID::randomUUID, serial::incrementAndGet);
    var report = Samples.report(stores.officer("+254700000001")).report();
    var references = new ArrayList<CaseReference>();
    for (int i = 0; i < many; i++) {
      var press = stores.sealing().pressKey("cause-list", report.reporter().phone(), "" + i);
      Optional<String> filed =
          file.file(
              press,
              report,
              Samples.FRIDAY_NIGHT,
              reference -> {
                references.add(reference);
                return "filed";
              });
      assertThat(filed).isPresent();
    }
    return references;
  }
}
