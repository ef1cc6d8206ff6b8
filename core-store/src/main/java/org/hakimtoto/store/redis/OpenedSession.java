package org.hakimtoto.store.redis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What opening a session found.
///
/// @param presses how often this caller pressed within the window, this press included
/// @param knowsSessionsSince when this Redis began to know sessions: later than the session's start
///   means that it may have been forgotten
/// @param found the session as it was last saved, with its version
public record OpenedSession(long presses, Instant knowsSessionsSince, Optional<Saved> found) {

  /// Sealed by the caller; this package cannot read it.
  ///
  /// @param head what changes with each press; empty: of another release, nobody here can read it
  /// @param answers in the order in which they were given
  public record Saved(long version, Sealed head, List<Sealed> answers) {
    public Saved {
      answers = List.copyOf(answers);
    }
  }

  /// Bytes that only the caller can open.
  public static final class Sealed {
    private final byte[] bytes;

    public Sealed(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Sealed s && java.util.Arrays.equals(bytes, s.bytes);
    }

    @Override
    public int hashCode() {
      return java.util.Arrays.hashCode(bytes);
    }
  }
}
