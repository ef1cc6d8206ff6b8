package org.hakimtoto.store.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Database;

/// Messages about a hearing that is not what they say any more, asked right before they leave.
public final class OutdatedMessages {
  /// Kinds that tell of the end of a hearing; all others are void once it ended.
  private static final String OF_ITS_END = "hearing_cancelled";

  private final Database database;

  public OutdatedMessages(Database database) {
    this.database = database;
  }

  /// The ids of those whose hearing has another version by now, or has ended and they do not tell
  /// of that. Costs nothing when none is about a hearing.
  public Set<UUID> among(List<ClaimedMessage> messages) {
    List<ClaimedMessage> told =
        messages.stream().filter(message -> message.addressed().hearing().isPresent()).toList();
    if (told.isEmpty()) {
      return Set.of();
    }
    var outdated = new HashSet<UUID>();
    database
        .reading(tx ->
            tx.rows(
                """
                select v.id
                  from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::boolean[])
                         as v(id, hearing_id, version, of_its_end)
                  join hearing h on h.id = v.hearing_id
                 where h.version <> v.version or (h.state <> 'SET' and not v.of_its_end)
                """,
                told.stream().map(ClaimedMessage::id).toArray(UUID[]::new),
                told.stream().map(message -> version(message).hearing()).toArray(UUID[]::new),
                told.stream().map(message -> version(message).version()).toArray(Integer[]::new),
                told.stream()
                    .map(message -> message.kind().startsWith(OF_ITS_END))
                    .toArray(Boolean[]::new)))
        .forEach(row -> outdated.add(row.getUUID("id")));
    return outdated;
  }

  private static HearingVersion version(ClaimedMessage message) {
    return message.addressed().hearing().orElseThrow();
  }
}
