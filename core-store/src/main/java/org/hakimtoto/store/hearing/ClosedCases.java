package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Tx;

/// What those who tell a family that a case is closed need to know of it.
public final class ClosedCases {
  /// More people than these are not looked for in one case.
  public static final int MOST_TOLD = 1_000;

  private ClosedCases() {}

  /// A day in court that was still to come and is off.
  public record Fell(HearingVersion hearing, Instant when) {}

  /// The contacts who were told anything in the case, or may have been: by a text, or by a call
  /// that an officer made.
  public static Set<UUID> told(Tx tx, UUID caseId) {
    return tx
        .rows(
            """
            select contact_id from message
             where case_id = $1 and contact_id is not null
               and (is_repeat
                 or state in ('CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'UNREPORTED'))
            union
            select contact_id from call_task
             where case_id = $1 and contact_id is not null and state = 'DONE'
             limit $2
            """,
            caseId,
            MOST_TOLD)
        .stream()
        .map(row -> row.getUUID("contact_id"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The first of them.
  public static Optional<Fell> fell(Tx tx, UUID caseId, Instant now) {
    return tx.one(
            """
            select id, version, at from hearing
             where case_id = $1 and state = 'CANCELLED' and at > $2
             order by at, id limit 1
            """,
            caseId,
            now.atOffset(ZoneOffset.UTC))
        .map(row ->
            new Fell(
                new HearingVersion(row.getUUID("id"), row.getInteger("version")),
                row.getOffsetDateTime("at").toInstant()));
  }

  /// What still waits to tell the family of a day in court is not sent any more.
  public static void dropPromises(Tx tx, UUID caseId) {
    tx.change(
        """
        update message set state = 'CANCELLED', failure = 'superseded', state_at = clock_timestamp()
         where case_id = $1 and contact_id is not null and hearing_id is not null
           and state = 'READY'
        """,
        caseId);
  }

  /// The case goes on: that it ended is not told any more.
  public static void takeBack(Tx tx, UUID caseId, List<String> kinds) {
    tx.change(
        """
        update message set state = 'CANCELLED', failure = 'superseded', state_at = clock_timestamp()
         where case_id = $1 and kind = any($2::text[]) and state = 'READY'
        """,
        caseId,
        kinds.toArray(String[]::new));
  }
}
