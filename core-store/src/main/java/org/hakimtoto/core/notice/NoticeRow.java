package org.hakimtoto.core.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One record of notice, as it was written down and never changed.
///
/// @param version of the hearing it told of
/// @param contact whom it was for, when that is somebody close to the child
/// @param officer who got it, or who phoned
/// @param said what was handed to the carrier; only where something was
/// @param relation of the contact to the child, `role` and `office` of the officer, at that time
/// @param yes what they replied, where they did
/// @param detail a code: why it failed, why they are phoned, what came of the call; or empty
/// @param at by the clock of the house
public record NoticeRow(
    long seq,
    UUID hearing,
    int version,
    Happening what,
    Optional<UUID> message,
    Optional<UUID> call,
    Optional<UUID> contact,
    Optional<UUID> officer,
    Optional<String> relation,
    Optional<String> role,
    Optional<String> office,
    Optional<Said> said,
    Optional<Boolean> yes,
    String detail,
    Instant at) {
  /// The words as they were sent.
  ///
  /// @param lastDigits of the number
  /// @param tells the date they told; empty when they told that there is none
  /// @param former the date they said is no longer so
  /// @param legal whether the law required it; a courtesy otherwise
  public record Said(
      String kind,
      String language,
      String words,
      String lastDigits,
      Optional<Instant> tells,
      Optional<Instant> former,
      boolean legal) {
    /// Masked.
    @Override
    public String toString() {
      return "Said[" + kind + ", " + language + "]";
    }
  }

  /// Masked: it is of a child's record.
  @Override
  public String toString() {
    return "NoticeRow[" + hearing + " " + seq + ", " + what + "]";
  }
}
