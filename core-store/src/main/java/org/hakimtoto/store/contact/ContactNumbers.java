package org.hakimtoto.store.contact;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.store.db.Tx;

/// What is known of the numbers of a case, for those who read its record: whether texts arrive with
/// the right person. Nothing of the numbers themselves.
public final class ContactNumbers {
  /// More contacts of one case are told without it.
  static final int MOST = 100;

  private ContactNumbers() {}

  /// @param confirmedAt when an officer last spoke with the person on it
  /// @param officers whether it is the number of an officer on the roster
  public record Known(NumberStanding standing, Optional<Instant> confirmedAt, boolean officers) {}

  /// By contact; those that have no number are left out.
  public static Map<UUID, Known> of(Tx tx, UUID caseId) {
    return tx
        .rows(
            """
            select c.id, c.confirmed_at,
                   exists (select 1 from officer o where o.phone_index = c.phone_index
                              and o.retired_at is null) as officers,
            """
                + PhoneNumberStates.STANDING
                + """
                  from contact c left join number_state s on s.phone_index = c.phone_index
                 where c.case_id = $1 and c.phone is not null
                 order by c.id limit $2
                """,
            caseId,
            MOST)
        .stream()
        .collect(Collectors.toMap(row -> row.getUUID("id"), ContactNumbers::known));
  }

  private static Known known(Row row) {
    return new Known(
        PhoneNumberStates.standing(row.getBoolean("unsure"), row.getBoolean("stopped")),
        Optional.ofNullable(row.getOffsetDateTime("confirmed_at")).map(OffsetDateTime::toInstant),
        row.getBoolean("officers"));
  }
}
