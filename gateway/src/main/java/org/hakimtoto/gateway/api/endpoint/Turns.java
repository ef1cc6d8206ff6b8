package org.hakimtoto.gateway.api.endpoint;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Who is worked for now. Each request holds a connection to PostgreSQL, so only so many go on at
/// once: of all together, of one client, and of those that count over many rows. Who finds no place
/// waits a moment for one; whose client has many waiting already is sent away at once.
public final class Turns {
  static final int OF_CLIENT = 4;
  static final int COUNTING = 3;
  static final int COUNTING_OF_CLIENT = 2;
  static final int WAITING_OF_CLIENT = 64;
  static final Duration WAIT = Duration.ofSeconds(2);

  private final int most;
  private final Map<UUID, Integer> running = new HashMap<>();
  private final Map<UUID, Integer> counting = new HashMap<>();
  private final Map<UUID, Integer> waiting = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition left = lock.newCondition();

  /// @param most requests of all clients at once
  public Turns(int most) {
    this.most = Math.max(1, most);
  }

  /// Does the work when it is its turn; empty when it was not within [#WAIT]. Blocks.
  ///
  /// @param counts whether it counts over many rows
  <T> Optional<T> take(UUID client, boolean counts, Supplier<T> work) {
    if (!entered(client, counts)) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      leave(client, counts);
    }
  }

  private boolean entered(UUID client, boolean counts) {
    lock.lock();
    try {
      if (of(waiting, client) >= WAITING_OF_CLIENT) {
        return false;
      }
      waiting.merge(client, 1, Integer::sum);
      try {
        return waited(client, counts);
      } finally {
        oneLess(waiting, client);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean waited(UUID client, boolean counts) {
    long patience = WAIT.toNanos();
    while (!isFree(client, counts)) {
      try {
        patience = left.awaitNanos(patience);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      if (patience <= 0) {
        return false;
      }
    }
    running.merge(client, 1, Integer::sum);
    if (counts) {
      counting.merge(client, 1, Integer::sum);
    }
    return true;
  }

  private boolean isFree(UUID client, boolean counts) {
    boolean place = all(running) < most && of(running, client) < OF_CLIENT;
    return place
        && (!counts || (all(counting) < COUNTING && of(counting, client) < COUNTING_OF_CLIENT));
  }

  private void leave(UUID client, boolean counts) {
    lock.lock();
    try {
      oneLess(running, client);
      if (counts) {
        oneLess(counting, client);
      }
      left.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static int all(Map<UUID, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int of(Map<UUID, Integer> counts, UUID client) {
    return counts.getOrDefault(client, 0);
  }

  private static void oneLess(Map<UUID, Integer> counts, UUID client) {
    int many = of(counts, client) - 1;
    if (many > 0) {
      counts.put(client, many);
    } else {
      counts.remove(client);
    }
  }
}
