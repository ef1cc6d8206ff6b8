package org.hakimtoto.notifier.carrier;

import org.hakimtoto.store.outbox.ClaimedMessage;

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
        message.priority(),
        message.attempts(),
        first.isWell(),
        second.isWell())) {
      case FIRST -> first;
      case SECOND -> second;
    };
  }
}
