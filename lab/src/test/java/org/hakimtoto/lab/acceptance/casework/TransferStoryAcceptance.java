package org.hakimtoto.lab.acceptance.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ImportRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A boy is moved from Lodwar to Eldoret, a day's drive (domain.md §11, story 8).
@ExtendWith(WithRealStores.class)
class TransferStoryAcceptance {
  /// A Tuesday, six in the morning.
  private static final Instant BEGIN = Instant.parse("2026-11-24T03:00:00Z");

  private static final String LODWAR_CHIEF = "+254700000050";
  private static final String LODWAR_OFFICE = "+254700000051";
  private static final String LODWAR_STATION = "+254700000052";
  private static final String LODWAR_COURT = "+254700000053";
  private static final String LODWAR_PROBATION = "+254700000054";
  private static final String ELDORET_HOUSE = "+254700000055";
  private static final String ELDORET_OFFICE = "+254700000056";
  private static final String MOTHER = "+254711223344";
  private static final String PIN = "739164";

  private static final String NOTHING_FOR_YOU =
      "Hakuna taarifa kwako kwa nambari hiyo. Iangalie, au muulize aliyekupa, au piga 116.";

  private static final String ROSTER =
      """
      unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
      chief-lodwar,ADMINISTRATION,Lodwar Location,Turkana,Turkana Central,Lodwar Township,CHIEF,sw,+254700000050,739164
      scco-lodwar,CHILDREN_SERVICES,Lodwar Children's Office,Turkana,Turkana Central,,CHILDREN_OFFICER,en,+254700000051,
      station-lodwar,POLICE,Lodwar Police Desk,Turkana,Turkana Central,,POLICE_CHILD_DESK,sw,+254700000052,
      court-lodwar,JUDICIARY,Lodwar Law Courts,Turkana,Turkana Central,,COURT_REGISTRY,en,+254700000053,
      probation-lodwar,PROBATION,Lodwar Probation Office,Turkana,Turkana Central,,PROBATION_OFFICER,sw,+254700000054,
      house-eldoret,PRISONS,Eldoret House,Uasin Gishu,Ainabkoi,,INSTITUTION_IN_CHARGE,en,+254700000055,
      scco-ainabkoi,CHILDREN_SERVICES,Ainabkoi Children's Office,Uasin Gishu,Ainabkoi,,CHILDREN_OFFICER,sw,+254700000056,
      """;

  /// Accused, in a police cell, theft, boy, 15, own area, with police, guardian not known, no name.
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void everybody_who_has_to_do_with_it_is_told_and_the_escort_follows(RealStores stores) {
    new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("north-rift.csv", ROSTER, stores.gazetteer());
    try (var story = Story.at(BEGIN, stores)) {
      String reference = story.reports(LODWAR_CHIEF, PIN, REPORT);
      story.does(LODWAR_OFFICE, reference, "acceptance");
      theCaseIsBeforeTheCourt(story, reference);

      assertThat(story.asks(ELDORET_OFFICE, "HALI " + reference)).isEqualTo(NOTHING_FOR_YOU);
      String transfer = leaves(story, reference);
      theyHearThatHeLeft(story, reference);
      theReceivingOfficeTakesPart(story, reference);
      heIsOverdue(story, reference);
      story.advanceTo(BEGIN.plus(Duration.ofMinutes(13 * 60 + 30)));
      story.does(
          ELDORET_HOUSE,
          reference,
          "transfers/" + transfer + "/arrive",
          "arrived",
          story.now().toString());
      theyHearThatHeArrived(story, reference);

      assertThat(story.kinds(reference, true))
          .containsSubsequence("transfer-left", "clock-warned", "clock-missed", "transfer-arrived");
      story.theAuditHolds();
    }
  }

  private static void theCaseIsBeforeTheCourt(Story story, String reference) {
    story.does(LODWAR_OFFICE, reference, "units", "unit", "probation-lodwar");
    story.does(
        LODWAR_OFFICE,
        reference,
        "contacts",
        "relation",
        "parent",
        "phone",
        MOTHER,
        "mode",
        "discreet",
        "language",
        "sw",
        "shared",
        true,
        "can_read",
        true);
    story.does(
        LODWAR_COURT,
        reference,
        "hearings",
        "kind",
        "mention",
        "court",
        "court-lodwar",
        "when",
        BEGIN.plus(Duration.ofDays(14).plusHours(3)).toString());
  }

  private static String leaves(Story story, String reference) {
    return story
        .does(
            LODWAR_OFFICE,
            reference,
            "transfers",
            "from",
            "station-lodwar",
            "to",
            "house-eldoret",
            "left",
            story.now().toString(),
            "expected",
            BEGIN.plus(Duration.ofHours(10)).toString())
        .getString("id");
  }

  private static void theyHearThatHeLeft(Story story, String reference) {
    assertThat(about(story, ELDORET_HOUSE, reference))
        .containsExactly(
            "HAKI. Case "
                + reference
                + " is on the way to you, expected Tue 24 Nov 4:00 pm. On arrival call"
                + " 0700000051.");
    assertThat(about(story, LODWAR_OFFICE, reference))
        .contains(
            "HAKI. Case "
                + reference
                + " has left, expected there Tue 24 Nov 4:00 pm. We tell you when it arrives.");
    assertThat(about(story, ELDORET_OFFICE, reference))
        .contains(
            "HAKI. Kesi "
                + reference
                + " imeondoka, itafika Jumanne 24 Nov saa 10 jioni (16:00). Tutakuarifu"
                + " ikifika.");
    for (String sees : List.of(LODWAR_STATION, LODWAR_COURT, LODWAR_PROBATION)) {
      assertThat(about(story, sees, reference))
          .as("who sent it knows, the others see it when they look")
          .noneMatch(text -> text.contains("has left") || text.contains("imeondoka"));
    }
    assertThat(moves(story, reference)).as("nobody waits at the road").isEmpty();
  }

