package org.hakimtoto.store.carrier;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hakimtoto.store.db.Tx;

/// How long the texts of each carrier took, of those whose time ran out lately: a text of which
/// nobody can say yet whether it is slow is not counted, whatever became of it. What the network
/// gave up, and what may not have left, says nothing of how fast a carrier is.
public record DeliveryTimes(Measured first, Measured second) {
  /// A text that is not on the phone by then is slow.
  public static final Duration SLOW = Duration.ofMinutes(5);

  /// Of the texts that became slow, or did not, in so long a time.
  public static final Duration WINDOW = Duration.ofMinutes(15);

  public static final DeliveryTimes NONE = new DeliveryTimes(Measured.NONE, Measured.NONE);

  private static final String COUNTS =
      """
      select count(*) filter (where not slow and not second)::integer as first_fast,
             count(*) filter (where slow and not second)::integer as first_slow,
             count(*) filter (where not slow and second)::integer as second_fast,
             count(*) filter (where slow and second)::integer as second_slow
        from (select coalesce(by_second, false) as second,
                     state = 'ACCEPTED' or state_at - wire_at > make_interval(secs => $1) as slow
                from message
               where state in ('ACCEPTED', 'DELIVERED') and wire_at >= $3
                 and wire_at > clock_timestamp() - make_interval(secs => $1 + $2)
                 and wire_at <= clock_timestamp() - make_interval(secs => $1)) t
      """;

  /// @param fast were on the phone in time
  /// @param slow were not, and those that still are not
  public record Measured(int fast, int slow) {
    public static final Measured NONE = new Measured(0, 0);

    public int texts() {
      return fast + slow;
    }

    /// Whether more than so many of a hundred were slow.
    public boolean slowerThan(int percent) {
      return (long) slow * 100 > (long) percent * texts();
    }
  }

  public Measured of(CarrierRank rank) {
    return switch (rank) {
      case FIRST -> first;
      case SECOND -> second;
    };
  }

  /// @param since nothing that was sent before is counted
  static DeliveryTimes read(Tx tx, Instant since) {
    return tx.one(
            COUNTS,
            (double) SLOW.toSeconds(),
            (double) WINDOW.toSeconds(),
            since.atOffset(ZoneOffset.UTC))
        .map(DeliveryTimes::of)
        .orElse(NONE);
  }

  static DeliveryTimes of(Row row) {
    return new DeliveryTimes(
        new Measured(row.getInteger("first_fast"), row.getInteger("first_slow")),
        new Measured(row.getInteger("second_fast"), row.getInteger("second_slow")));
  }
}
