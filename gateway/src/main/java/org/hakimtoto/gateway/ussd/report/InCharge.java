package org.hakimtoto.gateway.ussd.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Routing.Reason;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// Whom the last screen may say it told: nobody reads that an officer was told where there is none.
final class InCharge {
  private final Officers officers;

  InCharge(Officers officers) {
    this.officers = officers;
  }

  Map<Fact, String> of(Tx tx, Area place) {
    return of(place, officers.staffedUnitsAnswering(tx, place));
  }

  /// @param answering the offices with an officer that answer for the place
  static Map<Fact, String> of(Area place, List<Unit> answering) {
    Set<Reason> told =
        Routing.told(place, Urgency.AMBER, answering).stream()
            .map(Routing.Told::reason)
            .collect(Collectors.toSet());
    var facts = new EnumMap<Fact, String>(Fact.class);
    if (told.isEmpty()) {
      facts.put(Fact.NOBODY_IN_CHARGE, "yes");
    }
    if (told.contains(Reason.RESPONSIBLE) && told.contains(Reason.POLICE)) {
      facts.put(Fact.BOTH_IN_CHARGE, "yes");
    }
    return facts;
  }
}
