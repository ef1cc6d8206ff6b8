package org.hakimtoto.store.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.Tx;

/// Messages to officers who are not there any more, asked right before they leave: retired, without
/// a phone, with another number, or in another unit since the message was planned.
public final class GoneOfficers {
  private GoneOfficers() {}

  /// Sends for the ids of those that nobody is there for. Costs nothing when none is for an
  /// officer. The officer of each is looked up by id, whatever the planner makes of a roster that
  /// was never counted.
  public static Supplier<Set<UUID>> ask(Tx tx, List<ClaimedMessage> messages) {
    UUID[] toOfficers =
        messages.stream()
            .filter(message -> message.addressed().officer().isPresent())
            .map(ClaimedMessage::id)
            .toArray(UUID[]::new);
    if (toOfficers.length == 0) {
      return Set::of;
    }
    var asked =
        tx.ask(
            """
            select m.id
              from message m
              left join lateral (select 1 as there from officer o
                                  where o.id = m.officer_id and o.phone_index = m.phone_index
                                    and o.retired_at is null and o.suspended_at is null
                                    and o.posted_at <= m.created_at
                                 offset 0) o on true
             where m.id = any($1) and m.officer_id is not null and o.there is null
            """,
            (Object) toOfficers);
    return () -> asked.get().stream().map(row -> row.getUUID("id")).collect(Collectors.toSet());
  }
}
