package org.hakimtoto.store.outbox;

/// What a worker asks for: the head of the most urgent lane that has something due. A lane is one
/// priority and one class; within a priority alerts go first.
///
/// @param from the most urgent priority it takes
/// @param to the least urgent
/// @param alerts the most it takes from a lane of class A; 0: it skips such lanes
/// @param others the most it takes from a lane of class B; 0: it skips such lanes
public record ClaimRequest(int from, int to, int alerts, int others) {
  /// The least urgent priority there can be.
  public static final int LAST = 9;

  public ClaimRequest {
    if (from < 0 || to > LAST || from > to || alerts < 0 || others < 0) {
      throw new IllegalArgumentException("no such lanes");
    }
  }

  public static ClaimRequest any(int most) {
    return new ClaimRequest(0, LAST, most, most);
  }

  public boolean nothing() {
    return alerts == 0 && others == 0;
  }

  /// The same lanes, and no more than this from each.
  public ClaimRequest atMost(int mostAlerts, int mostOthers) {
    return new ClaimRequest(from, to, Math.min(alerts, mostAlerts), Math.min(others, mostOthers));
  }
}
