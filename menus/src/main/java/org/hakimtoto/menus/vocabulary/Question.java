package org.hakimtoto.menus.vocabulary;

/// A question to the world outside. What it is about may be a PIN or a family's number, so a
/// question prints its name and no more.
public sealed interface Question {
  /// Who is calling.
  record Caller() implements Question {
    @Override
    public String toString() {
      return "caller";
    }
  }

  /// Which lines of a list.
  ///
  /// @param letters with which a word of them begins; empty: any
  /// @param offset how many of those come before
  record Part(String letters, int offset) {}

  /// The lines of a list.
  ///
  /// @param within what was said that they depend on; empty when they depend on nothing
  record Lines(Listing listing, String within, Part part) implements Question {
    @Override
    public String toString() {
      return listing.wire();
    }
  }

  /// What a screen must know.
  record Look(View view) implements Question {
    @Override
    public String toString() {
      return view.wire();
    }
  }

  /// Whether something typed holds, and in which form it is kept.
  record Checked(Check check, String typed) implements Question {
    @Override
    public String toString() {
      return check.wire();
    }
  }
}
