package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.gateway.api.operation.AreaJson;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;

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
    Optional<Instant> nextDate) {

  /// @param units codes by id
  static CaseSummaryJson of(CaseSummary summary, Map<UUID, String> units) {
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
        summary.nextDate());
  }
}
