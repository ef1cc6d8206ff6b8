package org.hakimtoto.lab.acceptance.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.COUNTY;
import static org.hakimtoto.lab.acceptance.Story.HOME;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.PROBATION;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody reports a chief or an officer by phone, and the one who is reported looks for it at
/// every door there is.
@ExtendWith(WithRealStores.class)
class ConductAcceptance {
  private static final String MOTHER = "+254711000111";
  private static final List<String> NOT_READERS =
      List.of(CHIEF, OFFICE, POLICE, PROSECUTOR, REGISTRY, PROBATION, HOME, "+254700000010");

  private RealStores stores;
  private Story story;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    story = new Story(real);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void a_mother_reports_a_chief_in_kiswahili_and_only_the_county_reads_it() {
    Phone mother = story.phone(MOTHER).dials().presses("3", "4");
    assertThat(mother.screen())
        .startsWith("CON Unamripoti nani? Ofisi hiyo haitaiona.\n1 Chifu au naibu wake\n");
    mother.presses("1", "1", "1");
    fromKibera(mother);
    assertThat(mother.screen())
        .startsWith("CON Chifu au naibu wake: Anamuumiza mtoto. Ofisi ya juu ikupigie?\n");
    String reference = mother.presses("1").reference();

    assertThat(mother.screen())
        .isEqualTo(
            "END Imepokelewa: "
                + reference
                + ". Iandike. Ofisi ya juu itaiangalia. Mtoto hatarini: piga 116, bure.");
    assertThat(story.inbox(COUNTY))
        .containsExactly(
            "HAKI RED. New report "
                + reference
                + " for your office alone: a child may be in danger. Read it and act within 30"
                + " minutes. Help: 116.");
    assertThat(story.inbox(OFFICE))
        .containsExactly(
            "HAKI RED. A child of your area may be in danger now. Call 0700000009 at once and give"
                + " the number "
                + reference
                + ". Help: 116.");
    assertThat(story.inbox(POLICE)).hasSize(1);
    assertThat(story.inbox(MOTHER)).isEmpty();
    assertThat(story.inbox(CHIEF)).isEmpty();
    nobodyElseFinds(reference);
    theCountyReadsAndCloses(reference);
    story.theAuditHolds();
  }

  @Test
  void an_officer_reports_a_policeman_in_english_and_is_named_nowhere() {
    Phone officer = story.phone(OFFICE).dials().chooses("Report an officer");
    officer.presses("2", "3", "2");
    fromKibera(officer);
    assertThat(officer.screen())
        .startsWith("CON Police: Asks for money. May the office above call you?\n");
    String reference = officer.presses("1").reference();

    var told = Story.ok(story.as(COUNTY).get("/conduct-reports/" + reference));
    assertThat(told.getString("whom")).isEqualTo("police");
    assertThat(told.containsKey("callback")).isFalse();
    assertThat(story.inbox(POLICE)).isEmpty();
    assertThat(story.inbox(OFFICE)).isEmpty();
    String id = stores.officer(OFFICE).id().toString();
    assertThat(stores.count("select count(*) from audit_entry where actor = '" + id + "'"))
        .isZero();
    assertThat(keptAnswers()).isNotEmpty().noneMatch(kept -> kept.contains(id));
  }

  @Test
  void who_wants_a_call_is_named_to_the_county_alone() {
    Phone mother = story.phone(MOTHER).dials().presses("4", "4", "3", "4", "2");
    fromKibera(mother);
    String reference = mother.presses("2").reference();

    var told = Story.ok(story.as(COUNTY).get("/conduct-reports/" + reference));
    assertThat(told.getJsonObject("callback").getString("phone")).isEqualTo(MOTHER);
    assertThat(told.getJsonObject("callback").getString("language")).isEqualTo("en");
    assertThat(stores.databaseHolds(MOTHER)).isFalse();
    assertThat(story.inbox(MOTHER)).isEmpty();
  }

  @Test
  void the_same_press_again_is_the_same_report_and_the_fourth_of_a_day_is_none() {
    for (int n = 0; n < 3; n++) {
      Phone mother = story.phone(MOTHER).dials().presses("4", "4", "1", "4", "2");
      fromKibera(mother);
      String reference = mother.presses("1").reference();
      assertThat(mother.repeats().reference()).isEqualTo(reference);
    }
    Phone mother = story.phone(MOTHER).dials().presses("4", "4", "1", "4", "1");
    fromKibera(mother);
    mother.presses("1");

    assertThat(mother.screen()).startsWith("END ").contains("116").doesNotContain("-");
    assertThat(stores.count("select count(*) from conduct_report")).isEqualTo(3);
    assertThat(story.inbox(POLICE)).as("nobody is alarmed by it").isEmpty();
  }

