package org.hakimtoto.menus;

import java.util.Map;

/// A question to the world outside. Answer it and tell the engine ([Menus#tell]).
///
/// @param question its name in the [Vocabulary]
/// @param parameters what it is about; may hold a PIN, so it is never printed
/// @param place where the caller was when it came up
public record Ask(String question, Map<String, String> parameters, Place place) implements Step {
  /// Who is calling: answered with [Answer.Caller].
  public static final String CALLER = "caller";

  /// The most choices an answer to a list question may hold; one more than fit on a screen, so that
  /// the engine knows whether there are more.
  public static final int LIMIT = 8;

  public Ask {
    parameters = Map.copyOf(parameters);
  }

  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "Ask[" + question + "]";
  }
}
