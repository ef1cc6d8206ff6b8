package org.hakimtoto.gateway.registry;

import org.hakimtoto.core.court.Adjournment;

/// What became of the wish to have a court day adjourned later.
public sealed interface PlacedOrder {
  /// It is done once the caller's transaction commits.
  ///
  /// @param hearings how many, at most [org.hakimtoto.store.hearing.CourtDiary#MOST_OF_DAY]
  record Begun(int hearings) implements PlacedOrder {}

  /// Nothing is left on that day.
  record Nothing() implements PlacedOrder {}

  record Refused(Adjournment.Fault why) implements PlacedOrder {}

  /// No such court, or not the officer's: the two are not told apart.
  record NotForYou() implements PlacedOrder {}
}
