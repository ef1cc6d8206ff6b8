package org.hakimtoto.notifier;

import org.hakimtoto.store.ClaimedMessage;

/// Who carries which message. Asked anew for each attempt.
@FunctionalInterface
public interface Carriers {
  Carrier carrierFor(ClaimedMessage message);
}
