package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.gateway.api.operation.AreaJson;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseAssignments;
import org.hakimtoto.store.roster.UnitDirectory;

/// A case in a list, as the contract writes it: nothing of the child.
record CaseSummaryJson(
    CaseReference reference,
    int version,
    Stage stage,
    Urgency urgency,
    AreaJson area,
    boolean held,
    Instant openedAt,
    Instant updatedAt,
    Optional<String> holder,
    Optional<Instant> nextDate,
    Optional<CaseAssignments.Assigned> assigned) {

  /// As the officer may be told them.
  static List<CaseSummaryJson> all(Tx tx, Officer officer, List<CaseSummary> summaries) {
    Map<UUID, String> units =
        UnitDirectory.codes(
            tx, summaries.stream().flatMap(one -> one.holder().stream()).distinct().toList());
    Map<UUID, CaseAssignments.Assigned> assigned =
        CaseAssignments.of(tx, officer, summaries.stream().map(CaseSummary::id).toList());
    return summaries.stream()
        .map(one -> of(one, units, Optional.ofNullable(assigned.get(one.id()))))
        .toList();
  }

  /// @param units codes by id
  private static CaseSummaryJson of(
      CaseSummary summary, Map<UUID, String> units, Optional<CaseAssignments.Assigned> assigned) {
    return new CaseSummaryJson(
        summary.reference(),
        summary.version(),
        summary.stage(),
        summary.urgency(),
        new AreaJson(summary.county(), summary.subCounty(), summary.location(), Optional.empty()),
        summary.held(),
        summary.openedAt(),
        summary.changedAt(),
        summary.holder().map(units::get),
        summary.nextDate(),
        assigned);
  }
}
