package org.hakimtoto.lab.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.hakimtoto.lab.load.Tally;

/// What everybody met on this day: how long they waited, what they read that is no screen of the
/// dialogue, and under which fault. For many threads.
final class Met {
  private static final int SAMPLES = 8;

  private final Tally tally = new Tally();
  private final Map<Trouble, LongAdder> troubles = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> samples = new ConcurrentLinkedQueue<>();

  /// @param under the fault there was
  record Trouble(String under, String what) {}

  Tally tally() {
    return tally;
  }

  /// One more of something that is counted.
  void did(String what) {
    counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
  }

  long count(String what) {
    return counts.getOrDefault(what, new LongAdder()).sum();
  }

  void trouble(String under, String what) {
    troubles.computeIfAbsent(new Trouble(under, what), _ -> new LongAdder()).increment();
  }

  /// A screen that no list of ours has: the first few are told.
  void odd(String told) {
    if (samples.size() < SAMPLES && !samples.contains(told)) {
      samples.add(told);
    }
  }

  List<String> odd() {
    return samples.stream().limit(SAMPLES).toList();
  }

  /// By fault, the most frequent first.
  Map<String, List<String>> troubles() {
    var told = new TreeMap<String, List<String>>();
    troubles.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue().sum()))
        .forEach(entry ->
            told.computeIfAbsent(entry.getKey().under(), _ -> new ArrayList<>())
                .add(entry.getKey().what() + " " + entry.getValue().sum()));
    return told;
  }
}
