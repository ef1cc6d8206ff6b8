package org.hakimtoto.core.roster;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Area;

/// Whether an officer may be changed, and by whom: pure.
public final class OfficerRules {
  private OfficerRules() {}

  /// Why not.
  public enum Refusal {
    /// No officer in service has that number or id.
    NOT_IN_SERVICE,
    /// Nobody changes their own place on the roster.
    ONESELF,
    /// Neither a supervisor of the officer's agency nor a children's coordinator of the place.
    NOT_THEIR_SUPERVISOR,
    /// The role does not belong to the agency of the unit.
    OTHER_AGENCY,
    /// A role that sees children's files takes a second named officer, who is neither of the two.
    NEEDS_SECOND,
    /// Another officer has the number.
    NUMBER_TAKEN,
    /// Another officer has the staff number.
    STAFF_NUMBER_TAKEN,
    /// The roster says so already.
    NOTHING_NEW;

    /// A line for the person who asked.
    public String words() {
      return switch (this) {
        case NOT_IN_SERVICE -> "no officer in service has that number or id";
        case ONESELF -> "nobody changes their own place on the roster";
        case NOT_THEIR_SUPERVISOR ->
            "takes a supervisor of the officer's agency or a children's coordinator, of the place";
        case OTHER_AGENCY -> "the role does not belong to the agency of the unit";
        case NEEDS_SECOND ->
            "a role that sees children's files takes a second named officer, neither of the two";
        case NUMBER_TAKEN -> "another officer has that number";
        case STAFF_NUMBER_TAKEN -> "another officer has that staff number";
        case NOTHING_NEW -> "the roster says so already";
      };
    }
  }

  /// Those who ask for a change.
  ///
  /// @param by empty: a roster file whose bringer was not named
  /// @param second who was named beside
  /// @param agreed whether two have agreed, each by themselves ([FourEyes]); else a second is only
  ///   a name that was said
  public record Asking(Optional<UUID> by, Optional<UUID> second, boolean agreed) {
    public Asking(Optional<UUID> by, Optional<UUID> second) {
      this(by, second, false);
    }
  }

  /// What speaks against a change, whoever asks for it; empty: nothing.
  public static Optional<Refusal> against(OfficerChange change, Officer officer, Asking asking) {
    boolean lost = change instanceof OfficerChange.LosePhone;
    if (!lost && asking.by().filter(officer.id()::equals).isPresent()) {
      return Optional.of(Refusal.ONESELF);
    }
    return switch (change) {
      case OfficerChange.Move move -> against(move, officer, asking);
      case OfficerChange.NewNumber number ->
          number.number().equals(officer.phone())
              ? Optional.of(Refusal.NOTHING_NEW)
              : Optional.empty();
      case OfficerChange.Retire _,
          OfficerChange.LosePhone _,
          OfficerChange.NewPin _,
          OfficerChange.NewStaffNumber _ ->
          Optional.empty();
    };
  }

  private static Optional<Refusal> against(
      OfficerChange.Move move, Officer officer, Asking asking) {
    Role role = move.role().orElse(officer.role());
    if (role.agency() != move.to().agency()) {
      return Optional.of(Refusal.OTHER_AGENCY);
    }
    if (role == officer.role() && move.to().id().equals(officer.unit().id())) {
      return Optional.of(Refusal.NOTHING_NEW);
    }
    return mayBecome(officer.id(), officer.role(), role, asking)
        ? Optional.empty()
        : Optional.of(Refusal.NEEDS_SECOND);
  }

  /// Whether those who ask may give an officer another role: one that opens children's files takes
  /// two, and the officer is neither of them.
  public static boolean mayBecome(UUID officer, Role before, Role after, Asking asking) {
    return before == after
        || !after.seesCasesOfArea()
        || asking.agreed()
        || (asking.by().isPresent()
            && asking
                .second()
                .filter(second -> Stream.of(asking.by().get(), officer).noneMatch(second::equals))
                .isPresent());
  }

  /// Whether `by` looks after the officers of a unit: an office of a county or wider that contains
  /// it, of the same agency or, as a coordinator, of the children's services.
  public static boolean supervises(Officer by, Unit unit) {
    boolean above = by.unit().area().level().compareTo(Area.Level.COUNTY) <= 0;
    boolean theirs = by.unit().agency() == unit.agency() || by.role() == Role.CHILDREN_COORDINATOR;
    return above && theirs && by.role().seesCasesOfArea() && by.unit().area().contains(unit.area());
  }
}
