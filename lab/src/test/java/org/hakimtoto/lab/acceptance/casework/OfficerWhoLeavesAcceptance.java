package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.OpenWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer leaves on a Friday. From that moment nothing comes to the old SIM, nothing is done
/// with it, and no child's case is left alone.
@ExtendWith(WithRealStores.class)
class OfficerWhoLeavesAcceptance {
  private static final Instant FRIDAY = Instant.parse("2026-11-27T12:00:00Z");
  private static final String COLLEAGUE = "+254711000444";
  private static final String[] REPORT = Reports.boyInACell(15);

  private RealStores stores;
  private Story story;
  private UUID leaver;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    leaver = real.officer(Story.OFFICE).id();
    story = Story.at(FRIDAY, real);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void friday_nights_alert_reaches_the_others_and_the_old_sim_is_a_strangers() {
    hasColleague();
    ApiUser tablet = tablet();
    String old = story.reports(Story.CHIEF, Story.CHIEF_PIN, REPORT);
    story.asks(Story.OFFICE, "OK " + old);
    assertThat(tablet.get("/cases/" + old).statusCode()).isEqualTo(200);
    int before = story.inbox(Story.OFFICE).size();

    assertThat(changes(Story.COUNTY, leaver, "retirement", "reason", "left").statusCode())
        .isEqualTo(200);

    story.advanceTo(FRIDAY.plus(Duration.ofHours(7)));
    String night = story.reports(Story.CHIEF, Story.CHIEF_PIN, REPORT);
    assertThat(told(COLLEAGUE, night)).as("the colleague").isTrue();
    assertThat(told(Story.POLICE, night)).as("the police").isTrue();
    assertThat(story.inbox(Story.OFFICE)).as("the one who left").hasSize(before);

    assertThat(tablet.get("/cases/" + old).statusCode()).as("the token is dead").isEqualTo(401);
    assertThat(story.get(Story.OFFICE, old).statusCode()).as("nobody acts as them").isEqualTo(403);
    assertThat(story.asks(Story.OFFICE, "STATUS " + old))
        .as("the old SIM asks")
        .contains("116")
        .doesNotContain(old);
    assertThat(story.file(COLLEAGUE, old).getJsonArray("accepted_by"))
        .as("the case stays with the office")
        .contains("scco-kibra");
    theAuditNames(Story.COUNTY, "officer.retire");
    var shown = Story.ok(story.as(Story.COUNTY).get("/officers/" + leaver));
    assertThat(shown.getString("standing")).isEqualTo("retired");
    assertThat(shown.getJsonArray("changes").getJsonObject(0).getString("by"))
        .isEqualTo(stores.officer(Story.COUNTY).id().toString());
    assertThat(story.as(Story.POLICE).get("/officers/" + leaver).statusCode()).isEqualTo(404);
    story.theAuditHolds();
  }

  @Test
  void the_last_of_an_office_leaves_and_the_county_is_told_of_its_open_cases() {
    String open = story.reports(Story.CHIEF, Story.CHIEF_PIN, REPORT);
    story.asks(Story.OFFICE, "OK " + open);

    changes(Story.COUNTY, leaver, "retirement", "reason", "left");

    assertThat(story.inbox(Story.COUNTY).getLast())
        .isEqualTo(
            "HAKI. Kibra Children's Office has no officer now. Open cases there: 1. Texts about"
                + " them come to you until there is one.");
    assertThat(stores.database().reading(OpenWork::withoutOfficers))
        .extracting(one -> one.unit().code() + " " + one.cases())
        .containsExactly("scco-kibra 1");
  }

  @Test
  void in_a_dialogue_under_way_the_pin_is_good_for_nothing() {
    UUID chief = stores.officer(Story.CHIEF).id();
    var dialling = story.phone(Story.CHIEF).dials().presses(REPORT);
    changes(Story.COUNTY, chief, "lost-phone", "reason", "phone-lost");

    assertThat(dialling.presses(Story.CHIEF_PIN).screen()).contains("116");
    // what was told of a child is not lost; it goes as anybody's
    assertThat(stores.ask("select reported_by is null from case_file"))
        .containsExactly(List.of("t"));
  }

  @Test
  void a_waiting_text_tells_a_family_to_call_a_colleague_and_nobody_who_left() {
    hasColleague();
    String reference = story.reports(Story.CHIEF, Story.CHIEF_PIN, REPORT);
    waits(Story.POLICE, "hearing_set_office", reference);

    changes(Story.COUNTY, leaver, "retirement", "reason", "left");
    story.advanceTo(FRIDAY.plus(Duration.ofHours(2)));

    assertThat(story.inbox(Story.POLICE))
        .anyMatch(text -> text.contains("0711000444"))
        .noneMatch(text -> text.contains("0700000002"));
  }

  private void waits(String number, String kind, String reference) {
    Officer officer = stores.officer(number);
    Instant due = FRIDAY.plus(Duration.ofHours(1));
    var message =
        new NewMessage(
            Optional.empty(),
            Optional.of(UUID.fromString(story.id(reference))),
            kind,
            DeliveryClass.A,
            1,
            officer.phone(),
            officer.language(),
            Map.of(
                "reference",
                reference,
                "court",
                "Kibera Law Courts",
                "when",
                "2026-12-15T06:00:00Z",
                "call",
                "0700000002"),
            due,
            due.plus(Duration.ofHours(6)),
            Addressed.officer(officer.id()));
    stores
        .database()
        .inTransaction(tx -> {
          stores.stores().messages().add(tx, message);
          return message;
        });
  }

