package org.hakimtoto.core.report;

/// Why whoever made a report asks to take it back.
public enum WithdrawalReason {
  /// It was reported twice.
  DUPLICATE,
  MISTAKE,
  /// Family or elders came to terms: a crime against a child is nothing to be settled, and whoever
  /// asks may be under pressure.
  SETTLED,
  OTHER
}
