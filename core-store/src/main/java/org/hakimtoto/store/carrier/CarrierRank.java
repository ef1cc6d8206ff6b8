package org.hakimtoto.store.carrier;

/// The carriers by the order they were named in.
public enum CarrierRank {
  FIRST,
  SECOND;

  public CarrierRank other() {
    return switch (this) {
      case FIRST -> SECOND;
      case SECOND -> FIRST;
    };
  }
}
