package org.hakimtoto.notifier.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.notifier.plan.HearingRound;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.StoredHearing;
import org.hakimtoto.store.roster.Officers;

/// Looks up which officers have to do with a day in court today.
final class HearingOffices {
  /// Those who take part in a case are there when it is heard: who charges, who investigated, and
  /// who reports to the court.
  private static final Set<Agency> OTHERS =
      EnumSet.of(Agency.PROBATION, Agency.PROSECUTION, Agency.POLICE);

  private final Officers officers;

  HearingOffices(Officers officers) {
    this.officers = officers;
  }

  HearingRound.Offices of(Tx tx, StoredHearing hearing) {
    var bringing = new ArrayList<Officer>();
    if (hearing.heldByPolice()) {
      police(tx, hearing)
          .ifPresent(desk -> bringing.addAll(officers.answering(tx, hearing.caseId(), desk)));
    }
    hearing
        .institution()
        .ifPresent(home -> bringing.addAll(officers.answering(tx, hearing.caseId(), home)));
    List<Officer> others =
        officers.unitsTakingPart(tx, hearing.caseId()).stream()
            .filter(unit -> OTHERS.contains(unit.agency()))
            .flatMap(unit -> officers.answering(tx, hearing.caseId(), unit).stream())
            .toList();
    List<Officer> court = officers.answering(tx, hearing.caseId(), hearing.court());
    return new HearingRound.Offices(holding(tx, hearing), others, bringing, court);
  }

  /// Who answers for the case in the responsible unit; if they are gone, or nobody is responsible,
  /// those of the children's office next above.
  private List<Officer> holding(Tx tx, StoredHearing hearing) {
    List<Officer> own =
        hearing
            .holder()
            .map(unit -> officers.answering(tx, hearing.caseId(), unit))
            .orElse(List.of());
    return own.isEmpty()
        ? above(tx, hearing).map(unit -> officers.ofUnit(tx, unit)).orElse(List.of())
        : own;
  }

  private Optional<Unit> above(Tx tx, StoredHearing hearing) {
    List<Unit> staffed = officers.staffedUnitsAnswering(tx, hearing.place());
    return hearing
        .holder()
        .map(holder -> Routing.above(holder, staffed))
        .orElseGet(() -> Routing.ladder(staffed))
        .stream()
        .findFirst();
  }

  /// The station that takes part; without one, the nearest desk of the place.
  private Optional<Unit> police(Tx tx, StoredHearing hearing) {
    return taking(tx, hearing, Agency.POLICE).stream()
        .findFirst()
        .or(() ->
            officers.staffedUnitsAnswering(tx, hearing.place()).stream()
                .filter(unit -> unit.agency() == Agency.POLICE)
                .max(Comparator.comparing(unit -> unit.area().level())));
  }

  private List<Unit> taking(Tx tx, StoredHearing hearing, Agency agency) {
    return officers.unitsTakingPart(tx, hearing.caseId()).stream()
        .filter(unit -> unit.agency() == agency)
        .toList();
  }
}
