package org.hakimtoto.store.outbox;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hakimtoto.store.outbox.ReportedMessage.Move;

/// A message while the reports of one batch are applied to it, one by one.
final class Reported {
  private final UUID id;
  private final String kind;
  private final int priority;
  private final ReportedMessage before;
  private ReportedMessage now;
  private Instant dueAt = Instant.EPOCH;
  private String reason = "";

  Reported(Row row) {
    this.id = row.getUUID("message_id");
    this.kind = row.getString("kind");
    this.priority = row.getInteger("priority");
    this.before = found(row);
    this.now = before;
  }

  void word(
      String status,
      String why,
      boolean latest,
      BiFunction<ReportedMessage, String, Optional<Move>> progress) {
    progress
        .apply(now.of(latest), status)
        .ifPresent(move -> {
          now = now.moved(move);
          dueAt = move.dueAt();
          reason = why;
        });
  }

  UUID id() {
    return id;
  }

  ReportedMessage now() {
    return now;
  }

  Instant dueAt() {
    return dueAt;
  }

  String reason() {
    return reason;
  }

  boolean hasMoved() {
    return !now.equals(before);
  }

  MovedMessage told() {
    return new MovedMessage(id, kind, priority, now.state());
  }

  private static ReportedMessage found(Row row) {
    return new ReportedMessage(
        MessageState.valueOf(row.getString("state")),
        DeliveryClass.valueOf(row.getString("class")),
        row.getInteger("absences"),
        row.getBoolean("latest"),
        row.getOffsetDateTime("deadline").toInstant(),
        MessageRows.hours(row));
  }
}
