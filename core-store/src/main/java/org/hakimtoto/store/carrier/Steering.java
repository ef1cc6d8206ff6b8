package org.hakimtoto.store.carrier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// By which carrier texts go.
///
/// @param automatic by what was measured
/// @param why it came to that
/// @param since when it is so
/// @param byHand what a person chose; in force until its time is over
public record Steering(CarrierRank automatic, Why why, Instant since, Optional<ByHand> byHand) {
  /// What a person may choose at most, and what is meant when nothing is said.
  public static final Duration MOST = Duration.ofDays(3);

  public static final Duration USUAL = Duration.ofHours(4);

  /// How it came to be so.
  public enum Why {
    /// Nothing was measured yet.
    BEGUN,
    /// Too many texts of the first were slow.
    SLOW,
    /// The first was found well again.
    WELL,
    /// Nobody knows how the first is: it is tried again.
    TRIED_AGAIN,
    /// The second was slow as well.
    NO_BETTER,
    /// A person's choice is over: it goes on from there.
    AFTER_CHOICE
  }

  /// @param by who says so
  /// @param until when it is over by itself
  public record ByHand(CarrierRank rank, UUID by, Instant since, Instant until) {}

  public static Steering begun(Instant now) {
    return new Steering(CarrierRank.FIRST, Why.BEGUN, now, Optional.empty());
  }

  /// What a person chose, while it is in force.
  public Optional<ByHand> chosen(Instant now) {
    return byHand.filter(choice -> now.isBefore(choice.until()));
  }

  public CarrierRank rank(Instant now) {
    return chosen(now).map(ByHand::rank).orElse(automatic);
  }

  public Steering changed(CarrierRank to, Why reason, Instant now) {
    return new Steering(to, reason, now, Optional.empty());
  }

  /// The choice is over: what is measured decides again, from where it stood.
  public Steering released(Instant now) {
    return byHand.map(choice -> changed(choice.rank(), Why.AFTER_CHOICE, now)).orElse(this);
  }
}
