package org.hakimtoto.lab.carrier;

import java.util.LinkedHashMap;
import java.util.Map;

/// The double's manners: one for all, and others for numbers that begin in a certain way. The
/// longest beginning counts. At most [#MOST] beginnings; one more is refused.
final class BehaviourRules {
  static final int MOST = 100;

  private final Map<String, BehaviourRule> byPrefix = new LinkedHashMap<>();

  BehaviourRules(BehaviourRule general) {
    byPrefix.put("", general);
  }

  /// @param prefix of numbers in E.164; empty: all
  synchronized boolean set(String prefix, BehaviourRule manner) {
    if (byPrefix.size() >= MOST && !byPrefix.containsKey(prefix)) {
      return false;
    }
    byPrefix.put(prefix, manner);
    return true;
  }

  synchronized BehaviourRule of(String number) {
    String longest = "";
    for (String prefix : byPrefix.keySet()) {
      if (number.startsWith(prefix) && prefix.length() > longest.length()) {
        longest = prefix;
      }
    }
    return byPrefix.getOrDefault(longest, BehaviourRule.GOOD);
  }
}
