package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerRulesTest {
  @ParameterizedTest(name = "{0} of {1}: {2} of {3}: {4}")
  @CsvSource({
    "CHILDREN_COORDINATOR, 47, CHILDREN_OFFICER, 47/278, true",
    "CHILDREN_COORDINATOR, 47, POLICE_CHILD_DESK, 47/278, true",
    "CHILDREN_COORDINATOR, 0, CHIEF, 47/278/2784, true",
    "CHILDREN_COORDINATOR, 1, CHILDREN_OFFICER, 47/278, false",
    "CHILDREN_COORDINATOR, 47/278, CHILDREN_OFFICER, 47/278, false",
    "CHILDREN_OFFICER, 47, CHILDREN_OFFICER, 47/278, true",
    "CHILDREN_OFFICER, 47, POLICE_CHILD_DESK, 47/278, false",
    "POLICE_CHILD_DESK, 47, POLICE_CHILD_DESK, 47/278, true",
    "POLICE_CHILD_DESK, 47, CHILDREN_OFFICER, 47/278, false",
    "POLICE_CHILD_DESK, 47/278, POLICE_CHILD_DESK, 47/278, false",
    "CHIEF, 47, CHIEF, 47/278/2784, false",
  })
  void who_looks_after_whom(Role by, String place, Role of, String theirs, boolean may) {
    assertThat(OfficerRules.supervises(officer(1, by, place), officer(2, of, theirs).unit()))
        .isEqualTo(may);
  }

  @ParameterizedTest(name = "{0} to {1}, by {2} and {3}: {4}")
  @CsvSource({
    "CHIEF, CHIEF, 0, 0, true",
    "CHILDREN_OFFICER, CHILDREN_OFFICER, 0, 0, true",
    "CHIEF, ASSISTANT_CHIEF, 0, 0, true",
    "CHIEF, CHILDREN_OFFICER, 0, 0, false",
    "CHIEF, CHILDREN_OFFICER, 1, 0, false",
    "CHIEF, CHILDREN_OFFICER, 1, 1, false",
    "CHIEF, CHILDREN_OFFICER, 1, 9, false",
    "CHIEF, CHILDREN_OFFICER, 0, 2, false",
    "CHIEF, CHILDREN_OFFICER, 1, 2, true",
    "CHILDREN_OFFICER, CHILDREN_COORDINATOR, 1, 0, false",
  })
  void a_role_that_opens_files_takes_two(Role before, Role after, int by, int second, boolean may) {
    var asking = new Asking(named(by), named(second));

    assertThat(OfficerRules.mayBecome(new UUID(0, 9), before, after, asking)).isEqualTo(may);
  }

  private static Optional<UUID> named(int number) {
    return number == 0 ? Optional.empty() : Optional.of(new UUID(0, number));
  }

  private static Officer officer(int id, Role role, String place) {
    return new Officer(
        new UUID(0, id),
        role,
        new Unit(new UUID(1, id), "unit-" + id, role.agency(), "Unit", area(place)),
        Language.ENGLISH,
        new PhoneNumber("+25470000000" + id));
  }

  private static Area area(String place) {
    String[] codes = (place + "/0/0").split("/", -1);
    return new Area(
        Integer.parseInt(codes[0]), Integer.parseInt(codes[1]), Integer.parseInt(codes[2]));
  }
}
