package org.hakimtoto.core.casefile;

/// The three levels of diversion: at most 3, 6 and 12 months.
public enum DiversionLevel {
  ONE,
  TWO,
  THREE
}
