package org.hakimtoto.store.report;

/// What became of a draft.
public enum DraftState {
  /// Being told; nothing of it is a case yet.
  OPEN,
  /// The call ended: what was told by then is a case, which may be told further.
  FILED_PARTIAL,
  /// The call ended: it stands as a note on an earlier case of the number, which has alarmed often
  /// enough that day.
  JOINED,
  /// The report was sent.
  FILED,
  /// Thrown away by who told it.
  CANCELLED
}
