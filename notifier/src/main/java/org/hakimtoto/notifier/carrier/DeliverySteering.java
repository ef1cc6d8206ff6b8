package org.hakimtoto.notifier.carrier;

import java.time.Duration;
import java.time.Instant;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.DeliveryTimes;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.carrier.Steering;
import org.hakimtoto.store.carrier.Steering.Why;

/// By which carrier texts go, decided by how long theirs took: pure. Few texts decide nothing.
///
/// The second takes over when more than [#TOO_MANY] of a hundred texts of the first were slow, and
/// it is not known to be slow itself. It has them for [#STAY] at least. Then the first has them
/// again when hardly any of those that go by it on trial is slow ([#HARDLY_ANY]); when the second
/// is slow as well; or after [#TRY_AGAIN], when too few went by it to know. A first that was gone
/// back to because the second was no better keeps them for [#TRY_AGAIN].
public final class DeliverySteering {
  /// Of a hundred: with more the second takes over.
  static final int TOO_MANY = 15;

  /// Of a hundred: with no more the first has them again.
  static final int HARDLY_ANY = 5;

  /// Texts in [DeliveryTimes#WINDOW] without which no carrier is called slow.
  public static final int FEWEST = 20;

  /// Texts on trial without which the first is not called well.
  static final int FEWEST_ON_TRIAL = 10;

  /// As long as it takes until only texts are counted that went after the change.
  static final Duration STAY = DeliveryTimes.WINDOW.plus(DeliveryTimes.SLOW);

  static final Duration TRY_AGAIN = Duration.ofHours(1);

  private DeliverySteering() {}

  /// @param two whether there is a second carrier at all
  public static Steering next(Steering now, DeliveryTimes times, Instant at, boolean two) {
    if (now.chosen(at).isPresent()) {
      return now;
    }
    Steering free = now.released(at);
    if (!two) {
      return free.automatic() == CarrierRank.FIRST
          ? free
          : free.changed(CarrierRank.FIRST, Why.BEGUN, at);
    }
    return free.equals(now) ? measured(free, times, at) : free;
  }

  /// Whether it is known to be slow.
  public static boolean tooSlow(Measured texts) {
    return texts.texts() >= FEWEST && texts.slowerThan(TOO_MANY);
  }

  private static Steering measured(Steering now, DeliveryTimes times, Instant at) {
    Duration since = Duration.between(now.since(), at);
    return switch (now.automatic()) {
      case FIRST -> fromFirst(now, times, since, at);
      case SECOND -> since.compareTo(STAY) < 0 ? now : fromSecond(now, times, since, at);
    };
  }

  private static Steering fromFirst(Steering now, DeliveryTimes times, Duration since, Instant at) {
    boolean rests = now.why() == Why.NO_BETTER && since.compareTo(TRY_AGAIN) < 0;
    return !rests && tooSlow(times.first()) && !tooSlow(times.second())
        ? now.changed(CarrierRank.SECOND, Why.SLOW, at)
        : now;
  }

  private static Steering fromSecond(
      Steering now, DeliveryTimes times, Duration since, Instant at) {
    Measured onTrial = times.first();
    boolean known = onTrial.texts() >= FEWEST_ON_TRIAL;
    if (known && !onTrial.slowerThan(HARDLY_ANY)) {
      return now.changed(CarrierRank.FIRST, Why.WELL, at);
    }
    if (tooSlow(times.second())) {
      return now.changed(CarrierRank.FIRST, Why.NO_BETTER, at);
    }
    return !known && since.compareTo(TRY_AGAIN) >= 0
        ? now.changed(CarrierRank.FIRST, Why.TRIED_AGAIN, at)
        : now;
  }
}
