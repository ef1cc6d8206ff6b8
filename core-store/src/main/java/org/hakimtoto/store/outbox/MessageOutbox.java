package org.hakimtoto.store.outbox;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outbox in PostgreSQL. Its leases run on the server's clock.
public final class MessageOutbox implements Outbox {
  /// How long a worker may hold a message before others take it for lost.
  public static final Duration LEASE = Duration.ofSeconds(60);

  public static final String WAKE_CHANNEL = "haki_messages";

  /// The most rows one statement of the housekeeping moves; the next call goes on.
  static final int AT_ONCE = 5_000;

  /// The most messages one statement adds.
  static final int ADDED_AT_ONCE = 1_000;

  /// Of claims under a budget only one runs at a time; the lock ends with its transaction.
  private static final int BUDGET_LOCK = 0x68616b69;

  private static final Logger LOG = LoggerFactory.getLogger(MessageOutbox.class);

  private final Database database;
  private final MessageRows rows;
  private final Supplier<UUID> ids;
  private final Duration lease;
  private final NoticeRecords notices;

  public MessageOutbox(Database database, Sealing sealing, Supplier<UUID> ids, Duration lease) {
    this.database = database;
    this.rows = new MessageRows(sealing);
    this.ids = ids;
    this.lease = lease;
    this.notices = new NoticeRecords(sealing);
  }

  /// Adds a message, once per event, number and kind, and of those without an event once per
  /// version of a hearing, number, kind and moment it is due; false when it was there already.
  public boolean add(Tx tx, NewMessage message) {
    return addAll(tx, List.of(message)) == 1;
  }

  /// Adds messages in one go; those that were there already are left as they are. Returns how many
  /// were added.
  public int addAll(Tx tx, List<NewMessage> messages) {
    int added = 0;
    for (int from = 0; from < messages.size(); from += ADDED_AT_ONCE) {
      List<NewMessage> some =
          messages.subList(from, Math.min(from + ADDED_AT_ONCE, messages.size()));
      added += tx.change(MessageRows.INSERT, rows.added(tx, some, ids));
    }
    if (added > 0) {
      tx.send(
          "select pg_notify($1, $2)",
          WAKE_CHANNEL,
          News.told(messages.stream().map(MessageOutbox::lane).toList()));
    }
    return added;
  }

  private static News lane(NewMessage message) {
    return message.priority() == 0
        ? News.RED
        : message.deliveryClass() == DeliveryClass.A ? News.ALERTS : News.OTHERS;
  }

  @Override
  public List<ClaimedMessage> claim(Instant now, ClaimRequest wanted) {
    return wanted.nothing() ? List.of() : database.alone(tx -> claim(tx, now, wanted));
  }

  @Override
  public List<ClaimedMessage> claim(Instant now, Function<SentToday, ClaimRequest> budget) {
    return database.inTransaction(tx -> {
      tx.send("select pg_advisory_xact_lock($1)", (long) BUDGET_LOCK);
      ClaimRequest wanted = budget.apply(sentOn(tx, day(now)));
      return wanted.nothing() ? List.of() : claim(tx, now, wanted);
    });
  }

  @Override
  public boolean anyDue(Instant now, ClaimRequest wanted) {
    return database.reading(tx ->
        tx.one(
                ClaimSql.ANY_DUE,
                at(now),
                (short) wanted.from(),
                (short) wanted.to(),
                wanted.alerts(),
                wanted.others())
            .isPresent());
  }

  /// Takes up to `most` due messages of the most urgent lane, whatever that is.
  public List<ClaimedMessage> claim(Instant now, int most) {
    return claim(now, ClaimRequest.any(most));
  }

  /// What is about a hearing is recorded as told in the same transaction.
  @Override
  public Set<UUID> markOnTheWire(
      List<RenderedMessage> tellings, RankedCarrier carrier, Instant now) {
    return written(
        tellings.stream().map(RenderedMessage::message).toList(),
        tx -> {
          Set<UUID> marked = mark(tx, tellings, carrier);
          told(tx, tellings, marked, now);
          return marked;
        });
  }

  @Override
  public Set<UUID> settle(List<SendOutcome> verdicts, Instant now) {
    List<ClaimedMessage> messages = verdicts.stream().map(SendOutcome::message).toList();
    return written(
        messages,
        tx -> {
          Set<UUID> settled = settle(tx, verdicts);
          if (anyOfHearing(messages)) {
            notices.seal(tx, now);
          }
          return settled;
        });
  }

