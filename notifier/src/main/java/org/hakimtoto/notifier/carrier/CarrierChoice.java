package org.hakimtoto.notifier.carrier;

import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.DeliveryClass;

/// Which of two carriers an attempt goes to: pure.
///
/// What must not come twice always goes to the first: there are no two histories to compare when it
/// is asked whether it left, and its calls are what finds out that an ill carrier is well again, at
/// nobody's risk. Alerts leave a carrier that is ill, and one that keeps refusing them. A repeat
/// after an unknown outcome is an attempt like any other.
public final class CarrierChoice {
  /// From the next attempt on the two take turns, the second first.
  static final int RED_TRIES_ON_FIRST = 1;

  static final int TRIES_ON_FIRST = 3;

  private CarrierChoice() {}

  /// The carriers by the order they were named in.
  public enum Which {
    FIRST,
    SECOND
  }

  /// @param attempt which attempt it is, from 1
  /// @param firstIsWell whether nothing is known to stand against sending by it
  public static Which of(
      DeliveryClass deliveryClass,
      int priority,
      int attempt,
      boolean firstIsWell,
      boolean secondIsWell) {
    if (deliveryClass == DeliveryClass.B) {
      return Which.FIRST;
    }
    if (firstIsWell != secondIsWell) {
      return firstIsWell ? Which.FIRST : Which.SECOND;
    }
    int onFirst = priority == Priority.RED ? RED_TRIES_ON_FIRST : TRIES_ON_FIRST;
    boolean firstsTurn = attempt <= onFirst || (attempt - onFirst) % 2 == 0;
    return firstsTurn ? Which.FIRST : Which.SECOND;
  }
}
