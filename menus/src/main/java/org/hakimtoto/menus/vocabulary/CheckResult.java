package org.hakimtoto.menus.vocabulary;

/// What a [Check] came to.
public sealed interface CheckResult extends Word {
  enum Phone implements CheckResult {
    OK,
    BAD
  }

  enum Pin implements CheckResult {
    GRANTED,
    WRONG,
    LOCKED
  }
}
