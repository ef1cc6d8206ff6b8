package org.hakimtoto.store.outbox;

import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Tx;

/// Messages that are not so any more, about a hearing or a case, asked right before they leave.
public final class OutdatedMessages {
  /// Kinds that tell of the end of a hearing; all others are void once it ended.
  private static final List<String> OF_ITS_END =
      List.of("hearing_cancelled", "hearing_holiday", "hearing_ended", "closed_");

  private OutdatedMessages() {}

  /// Sends for the ids of those whose hearing has another version by now, or has ended and they do
  /// not tell of that. Costs nothing when none is about a hearing.
  public static Supplier<Set<UUID>> ask(Tx tx, List<ClaimedMessage> messages) {
    List<ClaimedMessage> told =
        messages.stream().filter(message -> message.addressed().hearing().isPresent()).toList();
    if (told.isEmpty()) {
      return Set::of;
    }
    return ids(
        tx.ask(
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
                .toArray(Boolean[]::new)));
  }

  /// Sends for the ids of those whose case is closed: nobody has to act on it.
  ///
  /// @param messages that ask an office to act on a case
  public static Supplier<Set<UUID>> askClosedCases(Tx tx, List<ClaimedMessage> messages) {
    return known(
        tx,
        messages,
        """
        select v.id
          from unnest($1::uuid[], $2::uuid[]) as v(id, case_id)
          join case_file f on f.id = v.case_id
         where f.closed_at is not null
        """);
  }

  /// Sends for the ids of those whose office need not be phoned any more.
  ///
  /// @param messages that ask to phone an office which an alert did not reach
  public static Supplier<Set<UUID>> askEndedCalls(Tx tx, List<ClaimedMessage> messages) {
    return known(
        tx,
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

  private static Supplier<Set<UUID>> known(Tx tx, List<ClaimedMessage> messages, String sql) {
    List<ClaimedMessage> asked =
        messages.stream().filter(message -> message.caseId().isPresent()).toList();
    return asked.isEmpty()
        ? Set::of
        : ids(
            tx.ask(
                sql,
                asked.stream().map(ClaimedMessage::id).toArray(UUID[]::new),
                asked.stream().map(one -> one.caseId().orElseThrow()).toArray(UUID[]::new)));
  }

  private static Supplier<Set<UUID>> ids(Supplier<List<Row>> asked) {
    return () -> asked.get().stream().map(row -> row.getUUID("id")).collect(Collectors.toSet());
  }

  private static HearingVersion version(ClaimedMessage message) {
    return message.addressed().hearing().orElseThrow();
  }
}
