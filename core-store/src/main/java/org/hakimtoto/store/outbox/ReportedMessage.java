package org.hakimtoto.store.outbox;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.contact.SafeHours;

/// A message as a delivery report finds it.
///
/// @param absences how often it was put back because the phone was off
/// @param latest whether the report is of the last attempt, not of one before
public record ReportedMessage(
    MessageState state,
    DeliveryClass deliveryClass,
    int absences,
    boolean latest,
    Instant deadline,
    Optional<SafeHours> hours) {

  /// Where a report moves a message.
  ///
  /// @param dueAt for READY: not before
  public record Move(MessageState to, Instant dueAt) {}

  /// As a report of its last attempt, or of one before, finds it.
  public ReportedMessage of(boolean last) {
    return new ReportedMessage(state, deliveryClass, absences, last, deadline, hours);
  }

  /// As the next report finds it. One put back has its attempt behind it, and no newer one yet.
  public ReportedMessage moved(Move move) {
    int more = move.to() == MessageState.READY ? 1 : 0;
    return new ReportedMessage(move.to(), deliveryClass, absences + more, latest, deadline, hours);
  }
}
