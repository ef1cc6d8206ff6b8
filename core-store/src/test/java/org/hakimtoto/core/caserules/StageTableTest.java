package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.TextTable;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole table of stages.txt against the code, cell by cell in both directions.
class StageTableTest {
  private static final Map<String, Set<Role>> SHORT =
      Map.of(
          "CH", Set.of(Role.CHILDREN_OFFICER, Role.CHILDREN_COORDINATOR),
          "PO", Set.of(Role.POLICE_CHILD_DESK),
          "PR", Set.of(Role.PROSECUTOR),
          "RE", Set.of(Role.COURT_REGISTRY),
          "PB", Set.of(Role.PROBATION_OFFICER),
          "IN", Set.of(Role.INSTITUTION_IN_CHARGE));

  private record Step(Track track, Stage from, Stage to) {}

  @ParameterizedTest
  @EnumSource(Track.class)
  void every_cell_is_as_the_table_says(Track track) {
    Map<Step, Set<Role>> table = table();
    for (Stage from : Stage.values()) {
      for (Stage to : Stage.values()) {
        var step = new Step(track, from, to);
        Set<Role> may =
            Arrays.stream(Role.values())
                .filter(role -> StageTable.may(role, track, from, to))
                .collect(Collectors.toSet());

        assertThat(may).as("%s", step).isEqualTo(table.getOrDefault(step, Set.of()));
      }
    }
  }

  @Test
  void every_stage_has_a_code_of_its_own() {
    assertThat(Stage.values()).extracting(Stage::code).doesNotHaveDuplicates().hasSize(15);
  }

  @Test
  void a_move_is_listed_once() {
    assertThat(StageTable.all())
        .extracting(move -> new Step(move.track(), move.from(), move.to()))
        .doesNotHaveDuplicates()
        .hasSize(table().size());
  }

  @ParameterizedTest
  @EnumSource(Track.class)
  void every_stage_of_a_track_comes_from_the_report_and_leads_to_the_end(Track track) {
    Set<Stage> onTrack = onTrack(track);

    assertThat(reachable(track, Stage.REPORTED)).isEqualTo(onTrack);
    for (Stage stage : onTrack) {
      assertThat(reachable(track, stage)).as("from %s", stage).contains(Stage.CLOSED);
    }
  }

  /// Each holder alone brings a case to its end where no other agency has a part in it.
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CHILDREN_OFFICER", "CHILDREN_COORDINATOR"})
  void an_office_brings_a_child_in_need_of_care_to_the_end_by_itself(Role role) {
    for (Stage stage : onTrack(Track.CARE_AND_PROTECTION)) {
      assertThat(reachable(Track.CARE_AND_PROTECTION, stage, Set.of(role)))
          .as("from %s", stage)
          .contains(Stage.CLOSED);
    }
  }

  @Test
  void nothing_leaves_the_end_and_nothing_goes_back_to_the_beginning() {
    assertThat(StageTable.all())
        .noneMatch(move -> move.from() == Stage.CLOSED)
        .noneMatch(move -> move.to() == Stage.REPORTED)
        .noneMatch(move -> move.from() == move.to())
        .noneMatch(move -> move.by().isEmpty());
  }

  @Test
  void a_chief_moves_nothing() {
    assertThat(StageTable.all())
        .noneMatch(
            move -> move.by().contains(Role.CHIEF) || move.by().contains(Role.ASSISTANT_CHIEF));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void only_stages_of_the_criminal_track_charge(Stage stage) {
    boolean shared =
        EnumSet.of(Stage.REPORTED, Stage.INTAKE, Stage.MADE_SAFE, Stage.CLOSED).contains(stage);

    assertThat(StageTable.charges(Track.CARE_AND_PROTECTION, stage)).isFalse();
    assertThat(StageTable.charges(Track.CONFLICT_WITH_THE_LAW, stage)).isEqualTo(!shared);
  }

  private static Set<Stage> onTrack(Track track) {
    return StageTable.all().stream()
        .filter(move -> move.track() == track)
        .flatMap(move -> List.of(move.from(), move.to()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<Stage> reachable(Track track, Stage from) {
    return reachable(track, from, EnumSet.allOf(Role.class));
  }

  private static Set<Stage> reachable(Track track, Stage from, Set<Role> roles) {
    var seen = EnumSet.of(from);
    var ahead = new ArrayDeque<>(seen);
    while (!ahead.isEmpty()) {
      Stage at = ahead.remove();
      for (Stage next : Stage.values()) {
        boolean may = roles.stream().anyMatch(role -> StageTable.may(role, track, at, next));
        if (may && seen.add(next)) {
          ahead.add(next);
        }
      }
    }
    return seen;
  }

  private static Map<Step, Set<Role>> table() {
    var table = new HashMap<Step, Set<Role>>();
    Track track = Track.CARE_AND_PROTECTION;
    for (List<String> row : TextTable.rows(StageTableTest.class, "stages.txt")) {
      if (row.getFirst().equals("track")) {
        track = Track.valueOf(row.get(1));
        continue;
      }
      var roles = EnumSet.noneOf(Role.class);
      row.stream().skip(2).forEach(word -> roles.addAll(SHORT.getOrDefault(word, Set.of())));
      var step = new Step(track, Stage.valueOf(row.get(0)), Stage.valueOf(row.get(1)));
      if (table.put(step, roles) != null) {
        throw new IllegalStateException("twice in the table: " + step);
      }
    }
    return table;
  }
}
