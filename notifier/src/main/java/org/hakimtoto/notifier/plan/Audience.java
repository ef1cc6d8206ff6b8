package org.hakimtoto.notifier.plan;

import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Urgency;

/// Who must hear of an event ([Alert] says which). Who those are today is looked up in the roster
/// ([Recipients]).
public sealed interface Audience {
  /// The units that answer for a place (see `Routing`).
  record OfPlace(Area place, Urgency urgency) implements Audience {}

  /// The units that answer for the place of the case, and whoever is responsible for it by now.
  record AroundCase(Urgency urgency) implements Audience {}

  /// The unit that is responsible for the case.
  record Holder() implements Audience {}

  /// The unit that is responsible, and those of an agency that take part already.
  record HolderAnd(Agency agency) implements Audience {}

  /// The children's services one level above the one that is responsible.
  record Supervisor() implements Audience {}

  /// Units by their part in the case.
  record ByPart(Set<Addressee> parts) implements Audience {
    public ByPart {
      parts = Set.copyOf(parts);
    }
  }

  record OfUnit(UUID unit) implements Audience {}

  record OfOfficer(UUID officer) implements Audience {}

  /// Who reported the case, if that is somebody of the roster.
  record Reporter() implements Audience {}

  /// Whether it is amiss when nobody at all could be told.
  default boolean mustBeReached() {
    return switch (this) {
      case ByPart some -> !some.parts().stream().allMatch(Addressee::mayBeMissing);
      case Reporter _ -> false;
      case OfPlace _, AroundCase _, Holder _, HolderAnd _, Supervisor _, OfUnit _, OfOfficer _ ->
          true;
    };
  }
}
