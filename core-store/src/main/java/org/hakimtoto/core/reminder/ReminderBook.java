package org.hakimtoto.core.reminder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Every step there is, in the order of the file.
public record ReminderBook(List<ReminderRule> rules) {
  public static final int MOST = 20;

  public ReminderBook {
    rules = List.copyOf(rules);
    if (rules.isEmpty() || rules.size() > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " steps");
    }
    var names = new HashSet<String>();
    for (ReminderRule rule : rules) {
      if (!names.add(rule.step())) {
        throw new IllegalArgumentException("step: is there twice");
      }
    }
    boolean asks = false;
    for (ReminderRule rule : rules) {
      asks |= rule.asks();
      if (rule.onlyIfUnanswered() && !asks) {
        throw new IllegalArgumentException("only_if_unanswered: no step above it asks");
      }
    }
  }

  public Optional<ReminderRule> find(String step) {
    return rules.stream().filter(rule -> rule.step().equals(step)).findFirst();
  }
}
