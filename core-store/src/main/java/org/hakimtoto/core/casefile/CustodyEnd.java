package org.hakimtoto.core.casefile;

/// How a time in custody ended.
public enum CustodyEnd {
  BROUGHT_TO_COURT,
  RELEASED,
  MOVED
}
