package org.hakimtoto.notifier.carrier;

import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.notifier.carrier.CarrierChoice.Heading;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.outbox.ClaimedMessage;

/// Two carriers, by [CarrierChoice].
public final class FirstAndSecond implements Carriers {
  private final GuardedCarrier first;
  private final GuardedCarrier second;
  private final AtomicReference<Heading> heading = new AtomicReference<>(Heading.FIRST);

  public FirstAndSecond(GuardedCarrier first, GuardedCarrier second) {
    this.first = first;
    this.second = second;
  }

  /// From the next attempt on.
  public void head(Heading to) {
    heading.set(to);
  }

  public Heading heading() {
    return heading.get();
  }

  @Override
  public Carrier carrierFor(ClaimedMessage message) {
    var text =
        new CarrierChoice.Text(
            message.deliveryClass(),
            message.priority(),
            message.attempts(),
            message.id().hashCode(),
            message.kind().equals(MessageKind.DESK_CODE.key()));
    return switch (CarrierChoice.of(text, heading.get(), first.isWell(), second.isWell())) {
      case FIRST -> first;
      case SECOND -> second;
    };
  }
}
