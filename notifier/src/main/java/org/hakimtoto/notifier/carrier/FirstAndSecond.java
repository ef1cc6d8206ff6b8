package org.hakimtoto.notifier.carrier;

import org.hakimtoto.notifier.Carrier;
import org.hakimtoto.notifier.Carriers;
import org.hakimtoto.notifier.Kind;
import org.hakimtoto.notifier.Priority;
import org.hakimtoto.store.ClaimedMessage;

/// Two carriers, by [CarrierChoice].
public final class FirstAndSecond implements Carriers {
  private final GuardedCarrier first;
  private final GuardedCarrier second;

  public FirstAndSecond(GuardedCarrier first, GuardedCarrier second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public Carrier carrierFor(ClaimedMessage message) {
    return switch (CarrierChoice.of(
        message.deliveryClass(),
        priority(message),
        message.attempts(),
        first.isWell(),
        second.isWell())) {
      case FIRST -> first;
      case SECOND -> second;
    };
  }

  private static int priority(ClaimedMessage message) {
    return message.kind().equals(Kind.ALERT_RED.key()) ? Priority.RED : Priority.DUTY;
  }
}