  /// One text told it of the journey, and it may now ask; the history and the audit say so.
  private static void theReceivingOfficeTakesPart(Story story, String reference) {
    assertThat(about(story, ELDORET_OFFICE, reference)).hasSize(1);
    assertThat(story.asks(ELDORET_OFFICE, "HALI " + reference))
        .startsWith(reference)
        .contains("Lodwar Children's Office");
    assertThat(story.file(ELDORET_OFFICE, reference).getJsonArray("units"))
        .contains("house-eldoret", "scco-ainabkoi");
    var history = Story.ok(story.as(ELDORET_OFFICE).get("/cases/" + reference + "/history"));
    assertThat(history.getJsonArray("events").stream())
        .filteredOn(event -> "transfer-left".equals(((JsonObject) event).getString("what")))
        .singleElement()
        .satisfies(event ->
            assertThat(((JsonObject) event).getString("office")).isEqualTo("scco-ainabkoi"));
    assertThat(story.audited(ELDORET_OFFICE, reference))
        .startsWith(List.of("status.ask", "sms", "refused"), List.of("status.ask", "sms", "told"));
  }

  @Test
  void when_he_does_not_come_the_receiving_office_has_no_part_any_more(RealStores stores) {
    new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("north-rift.csv", ROSTER, stores.gazetteer());
    try (var story = Story.at(BEGIN, stores)) {
      String reference = story.reports(LODWAR_CHIEF, PIN, REPORT);
      story.does(LODWAR_OFFICE, reference, "acceptance");
      String transfer = leaves(story, reference);
      assertThat(story.get(ELDORET_OFFICE, reference).statusCode()).isEqualTo(200);
      assertThat(story.phone(ELDORET_OFFICE).inbox(1)).hasSize(1);

      story.does(LODWAR_OFFICE, reference, "transfers/" + transfer + "/cancel");

      assertThat(story.phone(ELDORET_OFFICE).inbox(2))
          .hasSize(2)
          .last()
          .asString()
          .isEqualTo("HAKI. Kesi " + reference + ": safari imefutwa. Msaada: 116.");
      assertThat(story.asks(ELDORET_OFFICE, "HALI " + reference)).isEqualTo(NOTHING_FOR_YOU);
      assertThat(story.get(ELDORET_OFFICE, reference).statusCode()).isEqualTo(404);
      story.theAuditHolds();
    }
  }

  /// The car has not come an hour after it should have, nor after two. The house that awaits it is
  /// warned; who can find it is told then, and the clock does not fall silent.
  private static void heIsOverdue(Story story, String reference) {
    story.advanceTo(BEGIN.plus(Duration.ofHours(11)).minusSeconds(30));
    assertThat(about(story, ELDORET_HOUSE, reference))
        .noneMatch(text -> text.contains("arrival e"));
    story.advanceTo(BEGIN.plus(Duration.ofHours(11)).plusSeconds(30));
    assertThat(about(story, ELDORET_HOUSE, reference))
        .filteredOn(text -> text.contains("the time to report arrival ends"))
        .hasSize(1);
    for (String told : List.of(LODWAR_STATION, LODWAR_OFFICE)) {
      assertThat(missing(story, told, reference)).as(told).isZero();
    }
    story.advanceTo(BEGIN.plus(Duration.ofHours(12)).plusSeconds(30));
    for (String told : List.of(LODWAR_STATION, LODWAR_OFFICE)) {
      assertThat(missing(story, told, reference)).as(told).isOne();
    }
  }

  private static long missing(Story story, String told, String reference) {
    return about(story, told, reference).stream()
        .filter(text -> text.contains("has not arrived") || text.contains("haijafika"))
        .count();
  }

  private static void theyHearThatHeArrived(Story story, String reference) {
    assertThat(about(story, ELDORET_HOUSE, reference))
        .contains(
            "HAKI. Case "
                + reference
                + ": please bring to Lodwar Law Courts, Tue 8 Dec 9:00 am. Cannot? Call"
                + " 0700000051.");
    for (String told : List.of(LODWAR_STATION, LODWAR_OFFICE, ELDORET_OFFICE)) {
      assertThat(about(story, told, reference))
          .as(told)
          .anyMatch(text -> text.contains("has arrived, ") || text.contains(" imefika, "))
          .as("no text says where he is")
          .noneMatch(text -> text.contains("Eldoret House"));
    }
    assertThat(moves(story, reference)).as("not at night").isEmpty();
    story.advanceTo(BEGIN.plus(Duration.ofHours(27)));
    assertThat(moves(story, reference)).containsExactly(reference + ": tafadhali piga 0700000051.");
  }

  private static List<String> about(Story story, String msisdn, String reference) {
    return story.inbox(msisdn).stream().filter(text -> text.contains(reference)).toList();
  }

  /// What the mother was told of a move.
  private static List<String> moves(Story story, String reference) {
    return about(story, MOTHER, reference).stream()
        .filter(text -> text.contains("tafadhali piga"))
        .toList();
  }
}
