package org.hakimtoto.store.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.report.Report;

/// A report that is being told.
///
/// @param caller index of the number, as hex
/// @param seq of the last answer that is in it
/// @param filedSeq of the last answer that a case has
/// @param report as far as it was told; empty once it was filed or thrown away
/// @param place where the caller is in the dialogue, as its text
/// @param saidAt when the last answer was given, by the clock of the house
/// @param caseId once it is one
public record ReportDraft(
    UUID id,
    String session,
    String caller,
    DraftState state,
    int seq,
    int filedSeq,
    Optional<Report> report,
    String place,
    Instant beganAt,
    Instant saidAt,
    Optional<UUID> caseId) {

  /// Masked: it is a child's record.
  @Override
  public String toString() {
    return "ReportDraft[" + state + "]";
  }
}
