package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.SafeHours;
import org.hakimtoto.store.Addressed;
import org.hakimtoto.store.ClaimedMessage;
import org.hakimtoto.store.DeliveryClass;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.NewMessage;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.Settlement;
import org.hakimtoto.store.postgres.NoticeRecords.Telling;

/// Messages on their way. Leases run on PostgreSQL's clock; whether a message is due is asked of
/// the house's clock, which a demo may move. Every write after the claim is fenced by the attempt
/// id.
public final class MessageOutbox {
  /// How long a worker may hold a message before others take it for lost.
  public static final Duration LEASE = Duration.ofSeconds(60);

  public static final String WAKE_CHANNEL = "haki_messages";

  private final Database database;
  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final Duration lease;
  private final NoticeRecords notices;

  public MessageOutbox(Database database, Sealing sealing, Supplier<UUID> ids, Duration lease) {
    this.database = database;
    this.sealing = sealing;
    this.ids = ids;
    this.lease = lease;
    this.notices = new NoticeRecords(sealing);
  }

  /// Adds a message, once per event, number and kind, and of those without an event once per
  /// version of a hearing, number, kind and moment it is due; false when it was there already.
  public boolean add(Tx tx, NewMessage message) {
    UUID id = ids.get();
    int added =
        tx.change(
            """
            insert into message (id, event_id, case_id, kind, class, priority, phone, phone_index,
                                 language, facts, state, due_at, deadline, contact_id, officer_id,
                                 hearing_id, hearing_version, is_legal, safe_from, safe_until)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'READY', $11, $12, $13, $14, $15,
                    $16, $17, $18, $19)
            on conflict do nothing
            """,
            id,
            message.event().orElse(null),
            message.caseId().orElse(null),
            message.kind(),
            message.deliveryClass().name(),
            (short) message.priority(),
            Buffer.buffer(sealing.phone("message", id, message.to())),
            Buffer.buffer(sealing.phoneIndex(message.to())),
            message.language().code(),
            Buffer.buffer(sealing.facts("message", id, Facts.write(message.facts()))),
            message.dueAt().atOffset(ZoneOffset.UTC),
            message.deadline().atOffset(ZoneOffset.UTC),
            message.addressed().contact().orElse(null),
            message.addressed().officer().orElse(null),
            message.addressed().hearing().map(told -> told.hearing()).orElse(null),
            message.addressed().hearing().map(told -> told.version()).orElse(null),
            message.addressed().legal(),
            message.addressed().hours().map(SafeHours::from).orElse(null),
            message.addressed().hours().map(SafeHours::until).orElse(null));
    tx.rows("select pg_notify($1, '')", WAKE_CHANNEL);
    return added == 1;
  }

  /// Takes up to `most` due messages, the most urgent first, under a lease that is committed when
  /// this returns.
  public List<ClaimedMessage> claim(Instant now, int most) {
    UUID attempt = ids.get();
    return database.inTransaction(tx ->
        tx
            .rows(
                """
                update message m
                   set state = 'CLAIMED', attempt_id = $1, attempts = attempts + 1,
                       lease_until = clock_timestamp() + make_interval(secs => $2),
                       wire_at = null, state_at = clock_timestamp()
                  from (select id from message
                         where state = 'READY' and due_at <= $3
                         order by priority, due_at
                         limit $4
                           for update skip locked) due
                 where m.id = due.id
                returning m.id, m.case_id, m.kind, m.class, m.phone, m.language, m.facts,
                          m.attempts, m.is_repeat, m.deadline, m.priority, m.due_at, m.contact_id,
                          m.officer_id, m.hearing_id, m.hearing_version, m.is_legal, m.safe_from,
                          m.safe_until
                """,
                attempt,
                (double) lease.toSeconds(),
                now.atOffset(ZoneOffset.UTC),
                most)
            .stream()
            .sorted(
                java.util.Comparator.comparingInt((Row r) -> r.getInteger("priority"))
                    .thenComparing(r -> r.getOffsetDateTime("due_at")))
            .map(row -> claimed(row, attempt))
            .toList());
  }

