package org.hakimtoto.core.roster;

/// What an officer is on the roster; it fixes the agency, and what the officer may ask.
public enum Role {
  CHIEF(Agency.ADMINISTRATION, false),
  ASSISTANT_CHIEF(Agency.ADMINISTRATION, false),
  CHILDREN_OFFICER(Agency.CHILDREN_SERVICES, true),
  CHILDREN_COORDINATOR(Agency.CHILDREN_SERVICES, true),
  POLICE_CHILD_DESK(Agency.POLICE, true),
  PROSECUTOR(Agency.PROSECUTION, true),
  COURT_REGISTRY(Agency.JUDICIARY, true),
  PROBATION_OFFICER(Agency.PROBATION, true),
  INSTITUTION_IN_CHARGE(Agency.PRISONS, true);

  private final Agency agency;
  private final boolean seesCasesOfArea;

  Role(Agency agency, boolean seesCasesOfArea) {
    this.agency = agency;
    this.seesCasesOfArea = seesCasesOfArea;
  }

  public Agency agency() {
    return agency;
  }

  /// Whether the role may ask the status of any case of its area. A chief may not: he asks only of
  /// the cases he reported (whether chiefs may see more is an open question, domain.md §12).
  public boolean seesCasesOfArea() {
    return seesCasesOfArea;
  }
}
