package org.hakimtoto.menus.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;

/// What the world outside says to a [Step.Pending].
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
  /// @param why it cannot be taken, in the words of the book; empty: the screen has its own
  record Checked(CheckResult result, String kept, Map<Fact, String> facts, Optional<Reason> why)
      implements Answer {
    public Checked {
      facts = Map.copyOf(facts);
    }

    public Checked(CheckResult result, String kept, Map<Fact, String> facts) {
      this(result, kept, facts, Optional.empty());
    }

    public static Checked refusing(CheckResult result, Reason why) {
      return new Checked(result, "", Map.of(), Optional.of(why));
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

  /// What a screen must know.
  ///
  /// @param said what was said elsewhere, as far as this dialogue goes on with it
  /// @param earlier where an earlier dialogue stood that goes on here; empty: none does
  record Seen(Map<Fact, String> facts, Map<Slot, String> said, Optional<Place> earlier)
      implements Answer {
    public Seen {
      facts = Map.copyOf(facts);
      said = Map.copyOf(said);
    }

    public Seen(Map<Fact, String> facts, Map<Slot, String> said) {
      this(facts, said, Optional.empty());
    }

    public Seen(Map<Fact, String> facts) {
      this(facts, Map.of());
    }

    @Override
    public String toString() {
      return "Seen[***]";
    }
  }

  /// There is nothing to be seen, or nothing for this caller.
  record Nothing() implements Answer {}

  /// It was done, or had been done before by this very press.
  ///
  /// @param language in which it was shown, when it had been done before; empty: as the dialogue is
  record Done(Map<Fact, String> facts, Optional<String> language) implements Answer {
    public Done {
      facts = Map.copyOf(facts);
    }

    public Done(Map<Fact, String> facts) {
      this(facts, Optional.empty());
    }

    @Override
    public String toString() {
      return "Done[***]";
    }
  }

  /// It was refused, and nothing was changed.
  ///
  /// @param facts what the words of the reason show
  record NotDone(Reason why, Map<Fact, String> facts) implements Answer {
    public NotDone {
      facts = Map.copyOf(facts);
    }

    public NotDone(Reason why) {
      this(why, Map.of());
    }
  }

  /// Nobody knows whether it was done.
  record NotKnown() implements Answer {}

  /// The world outside does not answer; nothing was done.
  ///
  /// @param away whether that is because a store did not answer; else there is nothing to ask about
  record Unavailable(boolean away) implements Answer {
    public Unavailable() {
      this(false);
    }
  }
}
