package org.hakimtoto.core.contact;

/// What is known of a number, whichever case it belongs to.
public enum NumberStanding {
  /// Nothing speaks against it.
  IN_USE,
  /// Its owner wants no texts. What the law requires is told all the same.
  STOPPED,
  /// Somebody else has it now, or it was silent or failed for so long that somebody else may: it
  /// gets no facts until an officer has confirmed it.
  UNSURE
}
