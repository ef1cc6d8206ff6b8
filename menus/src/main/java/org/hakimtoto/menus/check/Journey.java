package org.hakimtoto.menus.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;

/// A dialogue that somebody has with the book, as a list of what is typed. It holds in every
/// language: options and keys are the same in each.
///
/// @param known flags that hold in it
/// @param said what was said of a report that is resumed in it
/// @param ends how the screen begins that it ends on: there are several of one kind
/// @param ownArea whether it reports from the caller's own area, which must be saved sooner
/// @param partialAfter the press after which a dropped call is filed as partial; 0: never
/// @param longer why it may take longer than a network waits; empty: it may not
/// @param savedLater why its report may be saved later than others; empty: it may not
public record Journey(
    String name,
    Caller caller,
    Set<Fact> known,
    Map<Slot, String> said,
    List<Press> presses,
    String ends,
    boolean ownArea,
    int partialAfter,
    String longer,
    String savedLater) {
  public Journey {
    known = Set.copyOf(known);
    said = Map.copyOf(said);
    presses = List.copyOf(presses);
  }

  /// @param result what a check of it comes to; empty: it comes out well
  public record Press(String typed, String result) {
    @Override
    public String toString() {
      return result.isEmpty() ? typed : typed + " " + result;
    }
  }
}
