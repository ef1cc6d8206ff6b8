package org.hakimtoto.store.postgres;

/// Cases that were linked to one another, be it through others: they are of one child.
final class LinkedCases {
  /// More linked cases than these are not looked at together.
  static final int MOST = 20;

  private LinkedCases() {}
}
