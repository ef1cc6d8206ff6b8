package org.hakimtoto.menus.vocabulary;

import java.util.List;

/// On what an option is offered or a way chosen. In a book: `condition`, `slot=word`, `fact=word`,
/// `said slot`, `known fact`, each with `!` before it for its opposite, several with `, ` between
/// them for all of them.
public sealed interface When {
  boolean holds(Known known);

  record Named(Condition condition) implements When {
    @Override
    public boolean holds(Known known) {
      return condition.holds(known);
    }
  }

  /// This was said.
  record Said(Slot slot, Word word) implements When {
    @Override
    public boolean holds(Known known) {
      return known.said(slot, word);
    }
  }

  /// A fact is one of its words.
  record Is(Fact fact, Word word) implements When {
    @Override
    public boolean holds(Known known) {
      return known.fact(fact).equals(word.wire());
    }
  }

  record Knows(Fact fact) implements When {
    @Override
    public boolean holds(Known known) {
      return !known.fact(fact).isEmpty();
    }
  }

  /// Something was said for the slot, whatever it was.
  record Answered(Slot slot) implements When {
    @Override
    public boolean holds(Known known) {
      return !known.answer(slot).isEmpty();
    }
  }

  record Not(When when) implements When {
    @Override
    public boolean holds(Known known) {
      return !when.holds(known);
    }
  }

  record All(List<When> parts) implements When {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Known known) {
      return parts.stream().allMatch(part -> part.holds(known));
    }
  }
}
