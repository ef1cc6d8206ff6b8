package org.hakimtoto.menus.vocabulary;

/// What a [Check] came to.
public sealed interface CheckResult extends Word {
  /// Whether it asks for the same once more, in other words than a slip of the finger.
  default boolean rejects() {
    return this == Soundness.BAD || this == Strength.EASY || this == Sameness.DIFFERENT;
  }

  enum Soundness implements CheckResult {
    OK,
    BAD
  }

  enum Pin implements CheckResult {
    GRANTED,
    WRONG,
    LOCKED
  }

  enum Card implements CheckResult {
    GRANTED,
    /// Right, but nothing says yet where it happened.
    PLACELESS,
    WRONG
  }

  enum Taking implements CheckResult {
    TAKEN
  }

  enum Strength implements CheckResult {
    OK,
    EASY
  }

  enum Sameness implements CheckResult {
    SAME,
    DIFFERENT
  }

  enum Knowledge implements CheckResult {
    KNOWN,
    UNKNOWN
  }
}
