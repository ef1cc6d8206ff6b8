package org.hakimtoto.gateway.ussd.journey;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.View;
import org.hakimtoto.store.db.Tx;

/// One room of the menu book, furnished from the store: its lists, what its screens must know, and
/// what is decided in it. A store that is away throws [org.hakimtoto.store.fault.StoreFault].
public interface Room<D extends Deed, L extends Listing, V extends View> {
  /// The lines of a list, at most [org.hakimtoto.menus.dialogue.Ask#LIMIT]; audited where they tell
  /// of a child.
  ///
  /// @param within what was said that they depend on; empty when they depend on nothing
  default Answer lines(L listing, String within, Part part, Asker asker) {
    return new Answer.Unavailable();
  }

  /// [Answer.Seen], or [Answer.Nothing] when there is nothing, or nothing for this caller.
  default Answer look(V view, Asker asker) {
    return new Answer.Nothing();
  }

  /// Does what was decided within the transaction that keeps the answer, and nothing outside it.
  /// Who may do it is asked again here.
  default Outcome act(Tx tx, D deed, Asker asker) {
    return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
  }

  /// The same of a deed that many callers do at once, in a transaction that they share.
  ///
  /// @param kept makes the answer that is kept for the press
  /// @param alone does it in a transaction of its own
  /// @return the answer; empty when nobody knows whether it was done
  default Optional<String> together(
      D deed, Asker asker, Function<Outcome, String> kept, Supplier<Optional<String>> alone) {
    return alone.get();
  }

  /// What an officer began in an earlier call and may go on with in this one.
  default Map<Fact, String> interrupted(Tx tx, Officer officer, Asker asker) {
    return Map.of();
  }

  /// What waits for an officer, counted when a call begins.
  default Map<Fact, String> waiting(Tx tx, Officer officer) {
    return Map.of();
  }
}
