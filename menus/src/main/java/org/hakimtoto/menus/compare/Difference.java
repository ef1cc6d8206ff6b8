package org.hakimtoto.menus.compare;

import java.util.List;

/// Something that changes with a new book.
///
/// @param what said in one line; of words, the older and the newer in lines of their own
/// @param dialogues those in which it was seen, each with its language; none of what no dialogue
///   plays
public record Difference(Kind kind, String what, List<String> dialogues) {
  public Difference {
    dialogues = List.copyOf(dialogues);
  }

  /// What is graver stands first.
  public enum Kind {
    /// The same keys would do something else, or do it for somebody not proved.
    EFFECT("SOMETHING ELSE WOULD BE DONE FOR THE SAME KEYS"),
    REFUSED("A key is not understood any more"),
    LEADS("A key leads elsewhere"),
    ENDS("A dialogue ends sooner, or later"),
    LANGUAGE("Languages"),
    SCREEN("Screens"),
    WORDS("Words"),
    UNPLAYED("Changed, and no recorded dialogue shows how");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
