package org.hakimtoto.lab.acceptance.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.Story.CHIEF;
import static org.hakimtoto.lab.acceptance.Story.OFFICE;
import static org.hakimtoto.lab.acceptance.Story.REGISTRY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A hearing is moved twice, and then its day is made a holiday. At each step every one of the
/// family knows one day and no other, in their language and in the way that is safe for them, until
/// the case is closed and nobody waits for anything.
@ExtendWith(WithRealStores.class)
class MovedTwiceAndHolidayAcceptance {
  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian's number, no name.
  private static final String[] REPORT = Reports.naming("0711223344");

  /// Her own phone, English.
  private static final String MOTHER = "+254711000001";

  /// Her own phone, Kiswahili.
  private static final String SISTER = "+254711000006";

  /// A phone that others read, Kiswahili.
  private static final String AUNT = "+254711000002";

  /// Cannot read: the chief passes it on, in Kiswahili.
  private static final String GRANDMOTHER = "+254711000003";

  /// They live apart: each is told.
  private static final List<String> HOUSEHOLDS = List.of(MOTHER, SISTER, AUNT, GRANDMOTHER);

  private static final String COURT = "Kibera Law Courts Registry";
  private static final String CALL = "0700000002";

  @Test
  void everybody_knows_the_right_day_at_each_step(RealStores stores) {
    try (var story = Story.at(at("2026-11-23T10:00"), stores)) {
      String reference = story.reports(CHIEF, Story.CHIEF_PIN, REPORT);
      story.asks(OFFICE, "OK " + reference);
      family(story, reference, stores.officer(CHIEF).id().toString());

      String hearing = setForThursdayThird(story, reference);
      movedToMondaySeventh(story, reference, hearing);
      movedToThursdayTenth(story, reference, hearing);
      theTenthIsMadeAHoliday(story, reference);
      nobodyIsToldToComeThatDay(story);
      theRegistryIsAskedAgain(story);
      movedToTuesdayFifteenth(story, reference, hearing);
      closedBeforeTheDay(story, reference);
      story.theAuditHolds();
    }
  }

  private static String setForThursdayThird(Story story, String reference) {
    String hearing =
        story
            .does(
                REGISTRY,
                reference,
                "hearings",
                "kind",
                "mention",
                "court",
                "court-kibra",
                "when",
                at("2026-12-03T09:00").toString())
            .getString("id");
    assertThat(last(story, MOTHER))
        .isEqualTo(
            "%s: please come to %s on Thu 3 Dec 9:00 am. Questions: call officer %s."
                .formatted(reference, COURT, CALL));
    assertThat(last(story, SISTER))
        .isEqualTo(
            "%s: tafadhali uje %s, Alhamisi 3 Des saa 3 asubuhi (9:00). Maswali: mpigie afisa %s."
                .formatted(reference, COURT, CALL));
    assertThat(last(story, AUNT))
        .isEqualTo(
            ("%s: siku yako ya kufika ni Alhamisi 3 Des saa 3 asubuhi (9:00). Tafadhali usikose."
                    + " Maswali: piga %s.")
                .formatted(reference, CALL));
    assertThat(last(story, CHIEF)).contains("Alhamisi 3 Des saa 3 asubuhi (9:00)");
    return hearing;
  }

  private static void movedToMondaySeventh(Story story, String reference, String hearing) {
    story.advanceTo(at("2026-11-25T11:00"));
    moves(story, reference, hearing, "2026-12-07T09:00");
    isMoved(story, "Thu 3 Dec", "Mon 7 Dec 9:00 am", "Alhamisi 3 Des", "Jumatatu 7 Des saa 3");
  }

  private static void movedToThursdayTenth(Story story, String reference, String hearing) {
    story.advanceTo(at("2026-11-27T11:00"));
    moves(story, reference, hearing, "2026-12-10T14:30");
    isMoved(story, "Mon 7 Dec", "Thu 10 Dec 2:30 pm", "Jumatatu 7 Des", "Alhamisi 10 Des saa 8:30");
  }

