package org.hakimtoto.menus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.words.Wording;

/// A screen of the book.
sealed interface Screen {
  String name();

  Wording text();

  /// Where it stands in the file.
  int line();

  /// Everything it may lead to.
  List<Target> targets();

  /// Whether it is a first screen, with nothing to go back to.
  default boolean root() {
    return false;
  }

  /// Whether `0` is an input here and not the way back.
  default boolean zeroIsInput() {
    return false;
  }

  /// A choice between fixed lines.
  ///
  /// @param set the slot the chosen value goes to; empty: none
  /// @param root whether it is a first screen, with nothing to go back to
  record Choose(String name, Wording text, int line, String set, boolean root, List<Option> options)
      implements Screen {
    public Choose {
      options = List.copyOf(options);
    }

    @Override
    public List<Target> targets() {
      return options.stream().map(Option::to).toList();
    }
  }

  /// @param when the name of a condition; empty: always there
  /// @param until the screen at which a change that begins here is done; empty: no change
  /// @param language the language to go on in; empty: the same
  record Option(
      String value, Wording label, String when, Target to, String until, String language) {}

  /// An input that is typed.
  ///
  /// @param zeroIsInput whether `0` is an input here and not the way back
  /// @param refusals what to say for each reason of the parser
  /// @param shown values that are shown in words
  /// @param skip what `1` does instead of being an input; empty: it is an input
  record Type(
      String name,
      Wording text,
      int line,
      String set,
      Parser parser,
      boolean zeroIsInput,
      Map<String, Wording> refusals,
      Map<String, Wording> shown,
      boolean skip,
      Next next)
      implements Screen {
    public Type {
      refusals = Map.copyOf(refusals);
      shown = Map.copyOf(shown);
    }

    @Override
    public List<Target> targets() {
      return switch (next) {
        case Next.Go go -> List.of(go.to());
        case Next.AskFirst ask -> List.copyOf(ask.outcomes().values());
      };
    }
  }

  /// What follows an accepted input.
  sealed interface Next {
    record Go(Target to) implements Next {}

    /// A question about the input; the input itself is not kept.
    record AskFirst(String question, Map<String, Target> outcomes) implements Next {
      public AskFirst {
        outcomes = Map.copyOf(outcomes);
      }
    }
  }

  /// A choice from a list that comes from outside, by number or first letters.
  ///
  /// @param within the slot whose answer narrows the list; empty: none
  /// @param other a last line for "not in this list"
  record Pick(
      String name,
      Wording text,
      int line,
      String set,
      String question,
      String within,
      Optional<Wording> other,
      Target to)
      implements Screen {
    /// What is kept when the caller chooses the last line.
    static final String OTHER = "other";

    @Override
    public List<Target> targets() {
      return List.of(to);
    }
  }

  /// The last screen of a session.
  ///
  /// @param intent what the caller has decided by coming here; empty: nothing
  record End(String name, Wording text, int line, String intent) implements Screen {
    @Override
    public List<Target> targets() {
      return List.of();
    }
  }
}
