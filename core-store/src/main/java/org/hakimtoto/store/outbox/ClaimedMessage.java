package org.hakimtoto.store.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.Addressed;

/// A message one worker holds under a lease.
///
/// @param attempt the fence: only the holder of this id may write the outcome
/// @param priority 0 first
/// @param attempts how often it was claimed, this time included
/// @param repeat whether an earlier attempt may have reached the phone
public record ClaimedMessage(
    UUID id,
    UUID attempt,
    Optional<UUID> caseId,
    String kind,
    DeliveryClass deliveryClass,
    int priority,
    PhoneNumber to,
    Language language,
    Map<String, String> facts,
    int attempts,
    boolean repeat,
    Instant deadline,
    Addressed addressed) {
  public ClaimedMessage {
    facts = Map.copyOf(facts);
  }

  @Override
  public String toString() {
    return "ClaimedMessage[" + id + ", " + kind + ", " + to + "]";
  }
}
