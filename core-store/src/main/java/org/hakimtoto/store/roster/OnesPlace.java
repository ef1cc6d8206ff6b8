package org.hakimtoto.store.roster;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.RosterRow;

/// Whether the rows of a roster are an administrator's to bring in. What speaks against one is told
/// in the same words, whichever it is: nobody learns by a file who works for another agency.
///
/// @param seat the administrator's unit
record OnesPlace(Tx tx, Unit seat, KnownOfficers known) {
  private static final String NOT_YOURS = "not of your agency and place";

  Optional<String> against(RosterRow row) {
    var told = new Unit(new UUID(0, 0), row.unitCode(), row.agency(), row.unitName(), row.area());
    Stream<Unit> touched =
        Stream.of(
                Optional.of(told),
                stored(row.unitCode()),
                now(row.phone()),
                row.oldPhone().flatMap(this::now))
            .flatMap(Optional::stream);
    return touched.allMatch(unit -> OfficerRules.administers(seat, unit))
        ? Optional.empty()
        : Optional.of(NOT_YOURS);
  }

  /// Retired ones included: a file takes them back into service.
  private Optional<Unit> stored(String code) {
    return tx.one("select " + Units.COLUMNS + " from unit u where u.code = $1", code)
        .map(Officers::unit);
  }

  private Optional<Unit> now(PhoneNumber number) {
    return known
        .byPhone(tx, number)
        .filter(one -> one.standing() != KnownOfficers.Standing.RETIRED)
        .map(KnownOfficers.Known::officer)
        .map(Officer::unit);
  }
}
