package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseAccessTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final UUID ME = new UUID(1, 1);
  private static final UUID SOMEBODY = new UUID(2, 2);
  private static final Area PLACE = new Area(47, 275, 7);

  @ParameterizedTest(name = "{0} of {1}/{2}/{3}: {4}")
  @CsvSource({
    // the whole country down to the very location
    "CHILDREN_COORDINATOR, 0, 0, 0, true",
    "CHILDREN_COORDINATOR, 47, 0, 0, true",
    "CHILDREN_OFFICER, 47, 275, 0, true",
    "CHILDREN_OFFICER, 47, 275, 7, true",
    "POLICE_CHILD_DESK, 47, 275, 0, true",
    "PROSECUTOR, 47, 275, 0, true",
    "COURT_REGISTRY, 47, 275, 0, true",
    "PROBATION_OFFICER, 47, 275, 0, true",
    "INSTITUTION_IN_CHARGE, 47, 275, 0, true",
    // elsewhere
    "CHILDREN_OFFICER, 47, 275, 8, false",
    "CHILDREN_OFFICER, 47, 276, 0, false",
    "CHILDREN_COORDINATOR, 46, 0, 0, false",
    "PROSECUTOR, 46, 275, 7, false",
    // a chief never sees what another reported
    "CHIEF, 47, 275, 7, false",
    "ASSISTANT_CHIEF, 47, 275, 7, false",
    "CHIEF, 0, 0, 0, false",
  })
  void a_case_somebody_else_reported_needs_role_and_area(
      Role role, int county, int subCounty, int location, boolean allowed) {
    var officer = officer(role, new Area(county, subCounty, location));

    assertThat(mayAsk(officer, Optional.of(SOMEBODY))).isEqualTo(allowed);
    assertThat(mayAsk(officer, Optional.empty())).isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_officer_may_ask_for_what_he_reported_wherever_it_lies(Role role) {
    assertThat(mayAsk(officer(role, Area.ofCounty(1)), Optional.of(ME))).isTrue();
  }

  /// A new role must be entered here by hand: nothing is seen by default.
  @ParameterizedTest(name = "{0} of {1} sees its area: {2}")
  @CsvSource({
    "CHIEF, ADMINISTRATION, false",
    "ASSISTANT_CHIEF, ADMINISTRATION, false",
    "CHILDREN_OFFICER, CHILDREN_SERVICES, true",
    "CHILDREN_COORDINATOR, CHILDREN_SERVICES, true",
    "POLICE_CHILD_DESK, POLICE, true",
    "PROSECUTOR, PROSECUTION, true",
    "COURT_REGISTRY, JUDICIARY, true",
    "PROBATION_OFFICER, PROBATION, true",
    "INSTITUTION_IN_CHARGE, PRISONS, true",
  })
  void a_role_fixes_agency_and_sight(Role role, Agency agency, boolean sees) {
    assertThat(role.agency()).isEqualTo(agency);
    assertThat(role.seesCasesOfArea()).isEqualTo(sees);
  }

  @Test
  void no_role_is_missing_from_the_table() {
    assertThat(Role.values()).hasSize(9);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // the officer's unit holds the case, takes part, has the area; the officer reported, was
    // granted
    "CHILDREN_OFFICER, holder, HOLDER",
    "CHILDREN_OFFICER, involved, INVOLVED",
    "PROSECUTOR, involved, INVOLVED",
    "PROSECUTOR, area, IN_AREA",
    "PROSECUTOR, reporter, REPORTER",
    "PROSECUTOR, granted, GRANTED",
    "PROSECUTOR, expired, ''",
    "PROSECUTOR, granted-to-another, ''",
    "PROSECUTOR, nothing, ''",
    // a chief's unit gives him nothing, whatever is written there
    "CHIEF, holder, ''",
    "CHIEF, involved, ''",
    "CHIEF, area, ''",
    "CHIEF, reporter, REPORTER",
  })
  void a_relation_to_the_case_is_a_standing(Role role, String relation, String standing) {
    var mine = officer(role, relation.equals("area") ? PLACE : Area.ofCounty(1));
    var unit = mine.unit().id();
    var parties =
        new CaseParties(
            PLACE,
            relation.equals("holder") ? Optional.of(unit) : Optional.of(SOMEBODY),
            relation.equals("involved") ? Set.of(unit) : Set.of(SOMEBODY),
            relation.equals("reporter") ? Optional.of(ME) : Optional.of(SOMEBODY),
            switch (relation) {
              case "granted" -> Map.of(ME, NOW.plusSeconds(1));
              case "expired" -> Map.of(ME, NOW);
              case "granted-to-another" -> Map.of(SOMEBODY, NOW.plusSeconds(1));
              default -> Map.of();
            });

    assertThat(CaseAccess.standings(mine, parties, NOW))
        .isEqualTo(standing.isEmpty() ? Set.of() : Set.of(Standing.valueOf(standing)));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void without_a_relation_nothing_is_left_but_to_ask(Role role) {
    var stranger = officer(role, Area.ofCounty(1));
    var parties =
        new CaseParties(
            PLACE, Optional.of(SOMEBODY), Set.of(SOMEBODY), Optional.of(SOMEBODY), Map.of());

    for (Permission permission : Permission.values()) {
      assertThat(CaseAccess.may(stranger, parties, permission, NOW))
          .as("%s", permission)
          .isEqualTo(permission == Permission.ASK_ACCESS && role.seesCasesOfArea());
    }
  }

  static Set<Permission> permissions(Role role, Set<Standing> standings) {
    return Arrays.stream(Permission.values())
        .filter(permission -> CaseAccess.may(role, standings, permission))
        .collect(Collectors.toSet());
  }

  private static Officer officer(Role role, Area area) {
    var unit = new Unit(new UUID(3, 3), "unit", role.agency(), "Unit", area);
    return new Officer(ME, role, unit, Language.ENGLISH, new PhoneNumber("+254700000009"));
  }

  private static boolean mayAsk(Officer officer, Optional<UUID> reportedBy) {
    var parties = new CaseParties(PLACE, Optional.empty(), Set.of(), reportedBy, Map.of());
    return CaseAccess.may(officer, parties, Permission.SEE_STATUS, NOW);
  }
}
