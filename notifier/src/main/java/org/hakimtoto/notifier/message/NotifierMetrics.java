package org.hakimtoto.notifier.message;

/// Counters of the notifier; kinds are words of ours.
@FunctionalInterface
public interface NotifierMetrics {
  void count(String name, String kind);
}
