package org.hakimtoto.core;

/// How a time in custody ended.
public enum CustodyEnd {
  BROUGHT_TO_COURT,
  RELEASED,
  MOVED
}
