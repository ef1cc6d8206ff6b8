package org.hakimtoto.lab.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.HOME;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.PROBATION;
import static org.hakimtoto.lab.acceptance.Story.PROSECUTOR;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A boy of fifteen is accused of theft and held in a cell: from the chief's call to the closed
/// case, 61 days later.
public final class BoyOfFifteen {
  private static final String CONFLICT = "conflict-with-the-law";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian's number, no name.
  private static final String[] REPORT = Reports.naming("0711223344");

  private final Story story;
  private final String reference;
  private final Instant begin;

  private BoyOfFifteen(Story story) {
    this.story = story;
    this.reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
    this.begin = story.now();
  }

  /// Plays it; returns the reference.
  public static String in(Story story) {
    var boy = new BoyOfFifteen(story);
    boy.isTakenUp();
    boy.isChargedByTheProsecutor();
    boy.isBroughtToCourt();
    boy.isMovedToTheHome();
    boy.hasHisDayInCourt();
    boy.goesHome();
    return boy.reference;
  }

  private void isTakenUp() {
    assertThat(story.inbox(OFFICE)).last().asString().startsWith("HAKI RED. New report");
    assertThat(story.inbox(POLICE)).last().asString().startsWith("HAKI: DHARURA. Taarifa mpya");
    assertThat(status(CHIEF, "HALI"))
        .startsWith(reference + ": imepokelewa. Bado hakuna ofisi iliyoikubali.");
    // half a minute more: the demo's clock shows whole seconds
    story.advanceTo(after(Duration.ofMinutes(10).plusSeconds(30)));
    assertThat(story.asks(OFFICE, "SAWA " + reference)).startsWith(reference + ": accepted");
    assertThat(status(OFFICE, "STATUS")).startsWith(reference + ": with the office. Office: Kibra");
    String contact =
        does(
                OFFICE,
                "contacts",
                "relation",
                "parent",
                "phone",
                "+254711223344",
                "mode",
                "discreet",
                "language",
                "sw",
                "shared",
                true,
                "can_read",
                true)
            .id();
    does(POLICE, "contacts/" + contact + "/told");
    moves(POLICE, "arrest");
    assertThat(status(POLICE, "hali")).startsWith(reference + ": iko kwa polisi.");
    moves(POLICE, "prosecution-decision");
  }

  private void isChargedByTheProsecutor() {
    assertThat(story.get(PROSECUTOR, reference).statusCode()).isEqualTo(404);
    does(PROSECUTOR, "acceptance");
    assertThat(story.file(PROSECUTOR, reference).getJsonObject("report").getInteger("age"))
        .isEqualTo(15);
    moves(PROSECUTOR, "plea");
    assertThat(story.refused(POLICE, reference, "stage", "track", CONFLICT, "to", "hearings"))
        .isEqualTo("not-from-this-stage");
  }

  private void isBroughtToCourt() {
    String plea = hearing("plea", Duration.ofHours(22));
    assertThat(status(PROBATION, "HALI")).startsWith(reference + ": mbele ya mahakama.");
    story.advanceTo(after(Duration.ofHours(22).plusMinutes(5)));
    does(POLICE, "custody/end", "how", "brought-to-court");
    does(REGISTRY, "hearings/" + plea + "/hold", "outcome", "goes-on");
    moves(REGISTRY, "hearings");
    does(REGISTRY, "custody", "kind", "remand-home", "since", story.now().toString());
  }

  private void isMovedToTheHome() {
    does(REGISTRY, "units", "unit", "probation-kibra");
    does(REGISTRY, "probation-report/request");
    assertThat(story.inbox(PROBATION))
        .anyMatch(text -> text.contains("inashiriki kesi " + reference));
    Instant left = story.now();
    String transfer =
        does(
                REGISTRY,
                "transfers",
                "from",
                "police-kibra",
                "to",
                "home-kibra",
                "left",
                left.toString(),
                "expected",
                left.plus(Duration.ofHours(2)).toString())
            .id();
    assertThat(
            story.refused(
                POLICE, reference, "transfers/" + transfer + "/arrive", "arrived", left.toString()))
        .isEqualTo("not-allowed");
    story.advanceTo(after(Duration.ofHours(24)));
    does(HOME, "transfers/" + transfer + "/arrive", "arrived", story.now().toString());
  }

  private void hasHisDayInCourt() {
    String hearing = hearing("hearing", Duration.ofDays(7));
    Instant moved = after(Duration.ofDays(10)).truncatedTo(ChronoUnit.MINUTES);
    does(
        REGISTRY,
        "hearings/" + hearing + "/move",
        "to",
        moved.toString(),
        "reason",
        "witness-absent");
    assertThat(story.file(OFFICE, reference).getJsonArray("hearings").encode())
        .contains("\"when\":\"" + moved + "\"");
    story.advanceTo(after(Duration.ofDays(5)));
    does(PROBATION, "probation-report");
    story.advanceTo(moved.plus(Duration.ofMinutes(30)));
    does(REGISTRY, "hearings/" + hearing + "/hold", "outcome", "finding");
    moves(REGISTRY, "finding-and-order");
    does(REGISTRY, "custody/end", "how", "moved");
    does(REGISTRY, "custody", "kind", "institution", "since", story.now().toString());
    moves(REGISTRY, "court-placement");
    assertThat(status(REGISTRY, "status")).startsWith(reference + ": order being carried out.");
  }

  private void goesHome() {
    story.advanceTo(after(Duration.ofDays(30).plusHours(21)));
    assertThat(story.refused(OFFICE, reference, "closure", "reason", "order-completed"))
        .isEqualTo("not-from-this-stage");
    does(HOME, "custody/end", "how", "released");
    moves(HOME, "aftercare");
    assertThat(status(HOME, "hali")).startsWith(reference + ": inafuatiliwa nyumbani.");
    story.advanceTo(after(Duration.ofDays(61)));
    does(OFFICE, "closure", "reason", "order-completed");
    assertThat(status(OFFICE, "STATUS")).startsWith(reference + ": closed.");
    assertThat(status(CHIEF, "hali")).startsWith(reference + ": imefungwa.");
  }

  private String hearing(String kind, Duration in) {
    return does(
            REGISTRY,
            "hearings",
            "kind",
            kind,
            "court",
            "court-kibra",
            "when",
            after(in).toString())
        .id();
  }

  private void moves(String officer, String to) {
    does(officer, "stage", "track", CONFLICT, "to", to);
  }

  /// @param id of what was made; empty where nothing was
  private record Done(String id) {}

  private Done does(String officer, String what, Object... body) {
    return new Done(story.does(officer, reference, what, body).getString("id", ""));
  }

  private String status(String msisdn, String word) {
    return story.asks(msisdn, word + " " + reference);
  }

  private Instant after(Duration time) {
    return begin.plus(time);
  }
}
