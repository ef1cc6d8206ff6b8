package org.hakimtoto.core.casefile;

/// The stages of a case (domain.md §2), in the order of the lifecycle drawing.
public enum Stage {
  REPORTED("R0"),
  INTAKE("R1"),
  MADE_SAFE("R2"),
  PLACE_OF_SAFETY("C1"),
  CARE_ORDER("C2"),
  PLACEMENT("C3"),
  ARREST("J1"),
  PROSECUTION_DECISION("J2"),
  PLEA("J3"),
  HEARINGS("J4"),
  FINDING_AND_ORDER("J5"),
  COURT_PLACEMENT("J6"),
  DIVERSION("D"),
  AFTERCARE("X1"),
  CLOSED("X2");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  /// The short code of the lifecycle drawing, stable across releases.
  public String code() {
    return code;
  }
}