  private static void theTenthIsMadeAHoliday(Story story, String reference) {
    story.advanceTo(at("2026-12-04T11:00"));
    var added =
        story.program().post("/holidays", ApiUser.body("day", "2026-12-10", "name", "Mourning"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(last(story, MOTHER))
        .isEqualTo(
            ("%s: Thu 10 Dec is a holiday, do not come. We will tell you a new date."
                    + " Questions: call officer %s.")
                .formatted(reference, CALL));
    assertThat(last(story, SISTER))
        .isEqualTo(
            ("%s: Alhamisi 10 Des ni sikukuu, usije. Tutakuambia tarehe mpya."
                    + " Maswali: mpigie afisa %s.")
                .formatted(reference, CALL));
    assertThat(last(story, AUNT))
        .as("nothing tells what it is about")
        .isEqualTo(
            "%s: Alhamisi 10 Des ni sikukuu, usije. Tutakuambia siku mpya. Maswali: piga %s."
                .formatted(reference, CALL));
    assertThat(last(story, CHIEF))
        .contains("isije Alhamisi 10 Des, ni sikukuu. Tarehe mpya itafuata.");
    assertThat(story.inbox(OFFICE))
        .contains(
            "HAKI. Case %s: %s, Thu 10 Dec, will not be heard. A new date follows."
                .formatted(reference, COURT));
    assertThat(story.asks(OFFICE, "STATUS " + reference)).contains("Next date: none yet.");
  }

  /// Three days before, the evening before and the morning of the tenth pass in silence.
  private static void nobodyIsToldToComeThatDay(Story story) {
    List<Integer> heard = heard(story);
    story.advanceTo(at("2026-12-07T10:30"));
    story.advanceTo(at("2026-12-09T09:00"));

    assertThat(heard(story)).isEqualTo(heard);
  }

  private static void theRegistryIsAskedAgain(Story story) {
    assertThat(
            story.inbox(REGISTRY).stream()
                .filter(text -> text.contains("Thu 10 Dec is a holiday now"))
                .toList())
        .as("when it was made one, and each court day since that we lived through")
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(text -> text.contains("Dates of your court to move: 1."));
  }

  private static void movedToTuesdayFifteenth(Story story, String reference, String hearing) {
    moves(story, reference, hearing, "2026-12-15T09:00");
    isMoved(story, "Thu 10 Dec", "Tue 15 Dec 9:00 am", "Alhamisi 10 Des", "Jumanne 15 Des saa 3");
    assertThat(story.asks(OFFICE, "STATUS " + reference)).contains("Tue 15 Dec 9:00 am");
  }

  private static void closedBeforeTheDay(Story story, String reference) {
    story.does(OFFICE, reference, "custody/end", "how", "released");
    story.does(OFFICE, reference, "closure", "reason", "not-founded");
    assertThat(last(story, MOTHER))
        .isEqualTo(
            "%s: you need not come, nothing more is planned. Questions: call officer %s."
                .formatted(reference, CALL));
    assertThat(last(story, SISTER))
        .isEqualTo(
            "%s: huhitaji kuja, hakuna tarehe nyingine. Maswali: mpigie afisa %s."
                .formatted(reference, CALL));
    assertThat(last(story, AUNT))
        .isEqualTo(
            "%s: huhitaji kuja, hakuna siku nyingine ya kufika. Asante. Maswali: piga %s."
                .formatted(reference, CALL));
    assertThat(last(story, CHIEF)).contains("hawahitaji kuja, hakuna tarehe nyingine.");
    assertThat(story.inbox(OFFICE))
        .contains(
            "HAKI. Case %s: %s, Tue 15 Dec, is cancelled. There will be no new date."
                .formatted(reference, COURT));
    assertThat(story.asks(OFFICE, "STATUS " + reference)).contains("Next date: none.");
    List<Integer> heard = heard(story);
    story.advanceTo(at("2026-12-22T12:00"));
    assertThat(heard(story)).as("nobody hears of it again").isEqualTo(heard);
  }

  private static void isMoved(
      Story story, String old, String now, String oldInKiswahili, String nowInKiswahili) {
    assertThat(last(story, MOTHER)).contains("do not come " + old + ". It is moved to " + now);
    assertThat(last(story, SISTER))
        .contains("usije " + oldInKiswahili + "; imeahirishwa hadi " + nowInKiswahili);
    assertThat(last(story, AUNT))
        .contains("siku yako si " + oldInKiswahili + ", sasa ni " + nowInKiswahili);
    assertThat(last(story, CHIEF)).contains("ni " + nowInKiswahili, "si " + oldInKiswahili);
    assertThat(story.inbox(GRANDMOTHER)).as("she cannot read").isEmpty();
  }

  private static void moves(Story story, String reference, String hearing, String to) {
    story.does(
        REGISTRY,
        reference,
        "hearings/" + hearing + "/move",
        "to",
        at(to).toString(),
        "reason",
        "witness-absent");
  }

  private static void family(Story story, String reference, String chief) {
    contact(story, reference, MOTHER, "language", "en", "shared", false, "can_read", true);
    contact(story, reference, SISTER, "language", "sw", "shared", false, "can_read", true);
    contact(story, reference, AUNT, "language", "sw", "shared", true, "can_read", true);
    contact(
        story,
        reference,
        GRANDMOTHER,
        "language",
        "sw",
        "shared",
        false,
        "can_read",
        false,
        "reader",
        chief);
  }

  private static void contact(Story story, String reference, String phone, Object... how) {
    var body =
        new ArrayList<Object>(
            List.of(
                "relation",
                "relative",
                "mode",
                "normal",
                "phone",
                phone,
                "household",
                HOUSEHOLDS.indexOf(phone) + 1));
    body.addAll(List.of(how));
    story.does(OFFICE, reference, "contacts", body.toArray());
  }

  /// How many texts each of the family, and the chief for them, has had.
  private static List<Integer> heard(Story story) {
    return List.of(MOTHER, SISTER, AUNT, GRANDMOTHER, CHIEF).stream()
        .map(phone -> story.inbox(phone).size())
        .toList();
  }

  private static String last(Story story, String msisdn) {
    return story.inbox(msisdn).getLast();
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
