package org.hakimtoto.store.journal;

import java.util.Locale;

/// How the sealed journal of a gateway stands.
public enum JournalWord {
  UP,
  /// Reports wait here that no office knows of.
  WAITING,
  /// Something has to be looked at by a person: it was altered, or cannot be filed.
  ASIDE,
  FULL,
  /// No reference is left that may be shown, or those there are too old.
  NO_REFERENCES,
  /// The public key was never here.
  NO_KEY,
  NOT_WRITABLE,
  /// Another process has the folder.
  IN_USE;

  /// Whether a report would be kept.
  public boolean takes() {
    return switch (this) {
      case UP, WAITING, ASIDE -> true;
      case FULL, NO_REFERENCES, NO_KEY, NOT_WRITABLE, IN_USE -> false;
    };
  }

  /// As health and metrics say it.
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
