package org.hakimtoto.core.cpims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.ExternalReference.Kind;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpimsCaseTest {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final UUID OFFICE = new UUID(0, 1);
  private static final UUID COURT = new UUID(0, 2);
  private static final UUID HOME = new UUID(0, 3);
  private static final UUID UNNAMED = new UUID(0, 4);
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(1, 2);
  private static final Instant AT = Filed.LATE;
  private static final Instant NEXT = Instant.parse("2026-12-09T06:00:00Z");

  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(new Named(47, "Nairobi City", 0)),
          List.of(new Named(275, "Kibra", 47)),
          List.of(new Named(1, "Laini Saba", 275)));
  private static final CpimsCase.Names NAMES =
      new CpimsCase.Names(
          GAZETTEER,
          Optional.empty(),
          Map.of(OFFICE, "Kibra Children's Office", COURT, "Milimani", HOME, "Kabete Home"));
  private static final Filed GIRL =
      new Filed(
          ChildRole.VICTIM,
          Category.SEXUAL,
          Danger.ABUSE_ONGOING,
          Sex.GIRL,
          "13",
          "Achieng",
          new Area(47, 275, 1));

  @Test
  void the_record_sheet_of_a_report_field_by_field() {
    var sheet = of(GIRL.file(Track.CARE_AND_PROTECTION, Optional.of(OFFICE)));

    assertThat(sheet)
        .isEqualTo(
            new CpimsCase(
                REFERENCE.shown(),
                new CpimsCase.ReportedBy(
                    new Code(CodeList.REPORTER, "CRON"), Optional.empty(), Filed.CALLER),
                new CpimsCase.Place("Nairobi City", "Kibra", Optional.of("Laini Saba")),
                Optional.of("Kibra Children's Office"),
                LocalDate.of(2026, 11, 26),
                new CpimsCase.Child(
                    Optional.of("Achieng"),
                    Optional.of("Female"),
                    Optional.empty(),
                    OptionalInt.of(13),
                    CpimsCase.AgeBasis.STATED),
                new CpimsCase.Happening(
                    List.of(new Code(CodeList.CASE_CATEGORY, "CCDF")),
                    Optional.empty(),
                    Optional.of(new Code(CodeList.NATURE, "OCGE"))),
                new Code(CodeList.RISK, "RLHG"),
                List.of(
                    new Code(CodeList.IMMEDIATE_NEED, "EMTE"),
                    new Code(CodeList.IMMEDIATE_NEED, "EMRS")),
                true,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(sheet.toString() + sheet.child()).doesNotContain("Achieng");
  }

  @Test
  void what_is_not_known_stays_empty() {
    var sheet =
        of(
            new Filed(
                    ChildRole.UNSURE,
                    Category.OTHER,
                    Danger.NONE,
                    Sex.NOT_KNOWN,
                    "?",
                    "",
                    Area.ofSubCounty(47, 275))
                .file(Track.CARE_AND_PROTECTION, Optional.of(UNNAMED)));

    assertThat(sheet.place().location()).isEmpty();
    assertThat(sheet.reportingOffice()).isEmpty();
    assertThat(sheet.child())
        .isEqualTo(
            new CpimsCase.Child(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                CpimsCase.AgeBasis.NOT_KNOWN));
    assertThat(sheet.happening())
        .isEqualTo(new CpimsCase.Happening(List.of(), Optional.empty(), Optional.empty()));
    assertThat(sheet.needs()).isEmpty();
    assertThat(sheet.risk().value()).isEqualTo("RLMD");
  }

  @ParameterizedTest
  @CsvSource({
    "CHIEF, CRCH",
    "ASSISTANT_CHIEF, CRCH",
    "POLICE_CHILD_DESK, CRPO",
    "COURT_REGISTRY, CRCO",
    "PROBATION_OFFICER, CRPR",
    "CHILDREN_OFFICER, CRON",
    "CHILDREN_COORDINATOR, CRON",
    "PROSECUTOR, CRON",
    "INSTITUTION_IN_CHARGE, CRON",
  })
  void an_officer_reports_for_an_office(Role role, String code) {
    var names =
        new CpimsCase.Names(
            GAZETTEER, Optional.of(new CpimsCase.Names.By(role, "Laini Saba")), Map.of());

    assertThat(CpimsCase.of(REFERENCE, GIRL.file(), names, AT).reporter())
        .isEqualTo(
            new CpimsCase.ReportedBy(
                new Code(CodeList.REPORTER, code), Optional.of("Laini Saba"), Filed.CALLER));
  }

  @ParameterizedTest
  @CsvSource({"POLICE_CELL, ESAS", "HURT_OR_SICK, EMTO", "ALONE_OR_LOST, ESOT"})
  void a_danger_calls_for_something(Danger danger, String need) {
    var child = Filed.of(ChildRole.NEEDS_CARE, Category.NEGLECT, "5").in(danger);

    assertThat(of(child.file()).needs()).containsExactly(new Code(CodeList.IMMEDIATE_NEED, need));
    assertThat(of(child.file()).happening().nature()).isEmpty();
  }

  @Test
  void only_a_child_who_may_have_suffered_it_is_examined() {
    for (ChildRole role : ChildRole.values()) {
      var needs = of(Filed.of(role, Category.SEXUAL, "15").file()).needs();

      assertThat(needs.isEmpty()).isEqualTo(role == ChildRole.ACCUSED || role == ChildRole.WITNESS);
    }
  }

  @Test
  void an_assessed_birthday_gives_the_age_on_the_day_of_the_report() {
    var born = LocalDate.of(2012, 11, 27);

    assertThat(of(GIRL.file(new CaseEvent.BirthAssessed(born, NEXT))).child())
        .extracting(
            CpimsCase.Child::dateOfBirth, CpimsCase.Child::ageInYears, CpimsCase.Child::ageBasis)
        .containsExactly(Optional.of(born), OptionalInt.of(13), CpimsCase.AgeBasis.ASSESSED);
  }

  @Test
  void a_number_in_the_place_of_the_name_is_the_occurrence_book_s() {
    var typed = GIRL.named("OB 12/25/11/2026");

    assertThat(of(typed.file()).child().firstName()).isEmpty();
    assertThat(of(typed.file()).numbers())
        .isEqualTo(Map.of(Kind.OB_NUMBER, List.of("OB 12/25/11/2026")));
    assertThat(of(typed.file(added(Kind.OB_NUMBER, "12/25/11/2026"))).numbers())
        .isEqualTo(Map.of(Kind.OB_NUMBER, List.of("12/25/11/2026")));
  }

  @Test
  void every_number_another_agency_gave_is_carried_under_its_kind() {
    var events =
        List.of(Kind.values()).stream()
            .flatMap(kind -> List.of(added(kind, "E 2/2026"), added(kind, "E 1/2026")).stream())
            .toArray(CaseEvent[]::new);

    assertThat(of(GIRL.file(events)).numbers())
        .containsOnlyKeys(Kind.values())
        .allSatisfy((_, values) -> assertThat(values).containsExactly("E 1/2026", "E 2/2026"));
  }

  @ParameterizedTest(name = "{0}: {1}, then {2}")
  @CsvSource({
    "APPLICATION, STAP, ''",
    "PLEA, STPL, ''",
    "HEARING, STHR, CHEA",
    "MENTION, STMN, CMEN",
    "INQUIRY, STHR, CHEA",
    "JUDGEMENT, STHR, CAJD",
  })
  void the_next_day_in_court(HearingKind kind, String session, String adjourned) {
    var set = new CaseEvent.HearingSet(SECOND, kind, COURT, NEXT, AT);
    var day = LocalDate.of(2026, 12, 9);

    var first = of(GIRL.file(set)).court().orElseThrow();
    assertThat(first)
        .isEqualTo(
            new CpimsCase.CourtDay(
                Optional.of("Milimani"),
                day,
                new Code(CodeList.COURT_SESSION, session),
                Optional.empty()));

    // a later version of the same day, or a day after one that was held
    var moved = new CaseEvent.HearingMoved(SECOND, NEXT, NEXT, 2, MoveReason.COURT_NOT_SITTING, AT);
    var earlier = new CaseEvent.HearingSet(FIRST, HearingKind.PLEA, COURT, AT, AT);
    var held = new CaseEvent.HearingHeld(FIRST, HearingOutcome.GOES_ON, AT);
    for (CaseFile file : List.of(GIRL.file(set, moved), GIRL.file(earlier, held, set))) {
      var next = of(file).court().orElseThrow();
      assertThat(next.nextDate()).isEqualTo(day);
      assertThat(next.adjournedFor().map(Code::value).orElse("")).isEqualTo(adjourned);
    }
  }

  @Test
  void of_several_days_the_next_is_told_and_of_cancelled_ones_none() {
    var late =
        new CaseEvent.HearingSet(FIRST, HearingKind.HEARING, UNNAMED, NEXT.plusSeconds(86_400), AT);
    var soon = new CaseEvent.HearingSet(SECOND, HearingKind.MENTION, COURT, NEXT, AT);
    var off = new CaseEvent.HearingCancelled(SECOND, 2, MoveReason.HOLIDAY, AT);

    assertThat(of(GIRL.file(late, soon)).court().orElseThrow().session().value()).isEqualTo("STMN");
    var left = of(GIRL.file(late, soon, off)).court().orElseThrow();
    assertThat(left.session().value()).isEqualTo("STHR");
    assertThat(left.court()).isEmpty();
    assertThat(of(GIRL.file(soon, off)).court()).isEmpty();
  }

  @Test
  void a_transfer_that_is_under_way_fills_the_transfer_form() {
    var id = new UUID(2, 1);
    var left = new CaseEvent.TransferLeft(id, UNNAMED, HOME, Optional.empty(), AT, NEXT, AT);

    assertThat(of(GIRL.file(left)).transfer())
        .contains(
            new CpimsCase.Move(
                Optional.empty(),
                Optional.of("Kabete Home"),
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2026, 12, 9)));
    assertThat(of(GIRL.file(left, new CaseEvent.TransferArrived(id, NEXT, NEXT))).transfer())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1}: {2} {3}")
  @CsvSource({
    "REMAND_HOME, 15, RAOF, TICH",
    "INSTITUTION, 15, RAOF, ''",
    "PLACE_OF_SAFETY, 15, RACP, ''",
    "REMAND_HOME, 11, RACP, TICH",
    "POLICE_CELL, 15, '', ''",
  })
  void custody_fills_the_admission_form(CustodyKind kind, String age, String why, String type) {
    var file =
        Filed.of(ChildRole.ACCUSED, Category.THEFT, age)
            .file(
                Track.CONFLICT_WITH_THE_LAW,
                Optional.empty(),
                new CaseEvent.CustodyStarted(kind, AT, AT));
    var admission = of(file).admission();

    assertThat(admission.map(a -> a.reason().value()).orElse("")).isEqualTo(why);
    assertThat(admission.flatMap(CpimsCase.Admission::institutionType).map(Code::value).orElse(""))
        .isEqualTo(type);
    admission.ifPresent(a -> assertThat(a.since()).isEqualTo(LocalDate.of(2026, 11, 26)));
  }

  private static CaseEvent added(Kind kind, String value) {
    return new CaseEvent.ReferenceAdded(new ExternalReference(kind, value), AT);
  }

  private static CpimsCase of(CaseFile file) {
    return CpimsCase.of(REFERENCE, file, NAMES, AT);
  }
}
