package org.hakimtoto.store.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.Addressed;

/// A text to be sent: who, which wording, with which values. The words themselves are made when it
/// is sent.
///
/// @param kind the name of the wording; with event and number it makes the message unique
/// @param priority 0 first
/// @param dueAt not before
/// @param deadline not after: what could not be sent by then is dead
public record NewMessage(
    Optional<UUID> event,
    Optional<UUID> caseId,
    String kind,
    DeliveryClass deliveryClass,
    int priority,
    PhoneNumber to,
    Language language,
    Map<String, String> facts,
    Instant dueAt,
    Instant deadline,
    Addressed addressed) {
  public NewMessage {
    facts = Map.copyOf(facts);
  }

  /// The same, with these values besides.
  public NewMessage saying(Map<String, String> more) {
    var all = new HashMap<>(facts);
    all.putAll(more);
    return new NewMessage(
        event,
        caseId,
        kind,
        deliveryClass,
        priority,
        to,
        language,
        all,
        dueAt,
        deadline,
        addressed);
  }
}
