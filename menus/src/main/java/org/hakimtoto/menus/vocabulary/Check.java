package org.hakimtoto.menus.vocabulary;

import java.util.List;

/// A check of something typed by the world outside. The book leads each of its results somewhere.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public enum Check implements Word {
  /// Whether a number can be texted.
  PHONE_CHECK(CheckResult.Soundness.values(), false),
  /// Whether nine digits may be a case reference; not whether there is such a case.
  REFERENCE(CheckResult.Soundness.values(), false),
  PIN(CheckResult.Pin.values(), true, Fact.LEFT, Fact.MINUTES, Fact.PIN_GIVEN),
  /// Whether a new PIN is hard to guess; what is kept of it is its hash.
  NEW_PIN(CheckResult.Strength.values(), false),
  /// Whether the same was typed as before.
  PIN_AGAIN(CheckResult.Sameness.values(), false),
  /// Whether the PIN was typed that was chosen for the caller.
  GIVEN_PIN(CheckResult.Sameness.values(), false),
  /// The one-time code from a supervisor.
  ACTIVATION_CODE(CheckResult.Pin.values(), true, Fact.LEFT, Fact.ACTIVATION),
  /// Which line of a card is asked of whoever types it. An unknown number is not told apart: there
  /// is one result, and a line is asked for all the same.
  STAFF_NUMBER(CheckResult.Taking.values(), true, Fact.ROW, Fact.STAFF_AREA),
  /// A PIN and a line of a paper card, behind each other.
  PIN_AND_CARD(CheckResult.Card.values(), true, Fact.BORROWER),
  /// The reference a family was given, from the family's phone.
  FAMILY_REFERENCE(
      CheckResult.Knowledge.values(),
      true,
      Fact.FAMILY_CONTACT,
      Fact.REFERENCE,
      Fact.DISCREET,
      Fact.NO_DATE),
  /// A day on which a court sits.
  COURT_DAY(CheckResult.Soundness.values(), true, Fact.WHY),
  COURT_TIME(CheckResult.Soundness.values(), true, Fact.WHY),
  /// A day on which the caller's court has dates.
  DAY_WITH_DATES(CheckResult.Soundness.values(), true, Fact.WHY);

  /// Beside the results of a check that may fail: where it leads when nobody answers.
  public static final String UNAVAILABLE = "unavailable";

  private final List<CheckResult> results;
  private final boolean mayBeUnavailable;
  private final List<Fact> brings;

  Check(CheckResult[] results, boolean mayBeUnavailable, Fact... brings) {
    this.results = List.of(results);
    this.mayBeUnavailable = mayBeUnavailable;
    this.brings = List.of(brings);
  }

  public List<CheckResult> results() {
    return results;
  }

  /// Whether it needs a store, which may not answer.
  public boolean mayBeUnavailable() {
    return mayBeUnavailable;
  }

  /// What it tells besides.
  public List<Fact> brings() {
    return brings;
  }
}
