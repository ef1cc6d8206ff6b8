package org.hakimtoto.store.journal;

import org.hakimtoto.store.journal.SealedJournal.Word;

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
  record Refused(Word why) implements Kept {}
}
