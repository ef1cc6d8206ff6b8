package org.hakimtoto.core.clock;

/// What satisfies a clock. [Signals] says which events mean it. That the last open case is closed
/// ends every clock.
public enum End {
  /// Only this and release end a time under arrest; being moved to another cell does not.
  BROUGHT_TO_COURT("the child is before the court"),
  RELEASED("the child is released"),
  /// Only a court sends a child to a remand home or an institution.
  COMMITTED("the child is held in a remand home or an institution"),
  /// A stage that only the court registry can set.
  IN_COURT("the case goes on in court (stage J4 or later)"),
  GUARDIAN_TOLD("the guardian is told"),
  GUARDIAN_NOT_SAFE("the guardian is named as not safe to contact"),
  ACCEPTED("a unit accepts"),
  MORE_URGENT("the case becomes more urgent"),
  HEARING_SET("a hearing is set"),
  HEARING_MOVED("a hearing is moved"),
  HEARING_OVER("that hearing is held, moved, called off, or its day made a holiday"),
  NO_DATE_NEEDED("a hearing is called off for good"),
  CARE_ORDER("stage C2"),
  PROBATION_REPORT_FILED("the probation report is filed"),
  PROSECUTION_DECIDED("the case leaves stage J2"),
  LEFT_DIVERSION("the case leaves stage D"),
  TRANSFER_ARRIVED("the child arrives"),
  TRANSFER_CANCELLED("the transfer is cancelled"),
  WITHDRAWAL_REFUSED("the request is refused"),
  ACCESS_GRANTED("access is granted"),
  ACCESS_REFUSED("access is refused");

  private final String words;

  End(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Whether it also satisfies a clock whose start becomes known only afterwards but lies before:
  /// the guardian was told, and later somebody enters since when the child is held. The end of a
  /// time in custody does not: who says afterwards that the child is held since noon means a new
  /// one.
  boolean coversEarlierStarts() {
    return switch (this) {
      case GUARDIAN_TOLD, HEARING_SET, CARE_ORDER -> true;
      case BROUGHT_TO_COURT,
          RELEASED,
          COMMITTED,
          IN_COURT,
          HEARING_MOVED,
          HEARING_OVER,
          NO_DATE_NEEDED,
          GUARDIAN_NOT_SAFE,
          ACCEPTED,
          MORE_URGENT,
          PROBATION_REPORT_FILED,
          PROSECUTION_DECIDED,
          LEFT_DIVERSION,
          TRANSFER_ARRIVED,
          TRANSFER_CANCELLED,
          WITHDRAWAL_REFUSED,
          ACCESS_GRANTED,
          ACCESS_REFUSED ->
          false;
    };
  }
}
