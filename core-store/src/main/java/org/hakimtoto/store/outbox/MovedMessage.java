package org.hakimtoto.store.outbox;

import java.util.UUID;

/// A message that moved without an attempt: by a delivery report, or because its time ran out.
public record MovedMessage(UUID id, String kind, int priority, MessageState to) {}
