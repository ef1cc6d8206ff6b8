package org.hakimtoto.core.clock;

/// What sets a clock going. [Signals] says which events mean it.
public enum Start {
  /// Held in a police cell, from the time it began. A report that finds the child there counts too.
  ARRESTED("the child is held in a police cell"),
  /// The same, unless a report names the guardian as a danger: nobody is urged to tell that one.
  ARRESTED_GUARDIAN_SAFE("the child is held in a police cell and the guardian is no danger"),
  PLACE_OF_SAFETY("the child is taken to a place of safety"),
  BECAME_RED("the case is RED, by the report or later"),
  BECAME_AMBER("the case is AMBER, by the report or later"),
  BECAME_GREEN("the case is GREEN by the report"),
  SENT_TO_PROSECUTION("the file goes to the prosecutor (stage J2)"),
  /// By the charge, or by the report that it waited for.
  COURT_DATE_ASKED(
      "the child is charged or the probation report is filed, and no hearing is to come"),
  PROBATION_REPORT_ASKED("the court asks for a probation report"),
  DIVERSION_ONE("diversion of level one is agreed"),
  DIVERSION_TWO("diversion of level two is agreed"),
  DIVERSION_THREE("diversion of level three is agreed"),
  /// Counted from the expected arrival.
  TRANSFER_LEFT("the child leaves for another institution"),
  /// Counted from the day of birth. A later assessment replaces an earlier one.
  BIRTH_ASSESSED("the day of birth is assessed"),
  /// Counted from the time of the hearing, which is mostly still to come.
  HEARING_DAY("the time of a hearing"),
  /// Not while another day of the case stands.
  CALLED_OFF("a hearing is called off, or its day is made a holiday"),
  WITHDRAWAL_REQUESTED("the reporter asks to withdraw"),
  ACCESS_ASKED("an officer asks for access");

  private final String words;

  Start(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Whether of two starts the later counts. Of any other, the earlier does.
  boolean latestCounts() {
    return this == BIRTH_ASSESSED;
  }
}
