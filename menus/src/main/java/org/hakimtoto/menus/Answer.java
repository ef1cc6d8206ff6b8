package org.hakimtoto.menus;

import java.util.List;
import java.util.Map;

/// What the world outside says to an [Ask].
public sealed interface Answer {
  /// @param registered whether the number is on the roster
  /// @param language the caller's; empty when it is not known and must be asked
  record Caller(boolean registered, String language, Map<String, String> facts) implements Answer {
    public Caller {
      facts = Map.copyOf(facts);
    }
  }

  /// @param choices at most [Ask#LIMIT], from the asked offset
  /// @param matched false when nothing begins with the letters; then the choices are those without
  ///   letters
  record Choices(List<Choice> choices, boolean matched) implements Answer {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// One of the outcomes the question may have, with values for the screens that follow.
  record Outcome(String name, Map<String, String> facts) implements Answer {
    /// The outcome of every question when the world outside does not answer.
    public static final String UNAVAILABLE = "unavailable";

    public Outcome {
      facts = Map.copyOf(facts);
    }

    public static Outcome of(String name) {
      return new Outcome(name, Map.of());
    }
  }
}
