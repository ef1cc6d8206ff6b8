package org.hakimtoto.gateway.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.store.fault.StoreFault;

/// Works on many things at once, yet on few enough that connections are left for everybody else.
/// What has the same key stays in one lane, in its order.
final class Lanes {
  static final int MOST = 4;

  private Lanes() {}

  /// What `work` makes of each, in their order. Fails as a lane failed, after the others came to
  /// their ends: what was done stays.
  static <T, R> List<R> each(List<T> all, Function<T, Object> key, Function<T, R> work) {
    Map<Integer, R> made = new ConcurrentHashMap<>();
    var lanes =
        IntStream.range(0, all.size())
            .boxed()
            .collect(
                Collectors.groupingBy(i -> Math.floorMod(key.apply(all.get(i)).hashCode(), MOST)));
    var futures = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(MOST, Thread.ofVirtual().factory())) {
      lanes
          .values()
          .forEach(lane ->
              futures.add(
                  threads.submit(() -> lane.forEach(i -> made.put(i, work.apply(all.get(i)))))));
    }
    futures.forEach(Lanes::await);
    return IntStream.range(0, all.size())
        .mapToObj(i -> Objects.requireNonNull(made.get(i)))
        .toList();
  }

  private static void await(Future<?> lane) {
    try {
      var _ = lane.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException("a lane failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFault.Unavailable("interrupted", e);
    }
  }
}
