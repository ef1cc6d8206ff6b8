package org.hakimtoto.menus.dialogue;

import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;

/// What the world outside says to an [Ask].
public sealed interface Answer {
  /// @param registered whether the number is on the roster
  /// @param language the caller's; empty when it is not known and must be asked
  record Caller(boolean registered, String language, Map<Fact, String> facts) implements Answer {
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

  /// What a check of something typed came to.
  ///
  /// @param kept what was typed, in the form it is kept; empty when it is not
  /// @param facts for the screens that follow
  record Checked(CheckResult result, String kept, Map<Fact, String> facts) implements Answer {
    public Checked {
      facts = Map.copyOf(facts);
    }

    public static Checked as(CheckResult result) {
      return new Checked(result, "", Map.of());
    }

    public static Checked as(CheckResult result, Fact fact, String value) {
      return new Checked(result, "", Map.of(fact, value));
    }

    public static Checked keeping(String kept, CheckResult result) {
      return new Checked(result, kept, Map.of());
    }

    @Override
    public String toString() {
      return "Checked[" + result + "]";
    }
  }

  /// The world outside does not answer.
  record Unavailable() implements Answer {}
}
