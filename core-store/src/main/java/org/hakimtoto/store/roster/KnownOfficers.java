package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Everybody who is or was on the roster, for those who look after it.
public final class KnownOfficers {
  /// More of one unit or county are not listed at once.
  public static final int MOST_LISTED = 500;

  private static final String SELECT =
      "select o.id, o.role, o.language, o.phone, o.staff_number, o.retired_at, o.suspended_at, "
          + Units.COLUMNS
          + """
          , exists (select 1 from officer_pin p
                     where p.officer_id = o.id and p.one_time_until is null) as has_pin
          , exists (select 1 from officer_activation a
                     where a.officer_id = o.id and a.until > clock_timestamp() and a.tries < %d)
              as has_code
            from officer o join unit u on u.id = o.unit_id
          """
              .formatted(PinPolicy.ACTIVATION_TRIES);

  private final Sealing sealing;

  public KnownOfficers(Sealing sealing) {
    this.sealing = sealing;
  }

  /// How an officer stands.
  public enum Standing {
    ON_DUTY,
    /// The phone is lost: no alerts, no way in.
    SUSPENDED,
    RETIRED
  }

  /// What the officer may type where a PIN is asked for.
  public enum PinKind {
    NONE,
    OWN,
    /// A code to begin with, which opens the choice of a PIN.
    CODE
  }

  /// @param since when it came to that standing; empty on duty
  public record Known(
      Officer officer,
      Optional<StaffNumber> staffNumber,
      Standing standing,
      Optional<Instant> since,
      PinKind pin) {}

  /// @param county 0: any
  public record Filter(Optional<String> unit, int county, boolean retiredToo) {}

  public Optional<Known> byId(Tx tx, UUID id) {
    return tx.one(SELECT + " where o.id = $1", id).map(this::known);
  }

  /// Who has the number now; of those who left with it, the last.
  public Optional<Known> byPhone(Tx tx, PhoneNumber phone) {
    return tx.one(
            SELECT
                + " where o.phone_index = any(haki_either($1)) order by o.retired_at desc nulls"
                + " first limit 1",
            Buffer.buffer(sealing.phoneIndex(phone)))
        .map(this::known);
  }

  /// The first [#MOST_LISTED] after `after`, in the order of their ids.
  public List<Known> list(Tx tx, Filter filter, UUID after) {
    return tx
        .rows(
            SELECT
                + """
                 where o.id > $1 and ($2::text is null or u.code = $2) and ($3 = 0 or u.county = $3)
                   and ($4 or o.retired_at is null)
                 order by o.id limit $5
                """,
            after,
            filter.unit().orElse(null),
            (short) filter.county(),
            filter.retiredToo(),
            MOST_LISTED)
        .stream()
        .map(this::known)
        .toList();
  }

  private Known known(Row row) {
    UUID id = row.getUUID("id");
    Optional<Instant> retired = time(row, "retired_at");
    Optional<Instant> suspended = time(row, "suspended_at");
    return new Known(
        new Officer(
            id,
            Role.valueOf(row.getString("role")),
            Officers.unit(row),
            new Language(row.getString("language")),
            sealing.openPhone("officer", id, row.getBuffer("phone").getBytes())),
        Optional.ofNullable(row.getBuffer("staff_number"))
            .map(sealed -> sealing.openStaffNumber(id, sealed.getBytes())),
        standing(retired, suspended),
        retired.or(() -> suspended),
        pin(row));
  }

  private static Standing standing(Optional<Instant> retired, Optional<Instant> suspended) {
    if (retired.isPresent()) {
      return Standing.RETIRED;
    }
    return suspended.isPresent() ? Standing.SUSPENDED : Standing.ON_DUTY;
  }

  private static PinKind pin(Row row) {
    if (row.getBoolean("has_pin")) {
      return PinKind.OWN;
    }
    return row.getBoolean("has_code") ? PinKind.CODE : PinKind.NONE;
  }

  private static Optional<Instant> time(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }
}
