package org.hakimtoto.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseParties;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.supervision.SupervisionReport.Counts;
import org.hakimtoto.core.supervision.WallCounts.Counted;
import org.hakimtoto.core.supervision.WallCounts.Running;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;

class SupervisionReportTest {
  private static final Instant NOW = Instant.parse("2026-11-30T06:00:00Z");

  private static Officer officer(Role role, Area area) {
    return new Officer(
        UUID.randomUUID(),
        role,
        new Unit(UUID.randomUUID(), "unit", role.agency(), "Unit", area),
        Language.ENGLISH,
        new PhoneNumber("+254700000009"));
  }

  private static Counts counts(String code, long overADay, long lateCalls) {
    return new Counts(
        code,
        code,
        Optional.empty(),
        Map.of(Behind.OVER_A_DAY, overADay, Behind.LATE_CALLS, lateCalls));
  }

  @Test
  void a_county_is_told_each_count_of_its_offices() {
    var report =
        SupervisionReport.of(
            List.of(counts("a", 1, 2)),
            true,
            officer(Role.CHILDREN_COORDINATOR, Area.ofCounty(47)));
    assertThat(report.withheld()).isFalse();
    assertThat(report.lines().getFirst().figures())
        .containsEntry(Behind.OVER_A_DAY, Figure.of(1))
        .containsEntry(Behind.LATE_CALLS, Figure.of(2));
    assertThat(report.total()).as("one child may count in several").isEmpty();
  }

  @Test
  void from_above_no_small_count_of_children_is_told_nor_can_it_be_computed() {
    var report =
        SupervisionReport.of(
            List.of(counts("1", 1, 1), counts("2", 30, 0), counts("3", 40, 0)),
            false,
            officer(Role.CHILDREN_COORDINATOR, Area.COUNTRY));
    assertThat(report.withheld()).isTrue();
    assertThat(report.lines().stream().map(line -> line.figures().get(Behind.OVER_A_DAY)))
        .as("with the total another one has to go")
        .filteredOn(Figure.Withheld.class::isInstance)
        .hasSizeGreaterThan(1);
    assertThat(report.lines().getFirst().figures())
        .as("what an office did is no child")
        .containsEntry(Behind.LATE_CALLS, Figure.of(1));
  }

  @Test
  void on_a_wall_no_small_count_stands() {
    var wall =
        WallCounts.of(
            new Counted(
                List.of(20L, 3L, 15L, 9L),
                List.of(2L, 1L),
                Optional.of(NOW.minusSeconds(301)),
                Optional.empty(),
                true,
                Optional.of(NOW.minusSeconds(10))),
            NOW);
    assertThat(wall.cells().values().stream().map(Figure::shown))
        .doesNotContain("3")
        .contains("<5", "hidden");
    assertThat(wall.inCells().shown()).isEqualTo("47");
    assertThat(wall.onTheRoad().all().shown()).isEqualTo("<5");
    assertThat(wall.texts()).isEqualTo(Running.HELD_UP);
    assertThat(wall.link()).isEqualTo(Running.FLOWS);
  }

  @Test
  void news_of_a_case_say_no_more_than_its_reader_may_see() {
    Unit holder =
        new Unit(
            UUID.randomUUID(),
            "scco",
            Agency.CHILDREN_SERVICES,
            "Office",
            Area.ofSubCounty(47, 278));
    var news =
        new CaseNews(
            UUID.randomUUID(),
            NOW,
            "contact-set",
            UUID.randomUUID(),
            new CaseReference(482137559),
            3,
            new CaseParties(
                new Area(1, 1, 0), Optional.of(holder.id()), Set.of(), Optional.empty(), Map.of()),
            Optional.of(holder));

    assertThat(news.told(officer(Role.CHILDREN_COORDINATOR, Area.ofCounty(47)), NOW))
        .as("an office of theirs, a case of another place")
        .isEqualTo(new CaseNews.Told.Counts());
    assertThat(news.told(officer(Role.POLICE_CHILD_DESK, Area.ofCounty(47)), NOW))
        .isEqualTo(new CaseNews.Told.Nothing());
    assertThat(news.told(officer(Role.PROSECUTOR, Area.ofCounty(1)), NOW))
        .as("the record is not open to them")
        .isEqualTo(new CaseNews.Told.OfCase("changed", news.reference(), 3));
    assertThat(news.told(officer(Role.CHILDREN_OFFICER, Area.ofCounty(1)), NOW))
        .isEqualTo(new CaseNews.Told.OfCase("contact-set", news.reference(), 3));
  }
}
