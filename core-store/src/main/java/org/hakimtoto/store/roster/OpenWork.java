package org.hakimtoto.store.roster;

import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.db.Tx;

/// The open cases of units, and which of these have nobody to work on them.
public final class OpenWork {
  /// More offices without an officer are not named.
  public static final int MOST_NAMED = 100;

  private OpenWork() {}

  /// A unit that holds open cases and has nobody on duty.
  public record Waiting(Unit unit, int cases) {}

  /// The open cases a unit holds.
  public static int of(Tx tx, UUID unit) {
    return tx.one(
            """
            select count(*)::integer as open from case_file
             where responsible_unit = $1 and closed_at is null
            """,
            unit)
        .orElseThrow()
        .getInteger("open");
  }

  /// The first [#MOST_NAMED] units by their codes.
  public static List<Waiting> withoutOfficers(Tx tx) {
    return tx
        .rows(
            "select "
                + Units.COLUMNS
                + """
                , f.open from unit u
                  join (select responsible_unit, count(*)::integer as open from case_file
                         where closed_at is null group by responsible_unit) f
                    on f.responsible_unit = u.id
                 where not exists (
                   select 1 from officer o
                    where o.unit_id = u.id and o.retired_at is null and o.suspended_at is null and o.administrator_since is null)
                 order by u.code limit $1
                """,
            MOST_NAMED)
        .stream()
        .map(row -> new Waiting(Officers.unit(row), row.getInteger("open")))
        .toList();
  }
}
