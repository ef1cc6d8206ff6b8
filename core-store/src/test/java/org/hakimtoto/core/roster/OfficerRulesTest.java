package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.OfficerRules.Among;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.OfficerRules.Refusal;
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

  @ParameterizedTest(name = "{0} of {1}, {2} there, by {3} and {4}, agreed {5}: {6}")
  @CsvSource({
    "false, 47, 0, 1, 2, false, ",
    "false, 47, 1, 1, 2, false, ",
    "false, 47, 2, 1, 2, false, NEEDS_ADMINISTRATORS",
    "false, 47, 2, 1, 0, true, ",
    "false, 47, 0, 1, 0, false, NEEDS_SECOND",
    "false, 47, 0, 0, 0, false, NEEDS_SECOND",
    "false, 47, 0, 1, 1, false, NEEDS_SECOND",
    "false, 47, 0, 1, 9, false, NEEDS_SECOND",
    "false, 47, 0, 9, 1, false, ONESELF",
    "false, 47/278, 0, 1, 2, false, NARROW_UNIT",
    "false, 47/278, 2, 1, 0, true, NARROW_UNIT",
    "true, 47, 2, 1, 0, true, NOTHING_NEW",
  })
  void who_makes_an_administrator(
      boolean already, String place, int there, int by, int second, boolean agreed, Refusal why) {
    var change = new OfficerChange.MakeAdministrator();
    assertThat(against(change, place, new Among(already, there), asking(by, second, agreed)))
        .isEqualTo(Optional.ofNullable(why));
  }

  @ParameterizedTest(name = "{0}, by {1} and {2}, agreed {3}: {4}")
  @CsvSource({
    "move, 1, 2, true, ADMINISTRATOR",
    "number, 1, 0, false, NEEDS_SECOND",
    "number, 1, 2, false, ",
    "pin, 1, 0, false, NEEDS_SECOND",
    "pin, 1, 9, false, NEEDS_SECOND",
    "pin, 1, 2, false, ",
    "pin, 1, 0, true, ",
    "lost, 9, 0, false, ",
    "lost, 1, 0, false, ",
    "retire, 1, 0, false, ",
    "retire, 9, 0, false, ONESELF",
    "end, 1, 2, false, NEEDS_ADMINISTRATORS",
    "end, 1, 0, true, ",
  })
  void what_becomes_of_an_administrator(
      String change, int by, int second, boolean agreed, Refusal why) {
    assertThat(against(named(change), "47", new Among(true, 2), asking(by, second, agreed)))
        .isEqualTo(Optional.ofNullable(why));
  }

  private static OfficerChange named(String change) {
    return switch (change) {
      case "move" ->
          new OfficerChange.Move(
              officer(3, Role.CHILDREN_OFFICER, "0").unit(), Optional.of(Role.CHILDREN_OFFICER));
      case "number" -> new OfficerChange.NewNumber(new PhoneNumber("+254711222333"));
      case "pin" -> new OfficerChange.NewPin();
      case "lost" -> new OfficerChange.LosePhone();
      case "retire" -> new OfficerChange.Retire();
      default -> new OfficerChange.EndAdministrator();
    };
  }

  private static Optional<Refusal> against(
      OfficerChange change, String place, Among among, Asking asking) {
    return OfficerRules.against(change, officer(9, Role.CHILDREN_OFFICER, place), among, asking);
  }

  private static Asking asking(int by, int second, boolean agreed) {
    return new Asking(person(by), person(second), agreed);
  }

  private static Optional<UUID> person(int number) {
    return Optional.of(number).filter(n -> n > 0).map(n -> officer(n, Role.CHIEF, "47").id());
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
