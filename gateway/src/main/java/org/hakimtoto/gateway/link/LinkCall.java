package org.hakimtoto.gateway.link;

import org.hakimtoto.notifier.link.LinkAnswer;

/// One attempt to hand an event over. Blocking; never throws for what the receiver or the line
/// does, and ends within [WebhookCall#TOTAL].
@FunctionalInterface
public interface LinkCall {
  /// @param id the event's, the same each time it is sent
  LinkAnswer send(String id, byte[] body);
}
