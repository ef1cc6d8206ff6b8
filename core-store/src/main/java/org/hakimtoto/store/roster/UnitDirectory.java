package org.hakimtoto.store.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.db.Tx;

/// The units as other systems see them, by their code.
public final class UnitDirectory {
  private static final String SELECT =
      "select " + Units.COLUMNS + " from unit u where retired_at is null";

  private UnitDirectory() {}

  /// @param county 0: any
  /// @param letters that stand in the name or the code, large or small; empty: any
  public record Filter(Optional<Agency> agency, int county, String letters) {}

  /// At most `limit` units in the order of their codes, those after `after`.
  public static List<Unit> list(Tx tx, Filter filter, String after, int limit) {
    return tx
        .rows(
            SELECT
                + """
                  and code > $1 and ($2::text is null or agency = $2) and ($3 = 0 or county = $3)
                  and ($5 = '' or strpos(lower(name), $5) > 0 or strpos(code, $5) > 0)
                order by code limit $4
                """,
            after,
            filter.agency().map(Agency::name).orElse(null),
            (short) filter.county(),
            limit,
            filter.letters().strip().toLowerCase(Locale.ROOT))
        .stream()
        .map(Officers::unit)
        .toList();
  }

  public static Optional<Unit> byCode(Tx tx, String code) {
    return tx.one(SELECT + " and code = $1", code).map(Officers::unit);
  }

  /// The codes of units, retired or not.
  public static Map<UUID, String> codes(Tx tx, Collection<UUID> ids) {
    var codes = new HashMap<UUID, String>();
    if (!ids.isEmpty()) {
      tx.rows("select id, code from unit where id = any($1)", (Object) ids.toArray(UUID[]::new))
          .forEach(row -> codes.put(row.getUUID("id"), row.getString("code")));
    }
    return codes;
  }

  /// The names of units, retired or not.
  public static Map<UUID, String> names(Tx tx, Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    if (!ids.isEmpty()) {
      tx.rows("select id, name from unit where id = any($1)", (Object) ids.toArray(UUID[]::new))
          .forEach(row -> names.put(row.getUUID("id"), row.getString("name")));
    }
    return names;
  }
}
