package org.hakimtoto.store.journal;

/// What came of a report.
public sealed interface Kept {
  /// It is on disk.
  ///
  /// @param screen as its caller may see it
  record Done(String screen) implements Kept {
    @Override
    public String toString() {
      return "Done[***]";
    }
  }

  /// Nothing is kept of it.
  record Refused(JournalWord why) implements Kept {}
}
