package org.hakimtoto.core.value;

/// The two ways a case can go; they may overlap later (Children Act 2022, s.144(1)(bb)).
public enum Track {
  CARE_AND_PROTECTION,
  CONFLICT_WITH_THE_LAW
}
