package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.FourEyes;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Officers who look after the roster of an agency and a place. [Officers] knows none of them: to a
/// case, to an alert and to a dialogue about children an administrator is nobody.
public final class Administrators {
  /// More are not looked at, when it is asked who decides.
  public static final int MOST = 1_000;

  private static final String SELECT =
      "select o.id, o.role, o.language, o.phone, "
          + Units.COLUMNS
          + """
           from officer o join unit u on u.id = o.unit_id
           where o.retired_at is null and o.suspended_at is null and u.retired_at is null
             and o.administrator_since is not null
          """;

  /// The advisory lock of those who make the first ones: an arbitrary number of our own.
  private static final long LOCK = 0x4841_4b49_0056L;

  private final Sealing sealing;

  public Administrators(Sealing sealing) {
    this.sealing = sealing;
  }

  public Optional<Officer> byId(Tx tx, UUID id) {
    return tx.one(SELECT + " and o.id = $1", id).map(row -> Officers.officer(sealing, row));
  }

  public Optional<Officer> byPhone(Tx tx, PhoneNumber phone) {
    return tx.one(
            SELECT + " and o.phone_index = any(haki_either($1))",
            Buffer.buffer(sealing.phoneIndex(phone)))
        .map(row -> Officers.officer(sealing, row));
  }

  /// The first [#MOST], by their units.
  public List<Officer> all(Tx tx) {
    return tx.rows(SELECT + " order by u.code, o.id limit $1", MOST).stream()
        .map(row -> Officers.officer(sealing, row))
        .toList();
  }

  /// Their units, one for each of them.
  public static List<Unit> seats(Tx tx) {
    return tx.rows(SELECT + " order by u.code, o.id limit $1", MOST).stream()
        .map(Officers::unit)
        .toList();
  }

  /// Whether an officer is one, whether on duty or not.
  public static boolean is(Tx tx, UUID officer) {
    return tx.one(
            "select 1 from officer where id = $1 and administrator_since is not null", officer)
        .isPresent();
  }

  /// Until the transaction ends nobody else makes any: how many there are stays true.
  public static void oneAtATime(Tx tx) {
    tx.one("select 1 as locked from pg_advisory_xact_lock($1)", LOCK);
  }

  public static FourEyes.Second second(Tx tx, Officer officer) {
    return new FourEyes.Second(officer, is(tx, officer.id()));
  }

  /// Whether somebody looks after the officers of a unit: as its administrator, or else as a
  /// supervisor.
  public static boolean looksAfter(Tx tx, Officer by, Unit unit) {
    return FourEyes.theirs(second(tx, by), unit, FourEyes.Eyes.ANY);
  }

  /// How an officer stands among those who look after the officer's unit.
  static OfficerRules.Among among(Tx tx, Officer officer) {
    long those =
        seats(tx).stream().filter(seat -> OfficerRules.administers(seat, officer.unit())).count();
    return new OfficerRules.Among(is(tx, officer.id()), Math.toIntExact(those));
  }
}
