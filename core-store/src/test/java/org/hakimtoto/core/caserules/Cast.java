package org.hakimtoto.core.caserules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// The people and offices that the rules' tests and stories play with: all of Kibra, save where the
/// name says otherwise.
final class Cast {
  static final Area SUB_COUNTY = Area.ofSubCounty(47, 275);

  static final Unit LOCATION = unit(1, Agency.ADMINISTRATION, Reports.KIBRA);
  static final Unit OFFICE = unit(2, Agency.CHILDREN_SERVICES, SUB_COUNTY);
  static final Unit COUNTY = unit(3, Agency.CHILDREN_SERVICES, Area.ofCounty(47));
  static final Unit STATION = unit(4, Agency.POLICE, SUB_COUNTY);
  static final Unit ODPP = unit(5, Agency.PROSECUTION, SUB_COUNTY);
  static final Unit COURT = unit(6, Agency.JUDICIARY, SUB_COUNTY);
  static final Unit PROBATION = unit(7, Agency.PROBATION, SUB_COUNTY);
  static final Unit HOME = unit(8, Agency.PRISONS, SUB_COUNTY);
  static final Unit FAR_OFFICE = unit(9, Agency.CHILDREN_SERVICES, Area.ofSubCounty(23, 120));
  static final Unit FAR_HOME = unit(10, Agency.PRISONS, Area.ofSubCounty(27, 140));
  static final Unit FAR_STATION = unit(11, Agency.POLICE, Area.ofSubCounty(22, 110));

  static final Unit FAR_HOME_OFFICE = unit(12, Agency.CHILDREN_SERVICES, Area.ofSubCounty(27, 140));

  static final Map<UUID, Unit> UNITS =
      List.of(
              LOCATION,
              OFFICE,
              COUNTY,
              STATION,
              ODPP,
              COURT,
              PROBATION,
              HOME,
              FAR_OFFICE,
              FAR_HOME,
              FAR_STATION,
              FAR_HOME_OFFICE)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));

  static final Officer CHIEF = officer(1, Role.CHIEF, LOCATION);
  static final Officer ASSISTANT = officer(2, Role.ASSISTANT_CHIEF, LOCATION);
  static final Officer CHILDREN = officer(3, Role.CHILDREN_OFFICER, OFFICE);
  static final Officer COORDINATOR = officer(4, Role.CHILDREN_COORDINATOR, COUNTY);
  static final Officer POLICE = officer(5, Role.POLICE_CHILD_DESK, STATION);
  static final Officer PROSECUTOR = officer(6, Role.PROSECUTOR, ODPP);
  static final Officer REGISTRY = officer(7, Role.COURT_REGISTRY, COURT);
  static final Officer PROBATION_OFFICER = officer(8, Role.PROBATION_OFFICER, PROBATION);
  static final Officer IN_CHARGE = officer(9, Role.INSTITUTION_IN_CHARGE, HOME);
  static final Officer FAR_CHILDREN = officer(10, Role.CHILDREN_OFFICER, FAR_OFFICE);
  static final Officer FAR_IN_CHARGE = officer(11, Role.INSTITUTION_IN_CHARGE, FAR_HOME);
  static final Officer FAR_POLICE = officer(12, Role.POLICE_CHILD_DESK, FAR_STATION);
  static final Officer FAR_HOME_CHILDREN = officer(13, Role.CHILDREN_OFFICER, FAR_HOME_OFFICE);

  /// Whom only the tests about who has a case know; the walk does not.
  static final Officer COLLEAGUE = officer(14, Role.CHILDREN_OFFICER, OFFICE);

  static final Officer HEAD = officer(15, Role.CHILDREN_COORDINATOR, OFFICE);

  static final List<Officer> ALL =
      List.of(
          CHIEF,
          ASSISTANT,
          CHILDREN,
          COORDINATOR,
          POLICE,
          PROSECUTOR,
          REGISTRY,
          PROBATION_OFFICER,
          IN_CHARGE,
          FAR_CHILDREN,
          FAR_IN_CHARGE,
          FAR_POLICE,
          FAR_HOME_CHILDREN);

  private Cast() {}

  static Optional<Officer> known(UUID id) {
    return Stream.concat(ALL.stream(), Stream.of(COLLEAGUE, HEAD))
        .filter(officer -> officer.id().equals(id))
        .findFirst();
  }

  private static Unit unit(int number, Agency agency, Area area) {
    return new Unit(new UUID(7, number), "unit-" + number, agency, "Unit " + number, area);
  }

  private static Officer officer(int number, Role role, Unit unit) {
    var phone = new PhoneNumber("+2547000002%02d".formatted(number));
    return new Officer(new UUID(8, number), role, unit, Language.ENGLISH, phone);
  }
}
