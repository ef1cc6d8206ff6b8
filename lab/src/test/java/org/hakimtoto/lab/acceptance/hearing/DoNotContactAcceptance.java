package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.HOME;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The guardian is the abuser (domain.md §11, story 4): whatever is imported, moved or listed, his
/// handset stays silent.
@ExtendWith(WithRealStores.class)
class DoNotContactAcceptance {
  private static final String GUARDIAN = "+254711223344";
  private static final String AUNT = "+254711998877";

  /// A victim, abuse going on, beaten, girl, 14, own area, at home.
  private static final String[] GIRL = {"1", "2", "2", "1", "2", "114"};

  @Test
  void a_guardian_the_reporter_named_as_the_danger_is_never_a_contact(RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = reported(story, Reports.NOT_SAFE);
      story.asks(OFFICE, "OK " + reference);
      for (String relation : List.of("parent", "guardian")) {
        for (String mode : List.of("normal", "discreet", "call-only")) {
          assertThat(
                  story.refused(OFFICE, reference, "contacts", contact(relation, GUARDIAN, mode)))
              .isEqualTo("do-not-contact");
        }
      }
      story.does(OFFICE, reference, "contacts", contact("relative", AUNT, "discreet"));

      muchHappens(story, reference, "");

      assertThat(
              story.refused(OFFICE, reference, "contacts", contact("parent", GUARDIAN, "normal")))
          .isEqualTo("do-not-contact");
      assertThat(
              stores.ask(
                  "select relation, mode, phone is null, never_contact from contact order by 1"))
          .containsExactly(
              List.of("guardian", "none", "t", "t"), List.of("relative", "discreet", "f", "f"));
      assertThat(stores.databaseHolds(GUARDIAN)).isFalse();
      assertThat(story.inbox(GUARDIAN)).isEmpty();
      assertThat(stores.count("select count(*) from message where phone_index = " + index(stores)))
          .isZero();
      story.theAuditHolds();
    }
  }

  @Test
  void a_guardian_who_turns_out_to_be_the_danger_is_not_texted_as_an_officer_either(
      RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = reported(story, "0711223344");
      story.asks(OFFICE, "OK " + reference);
      String id =
          story
              .does(OFFICE, reference, "contacts", contact("parent", GUARDIAN, "discreet"))
              .getString("id");
      story.does(OFFICE, reference, "contacts", with(id, contact("parent", "", "none")));
      assertThat(
              story.refused(
                  OFFICE, reference, "contacts", with(id, contact("relative", GUARDIAN, "normal"))))
          .isEqualTo("do-not-contact");

      // he is put on the roster of the very office that is told of the case
      muchHappens(
          story,
          reference,
          "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi"
              + " City,Kibra,,CHILDREN_OFFICER,en,"
              + GUARDIAN
              + ",\n");

      assertThat(story.inbox(OFFICE))
          .anySatisfy(text -> assertThat(text).contains("something new was added"));
      assertThat(
              stores.ask(
                  "select distinct state, failure from message where phone_index = "
                      + index(stores)))
          .as("the officer who accepted is told, and nobody else of the office")
          .isEmpty();
      assertThat(story.inbox(GUARDIAN)).isEmpty();
    }
  }

  /// The reporter typed the number and did not say that it is not safe.
  @Test
  void a_victims_guardian_whose_number_was_typed_hears_nothing_by_any_door(RealStores stores) {
    try (var story = new Story(stores)) {
      String reference = reported(story, "0711223344");
      story.asks(OFFICE, "OK " + reference);
      JsonObject file = story.file(OFFICE, reference);
      JsonObject guardian = file.getJsonArray("contacts").getJsonObject(0);
      assertThat(guardian.getString("phone")).isEqualTo(GUARDIAN);
      assertThat(guardian.getString("mode")).isEqualTo("none");
      assertThat(guardian.getJsonArray("marks"))
          .containsExactly("unconfirmed", "ask-reporter-first");
      assertThat(file.getJsonObject("report").getJsonObject("reporter").getString("phone"))
          .isEqualTo(CHIEF);
      assertThat(
              story
                  .file("+254700000009", reference)
                  .getJsonObject("report")
                  .getJsonObject("reporter")
                  .containsKey("phone"))
          .as("to an office that does not have the case")
          .isFalse();
      assertThat(Story.ok(story.as(OFFICE).get("/call-tasks")).getJsonArray("calls")).isEmpty();

      muchHappens(story, reference, "");
      for (String text : List.of("STATUS " + reference, "HALI " + reference, "1", "SI MIMI")) {
        story.phone(GUARDIAN).texts(text);
      }

      assertThat(story.inbox(GUARDIAN)).noneMatch(text -> text.contains(reference));
      assertThat(
              stores.count(
                  "select count(*) from message where contact_id is not null and phone_index = "
                      + index(stores)))
          .isZero();
      assertThat(Story.ok(story.as(OFFICE).get("/call-tasks")).encode()).doesNotContain(GUARDIAN);
      assertThat(stores.databaseHolds("711223344")).isFalse();
      assertThat(story.audited(OFFICE, reference))
          .contains(List.of("case.reporter", "api", "told"));
      story.theAuditHolds();
    }
  }

  /// An import, a transfer, a cause list, and something for the office.
  private static void muchHappens(Story story, String reference, String rosterRow) {
    String roster =
        "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n"
            + "court-new,JUDICIARY,New Registry,Nairobi"
            + " City,Kibra,,COURT_REGISTRY,en,+254700000077,\n"
            + rosterRow;
    JsonObject taken =
        Story.ok(story.program().upload("/rosters", UUID.randomUUID().toString(), roster));
    story.secondPersonConfirms(taken);
    Instant now = story.now();
    String transfer =
        story
            .does(
                OFFICE,
                reference,
                "transfers",
                "from",
                "police-kibra",
                "to",
                "home-kibra",
                "left",
                now.toString(),
                "expected",
                now.plus(Duration.ofHours(1)).toString())
            .getString("id");
    story.does(HOME, reference, "transfers/" + transfer + "/arrive", "arrived", now.toString());
    var day = Kenya.day(now.plus(Duration.ofDays(7)));
    for (String action : List.of("09:00,set,", "11:00,move,holiday")) {
      String list =
          "reference,kind,court,date,time,action,reason\n"
              + reference
              + ",hearing,court-kibra,"
              + day
              + ","
              + action
              + "\n";
      JsonObject listed =
          Story.ok(story.as(REGISTRY).upload("/cause-lists", UUID.randomUUID().toString(), list));
      assertThat(listed.getInteger("applied")).as(listed.encode()).isEqualTo(1);
      // a text that is still waiting when the day moves is withdrawn, and never looked at
      story.settle();
    }
    story.does(OFFICE, reference, "notes", "note", "Seen by the office.");
    story.advanceTo(now.plus(Duration.ofDays(8)));
  }

  private static String reported(Story story, String guardian) {
    var keys = new ArrayList<>(List.of(GIRL));
    keys.addAll(List.of(Reports.PIN, guardian));
    return story.phone(CHIEF).reports(Story.CHIEF_PIN, keys.toArray(String[]::new));
  }

  private static Object[] contact(String relation, String phone, String mode) {
    var pairs =
        new ArrayList<Object>(
            List.of(
                "relation",
                relation,
                "mode",
                mode,
                "language",
                "sw",
                "shared",
                true,
                "can_read",
                true));
    if (!phone.isEmpty()) {
      pairs.addAll(List.of("phone", phone));
    }
    return pairs.toArray();
  }

  private static Object[] with(String id, Object[] contact) {
    var pairs = new ArrayList<>(List.of(contact));
    pairs.addAll(List.of("contact", id));
    return pairs.toArray();
  }

  private static String index(RealStores stores) {
    byte[] index = stores.sealing().phoneIndex(new org.hakimtoto.core.value.PhoneNumber(GUARDIAN));
    return "'\\x" + java.util.HexFormat.of().formatHex(index) + "'";
  }
}
