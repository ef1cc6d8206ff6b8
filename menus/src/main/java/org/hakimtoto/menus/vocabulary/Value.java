package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// A value that wording may show as `{name}` beside what the caller said.
public sealed interface Value extends Word permits Fact, Result {
  /// The most room it may take on a screen, in septets; none when it is never shown.
  int septets();

  /// Every value that may be shown.
  static List<Value> shown() {
    return Stream.<Value>concat(Stream.of(Fact.values()), Stream.of(Result.values()))
        .filter(value -> value.septets() > 0)
        .toList();
  }
}