  @Override
  public HandedOn settleAndMark(
      List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier, Instant now) {
    List<ClaimedMessage> settled = verdicts.stream().map(SendOutcome::message).toList();
    List<ClaimedMessage> messages =
        Stream.concat(settled.stream(), next.stream().map(RenderedMessage::message)).toList();
    return written(
        messages,
        tx -> {
          HandedOn handedOn = settleAndMark(tx, verdicts, next, carrier);
          if (anyOfHearing(settled)) {
            notices.seal(tx, now);
          }
          told(tx, next, handedOn.marked(), now);
          return handedOn;
        });
  }

  private void told(Tx tx, List<RenderedMessage> tellings, Set<UUID> marked, Instant now) {
    notices.told(
        tx, tellings.stream().filter(one -> marked.contains(one.message().id())).toList(), now);
  }

  /// One statement is durable by itself; with records of notice it takes a transaction.
  private <T> T written(List<ClaimedMessage> messages, Function<Tx, T> work) {
    return anyOfHearing(messages) ? database.inTransaction(work) : database.alone(work);
  }

  private static boolean anyOfHearing(List<ClaimedMessage> messages) {
    return messages.stream().anyMatch(message -> message.addressed().hearing().isPresent());
  }

  private static Set<UUID> mark(Tx tx, List<RenderedMessage> tellings, RankedCarrier carrier) {
    return ids(tx.rows(ClaimSql.MARK, marks(tellings, carrier).toArray()));
  }

  private static Set<UUID> settle(Tx tx, List<SendOutcome> verdicts) {
    return ids(tx.rows(ClaimSql.SETTLE, verdicts(verdicts).toArray()));
  }

  private static HandedOn settleAndMark(
      Tx tx, List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier) {
    List<@Nullable Object> values = verdicts(verdicts);
    values.addAll(marks(next, carrier));
    Map<Boolean, List<Row>> onTheWire =
        tx.rows(ClaimSql.SETTLE_AND_MARK, values.toArray()).stream()
            .collect(Collectors.partitioningBy(row -> row.getBoolean("on_the_wire")));
    return new HandedOn(
        ids(onTheWire.getOrDefault(false, List.of())),
        ids(onTheWire.getOrDefault(true, List.of())));
  }

  private static List<@Nullable Object> marks(
      List<RenderedMessage> tellings, RankedCarrier carrier) {
    return List.of(
        array(tellings, UUID[]::new, one -> one.message().id()),
        array(tellings, UUID[]::new, one -> one.message().attempt()),
        carrier.name(),
        array(tellings, Short[]::new, one -> (short) one.segments()),
        carrier.rank() == CarrierRank.SECOND);
  }

  private static List<@Nullable Object> verdicts(List<SendOutcome> verdicts) {
    return new ArrayList<>(
        List.of(
            array(verdicts, UUID[]::new, v -> v.message().id()),
            array(verdicts, UUID[]::new, v -> v.message().attempt()),
            array(verdicts, String[]::new, v -> v.settlement().state().name()),
            array(verdicts, OffsetDateTime[]::new, v -> at(v.settlement().dueAt())),
            verdicts.stream()
                .map(v -> v.settlement().carrierMessageId().orElse(null))
                .toArray(String[]::new),
            verdicts.stream()
                .map(v -> v.settlement().failure().orElse(null))
                .toArray(String[]::new),
            array(verdicts, Boolean[]::new, v -> v.settlement().repeat()),
            array(verdicts, Boolean[]::new, v -> v.settlement().mayHaveLeft())));
  }

  @Override
  public int takeBackLostLeases() {
    return database.alone(
        tx -> tx.one(ClaimSql.TAKE_BACK, AT_ONCE).map(row -> row.getInteger("n")).orElse(0));
  }

  @Override
  public List<MovedMessage> repeatUnknownAlerts(Instant now, Duration after) {
    return moved(
        """
        update message
           set state = case when is_repeat and priority <> 0 then 'DEAD' else 'READY' end,
               is_repeat = true, state_at = clock_timestamp(), repeat_at = null,
               failure = case when is_repeat then 'unknown-twice' else failure end
         where id in (select id from message
                       where state = 'AMBIGUOUS' and class = 'A'
                         and (repeat_at <= $3
                              or state_at < clock_timestamp() - make_interval(secs => $1))
                       limit $2 for update skip locked)
        returning id, kind, priority, state
        """,
        (double) after.toSeconds(),
        AT_ONCE,
        at(now));
  }

