package org.hakimtoto.notifier.planner;

import java.util.List;
import java.util.UUID;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.roster.Officers;

/// Whom a family phones about its case.
public final class OfficeNumber {
  private final CaseOffices offices;
  private final Officers officers;

  public OfficeNumber(Stores stores) {
    this.offices = stores.offices();
    this.officers = stores.officers();
  }

  public String of(Tx tx, UUID caseId) {
    return CallNumber.of(
        offices
            .responsible(tx, caseId)
            .map(unit -> officers.answering(tx, caseId, unit))
            .orElse(List.of()));
  }
}
