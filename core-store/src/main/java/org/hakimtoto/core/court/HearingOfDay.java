package org.hakimtoto.core.court;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.contact.Contact;

/// A hearing as the registry that keeps its court works on it: what became of it, where the child
/// is held, and who is expected. Nobody's name.
///
/// @param caseVersion of the case, for whoever changes it
/// @param custody empty: the child is not held
/// @param heldAt the name of the institution that holds the child, where it is known
public record HearingOfDay(
    ListedHearing listed,
    int caseVersion,
    Hearing.State state,
    Optional<HearingOutcome> outcome,
    Optional<CustodyKind> custody,
    Optional<String> heldAt,
    List<Expected> people) {
  public HearingOfDay {
    people = List.copyOf(people);
  }

  public record Expected(Contact.Relation relation, Attendance attendance) {}
}
