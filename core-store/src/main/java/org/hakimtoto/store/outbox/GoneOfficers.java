package org.hakimtoto.store.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.Database;

/// Messages to officers who are not there any more, asked right before they leave: retired, without
/// a phone, with another number, or in another unit since the message was planned.
public final class GoneOfficers {
  private final Database database;

  public GoneOfficers(Database database) {
    this.database = database;
  }

  /// The ids of those that nobody is there for. Costs nothing when none is for an officer.
  public Set<UUID> among(List<ClaimedMessage> messages) {
    UUID[] toOfficers =
        messages.stream()
            .filter(message -> message.addressed().officer().isPresent())
            .map(ClaimedMessage::id)
            .toArray(UUID[]::new);
    return toOfficers.length == 0
        ? Set.of()
        : database
            .reading(tx ->
                tx.rows(
                    """
                    select m.id from message m
                     where m.id = any($1) and m.officer_id is not null
                       and not exists (
                         select 1 from officer o
                          where o.id = m.officer_id and o.phone_index = m.phone_index
                            and o.retired_at is null and o.suspended_at is null
                            and o.posted_at <= m.created_at)
                    """,
                    (Object) toOfficers))
            .stream()
            .map(row -> row.getUUID("id"))
            .collect(Collectors.toSet());
  }
}
