package org.hakimtoto.core.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Every clock there is, in the order of the file.
public record ClockBook(List<ClockRule> rules) {
  public static final int MOST = 50;

  public ClockBook {
    rules = List.copyOf(rules);
    if (rules.isEmpty() || rules.size() > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " clocks");
    }
    var names = new HashSet<String>();
    for (ClockRule rule : rules) {
      if (!names.add(rule.name())) {
        throw new IllegalArgumentException("two clocks have the name " + rule.name());
      }
    }
  }

  public Optional<ClockRule> find(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
