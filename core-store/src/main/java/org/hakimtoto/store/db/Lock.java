package org.hakimtoto.store.db;

/// What transactions wait for each other for, in the order in which each of them takes it.
public enum Lock {
  /// A row of `case_file`: whoever changes a case holds it from before it is read. Of two cases the
  /// lesser id comes first ([CaseLock#takeAll]).
  CASE,
  /// A row of a case that somebody also claims by itself: a call, a text, a step of a reminder.
  ROW,
  /// A row of `audit_head`, the end of a chain of the audit: whoever looks at any case of the chain
  /// waits for it, so it comes last. Several are taken by one statement, in their order.
  AUDIT
}
