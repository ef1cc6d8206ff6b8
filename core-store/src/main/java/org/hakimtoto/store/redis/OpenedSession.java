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
  public record Saved(long version, Kept kept) {}

  /// How it was kept.
  public sealed interface Kept {
    /// All in one. Empty: of another release, nobody here can read it.
    record Whole(Sealed state) implements Kept {}

    /// As the release before kept it, which still writes while it is replaced.
    ///
    /// @param head what changes with each press
    /// @param answers in the order in which they were given
    record Apart(Sealed head, List<Sealed> answers) implements Kept {
      public Apart {
        answers = List.copyOf(answers);
      }
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
