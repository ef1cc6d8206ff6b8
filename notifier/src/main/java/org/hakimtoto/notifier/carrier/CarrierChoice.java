package org.hakimtoto.notifier.carrier;

import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.outbox.DeliveryClass;

/// Which of two carriers an attempt goes to: pure. One of them carries, as was found out by how
/// long texts take ([DeliverySteering]) or as a person chose.
///
/// What must not come twice always goes to the one that carries: there are no two histories to
/// compare when it is asked whether it left, and its calls are what finds out that an ill carrier
/// is well again, at nobody's risk. Alerts leave a carrier that is ill, and one that keeps refusing
/// them. A repeat after an unknown outcome is an attempt like any other.
public final class CarrierChoice {
  /// From the next attempt on the two take turns, the other first.
  static final int RED_TRIES_ON_FIRST = 1;

  static final int TRIES_ON_FIRST = 3;

  /// While the second carries, one of so many texts that are no alerts goes by the first, on trial.
  static final int ON_TRIAL = 5;

  private CarrierChoice() {}

  /// Which one carries.
  ///
  /// @param trying whether some texts show how the first is meanwhile; never while a person chose
  public record Heading(CarrierRank rank, boolean trying) {
    public static final Heading FIRST = new Heading(CarrierRank.FIRST, false);
  }

  /// @param attempt which attempt it is, from 1
  /// @param lot any number of the text, always the same
  /// @param waitedFor whether somebody waits for it to go on, such as for a code
  public record Text(
      DeliveryClass deliveryClass, int priority, int attempt, int lot, boolean waitedFor) {}

  /// @param firstIsWell whether nothing is known to stand against sending by it
  public static CarrierRank of(
      Text text, Heading heading, boolean firstIsWell, boolean secondIsWell) {
    if (text.deliveryClass() == DeliveryClass.B) {
      return onTrial(text, heading) ? CarrierRank.FIRST : heading.rank();
    }
    if (firstIsWell != secondIsWell) {
      return firstIsWell ? CarrierRank.FIRST : CarrierRank.SECOND;
    }
    int before = text.priority() == Priority.RED ? RED_TRIES_ON_FIRST : TRIES_ON_FIRST;
    boolean itsTurn = text.attempt() <= before || (text.attempt() - before) % 2 == 0;
    return itsTurn ? heading.rank() : heading.rank().other();
  }

  private static boolean onTrial(Text text, Heading heading) {
    return heading.trying()
        && heading.rank() == CarrierRank.SECOND
        && !text.waitedFor()
        && Math.floorMod(text.lot(), ON_TRIAL) == 0;
  }
}
