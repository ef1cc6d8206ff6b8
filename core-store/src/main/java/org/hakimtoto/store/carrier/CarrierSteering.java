package org.hakimtoto.store.carrier;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.carrier.Steering.ByHand;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The one row that says by which carrier texts go, for all gateways. Its times are the store's
/// own: texts take as long as they take, whatever time a demo plays.
public final class CarrierSteering {
  /// However many gateways look, the texts are counted once in that time.
  public static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  private static final String COLUMNS =
      """
      select automatic, why, since, by_hand, by_officer, by_hand_since, by_hand_until, looked_at,
             first_fast, first_slow, second_fast, second_slow, clock_timestamp() as now
        from carrier_steering
      """;

  private static final String LOCKED = COLUMNS + " for update";

  private final Audit audit;

  public CarrierSteering(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// How it stands.
  ///
  /// @param times what the newest look found
  /// @param at the store's time now
  public record Standing(Steering steering, DeliveryTimes times, Instant lookedAt, Instant at) {
    public CarrierRank rank() {
      return steering.rank(at);
    }

    /// Whether the texts are to be counted anew.
    public boolean isDue() {
      return lookedAt.equals(Instant.EPOCH) || !at.isBefore(lookedAt.plus(BETWEEN_LOOKS));
    }
  }

  /// What is measured decides what comes next.
  @FunctionalInterface
  public interface Rule {
    Steering next(Steering now, DeliveryTimes times, Instant at);
  }

  public Standing read(Tx tx) {
    return tx.one(COLUMNS)
        .map(CarrierSteering::standing)
        .orElseGet(() ->
            new Standing(
                Steering.begun(Instant.EPOCH), DeliveryTimes.NONE, Instant.EPOCH, Instant.EPOCH));
  }

  /// Measures and decides, unless somebody just did; returns how it stands then.
  public Standing look(Tx tx, Rule rule) {
    Standing found = locked(tx);
    if (!found.isDue()) {
      return found;
    }
    var times = DeliveryTimes.read(tx, found.steering().since());
    var next = rule.next(found.steering(), times, found.at());
    tx.change(
        """
        update carrier_steering
           set looked_at = $1, first_fast = $2, first_slow = $3, second_fast = $4, second_slow = $5
        """,
        at(found.at()),
        times.first().fast(),
        times.first().slow(),
        times.second().fast(),
        times.second().slow());
    if (!next.equals(found.steering())) {
      write(tx, next);
    }
    return new Standing(next, times, found.at(), found.at());
  }

  /// What a person says goes before what is measured, for a while.
  public Standing choose(Tx tx, CarrierRank rank, Duration time, UUID by, Channel channel) {
    if (time.isNegative() || time.isZero() || time.compareTo(Steering.MOST) > 0) {
      throw new IllegalArgumentException("a choice ends within " + Steering.MOST);
    }
    Standing found = locked(tx);
    Instant now = found.at();
    var chosen = Optional.of(new ByHand(rank, by, now, now.plus(time)));
    var was = found.steering();
    return changed(
        tx,
        found,
        new Steering(was.automatic(), was.why(), was.since(), chosen),
        audited(by, "carrier.use." + (rank == CarrierRank.FIRST ? "first" : "second"), channel));
  }

  /// What is measured decides again.
  public Standing release(Tx tx, UUID by, Channel channel) {
    Standing found = locked(tx);
    return changed(
        tx, found, found.steering().released(found.at()), audited(by, "carrier.use.auto", channel));
  }

  private Standing changed(Tx tx, Standing found, Steering next, Audit.Entry entry) {
    write(tx, next);
    audit.write(tx, entry);
    return new Standing(next, found.times(), found.lookedAt(), found.at());
  }

  private static Audit.Entry audited(UUID by, String action, Channel channel) {
    return new Audit.Entry(
        Optional.of(by), Optional.empty(), action, channel, Optional.empty(), "done");
  }

  private static Standing locked(Tx tx) {
    tx.change("insert into carrier_steering default values on conflict do nothing");
    return tx.one(LOCKED).map(CarrierSteering::standing).orElseThrow();
  }

  private static void write(Tx tx, Steering steering) {
    Optional<ByHand> chosen = steering.byHand();
    tx.change(
        """
        update carrier_steering
           set automatic = $1, why = $2, since = $3, by_hand = $4, by_officer = $5,
               by_hand_since = $6, by_hand_until = $7
        """,
        steering.automatic().name(),
        steering.why().name(),
        at(steering.since()),
        chosen.map(one -> one.rank().name()).orElse(null),
        chosen.map(ByHand::by).orElse(null),
        chosen.map(one -> at(one.since())).orElse(null),
        chosen.map(one -> at(one.until())).orElse(null));
  }

  private static Standing standing(Row row) {
    return new Standing(
        new Steering(
            CarrierRank.valueOf(row.getString("automatic")),
            Steering.Why.valueOf(row.getString("why")),
            instant(row, "since"),
            Optional.ofNullable(row.getString("by_hand")).map(rank -> byHand(row, rank))),
        DeliveryTimes.of(row),
        instant(row, "looked_at"),
        instant(row, "now"));
  }

  private static ByHand byHand(Row row, String rank) {
    return new ByHand(
        CarrierRank.valueOf(rank),
        row.getUUID("by_officer"),
        instant(row, "by_hand_since"),
        instant(row, "by_hand_until"));
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
