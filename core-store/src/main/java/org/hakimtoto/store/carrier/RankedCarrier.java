package org.hakimtoto.store.carrier;

/// Who carries an attempt. Two accounts with one carrier have one name, and each its rank.
///
/// @param name under which its delivery reports are kept
public record RankedCarrier(String name, CarrierRank rank) {
  public static RankedCarrier first(String name) {
    return new RankedCarrier(name, CarrierRank.FIRST);
  }
}
