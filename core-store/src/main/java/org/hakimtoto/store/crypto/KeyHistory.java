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
    return writing().orElseThrow();
  }

  private Optional<OfKey> writing() {
    return keys.stream().filter(OfKey::primary).findFirst();
  }

  /// A key that writes is replaced once a year, at the latest.
  public static final Duration MAX_AGE = Duration.ofDays(365);

  /// One that wraps the keys of cases: what it wrapped lies in backups as long as it is there.
  public static final Duration MAX_AGE_WRAPPING = Duration.ofDays(30);

  /// How long one that wrapped the keys of cases is kept, so that a backup can be restored. With
  /// [#MAX_AGE_WRAPPING] before it: an erased case is unreadable in backups after 35 days.
  public static final Duration MAX_KEPT_WRAPPING = Duration.ofDays(5);

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
    if (keys.isEmpty()) {
      String whose = name.equals(KeyFile.WRAPPING) ? "cases" : "chains";
      return Optional.of(
          "keyset '"
              + name
              + "': "
              + whose
              + " have no keys of their own: haki keys rotate "
              + name);
    }
    Optional<Instant> since = writing().flatMap(key -> key.writes().or(key::made));
    boolean wraps = name.equals(KeyFile.WRAPPING);
    if (wraps && !former().isEmpty() && isOver(since, MAX_KEPT_WRAPPING, now)) {
      return Optional.of(
          "keyset '"
              + name
              + "': its old key opens backups of what was erased: haki keys reseal,"
              + " haki keys retire "
              + name);
    }
    return since
        .filter(_ -> isOver(since, wraps ? MAX_AGE_WRAPPING : MAX_AGE, now))
        .map(at ->
            "keyset '" + name + "': its key writes since " + at + ": haki keys rotate " + name);
  }

  private static boolean isOver(Optional<Instant> since, Duration most, Instant now) {
    return since.filter(at -> at.plus(most).isBefore(now)).isPresent();
  }

  /// One that is read by all and written with by nobody yet.
  public Optional<OfKey> announced() {
    return keys.isEmpty() || keys.getLast().primary()
        ? Optional.empty()
        : Optional.of(keys.getLast());
  }

  /// Those that are only read.
  public List<OfKey> former() {
    return keys.stream()
        .filter(key -> !key.primary() && !announced().equals(Optional.of(key)))
        .toList();
  }
}
