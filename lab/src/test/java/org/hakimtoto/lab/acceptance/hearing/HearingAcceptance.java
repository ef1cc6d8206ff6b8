package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.POLICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A day in court is set, reminded of, moved and called off, and each of a family reads of it, or
/// is phoned, in their own way (domain.md §11, stories 5 to 7).
@ExtendWith(WithRealStores.class)
class HearingAcceptance {
  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian's number, no name.
  private static final String[] REPORT = Reports.naming("0711223344");

  private static final String MOTHER = "+254711000001";
  private static final String AUNT = "+254711000002";
  private static final String GRANDMOTHER = "+254711000003";
  private static final String FATHER = "+254711000004";
  private static final String UNCLE = "+254711000005";

  /// They live apart: each is told.
  private static final List<String> HOUSEHOLDS = List.of(MOTHER, AUNT, GRANDMOTHER, FATHER, UNCLE);

  private static final String COURT = "Kibera Law Courts Registry";
  private static final String CALL = "0700000002";

  @Test
  void a_day_in_court_from_its_setting_to_its_cancelling(RealStores stores) {
    try (var story = Story.at(at("2026-11-23T10:00"), stores)) {
      String reference = taken(story, stores);
      String hearing = isSet(story, reference);
      assertThat(open(stores)).containsExactly("CALL_ONLY 1");

      isRemindedOf(story, reference);
      isMoved(story, reference, hearing);
      assertThat(open(stores)).containsExactly("CALL_ONLY 2");
      isConfirmed(story, reference);
      isCalledOff(story, reference, hearing);

      assertThat(open(stores))
          .as("all who knew the day are phoned; the father was told it by nobody yet")
          .containsExactly("SHORT_NOTICE 3", "SHORT_NOTICE 3", "SHORT_NOTICE 3", "SHORT_NOTICE 3");
      for (String silent : List.of(GRANDMOTHER, FATHER)) {
        assertThat(story.inbox(silent)).isEmpty();
      }
      assertThat(stores.count("select count(*) from reminder where state = 'WAITING'")).isZero();
      story.theAuditHolds();
    }
  }

  private static String taken(Story story, RealStores stores) {
    String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
    story.asks(OFFICE, "OK " + reference);
    contact(story, reference, MOTHER, "normal", "en", false, true);
    contact(story, reference, AUNT, "normal", "sw", true, true);
    contact(story, reference, FATHER, "call-only", "sw", false, true);
    story.does(
        OFFICE,
        reference,
        "contacts",
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
        stores.officer(CHIEF).id().toString(),
        "household",
        HOUSEHOLDS.indexOf(GRANDMOTHER) + 1);
    return reference;
  }

  private static String isSet(Story story, String reference) {
    String hearing = story.pleaIsSet(reference, at("2026-12-03T09:00"));
    assertThat(story.inbox(OFFICE))
        .anyMatch(text ->
            text.startsWith(
                "HAKI. Your case " + reference + ": " + COURT + ", Thu 3 Dec 9:00 am."));
    assertThat(last(story, POLICE))
        .as("they hold him")
        .isEqualTo(
            "HAKI. Kesi %s: mfikishe %s, Alhamisi 3 Des saa 3 asubuhi (9:00). Haiwezekani? Piga %s."
                .formatted(reference, COURT, CALL));
    assertThat(last(story, MOTHER))
        .isEqualTo(
            "%s: please come to %s on Thu 3 Dec 9:00 am. Questions: call officer %s."
                .formatted(reference, COURT, CALL));
    assertThat(last(story, AUNT))
        .as("others read her phone")
        .isEqualTo(
            ("%s: siku yako ya kufika ni Alhamisi 3 Des saa 3 asubuhi (9:00)."
                    + " Tafadhali usikose. Maswali: piga %s.")
                .formatted(reference, CALL));
    assertThat(last(story, CHIEF))
        .as("the grandmother cannot read")
        .startsWith("HAKI. Tafadhali iambie familia ya " + reference + " ije " + COURT);
    return hearing;
  }

  private static void isRemindedOf(Story story, String reference) {
    story.advanceTo(at("2026-11-30T10:01"));
    assertThat(last(story, MOTHER)).contains("Will you come? Reply 1 yes, 2 no.");
    assertThat(last(story, CHIEF)).contains("Uliza familia ya " + reference);

    story.asks(MOTHER, "1");
    story.asks(AUNT, "2 hapana");
    assertThat(story.inbox(OFFICE))
        .contains(
            ("HAKI. Case %s: the family says they cannot come Thu 3 Dec 9:00 am."
                    + " Please phone them.")
                .formatted(reference));
  }

