package org.hakimtoto.notifier.send;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.hakimtoto.notifier.carrier.Carriers;
import org.hakimtoto.notifier.message.Texts;

/// What texts are sent with.
///
/// @param texts their words
/// @param carriers asked before each attempt
/// @param from what they come from: the short code
/// @param jitter random numbers from 0 to 1, so that those that failed together do not come again
///   together
/// @param budget how many go in a day
/// @param pace how many at once
/// @param trial the numbers that alone are texted, with a mark; empty: everybody is, without
public record Sender(
    Texts texts,
    Carriers carriers,
    String from,
    DoubleSupplier jitter,
    SendBudget budget,
    SendConcurrency pace,
    Optional<TrialNumbers> trial) {

  /// A mark may make two segments of a text: in a trial each counts as two.
  public Sender {
    budget = trial.isPresent() ? budget.ofTwoSegments() : budget;
  }

  /// Whoever a text is for is texted.
  public Sender(
      Texts texts,
      Carriers carriers,
      String from,
      DoubleSupplier jitter,
      SendBudget budget,
      SendConcurrency pace) {
    this(texts, carriers, from, jitter, budget, pace, Optional.empty());
  }

  /// Without a limit for the day, and as fast as it can.
  public static Sender unlimited(
      Texts texts, Carriers carriers, String from, DoubleSupplier jitter) {
    return new Sender(texts, carriers, from, jitter, SendBudget.UNLIMITED, SendConcurrency.FULL);
  }
}
