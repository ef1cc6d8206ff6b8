package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Whose registered number calls: all that must be known of a caller before the first screen, asked
/// with one question, since it is asked at each call.
///
/// @param administrator whether the officer looks after the roster, and is nobody to a dialogue
/// @param begun whether the officer has chosen a PIN
public record Registered(Officer officer, boolean administrator, boolean begun) {
  private static final String SELECT =
      "select o.id, o.role, o.language, o.phone, "
          + Units.COLUMNS
          + """
          , o.administrator_since is not null as administrator,
            exists (select 1 from officer_pin p
                     where p.officer_id = o.id and p.generation > 0
                       and p.one_time_until is null) as begun
            from officer o join unit u on u.id = o.unit_id
           where o.phone_index = any($1::bytea[]) and o.retired_at is null and o.suspended_at is null
             and u.retired_at is null
          """;

  static Optional<Registered> of(Tx tx, Sealing sealing, PhoneNumber phone) {
    return among(tx, sealing, List.of(phone)).getFirst();
  }

  /// In the order of the numbers.
  static List<Optional<Registered>> among(Tx tx, Sealing sealing, List<PhoneNumber> phones) {
    var found = new HashMap<PhoneNumber, Registered>();
    tx
        .rows(
            SELECT,
            (Object)
                phones.stream()
                    .map(phone -> Buffer.buffer(sealing.phoneIndex(phone)))
                    .toArray(Buffer[]::new))
        .stream()
        .map(row -> of(sealing, row))
        .forEach(one -> found.put(one.officer().phone(), one));
    return phones.stream().map(phone -> Optional.ofNullable(found.get(phone))).toList();
  }

  private static Registered of(Sealing sealing, Row row) {
    return new Registered(
        Officers.officer(sealing, row), row.getBoolean("administrator"), row.getBoolean("begun"));
  }
}
