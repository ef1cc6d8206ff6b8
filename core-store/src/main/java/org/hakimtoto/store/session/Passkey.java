package org.hakimtoto.store.session;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An officer's passkey: its public half.
///
/// @param credential as the authenticator told it
/// @param signCount of its last use, where it counts
/// @param mayBeCopied whether its maker may copy it to other devices of the same person
/// @param device a rough name of the browser it was added in
public record Passkey(
    UUID id,
    UUID officer,
    Buffer credentialId,
    Buffer credential,
    long signCount,
    boolean mayBeCopied,
    String device,
    Instant added,
    Optional<Instant> used) {
  @Override
  public String toString() {
    return "Passkey[" + id + "]";
  }
}
