package org.hakimtoto.core.casefile;

/// What one may do with a case. Who may is the table of [CaseAccess].
public enum Permission {
  /// Stage, responsible office, next date: nothing of the child.
  SEE_STATUS,
  /// The child's record.
  READ_FILE,
  ADD,
  /// To say what the report should have said: whoever made it, and nobody else.
  CORRECT_REPORT,
  ACCEPT,
  HAND_OVER,
  INVOLVE,
  /// Which stage from which is a matter of `StageTable` besides.
  MOVE_STAGE,
  CUSTODY,
  HEARINGS,
  TRANSFERS,
  CONTACTS,
  /// To say that the guardian was told, which the police owe before anybody keeps contacts.
  TELL_GUARDIAN,
  /// To say when the child was born, on which the responsibility for a crime hangs: never the
  /// reporter, nor those who arrest or prosecute.
  ASSESS_AGE,
  REFERENCES,
  /// To say who of an office has the case; whom one may name is a matter of `AssignmentRules`
  /// besides.
  ASSIGN,
  LINK,
  ASK_WITHDRAWAL,
  /// To say whether a child that is back home was seen; nothing of the record is shown for it.
  CHECK_AFTERCARE,
  PROBATION_REPORT,
  ASK_ACCESS,
  /// Whether a withdrawal or an access is granted.
  DECIDE,
  CLOSE,
  REOPEN
}