  /// Who knows the county alone is heard by the county; what is told of its own office, above it.
  @Test
  void a_place_that_no_letters_find_is_told_by_its_county() {
    Phone mother = story.phone(MOTHER).dials().presses("3", "4", "3", "5", "2");
    mother.presses("1", "NAIROBI", "1").chooses("Sijui");
    String reference = mother.presses("1").reference();

    assertThat(story.as(COUNTY).get("/conduct-reports/" + reference).statusCode()).isEqualTo(404);
    var told = Story.ok(story.as("+254700000010").get("/conduct-reports/" + reference));
    assertThat(told.getString("whom")).isEqualTo("childrens-office");
    assertThat(told.getJsonObject("place").getInteger("sub_county")).isZero();
    assertThat(story.inbox(COUNTY)).isEmpty();
  }

  /// By two gateways at once, with Redis emptied before each key.
  @Test
  void whatever_is_lost_on_the_way_there_is_one_report() {
    try (var house = RunningGateway.open(stores, 2)) {
      Phone mother = house.phone(MOTHER).dials();
      for (String key : List.of("3", "4", "2", "1", "1", "KIBERA", "1", "1")) {
        lose();
        mother.presses(key);
      }
      String reference = mother.reference();
      lose();
      assertThat(mother.repeats().reference()).isEqualTo(reference);
    }
    assertThat(stores.count("select count(*) from conduct_report")).isEqualTo(1);
  }

  private void lose() {
    try (var redis = stores.jedis()) {
      redis.flushAll();
    }
  }

  @Test
  void who_thinks_better_of_it_has_sent_nothing() {
    Phone mother = story.phone(MOTHER).dials().presses("4", "4", "1", "1", "1");
    fromKibera(mother);
    mother.presses("3");

    assertThat(stores.count("select count(*) from conduct_report")).isZero();
    assertThat(story.inbox(COUNTY)).isEmpty();
  }

  /// By text, by phone and by the API; in the same words as what does not exist.
  private void nobodyElseFinds(String reference) {
    String unknown = CaseReference.ofSerial(11_111_111).shown();
    for (String officer : NOT_READERS) {
      var api = story.as(officer);
      assertThat(Story.ok(api.get("/conduct-reports")).getJsonArray("reports")).isEmpty();
      assertThat(Story.ok(api.get("/cases")).getJsonArray("cases")).isEmpty();
      for (String path : List.of("/cases/", "/conduct-reports/")) {
        var answer = api.get(path + reference);
        assertThat(answer.statusCode()).as(officer + path).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(api.get(path + unknown).body());
      }
      assertThat(
              api.post(
                      "/conduct-reports/" + reference + "/closing",
                      ApiUser.body("outcome", "not-borne-out"))
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(story.asks(CHIEF, "STATUS " + reference))
        .isEqualTo(story.asks(CHIEF, "STATUS " + unknown));
    assertThat(story.asks(POLICE, "OK " + reference))
        .isEqualTo(story.asks(POLICE, "OK " + unknown));
    assertThat(family(reference)).isEqualTo(family(unknown));
    assertThat(
            stores.ask(
                "select count(*) from case_file union all select count(*) from case_event"
                    + " union all select count(*) from indicator_fact"))
        .containsOnly(List.of("0"));
  }

  private String family(String reference) {
    return story.phone(MOTHER).dials().presses("4", "2", reference.replace("-", "")).screen();
  }

  private void theCountyReadsAndCloses(String reference) {
    var county = story.as(COUNTY);
    var line = Story.ok(county.get("/conduct-reports")).getJsonArray("reports").getJsonObject(0);
    assertThat(line.getString("reference")).isEqualTo(reference);
    assertThat(line.getBoolean("urgent")).isTrue();
    var told = Story.ok(county.get("/conduct-reports/" + reference));
    assertThat(told.getString("what")).isEqualTo("hurts-a-child");
    assertThat(told.getJsonObject("place").getInteger("county")).isEqualTo(47);
    assertThat(told.getJsonObject("place").getInteger("location")).isPositive();
    var closing = ApiUser.body("outcome", "passed-on", "note", "with the DCC");
    String path = "/conduct-reports/" + reference + "/closing";
    assertThat(Story.ok(county.post(path, closing)).getString("outcome")).isEqualTo("passed-on");
    assertThat(county.post(path, closing).statusCode()).isEqualTo(409);
    assertThat(Story.ok(county.get("/conduct-reports")).getJsonArray("reports")).isEmpty();
    assertThat(Story.ok(county.get("/conduct-reports?state=closed")).getJsonArray("reports"))
        .hasSize(1);
  }

  private static void fromKibera(Phone phone) {
    phone.presses("KIBERA").chooses("Kibera,");
  }

  /// What is kept of the presses that decided something, opened with the keys.
  private List<String> keptAnswers() {
    return stores
        .ask("select encode(press_key, 'hex'), encode(answer, 'hex') from answered_press")
        .stream()
        .map(row ->
            stores
                .sealing()
                .openAnswer(
                    new PressKey(row.getFirst()),
                    Optional.of(java.util.HexFormat.of().parseHex(row.getLast())))
                .orElseThrow())
        .toList();
  }
}
