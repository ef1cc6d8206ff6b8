package org.hakimtoto.store.crypto;

import java.time.Instant;
import java.util.OptionalInt;

/// A chain being read from its beginning: which key tied a row, and that the keys only get newer. A
/// key that was seen by the wrong eyes ties nothing after it was replaced. For as long as gateways
/// may still write with the older one, two take turns.
public final class ChainWalk {
  private int newest;
  private Instant since = Instant.MIN;

  /// Whether a row may be tied by this key.
  ///
  /// @param maker by its age; empty: no key of the house
  /// @param at when the row says that it was written
  public boolean takes(OptionalInt maker, Instant at) {
    if (maker.isEmpty()) {
      return false;
    }
    int key = maker.getAsInt();
    if (key > newest) {
      newest = key;
      since = at;
    }
    return key == newest || !at.isAfter(since.plus(KeyRing.KNOWN));
  }
}
