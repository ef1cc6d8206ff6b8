package org.hakimtoto.store.supervision;

import java.util.List;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Units;

/// The offices an officer answers for: their own, and those they look over.
public final class TheirOffices {
  /// The most; of a country the rest is asked for by its own supervisors.
  public static final int MOST = 5_000;

  private TheirOffices() {}

  /// By code; their own is one of them.
  public static List<Unit> of(Tx tx, Officer officer) {
    if (!OfficerRules.supervises(officer, officer.unit())) {
      return List.of(officer.unit());
    }
    return tx
        .rows(
            "select "
                + Units.COLUMNS
                + """
                 from unit u
                where u.retired_at is null and u.agency <> 'ADMINISTRATION'
                  and (u.county = any($1::smallint[]) or u.id = $2)
                order by u.code limit $3
                """,
            RowSecurity.counties(officer),
            officer.unit().id(),
            MOST)
        .stream()
        .map(Officers::unit)
        .filter(unit -> OfficerRules.supervises(officer, unit))
        .toList();
  }
}
