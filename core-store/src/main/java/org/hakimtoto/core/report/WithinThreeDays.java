package org.hakimtoto.core.report;

/// Whether it happened within 72 hours, in which hospital care matters most (domain.md §1.8). Asked
/// of sexual violence only.
public enum WithinThreeDays {
  YES,
  NO,
  NOT_KNOWN,
  NOT_ASKED
}
