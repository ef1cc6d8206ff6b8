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

  /// The lines of a list.
  sealed interface OfList extends Question {
    Part part();
  }

  /// Which lines of a list.
  ///
  /// @param letters with which they begin; empty: any
  /// @param offset how many of those come before
  record Part(String letters, int offset) {}

  record Counties(Part part) implements OfList {
    @Override
    public String toString() {
      return Listing.COUNTIES.wire();
    }
  }

  record SubCounties(int county, Part part) implements OfList {
    @Override
    public String toString() {
      return Listing.SUB_COUNTIES.wire();
    }
  }

  record Locations(int subCounty, Part part) implements OfList {
    @Override
    public String toString() {
      return Listing.LOCATIONS.wire();
    }
  }

  /// Whether a number can be texted, and in which form it is kept.
  record PhoneCheck(String typed) implements Question {
    @Override
    public String toString() {
      return Check.PHONE_CHECK.wire();
    }
  }

  record Pin(String typed) implements Question {
    @Override
    public String toString() {
      return Check.PIN.wire();
    }
  }
}
