package org.hakimtoto.core.casefile;

/// Where a child is held, as far as clocks care.
public enum CustodyKind {
  POLICE_CELL,
  PLACE_OF_SAFETY,
  REMAND_HOME,
  INSTITUTION
}
