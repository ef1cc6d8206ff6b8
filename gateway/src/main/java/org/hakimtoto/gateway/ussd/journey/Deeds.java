package org.hakimtoto.gateway.ussd.journey;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.menus.dialogue.Act;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.vocabulary.ConductRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Failure;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.store.cases.AnswerOnce;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.fault.StoreFault;

/// Does what a key press decides, once, and keeps the screen that shows it in the same transaction:
/// the same press again gets the same screen, from any gateway, whatever was lost meanwhile.
public final class Deeds {
  private final AnswerOnce once;
  private final Rooms rooms;
  private final Meanwhile meanwhile;

  public Deeds(AnswerOnce once, Rooms rooms, Meanwhile meanwhile) {
    this.once = once;
    this.rooms = rooms;
    this.meanwhile = meanwhile;
  }

  /// @param away whether the store did not answer to this press a moment ago: it is not asked again
  public Shown act(Menus menus, Act act, Asker asker, boolean away) {
    return keptHere(asker.press())
        .or(() -> away ? kept(menus, act, asker) : Optional.empty())
        .orElseGet(() -> act(menus, act, asker));
  }

  private Shown act(Menus menus, Act act, Asker asker) {
    try {
      return rooms
          .together(
              act.deed(),
              asker,
              outcome -> written(menus, act, outcome, asker),
              () ->
                  once.answer(
                      asker.press(),
                      AskedAgain.of(asker.place()),
                      tx -> written(menus, act, rooms.act(tx, act.deed(), asker), asker)))
          .flatMap(Shown::read)
          .orElseGet(() -> notKnown(menus, act, asker));
    } catch (StoreFault fault) {
      return switch (fault) {
        case StoreFault.Unavailable _, StoreFault.Busy _ ->
            kept(menus, act, asker)
                .orElseGet(() -> Shown.of(menus.done(act, new Answer.Unavailable())));
        case StoreFault.CommitUnknown _ -> notKnown(menus, act, asker);
      };
    }
  }

  /// It may be in the store or not: kept here under the key of its press it is one case in any
  /// case, and both references lead to it.
  private Shown notKnown(Menus menus, Act act, Asker asker) {
    return kept(menus, act, asker)
        .orElseGet(() -> Shown.of(menus.done(act, new Answer.NotKnown())));
  }

  /// Nothing was changed in the store, as far as anybody knows: it is kept where it can be.
  private Optional<Shown> kept(Menus menus, Act act, Asker asker) {
    return meanwhile
        .keep(
            act.deed(),
            asker,
            reference -> Shown.of(notToldYet(menus, act.place(), reference)).write())
        .flatMap(Shown::read);
  }

  private static Show notToldYet(Menus menus, Place place, CaseReference reference) {
    return menus.sorry(
        place.knowing(Map.of(Fact.REFERENCE, reference.shown())), Failure.NOT_TOLD_YET);
  }

  /// What was shown for a press that is kept while the store is away.
  public Optional<Shown> keptHere(PressKey press) {
    return meanwhile.before(press).flatMap(Shown::read);
  }

  /// Whether a report that is told to its end would be kept, though no store answers.
  public boolean takes(Instant now) {
    return meanwhile.takes(now);
  }

  /// What was shown for a press that decided something; empty when it decided nothing. A store that
  /// is away throws.
  public Optional<Shown> before(PressKey press) {
    return keptHere(press).or(() -> once.before(press).flatMap(Shown::read));
  }

  /// What came of a press that decided something, for a session that is found again.
  public Optional<Answer> recalled(PressKey press) {
    return before(press).flatMap(Shown::place).map(Deeds::told);
  }

  private static Answer told(Place then) {
    if (then.screen().equals(Failure.NOT_DONE.wire())) {
      return new Answer.NotDone(Reason.AGAINST_THE_RULES);
    }
    var facts = new EnumMap<Fact, String>(Fact.class);
    for (Fact fact : Fact.values()) {
      String value = then.fact(fact);
      if (!value.isEmpty()) {
        facts.put(fact, value);
      }
    }
    // what chose the other language chooses it, and not back, when it is played again
    return new Answer.Done(facts, Optional.of(then.language()));
  }

  private static String written(Menus menus, Act act, Outcome outcome, Asker asker) {
    return kept(act, shown(menus, act, outcome, asker)).write();
  }

  /// Where a caller was says who it was: of a report about an officer only the screen is kept, and
  /// nobody goes on from there.
  private static Shown kept(Act act, Shown shown) {
    return act.deed() instanceof ConductRoom.Deeds
        ? new Shown(shown.bytes(), Optional.empty())
        : shown;
  }

  private static Shown shown(Menus menus, Act act, Outcome outcome, Asker asker) {
    Show show =
        menus.done(
            act,
            switch (outcome) {
              case Outcome.Done done -> new Answer.Done(Map.copyOf(done.facts()));
              case Outcome.NotDone not ->
                  new Answer.NotDone(
                      not.why(),
                      not.earlier()
                          .map(earlier ->
                              Refusals.facts(
                                  earlier, act.place().language(), Kenya.day(asker.now())))
                          .orElse(Map.of()));
            });
    return Shown.of(show);
  }
}