  /// Notes that bytes are about to leave, and which, when they are about a hearing. False when the
  /// lease was lost: then nothing may be sent.
  public boolean markOnTheWire(Telling telling, String carrier, Instant now) {
    return database.inTransaction(tx -> {
      boolean marked =
          tx.change(
                  """
                  update message set wire_at = clock_timestamp(), carrier = $3
                   where id = $1 and attempt_id = $2 and state = 'CLAIMED'
                     and lease_until > clock_timestamp()
                  """,
                  telling.message().id(),
                  telling.message().attempt(),
                  carrier)
              == 1;
      if (marked) {
        notices.told(tx, List.of(telling), now);
      }
      return marked;
    });
  }

  /// Writes what the attempt came to. False when the lease was lost meanwhile: a late verdict does
  /// not count.
  public boolean settle(ClaimedMessage message, Settlement settlement, Instant now) {
    return database.inTransaction(tx -> {
      boolean counts =
          tx.change(
                  """
                  update message
                     set state = $3, due_at = $4, carrier_message_id = $5, failure = $6,
                         is_repeat = $7, lease_until = null, state_at = clock_timestamp()
                   where id = $1 and attempt_id = $2 and state = 'CLAIMED'
                  """,
                  message.id(),
                  message.attempt(),
                  settlement.state().name(),
                  now.plus(settlement.retryAfter()).atOffset(ZoneOffset.UTC),
                  settlement.carrierMessageId().orElse(null),
                  settlement.failure().orElse(null),
                  settlement.repeat())
              == 1;
      if (counts && message.addressed().hearing().isPresent()) {
        notices.seal(tx, now);
      }
      return counts;
    });
  }

  /// Takes back leases that ran out: to READY when no byte left, to AMBIGUOUS when some may have.
  /// Returns how many.
  public int takeBackLostLeases() {
    return database.inTransaction(tx ->
        tx.change(
            """
            update message
               set state = case when wire_at is null then 'READY' else 'AMBIGUOUS' end,
                   lease_until = null, attempt_id = null, failure = 'lease-lost',
                   state_at = clock_timestamp()
             where state = 'CLAIMED' and lease_until < clock_timestamp()
            """));
  }

  /// Sends alerts again, once, marked as a repeat, when their outcome stayed unknown for `after`. A
  /// message that was repeated already is given up instead. Returns how many were moved.
  public int repeatUnknownAlerts(Duration after) {
    return database.inTransaction(tx ->
        tx.change(
            """
            update message
               set state = case when is_repeat then 'DEAD' else 'READY' end,
                   is_repeat = true, state_at = clock_timestamp(),
                   failure = case when is_repeat then 'unknown-twice' else failure end
             where state = 'AMBIGUOUS' and class = 'A'
               and state_at < clock_timestamp() - make_interval(secs => $1)
            """,
            (double) after.toSeconds()));
  }

  /// Gives up what could not be sent in time. Returns how many.
  public int giveUpLate(Instant now) {
    return database.inTransaction(tx ->
        tx.change(
            """
            update message set state = 'DEAD', failure = 'deadline', state_at = clock_timestamp()
             where state = 'READY' and deadline < $1
            """,
            now.atOffset(ZoneOffset.UTC)));
  }

  /// How many messages are in a state, for metrics.
  public long count(MessageState state) {
    return database.reading(tx ->
        tx.one("select count(*) as n from message where state = $1", state.name())
            .map(row -> row.getLong("n"))
            .orElse(0L));
  }

  private ClaimedMessage claimed(Row row, UUID attempt) {
    UUID id = row.getUUID("id");
    return new ClaimedMessage(
        id,
        attempt,
        Optional.ofNullable(row.getUUID("case_id")),
        row.getString("kind"),
        DeliveryClass.valueOf(row.getString("class")),
        sealing.openPhone("message", id, row.getBuffer("phone").getBytes()),
        new Language(row.getString("language")),
        Facts.read(sealing.openFacts("message", id, row.getBuffer("facts").getBytes())),
        row.getInteger("attempts"),
        row.getBoolean("is_repeat"),
        row.getOffsetDateTime("deadline").toInstant(),
        addressed(row));
  }

  private static Addressed addressed(Row row) {
    return new Addressed(
        Optional.ofNullable(row.getUUID("contact_id")),
        Optional.ofNullable(row.getUUID("officer_id")),
        Optional.ofNullable(row.getUUID("hearing_id"))
            .map(hearing ->
                new Addressed.HearingVersion(hearing, row.getInteger("hearing_version"))),
        row.getBoolean("is_legal"),
        Optional.ofNullable(row.getLocalTime("safe_from"))
            .map(from -> new SafeHours(from, row.getLocalTime("safe_until"))));
  }
}
