package org.hakimtoto.store.erase;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// One case that was made unreadable, as the list has it that outlives the database.
///
/// @param reason a word such as `court-order`
public record Erasure(UUID caseId, UUID by, UUID second, String reason) {
  private static final Pattern REASON = Pattern.compile("[a-z-]{1,40}");
  private static final int FIELDS = 4;

  public Erasure {
    if (by.equals(second)) {
      throw new IllegalArgumentException("one person is not two");
    }
    if (!isReason(reason)) {
      throw new IllegalArgumentException("a reason is a word of small letters and dashes");
    }
  }

  public static boolean isReason(String word) {
    return REASON.matcher(word).matches();
  }

  /// As a line of the list.
  public String line() {
    return String.join(" ", caseId.toString(), by.toString(), second.toString(), reason);
  }

  /// Reads a line of the list; empty: it is none.
  public static Optional<Erasure> parse(String line) {
    String[] fields = line.strip().split(" ", -1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Erasure(
              UUID.fromString(fields[0]),
              UUID.fromString(fields[1]),
              UUID.fromString(fields[2]),
              fields[3]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
