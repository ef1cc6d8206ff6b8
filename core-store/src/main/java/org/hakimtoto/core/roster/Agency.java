package org.hakimtoto.core.roster;

/// The six agencies of the child justice system (domain.md §2), the administration the chiefs
/// belong to, and no others.
public enum Agency {
  CHILDREN_SERVICES,
  POLICE,
  PROSECUTION,
  JUDICIARY,
  PROBATION,
  PRISONS,
  ADMINISTRATION
}
