package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.COUNTY;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.api.ApiAnswers;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whom texts do not or must not reach, and the calls that officers make instead (domain.md §11,
/// stories 5, 6 and 17).
@ExtendWith(WithRealStores.class)
class PeopleAcceptance {
  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian's number, no name.
  private static final String[] REPORT = Reports.naming("0711223344");

  private static final String MOTHER = "+254711223344";
  private static final String GRANDMOTHER = "+254711000003";
  private static final Instant MORNING = at("2026-11-23T10:00");

  @Test
  void a_stranger_silences_the_number_in_both_cases_and_both_offices_phone(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String first = taken(story);
      String second = taken(story);
      String here = mother(story, first, "normal");
      mother(story, second, "discreet");
      story.does(OFFICE, second, "handover", "to", "county-nairobi");
      hearing(story, first);
      hearing(story, second);
      int before = story.inbox(MOTHER).size();

      story.asks(MOTHER, "SI MIMI");

      JsonObject ours = onlyCall(story, OFFICE, first, "number-unsure");
      JsonObject theirs = onlyCall(story, COUNTY, second, "number-unsure");
      assertThat(ours.getJsonObject("person").getString("phone")).isEqualTo(MOTHER);
      assertThat(theirs.getJsonObject("person").getString("phone")).isEqualTo(MOTHER);
      for (String officer : List.of(OFFICE, COUNTY)) {
        await()
            .untilAsserted(() ->
                assertThat(story.inbox(officer))
                    .anyMatch(text -> text.contains("a family number is not theirs")));
      }

      story.advanceTo(at("2026-11-30T10:01"));
      assertThat(story.inbox(MOTHER)).as("the apology, and nothing more").hasSize(before + 1);
      assertThat(theContact(story, first).getString("number")).isEqualTo("unsure");
      story.does(OFFICE, first, "contacts/" + here + "/confirm");
      assertThat(theContact(story, first).getString("number")).isEqualTo("in-use");
      assertThat(theContact(story, first).getString("confirmed_at")).isNotNull();
      assertThat(calls(story, OFFICE, "number-unsure"))
          .as("the call about the number was made by confirming it")
          .noneMatch(call -> call.getString("call").equals(ours.getString("call")));
      story.theAuditHolds();
    }
  }

  @Test
  void a_call_only_guardian_is_phoned_and_what_came_of_it_is_kept(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = taken(story);
      mother(story, reference, "call-only");
      hearing(story, reference);

      JsonObject call = onlyCall(story, OFFICE, reference, "call-only");
      assertThat(call.getString("hearing")).isEqualTo(at("2026-12-03T09:00").toString());
      assertThat(call.getJsonObject("person").getString("phone")).isEqualTo(MOTHER);
      assertThat(story.inbox(MOTHER)).isEmpty();
      String csv = story.as(OFFICE).get("/call-tasks?format=csv").body();
      assertThat(csv.lines())
          .as("the guardian whom the reporter named is to be told first")
          .hasSize(3)
          .last()
          .asString()
          .contains(reference, "call-only", "'" + MOTHER);

      String done = "/call-tasks/" + call.getString("call") + "/done";
      var reached = ApiUser.body("outcome", "reached");
      for (String other : List.of(COUNTY, POLICE, CHIEF)) {
        ApiAnswers.assertProblem(story.as(other).post(done, reached), 404);
        assertThat(calls(story, other, "call-only")).isEmpty();
      }
      ApiAnswers.assertProblem(
          story.as(OFFICE).post("/call-tasks/" + UUID.randomUUID() + "/done", reached), 404);
      assertThat(Story.ok(story.as(OFFICE).post(done, reached)).getString("outcome"))
          .isEqualTo("reached");
      ApiAnswers.assertProblem(
          story.as(OFFICE).post(done, ApiUser.body("outcome", "refused")), 409);
      assertThat(calls(story, OFFICE, "call-only")).isEmpty();
      assertThat(
              stores.ask(
                  "select state, outcome, ended_by is not null from call_task"
                      + " where reason = 'CALL_ONLY'"))
          .containsExactly(List.of("DONE", "reached", "t"));
      assertThat(story.audited(OFFICE, reference))
          .contains(List.of("call.list", "api", "told"), List.of("call.done", "api", "reached"));
      assertThat(story.inbox(MOTHER)).isEmpty();
      story.theAuditHolds();
    }
  }

  @Test
  void a_wrong_number_on_the_phone_is_one_in_every_case(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String first = taken(story);
      String second = taken(story);
      mother(story, first, "call-only");
      mother(story, second, "normal");
      hearing(story, first);
      JsonObject call = onlyCall(story, OFFICE, first, "call-only");

      Story.ok(
          story
              .as(OFFICE)
              .post(
                  "/call-tasks/" + call.getString("call") + "/done",
                  ApiUser.body("outcome", "wrong-number")));
      hearing(story, second);

      assertThat(story.inbox(MOTHER)).isEmpty();
      assertThat(calls(story, OFFICE, "number-unsure")).hasSizeGreaterThanOrEqualTo(2);
      assertThat(stores.ask("select unsure_why from number_state"))
          .containsExactly(List.of("wrong-person"));
    }
  }

  @Test
  void stop_silences_reminders_but_not_what_the_law_requires(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = taken(story);
      mother(story, reference, "normal");
      story.asks(MOTHER, "SITISHA");
      String hearing = hearing(story, reference);
      assertThat(story.inbox(MOTHER))
          .last()
          .asString()
          .as("that a day was set is a notice")
          .contains("Kibera Law Courts");
      int told = story.inbox(MOTHER).size();

      story.advanceTo(at("2026-12-01T10:00"));
      assertThat(story.inbox(MOTHER)).as("a reminder is a courtesy").hasSize(told);
      story.does(
          REGISTRY,
          reference,
          "hearings/" + hearing + "/move",
          "to",
          at("2026-12-08T09:00").toString(),
          "reason",
          "court-not-sitting");
      assertThat(story.inbox(MOTHER)).hasSize(told + 1);
      assertThat(calls(story, OFFICE, "not-reached")).isEmpty();
    }
  }

  /// A text that is ready and waits for the morning when the carrier says that its owner opted out.
  @Test
  void the_carriers_opt_out_is_honoured_before_the_next_send(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = taken(story);
      mother(story, reference, "normal");
      hearing(story, reference);
      int told = story.inbox(MOTHER).size();

      assertThat(story.optsOut(MOTHER)).isEqualTo(200);
      story.advanceTo(at("2026-12-01T10:00"));
      assertThat(story.inbox(MOTHER)).hasSize(told);
      assertThat(
              stores.ask(
                  "select distinct state from message where contact_id is not null"
                      + " and kind like 'reminder%'"))
          .doesNotContain(List.of("DELIVERED"), List.of("ACCEPTED"));
    }
  }

  @Test
  void a_chief_tells_the_grandmother_what_she_cannot_read(RealStores stores) {
    try (var story = Story.at(MORNING, stores)) {
      String reference = taken(story);
      assertThat(
              story.refused(
                  OFFICE, reference, "contacts", grandmother(UUID.randomUUID().toString())))
          .isEqualTo("no-such-officer");
      story.does(OFFICE, reference, "contacts", grandmother(stores.officer(CHIEF).id().toString()));
      hearing(story, reference);

      assertThat(story.inbox(CHIEF)).last().asString().contains("iambie familia", reference);
      assertThat(story.inbox(GRANDMOTHER)).isEmpty();
      assertThat(calls(story, OFFICE, "cannot-read")).isEmpty();
    }
  }

  private static Object[] grandmother(String reader) {
    return new Object[] {
      "relation",
      "relative",
      "phone",
      GRANDMOTHER,
      "mode",
      "normal",
      "language",
      "sw",
      "shared",
      false,
      "can_read",
      false,
      "reader",
      reader
    };
  }

  private static String taken(Story story) {
    String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
    story.asks(OFFICE, "OK " + reference);
    return reference;
  }

  private static String mother(Story story, String reference, String mode) {
    return story
        .does(
            OFFICE,
            reference,
            "contacts",
            "relation",
            "parent",
            "phone",
            MOTHER,
            "mode",
            mode,
            "language",
            "en",
            "shared",
            false,
            "can_read",
            true)
        .getString("id");
  }

  private static String hearing(Story story, String reference) {
    return story.pleaIsSet(reference, at("2026-12-03T09:00"));
  }

  private static JsonObject theContact(Story story, String reference) {
    return story.file(OFFICE, reference).getJsonArray("contacts").getJsonObject(0);
  }

  private static JsonObject onlyCall(Story story, String officer, String reference, String reason) {
    List<JsonObject> found =
        calls(story, officer, reason).stream()
            .filter(call -> call.getString("reference").equals(reference))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<JsonObject> calls(Story story, String officer, String reason) {
    return Story.ok(story.as(officer).get("/call-tasks")).getJsonArray("calls").stream()
        .map(JsonObject.class::cast)
        .filter(call -> call.getString("reason").equals(reason))
        .toList();
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
