package org.hakimtoto.notifier.carrier;

import org.hakimtoto.store.outbox.ClaimedMessage;

/// Who carries which message. Asked anew for each attempt.
@FunctionalInterface
public interface Carriers {
  Carrier carrierFor(ClaimedMessage message);
}