  @Test
  void a_text_that_waits_goes_neither_to_who_left_nor_after_who_moved() {
    UUID police = stores.officer(Story.POLICE).id();
    for (String officer : List.of(Story.OFFICE, Story.POLICE, Story.COUNTY)) {
      waits(officer);
    }
    var before = story.inbox(Story.OFFICE).size() + story.inbox(Story.POLICE).size();
    String station =
        "insert into unit (id, code, agency, name, county, sub_county, location)"
            + " select gen_random_uuid(), 'police-far', agency, 'Far Desk', county, sub_county, 0"
            + " from unit where code = 'police-kibra'";
    stores.change(station);

    changes(Story.COUNTY, leaver, "retirement", "reason", "left");
    Story.ok(changes(Story.COUNTY, police, "move", "unit", "police-far", "reason", "transferred"));
    story.advanceTo(FRIDAY.plus(Duration.ofHours(2)));

    assertThat(story.inbox(Story.OFFICE).size() + story.inbox(Story.POLICE).size())
        .isEqualTo(before);
    assertThat(stores.ask("select state, failure from message where kind = 'holiday_hits'"))
        .filteredOn(row -> row.equals(List.of("DEAD", "officer-gone")))
        .hasSize(2);
    assertThat(story.inbox(Story.COUNTY)).last().asString().contains("is a holiday now");
  }

  private void waits(String number) {
    Officer officer = stores.officer(number);
    Instant due = FRIDAY.plus(Duration.ofHours(1));
    var message =
        new NewMessage(
            Optional.empty(),
            Optional.empty(),
            "holiday_hits",
            DeliveryClass.A,
            1,
            officer.phone(),
            officer.language(),
            Map.of("day", "2026-12-12", "typed", "2026-12-12", "count", "3"),
            due,
            due.plus(Duration.ofHours(6)),
            Addressed.officer(officer.id()));
    stores
        .database()
        .inTransaction(tx -> {
          stores.stores().messages().add(tx, message);
          return message;
        });
  }

  @Test
  void only_a_supervisor_changes_officers_and_a_role_takes_two() {
    UUID police = stores.officer(Story.POLICE).id();

    assertThat(changes(Story.POLICE, leaver, "retirement", "reason", "left").statusCode())
        .isEqualTo(404);
    assertThat(changes(Story.OFFICE, police, "retirement", "reason", "left").statusCode())
        .isEqualTo(404);
    Object[] promoted = {
      "unit", "county-nairobi", "role", "children-coordinator", "reason", "promoted"
    };
    assertThat(changes(Story.COUNTY, leaver, "move", promoted).statusCode())
        .as("it waits for a second person")
        .isEqualTo(202);
    assertThat(stores.officer(Story.OFFICE).role()).isEqualTo(Role.CHILDREN_OFFICER);
  }

  @Test
  void a_number_that_a_family_had_and_an_officer_has_now_is_texted_as_no_family() {
    String reference = story.reports(Story.CHIEF, Story.CHIEF_PIN, REPORT);
    story.asks(Story.OFFICE, "OK " + reference);
    story.does(
        Story.OFFICE,
        reference,
        "contacts",
        "relation",
        "relative",
        "mode",
        "normal",
        "language",
        "en",
        "shared",
        false,
        "can_read",
        true,
        "phone",
        "+254711998877");
    UUID chief = stores.officer(Story.CHIEF).id();

    Story.ok(changes(Story.COUNTY, chief, "number", "phone", "0711998877", "reason", "new-sim"));

    assertThat(
            story
                .file(Story.OFFICE, reference)
                .getJsonArray("contacts")
                .getJsonObject(0)
                .getString("number"))
        .isEqualTo("unsure");
  }

  @Test
  void a_lost_phone_comes_back_with_a_code_that_opens_the_choice_of_a_pin() {
    UUID chief = stores.officer(Story.CHIEF).id();
    changes(Story.COUNTY, chief, "lost-phone", "reason", "phone-lost");
    assertThat(story.phone(Story.CHIEF).dials().screen()).doesNotContain("Kibera Location");

    JsonObject back = Story.ok(changes(Story.COUNTY, chief, "pin", "reason", "phone-lost"));
    String code = back.getString("one_time_code");

    assertThat(code).matches("[0-9]{8}");
    var phone = story.phone(Story.CHIEF).dials();
    assertThat(phone.screen()).contains("Karibu / Welcome").doesNotContain("Taarifa zangu");
    phone.presses("1", code, "830274", "830274");
    assertThat(phone.screen()).startsWith("END Tayari.");
    assertThat(story.reports(Story.CHIEF, "830274", REPORT)).isNotEmpty();
  }

  private boolean told(String number, String reference) {
    return story.inbox(number).stream().anyMatch(text -> text.contains(reference));
  }

  private HttpResponse<String> changes(String by, UUID officer, String what, Object... body) {
    return story.as(by).post("/officers/" + officer + "/" + what, ApiUser.body(body));
  }

  private void theAuditNames(String by, String action) {
    assertThat(
            stores.ask(
                "select actor, about, claimed, reason from audit_entry where action = '"
                    + action
                    + "'"))
        .containsExactly(
            List.of(stores.officer(by).id().toString(), leaver.toString(), "t", "left"));
  }

  private void hasColleague() {
    new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn(
            "roster.csv",
            "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n"
                + "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
                + "CHILDREN_OFFICER,en,"
                + COLLEAGUE
                + ",\n",
            stores.gazetteer());
  }

  /// A program that acts as the officer.
  private ApiUser tablet() {
    String token = ApiUser.newToken();
    var client =
        new ApiClient(
            UUID.randomUUID(),
            "tablet",
            EnumSet.of(ApiScope.CASES_READ),
            Optional.of(leaver),
            ApiUser.PER_MINUTE,
            Optional.empty());
    stores.database().inTransaction(tx -> ApiClients.add(tx, client, token));
    return new ApiUser(story.program().port(), client.id(), token, Map.of());
  }
}
