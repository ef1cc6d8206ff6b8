package org.hakimtoto.store.crypto;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The keys of one keyset, and since when each is there and writes.
///
/// @param name of the keyset in the key file
/// @param keys the oldest first
public record KeyHistory(String name, List<OfKey> keys) {
  /// @param id as Tink has it
  /// @param made when it was put into the file; empty: before that was written down
  /// @param writes since when it is the one that is written with; empty: since it was made, or
  ///   never
  /// @param primary whether it is written with now
  public record OfKey(long id, Optional<Instant> made, Optional<Instant> writes, boolean primary) {}

  public OfKey primary() {
    return keys.stream().filter(OfKey::primary).findFirst().orElseThrow();
  }

  /// A key that writes is replaced once a year, at the latest.
  public static final Duration MAX_AGE = Duration.ofDays(365);

  /// A new key that nobody writes with is half of a rotation.
  public static final Duration MAX_ANNOUNCED = Duration.ofDays(1);

  /// What should be done about these keys: a sentence for a person. Empty: nothing, or nobody wrote
  /// down how old they are.
  public Optional<String> overdue(Instant now) {
    if (announced()
        .flatMap(OfKey::made)
        .filter(made -> made.plus(MAX_ANNOUNCED).isBefore(now))
        .isPresent()) {
      return Optional.of(
          "keyset '"
              + name
              + "': a new key waits to be written with: haki keys"
              + " rotate "
              + name);
    }
    return primary()
        .writes()
        .or(() -> primary().made())
        .filter(since -> since.plus(MAX_AGE).isBefore(now))
        .map(since ->
            "keyset '" + name + "': its key writes since " + since + ": haki keys rotate " + name);
  }

  /// One that is read by all and written with by nobody yet.
  public Optional<OfKey> announced() {
    OfKey newest = keys.getLast();
    return newest.primary() ? Optional.empty() : Optional.of(newest);
  }

  /// Those that are only read.
  public List<OfKey> former() {
    return keys.stream()
        .filter(key -> !key.primary() && !announced().equals(Optional.of(key)))
        .toList();
  }
}