  @Override
  public List<MovedMessage> giveUpLate(Instant now) {
    return moved(
        """
        update message set state = 'DEAD', failure = 'deadline', state_at = clock_timestamp()
         where id in (select id from message where state = 'READY' and deadline < $1
                       limit $2 for update skip locked)
        returning id, kind, priority, state
        """,
        at(now),
        AT_ONCE);
  }

  @Override
  public List<MovedMessage> closeUnreported(Duration after) {
    return moved(
        """
        update message set state = 'UNREPORTED', state_at = clock_timestamp()
         where id in (select id from message
                       where (state = 'ACCEPTED' or (state = 'AMBIGUOUS' and class = 'B'))
                         and state_at < clock_timestamp() - make_interval(secs => $1)
                       limit $2 for update skip locked)
        returning id, kind, priority, state
        """,
        (double) after.toSeconds(),
        AT_ONCE);
  }

  @Override
  public int putOff(Instant now, ClaimRequest wanted, Instant until) {
    return database.alone(tx ->
        tx.change(
            """
            update message set due_at = $6
             where id in (select id from message
                           where state = 'READY' and priority between $2 and $3 and due_at <= $1
                             and case class when 'A' then $4 > 0 else $5 > 0 end
                           limit $4::bigint + $5 for update skip locked)
            """,
            at(now),
            (short) wanted.from(),
            (short) wanted.to(),
            wanted.alerts(),
            wanted.others(),
            at(until)));
  }

  @Override
  public SentToday sentOn(LocalDate day) {
    return database.reading(tx -> sentOn(tx, day));
  }

  /// How many messages are in a state, for metrics.
  public long count(MessageState state) {
    return database.reading(tx ->
        tx.one("select count(*) as n from message where state = $1", state.name())
            .map(row -> row.getLong("n"))
            .orElse(0L));
  }

  private List<ClaimedMessage> claim(Tx tx, Instant now, ClaimRequest wanted) {
    UUID attempt = ids.get();
    return tx
        .rows(
            ClaimSql.CLAIM,
            at(now),
            (short) wanted.from(),
            (short) wanted.to(),
            wanted.alerts(),
            wanted.others(),
            attempt,
            lease.toMillis() / 1_000.0,
            day(now))
        .stream()
        .flatMap(row -> readable(row, attempt).stream())
        .toList();
  }

  /// A row that cannot be opened must not take the others of its lane with it: its lease runs out,
  /// and it is tried again, until its deadline.
  private Optional<ClaimedMessage> readable(Row row, UUID attempt) {
    try {
      return Optional.of(rows.claimed(row, attempt));
    } catch (RuntimeException e) {
      LOG.error("message {} cannot be opened: {}", row.getUUID("id"), e.getClass().getName());
      return Optional.empty();
    }
  }

  private static SentToday sentOn(Tx tx, LocalDate day) {
    return tx.one(
            """
            select coalesce(sum(sent) filter (where tier = 'RED'), 0)::integer as red,
                   coalesce(sum(sent) filter (where tier = 'A'), 0)::integer as alerts,
                   coalesce(sum(sent) filter (where tier = 'B'), 0)::integer as others
              from sms_day where on_day = $1
            """,
            day)
        .map(row ->
            new SentToday(
                row.getInteger("red"), row.getInteger("alerts"), row.getInteger("others")))
        .orElse(SentToday.NONE);
  }

  private List<MovedMessage> moved(String sql, Object... values) {
    return database.alone(tx -> tx.rows(sql, values).stream().map(MessageRows::moved).toList());
  }

  private static LocalDate day(Instant now) {
    return Kenya.day(now);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Set<UUID> ids(List<Row> rows) {
    var ids = new HashSet<UUID>();
    rows.forEach(row -> ids.add(row.getUUID("id")));
    return ids;
  }

  private static <T, V> V[] array(
      List<T> all, java.util.function.IntFunction<V[]> make, Function<T, V> value) {
    return all.stream().map(value).toArray(make);
  }
}
