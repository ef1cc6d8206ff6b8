package org.hakimtoto.core.cpims;

/// The code lists of CPIMS that this house maps to. A code has its meaning only in its list.
public enum CodeList {
  CASE_CATEGORY("case_category"),
  OFFENCE("offence"),
  REPORTER("case_reporter_id"),
  RISK("risk_level_id"),
  NATURE("case_nature_id"),
  IMMEDIATE_NEED("immediate_need_id"),
  COURT_SESSION("courtsession_type_id"),
  ADJOURNMENT("court_adjournment_id"),
  COURT_OUTCOME("court_outcome_id"),
  ADMISSION_REASON("admission_reason_id"),
  INSTITUTION_TYPE("institution_type_id"),
  CLOSURE_OUTCOME("closure_outcome_id");

  private final String key;

  CodeList(String key) {
    this.key = key;
  }

  /// What CPIMS calls the list.
  public String key() {
    return key;
  }
}
