package org.hakimtoto.gateway.api.supervision;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.CarrierSteering.Standing;
import org.hakimtoto.store.carrier.Steering;

/// By which of two carriers texts go, for a wall: who chose is not for everybody to read.
///
/// @param byHand whether a person chose
/// @param why how it came to that, while nobody chose
public record WallCarrier(CarrierRank now, boolean byHand, Steering.Why why, Instant since) {
  /// @param two whether a second carrier is configured; of one alone there is nothing to tell
  public static Optional<WallCarrier> of(Standing standing, boolean two) {
    return two ? Optional.of(of(standing)) : Optional.empty();
  }

  private static WallCarrier of(Standing standing) {
    var steering = standing.steering();
    var chosen = steering.chosen(standing.at());
    return new WallCarrier(
        standing.rank(),
        chosen.isPresent(),
        steering.why(),
        chosen.map(Steering.ByHand::since).orElse(steering.since()));
  }
}
