package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.value.Track.CARE_AND_PROTECTION;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.util.EnumMap;
import java.util.Map;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.Handing;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Track;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a text leaves unsaid is made up from where the case is.
class CaseWorkBySmsTest {
  @ParameterizedTest
  @CsvSource({
    // a stage that only one track has
    "CHILDREN_OFFICER, INTAKE, , PLACE_OF_SAFETY, CARE_AND_PROTECTION",
    "POLICE_CHILD_DESK, INTAKE, , ARREST, CONFLICT_WITH_THE_LAW",
    "PROSECUTOR, INTAKE, PROSECUTION_DECISION, DIVERSION, CONFLICT_WITH_THE_LAW",
    "CHILDREN_OFFICER, , DIVERSION, CARE_ORDER, CARE_AND_PROTECTION",
    // a stage of both: the track the case has
    "CHILDREN_OFFICER, REPORTED, , INTAKE, CARE_AND_PROTECTION",
    "CHILDREN_OFFICER, , REPORTED, INTAKE, CONFLICT_WITH_THE_LAW",
    "CHILDREN_OFFICER, , DIVERSION, AFTERCARE, CONFLICT_WITH_THE_LAW",
    // both tracks: where the role may
    "CHILDREN_OFFICER, PLACEMENT, DIVERSION, AFTERCARE, CONFLICT_WITH_THE_LAW",
    "CHILDREN_OFFICER, PLACEMENT, HEARINGS, AFTERCARE, CARE_AND_PROTECTION",
    "CHILDREN_OFFICER, INTAKE, ARREST, MADE_SAFE, CARE_AND_PROTECTION",
    "POLICE_CHILD_DESK, INTAKE, ARREST, MADE_SAFE, CONFLICT_WITH_THE_LAW",
    // no such case: something, and the command finds nothing
    "CHILDREN_OFFICER, , , INTAKE, CARE_AND_PROTECTION"
  })
  void the_track_follows_from_stage_case_and_role(
      Role role, @Nullable Stage care, @Nullable Stage conflict, Stage to, Track track) {
    assertThat(Handing.track(role, at(care, conflict), to)).isEqualTo(track);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_stage_has_a_track(Stage stage) {
    for (Role role : Role.values()) {
      for (Track track : Track.values()) {
        assertThat(Handing.track(role, Map.of(track, stage), stage)).isNotNull();
      }
    }
  }

  private static Map<Track, Stage> at(@Nullable Stage care, @Nullable Stage conflict) {
    var at = new EnumMap<Track, Stage>(Track.class);
    if (care != null) {
      at.put(CARE_AND_PROTECTION, care);
    }
    if (conflict != null) {
      at.put(CONFLICT_WITH_THE_LAW, conflict);
    }
    return at;
  }
}
