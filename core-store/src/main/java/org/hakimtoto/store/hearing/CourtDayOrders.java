package org.hakimtoto.store.hearing;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.db.Tx;

/// Court days that were ordered and are done afterwards, hearing by hearing. What became of a
/// hearing is written in the transaction that moves it; so a worker that dies in the middle leaves
/// nothing half done, and whoever goes on after it does nothing twice.
public final class CourtDayOrders {
  /// How long a worker may hold an order before others take it for lost.
  public static final Duration LEASE = Duration.ofSeconds(60);

  public static final String WAKE_CHANNEL = "haki_court_days";

  /// References that a summary names.
  public static final int MOST_NAMED = 3;

  private static final String CLAIM =
      """
      update court_day_order
         set next_at = clock_timestamp() + make_interval(secs => $1)
       where id = (select id from court_day_order
                    where done_at is null and next_at <= clock_timestamp()
                    order by next_at limit 1 for update skip locked)
      returning id, officer_id, channel, day, to_day, reason, ordered_at
      """;

  private static final String WAITING =
      """
      select c.reference, h.id, h.kind, r.set_for
        from court_day_row r
        join hearing h on h.id = r.hearing_id
        join case_file c on c.id = h.case_id
       where r.order_id = $1 and r.became is null
       order by r.set_for, c.reference, h.id limit $2
      """;

  private static final String DONE =
      """
      update court_day_order set done_at = clock_timestamp()
       where id = $1 and done_at is null
         and not exists (select 1 from court_day_row where order_id = $1 and became is null)
      """;

  private static final String SUMMARY =
      """
      select count(*) filter (where r.became = 'CHANGED')::integer as changed,
             count(*) filter (where r.became = 'LEFT')::integer as stayed,
             (array_agg(c.reference order by r.set_for, c.reference)
               filter (where r.became = 'LEFT'))[1:$2] as named
        from court_day_row r
        join hearing h on h.id = r.hearing_id
        join case_file c on c.id = h.case_id
       where r.order_id = $1
      """;

  private final Duration lease;

  public CourtDayOrders(Duration lease) {
    this.lease = lease;
  }

  /// @param officer who gave it, by id
  /// @param channel the door it came by
  /// @param at by the clock of the house
  public record Order(
      UUID id, UUID officer, Channel channel, Adjournment adjournment, Instant at) {}

  /// What became of a hearing.
  public enum RowOutcome {
    /// It was moved or is off.
    CHANGED,

    /// Somebody else changed it first.
    GONE,

    /// It stands as it stood.
    LEFT
  }

  /// @param stayed how many were not changed, though nobody else changed them
  /// @param named the earliest of those, at most [#MOST_NAMED]
  public record Summary(int changed, int stayed, List<CaseReference> named) {
    public Summary {
      named = List.copyOf(named);
    }
  }

  /// Keeps an order with what was listed, and wakes whoever does it once this commits.
  public void place(Tx tx, Order order, List<ListedHearing> hearings) {
    Adjournment wish = order.adjournment();
    tx.change(
        """
        insert into court_day_order (id, officer_id, channel, day, to_day, reason, ordered_at)
        values ($1, $2, $3, $4, $5, $6, $7)
        """,
        order.id(),
        order.officer(),
        order.channel().wire(),
        wish.day(),
        wish.to().orElse(null),
        wish.reason().name(),
        utc(order.at()));
    tx.changeMany(
        "insert into court_day_row (order_id, hearing_id, set_for) values ($1, $2, $3)",
        hearings.stream()
            .map(listed -> Tx.row(order.id(), listed.hearing(), utc(listed.when())))
            .toList());
    tx.rows("select pg_notify($1, '')", WAKE_CHANNEL);
  }

  /// Takes the order that waits longest, under a lease.
  public Optional<Order> claim(Tx tx) {
    return tx.one(CLAIM, lease.toMillis() / 1_000.0).map(CourtDayOrders::order);
  }

  /// The hearings of an order of which nothing became yet, the earliest first.
  public List<ListedHearing> waiting(Tx tx, UUID order, int most) {
    return tx.rows(WAITING, order, most).stream()
        .map(row ->
            new ListedHearing(
                new CaseReference(row.getInteger("reference")),
                row.getUUID("id"),
                HearingKind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("set_for").toInstant()))
        .toList();
  }

  /// Whether nothing became of a hearing yet. If so, nobody else works on it until the transaction
  /// ends.
  public boolean stillWaits(Tx tx, UUID order, UUID hearing) {
    return tx.one(
            """
            select 1 from court_day_row
             where order_id = $1 and hearing_id = $2 and became is null for update
            """,
            order,
            hearing)
        .isPresent();
  }

  public void became(Tx tx, UUID order, UUID hearing, RowOutcome outcome) {
    tx.change(
        """
        update court_day_row set became = $3
         where order_id = $1 and hearing_id = $2 and became is null
        """,
        order,
        hearing,
        outcome.name());
  }

  /// Leaves as it stands whatever still waits.
  public void leaveAll(Tx tx, UUID order) {
    tx.change(
        "update court_day_row set became = 'LEFT' where order_id = $1 and became is null", order);
  }

  /// Ends an order of which no hearing waits, once: whoever is told what became of it tells it.
  /// Empty when some wait, and then the order goes behind the others; or when it was ended already.
  public Optional<Summary> end(Tx tx, UUID order) {
    if (tx.change(DONE, order) == 1) {
      return Optional.of(summary(tx, order));
    }
    tx.change(
        "update court_day_order set next_at = clock_timestamp() where id = $1 and done_at is null",
        order);
    return Optional.empty();
  }

  private static Summary summary(Tx tx, UUID order) {
    Row row = tx.one(SUMMARY, order, MOST_NAMED).orElseThrow();
    Integer[] named = row.getArrayOfIntegers("named");
    return new Summary(
        row.getInteger("changed"),
        row.getInteger("stayed"),
        named == null ? List.of() : Arrays.stream(named).map(CaseReference::new).toList());
  }

  private static Order order(Row row) {
    return new Order(
        row.getUUID("id"),
        row.getUUID("officer_id"),
        Channel.ofWire(row.getString("channel")),
        new Adjournment(
            row.getLocalDate("day"),
            Optional.empty(),
            Optional.ofNullable(row.getLocalDate("to_day")),
            MoveReason.valueOf(row.getString("reason"))),
        row.getOffsetDateTime("ordered_at").toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
