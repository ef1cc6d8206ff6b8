package org.hakimtoto.store.db;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a transaction holds that others wait for, and whether it takes it in the one order in which
/// all do ([Lock]): two that take the same two things in two orders wait for each other until
/// PostgreSQL ends one of them.
///
/// Where assertions are on, as in every test, whoever breaks the order fails with [Broken]. Else it
/// is logged as an error, with the place, and the work goes on: seldom does it meet another one,
/// and is then done once more ([Replays]); thrown, it would lose each time what a person typed.
final class LockOrder {
  private static final Logger LOG = LoggerFactory.getLogger(LockOrder.class);

  private static final Comparator<Object> BY_KEY =
      (one, other) ->
          one instanceof UUID id && other instanceof UUID than
              ? CaseLock.ORDER.compare(id, than)
              : Integer.compare((Integer) one, (Integer) other);

  private final boolean strict;
  private final Map<Lock, NavigableSet<Object>> held = new EnumMap<>(Lock.class);

  LockOrder() {
    this(LockOrder.class.desiredAssertionStatus());
  }

  /// @param strict whether breaking the order fails
  LockOrder(boolean strict) {
    this.strict = strict;
  }

  /// A fault of ours: something was taken behind what comes after it.
  static final class Broken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Broken(Lock taken, Lock behind) {
      super(taken + " is taken behind " + behind);
    }
  }

  /// Called right before the statement that may wait for it.
  ///
  /// @param key an id or a number, one kind for a lock
  void takes(Lock lock, Object key) {
    NavigableSet<Object> same = of(lock);
    if (same.contains(key)) {
      return;
    }
    if (lock == Lock.CASE && same.higher(key) != null) {
      broken(new Broken(lock, lock));
    }
    held.keySet().stream()
        .filter(later -> later.compareTo(lock) > 0)
        .findFirst()
        .ifPresent(later -> broken(new Broken(lock, later)));
    got(lock, key);
  }

  /// It was to be had without waiting.
  void got(Lock lock, Object key) {
    of(lock).add(key);
  }

  private NavigableSet<Object> of(Lock lock) {
    return held.computeIfAbsent(lock, _ -> new TreeSet<>(BY_KEY));
  }

  private void broken(Broken fault) {
    if (strict) {
      throw fault;
    }
    LOG.error("locks are taken out of their order", fault);
  }
}
