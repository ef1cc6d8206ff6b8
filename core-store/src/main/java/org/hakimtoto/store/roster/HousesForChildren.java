package org.hakimtoto.store.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.db.Tx;

/// The houses a child may be taken to: remand homes, places of safety and other institutions, and
/// police stations. An office is none.
public final class HousesForChildren {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\d '.-]{1,20}");

  private static final String SELECT =
      "select "
          + Units.COLUMNS
          + """
            from unit u
           where u.retired_at is null and u.id <> $1
             and u.agency in ('PRISONS', 'POLICE')
             and ($2 = '' or lower(u.name) like $2 || '%' or lower(u.name) like '% ' || $2 || '%')
           order by (u.agency = 'PRISONS') desc, (u.county = $3) desc, u.name, u.code
           offset $4 limit $5
          """;

  private HousesForChildren() {}

  /// One of them; empty for any other unit.
  public static Optional<Unit> byId(Tx tx, UUID id) {
    return tx.one(
            "select "
                + Units.COLUMNS
                + " from unit u where u.id = $1 and u.retired_at is null"
                + " and u.agency in ('PRISONS', 'POLICE')",
            id)
        .map(Officers::unit);
  }

  /// Those of which a word begins with the letters, but the officer's own: institutions first,
  /// those of the officer's county before others.
  ///
  /// @param letters empty: any
  public static List<Unit> list(Tx tx, Officer officer, String letters, int offset, int most) {
    String typed = letters.strip().toLowerCase(java.util.Locale.ROOT);
    if (!typed.isEmpty() && !LETTERS.matcher(typed).matches()) {
      return List.of();
    }
    return tx
        .rows(
            SELECT,
            officer.unit().id(),
            typed,
            (short) officer.unit().area().county(),
            offset,
            most)
        .stream()
        .map(Officers::unit)
        .toList();
  }
}
