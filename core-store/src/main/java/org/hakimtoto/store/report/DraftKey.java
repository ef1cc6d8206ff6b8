package org.hakimtoto.store.report;

import org.hakimtoto.core.value.PhoneNumber;

/// By which a draft is known: the session that goes on with it, and who calls. What another number
/// sends on that session never reaches it.
///
/// @param session keyed hash of the carrier's session
/// @param seq the length of the transcript: what comes later is longer
public record DraftKey(String session, PhoneNumber caller, int seq) {
  /// Of what came just before.
  public DraftKey before() {
    return new DraftKey(session, caller, seq - 1);
  }
}
