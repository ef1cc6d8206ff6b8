package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.COUNTY;
import static org.hakimtoto.lab.acceptance.Story.HOME;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A child who never arrives, a house that will not take it in, and a case that changes hands.
@ExtendWith(WithRealStores.class)
class RoadAndHandOverAcceptance {
  /// A Tuesday, ten in the morning.
  private static final Instant BEGIN = Instant.parse("2026-11-24T07:00:00Z");

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name, send.
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void a_child_who_never_arrives_is_asked_for_until_somebody_says_where_it_is(RealStores stores) {
    try (var story = Story.at(BEGIN, stores)) {
      String reference = taken(story);
      String transfer = leaves(story, reference, "home-kibra");
      assertThat(story.refused(HOME, reference, "transfers/" + transfer + "/cancel"))
          .as("it never saw the child leave")
          .isEqualTo("not-allowed");

      story.advanceTo(BEGIN.plus(Duration.ofMinutes(4 * 60 + 1)));
      for (String acts : List.of(OFFICE, POLICE)) {
        assertThat(missing(story, acts, reference)).as(acts).isOne();
      }
      assertThat(about(story, COUNTY, reference))
          .filteredOn(text -> text.contains("Make sure it is found"))
          .hasSize(1);

      story.advanceTo(BEGIN.plus(Duration.ofMinutes(10 * 60 + 2)));
      assertThat(missing(story, OFFICE, reference)).as("asked again").isEqualTo(2);
      assertThat(story.refused(OFFICE, reference, "closure", "reason", "not-founded"))
          .as("no child is forgotten on the road")
          .isNotEmpty();

      story.does(
          HOME, reference, "transfers/" + transfer + "/arrive", "arrived", story.now().toString());
      assertThat(about(story, COUNTY, reference)).last().asString().contains("has arrived");
      story.advanceTo(BEGIN.plus(Duration.ofHours(30)));
      assertThat(missing(story, OFFICE, reference)).as("and no more").isEqualTo(2);
      for (String told : List.of(OFFICE, POLICE, COUNTY, HOME)) {
        assertThat(about(story, told, reference))
            .as("no text says where it is")
            .noneMatch(text -> text.contains("Home"));
      }
      story.theAuditHolds();
    }
  }

  @Test
  void a_house_that_will_not_take_the_child_says_so_and_another_is_found(RealStores stores) {
    try (var story = Story.at(BEGIN, stores)) {
      String reference = taken(story);
      leaves(story, reference, "home-kibra");
      story.does(HOME, reference, "refusal", "reason", "no-means");
      for (String acts : List.of(OFFICE, POLICE)) {
        assertThat(about(story, acts, reference))
            .last()
            .asString()
            .matches("(?s).*(will not take it|hawataipokea).*0700000007.*");
      }
      assertThat(story.file(OFFICE, reference).getJsonArray("transfers").encode())
          .contains("declined");
      assertThat(
              story.refused(
                  OFFICE,
                  reference,
                  "transfers",
                  "from",
                  "police-kibra",
                  "to",
                  "court-kibra",
                  "left",
                  story.now().toString(),
                  "expected",
                  story.now().plus(Duration.ofHours(2)).toString()))
          .as("a registry holds no children")
          .isEqualTo("no-place-for-children");

      leaves(story, reference, "scco-kibra");
      assertThat(about(story, HOME, reference)).last().asString().contains("imefutwa");
      story.theAuditHolds();
    }
  }

  @Test
  void a_case_that_is_handed_over_is_told_to_its_new_office_alone(RealStores stores) {
    try (var story = Story.at(BEGIN, stores)) {
      String reference = taken(story);
      story.does(OFFICE, reference, "handover", "to", "county-nairobi");
      assertThat(about(story, COUNTY, reference)).last().asString().contains("To accept");
      int old = story.inbox(OFFICE).size();

      story.does(POLICE, reference, "notes", "note", "A lawyer came.");
      assertThat(about(story, COUNTY, reference)).last().asString().contains("something new");
      assertThat(story.inbox(OFFICE)).as("the old one hears no longer").hasSize(old);
      story.theAuditHolds();
    }
  }

  private static String taken(Story story) {
    String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
    story.does(OFFICE, reference, "acceptance");
    story.does(POLICE, reference, "acceptance");
    return reference;
  }

  private static String leaves(Story story, String reference, String to) {
    return story
        .does(
            POLICE,
            reference,
            "transfers",
            "from",
            "police-kibra",
            "to",
            to,
            "left",
            story.now().toString(),
            "expected",
            story.now().plus(Duration.ofHours(2)).toString())
        .getString("id");
  }

  private static long missing(Story story, String told, String reference) {
    return about(story, told, reference).stream()
        .filter(text -> text.contains("has not arrived") || text.contains("haijafika"))
        .count();
  }

  private static List<String> about(Story story, String msisdn, String reference) {
    return story.inbox(msisdn).stream().filter(text -> text.contains(reference)).toList();
  }
}
