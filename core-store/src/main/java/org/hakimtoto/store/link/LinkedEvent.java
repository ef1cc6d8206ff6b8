package org.hakimtoto.store.link;

import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;

/// An event with all that a payload for another system may be made of.
///
/// @param seq which event of its case it is, from 1
/// @param kind the name the event is kept under
/// @param file the case as this event left it, whatever happened since
/// @param units every unit that the case or the event speaks of
/// @param cases the references of linked cases
public record LinkedEvent(
    UUID id,
    CaseReference reference,
    int seq,
    String kind,
    CaseEvent event,
    CaseFile file,
    Map<UUID, Unit> units,
    Map<UUID, CaseReference> cases) {
  public LinkedEvent {
    units = Map.copyOf(units);
    cases = Map.copyOf(cases);
  }

  /// Without the references of linked cases: they are told by ids that say nothing.
  LinkedEvent withoutOtherCases() {
    return new LinkedEvent(id, reference, seq, kind, event, file, units, Map.of());
  }

  /// Masked: it is a child's record.
  @Override
  public String toString() {
    return "LinkedEvent[" + id + ", " + kind + "]";
  }
}
