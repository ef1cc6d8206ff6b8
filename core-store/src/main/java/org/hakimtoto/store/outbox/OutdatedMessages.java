package org.hakimtoto.store.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Database;

/// Messages that are not so any more, about a hearing or a case, asked right before they leave.
public final class OutdatedMessages {
  /// Kinds that tell of the end of a hearing; all others are void once it ended.
  private static final List<String> OF_ITS_END =
      List.of("hearing_cancelled", "hearing_holiday", "hearing_ended", "closed_");

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
                    .map(message -> OF_ITS_END.stream().anyMatch(message.kind()::startsWith))
                    .toArray(Boolean[]::new)))
        .forEach(row -> outdated.add(row.getUUID("id")));
    return outdated;
  }

  /// The ids of those whose case is closed: nobody has to act on it.
  ///
  /// @param messages that ask an office to act on a case
  public Set<UUID> ofClosedCases(List<ClaimedMessage> messages) {
    return known(
        messages,
        """
        select v.id
          from unnest($1::uuid[], $2::uuid[]) as v(id, case_id)
          join case_file f on f.id = v.case_id
         where f.closed_at is not null
        """);
  }

  /// The ids of those whose office need not be phoned any more.
  ///
  /// @param messages that ask to phone an office which an alert did not reach
  public Set<UUID> ofEndedCalls(List<ClaimedMessage> messages) {
    return known(
        messages,
        """
        select v.id
          from unnest($1::uuid[], $2::uuid[]) as v(id, case_id)
         where not exists (
           select 1 from call_task t
            where t.case_id = v.case_id and t.state = 'OPEN' and t.reason = 'NOT_REACHED'
              and t.contact_id is null and t.hearing_id is null)
        """);
  }

  private Set<UUID> known(List<ClaimedMessage> messages, String sql) {
    List<ClaimedMessage> asked =
        messages.stream().filter(message -> message.caseId().isPresent()).toList();
    if (asked.isEmpty()) {
      return Set.of();
    }
    var found = new HashSet<UUID>();
    database
        .reading(tx ->
            tx.rows(
                sql,
                asked.stream().map(ClaimedMessage::id).toArray(UUID[]::new),
                asked.stream().map(one -> one.caseId().orElseThrow()).toArray(UUID[]::new)))
        .forEach(row -> found.add(row.getUUID("id")));
    return found;
  }

  private static HearingVersion version(ClaimedMessage message) {
    return message.addressed().hearing().orElseThrow();
  }
}
