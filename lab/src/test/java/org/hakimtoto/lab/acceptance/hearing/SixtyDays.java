package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.HOME;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.PROBATION;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;

/// A boy in a cell and his family, through sixty days: a hearing, a magistrate who falls ill, a
/// journey to another home, and the way back. What matters is who is texted when, in which words.
final class SixtyDays {
  /// A Monday.
  static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 11);

  static final String MOTHER = "+254711223344";
  static final String AUNT = "+254711223355";
  static final String GRANDMOTHER = "+254711223366";
  static final String FATHER = "+254711223377";

  private static final String CONFLICT = "conflict-with-the-law";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian known, no name.
  private static final String[] REPORT = Reports.boyInACell(15);

  private final Story story;
  private final RealStores stores;
  private final String reference;

  private SixtyDays(Story story, RealStores stores) {
    this.story = story;
    this.stores = stores;
    this.reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
  }

  /// Plays it; returns the reference.
  static String in(Story story, RealStores stores) {
    var days = new SixtyDays(story, stores);
    days.isTakenUp();
    days.isBroughtToCourt();
    days.hasADateInCourt();
    days.theMagistrateIsIll();
    days.isMoved();
    days.hasHisDayInCourt();
    days.goesHome();
    return days.reference;
  }

  /// @param day 0 is the first
  static Instant at(int day, String time) {
    return Kenya.at(FIRST_DAY.plusDays(day), LocalTime.parse(time));
  }

  private void isTakenUp() {
    story.livesUntil(at(0, "08:40"));
    assertThat(story.asks(OFFICE, "SAWA " + reference)).startsWith(reference);
    String mother = person("parent", MOTHER, "normal", "sw", "shared", false, "can_read", true);
    person("relative", AUNT, "normal", "en", "shared", true, "can_read", true);
    person(
        "relative",
        GRANDMOTHER,
        "normal",
        "sw",
        "shared",
        false,
        "can_read",
        false,
        "reader",
        stores.officer(CHIEF).id().toString());
    person("parent", FATHER, "call-only", "sw", "shared", false, "can_read", true);
    does(POLICE, "contacts/" + mother + "/told");
    moves(POLICE, "arrest");
    moves(POLICE, "prosecution-decision");
    does(PROSECUTOR, "acceptance");
    moves(PROSECUTOR, "plea");
  }

  private void isBroughtToCourt() {
    story.livesUntil(at(0, "09:30"));
    String plea = hearing("plea", at(0, "14:30"));
    phonesWhomItMust();
    story.livesUntil(at(0, "15:30"));
    does(POLICE, "custody/end", "how", "brought-to-court");
    does(REGISTRY, "hearings/" + plea + "/hold", "outcome", "goes-on");
    moves(REGISTRY, "hearings");
    does(REGISTRY, "custody", "kind", "remand-home", "since", story.now().toString());
    does(REGISTRY, "probation-report/request");
  }

  private void hasADateInCourt() {
    story.livesUntil(at(1, "11:30"));
    hearing("hearing", at(14, "09:00"));
    story.livesUntil(at(10, "10:30"));
    does(PROBATION, "probation-report");
    story.livesUntil(at(11, "15:30"));
    story.asks(MOTHER, "1");
  }

  private void theMagistrateIsIll() {
    story.livesUntil(at(14, "08:10"));
    Story.ok(
        story
            .as(REGISTRY)
            .post(
                "/courts/court-kibra/days/" + FIRST_DAY.plusDays(14) + "/adjournment",
                ApiUser.body(
                    "to", FIRST_DAY.plusDays(21).toString(), "reason", "court-not-sitting")));
    story.settle();
    phonesWhomItMust();
  }

  private void isMoved() {
    story.livesUntil(at(16, "07:30"));
    String transfer =
        does(
            REGISTRY,
            "transfers",
            "from",
            "police-kibra",
            "to",
            "home-kibra",
            "left",
            story.now().toString(),
            "expected",
            at(16, "09:30").toString());
    // later than awaited: the alert goes out before he is there
    story.livesUntil(at(16, "12:30"));
    does(HOME, "transfers/" + transfer + "/arrive", "arrived", story.now().toString());
    story.livesUntil(at(18, "15:30"));
    story.asks(MOTHER, "1");
  }

  private void hasHisDayInCourt() {
    story.livesUntil(at(21, "10:30"));
    String hearing =
        stores
            .ask("select id from hearing where state = 'SET' and kind = 'HEARING'")
            .getFirst()
            .getFirst();
    does(REGISTRY, "hearings/" + hearing + "/hold", "outcome", "finding");
    moves(REGISTRY, "finding-and-order");
    does(REGISTRY, "custody/end", "how", "moved");
    does(REGISTRY, "custody", "kind", "institution", "since", story.now().toString());
    moves(REGISTRY, "court-placement");
  }

  private void goesHome() {
    story.livesUntil(at(35, "10:30"));
    does(HOME, "custody/end", "how", "released");
    moves(HOME, "aftercare");
    story.livesUntil(at(60, "10:30"));
    does(OFFICE, "closure", "reason", "order-completed");
    story.settle();
  }

  /// The office does not leave a call to be late.
  private void phonesWhomItMust() {
    Story.ok(story.as(OFFICE).get("/call-tasks")).getJsonArray("calls").stream()
        .map(call -> ((JsonObject) call).getString("call"))
        .forEach(call ->
            Story.ok(
                story
                    .as(OFFICE)
                    .post("/call-tasks/" + call + "/done", ApiUser.body("outcome", "reached"))));
  }

  private String hearing(String kind, Instant when) {
    return does(
        REGISTRY, "hearings", "kind", kind, "court", "court-kibra", "when", when.toString());
  }

  private String person(
      String relation, String phone, String mode, String language, Object... more) {
    List<Object> body =
        new ArrayList<>(
            List.of("relation", relation, "phone", phone, "mode", mode, "language", language));
    body.addAll(Arrays.asList(more));
    return does(OFFICE, "contacts", body.toArray());
  }

  private void moves(String officer, String to) {
    does(officer, "stage", "track", CONFLICT, "to", to);
  }

  private String does(String officer, String what, Object... body) {
    return story.does(officer, reference, what, body).getString("id", "");
  }
}
