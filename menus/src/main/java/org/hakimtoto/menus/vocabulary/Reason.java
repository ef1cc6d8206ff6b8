package org.hakimtoto.menus.vocabulary;

import java.util.Set;

/// Why something that was decided was not done. The book words each of them; nothing was changed.
public enum Reason implements Word {
  /// It is not this caller's to do, or there is no such thing: the two are not told apart.
  NOT_YOURS,
  /// Somebody did it already.
  DONE_ALREADY,
  /// The same, where it is known when and by which office.
  DONE_ALREADY_BY,
  /// The case has moved on: it is closed, or at another stage.
  MOVED_ON,
  NOT_A_COURT_DAY,
  /// Nothing that was typed can be read as a day, or as a time of day.
  NO_SUCH_DAY,
  NO_SUCH_TIME,
  PAST,
  TOO_FAR,
  WEEKEND,
  HOLIDAY,
  /// The holidays of that year are not loaded.
  YEAR_NOT_KNOWN,
  /// A day that is moved moves ahead.
  NOT_LATER,
  /// It has not been heard yet.
  NOT_YET,
  NO_DATES,
  /// No plea is taken of a child under twelve.
  NO_PLEA,
  OUT_OF_HOURS,
  /// Such a hearing is set for that time.
  SET_ALREADY,
  NO_HEARING,
  NO_JOURNEY,
  NOT_HELD,
  /// The number or the person must not be contacted.
  BLOCKED,
  /// A case, a day or a person holds no more of these.
  TOO_MANY,
  /// More came today than are taken from one side.
  TOO_MANY_TODAY,
  /// There were as many codes for the desk as an hour has.
  TOO_MANY_CODES,
  /// The number is the officer's for less than a day.
  NEW_NUMBER,
  /// A child under 12 cannot be charged.
  UNDER_TWELVE,
  /// Custody, or a journey, must end before this.
  STILL_HELD,
  ON_THE_WAY,
  NOTHING_ASKED,
  /// No office with an officer is there to take it.
  NO_OFFICE,
  /// The other case must be named first, which takes a desk.
  LINK_FIRST,
  /// The rules say no, for a reason that has no words of its own.
  AGAINST_THE_RULES;

  /// What its words may show; whoever gives the reason brings it.
  public Set<Fact> brings() {
    return this == DONE_ALREADY_BY ? Set.of(Fact.WHEN_SHORT, Fact.OFFICE) : Set.of();
  }
}