  private static void isMoved(Story story, String reference, String hearing) {
    story.advanceTo(at("2026-12-01T11:00"));
    contact(story, reference, UNCLE, "discreet", "sw", false, true);
    story.does(
        REGISTRY,
        reference,
        "hearings/" + hearing + "/move",
        "to",
        at("2026-12-14T09:00").toString(),
        "reason",
        "witness-absent");
    assertThat(story.inbox(OFFICE))
        .contains(
            "HAKI %s: %s: moved to Mon 14 Dec 9:00 am, not Thu 3 Dec.".formatted(reference, COURT));
    assertThat(last(story, MOTHER))
        .isEqualTo(
            ("%s: do not come Thu 3 Dec. It is moved to Mon 14 Dec 9:00 am, same court."
                    + " Questions: call officer %s.")
                .formatted(reference, CALL));
    assertThat(last(story, AUNT))
        .isEqualTo(
            ("%s: siku yako si Alhamisi 3 Des, sasa ni Jumatatu 14 Des saa 3 asubuhi (9:00)."
                    + " Maswali: piga %s.")
                .formatted(reference, CALL));
    assertThat(last(story, CHIEF)).contains("iambie familia ya " + reference + ": ni Jumatatu");
    assertThat(last(story, UNCLE))
        .as("he never heard of Thursday")
        .contains("siku yako ya kufika ni Jumatatu 14 Des");
  }

  /// The day before the 14th is a Sunday, and the one before that a holiday.
  private static void isConfirmed(Story story, String reference) {
    story.advanceTo(at("2026-12-03T12:00"));
    assertThat(story.inbox(MOTHER)).as("nobody speaks of Thursday any more").hasSize(4);
    story.advanceTo(at("2026-12-11T10:01"));
    // thanks are said once; the answer counts all the same
    assertThat(story.phone(MOTHER).texts("1")).isEqualTo(200);
    assertThat(story.phone(CHIEF).texts("1")).isEqualTo(200);
    story.advanceTo(at("2026-12-11T16:01"));
    assertThat(story.inbox(OFFICE))
        .anyMatch(
            text -> text.startsWith("HAKI. In court Mon 14 Dec (1): " + reference + " 9:00 am."));
    story.advanceTo(at("2026-12-13T16:01"));
    assertThat(last(story, MOTHER)).contains("tomorrow, Mon 14 Dec 9:00 am, " + COURT);
    int reminded = story.inbox(MOTHER).size();
    int toldChief = story.inbox(CHIEF).size();
    int toldAunt = story.inbox(AUNT).size();

    story.advanceTo(at("2026-12-14T06:31"));
    assertThat(story.inbox(AUNT)).as("her hours begin at eight").hasSize(toldAunt);
    story.advanceTo(at("2026-12-14T08:01"));
    assertThat(story.inbox(AUNT)).hasSize(toldAunt + 1);
    assertThat(story.inbox(MOTHER)).as("she has confirmed").hasSize(reminded);
    assertThat(story.inbox(CHIEF)).as("and the grandmother through him").hasSize(toldChief);
  }

  private static void isCalledOff(Story story, String reference, String hearing) {
    story.does(
        REGISTRY, reference, "hearings/" + hearing + "/cancel", "reason", "court-not-sitting");
    assertThat(last(story, MOTHER))
        .isEqualTo(
            ("%s: do not come on Mon 14 Dec, it will not be heard."
                    + " We will tell you a new date. Questions: call officer %s.")
                .formatted(reference, CALL));
    assertThat(last(story, UNCLE)).contains("usije Jumatatu 14 Des. Tutakuambia siku mpya.");
    assertThat(last(story, CHIEF)).contains("isije Jumatatu 14 Des");
    assertThat(story.inbox(OFFICE))
        .anyMatch(text -> text.startsWith("HAKI. Case " + reference + ": please phone the family"))
        .anyMatch(text -> text.contains(COURT + ", Mon 14 Dec, will not be heard."));
  }

  private static void contact(
      Story story,
      String reference,
      String phone,
      String mode,
      String language,
      boolean shared,
      boolean canRead) {
    story.does(
        OFFICE,
        reference,
        "contacts",
        "relation",
        "relative",
        "phone",
        phone,
        "mode",
        mode,
        "language",
        language,
        "shared",
        shared,
        "can_read",
        canRead,
        "household",
        HOUSEHOLDS.indexOf(phone) + 1);
  }

  private static List<String> open(RealStores stores) {
    return stores
        .ask(
            "select reason || ' ' || hearing_version from call_task"
                + " where state = 'OPEN' and hearing_id is not null order by 1")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private static String last(Story story, String msisdn) {
    return story.inbox(msisdn).getLast();
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
