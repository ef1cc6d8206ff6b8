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
    /// An administrator stays where they are until they are none.
    ADMINISTRATOR,
    /// An administrator's unit is one of a county, or wider.
    NARROW_UNIT,
    /// Where there are two administrators, two of them make another, or end one.
    NEEDS_ADMINISTRATORS,
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
        case ADMINISTRATOR -> "an administrator stays where they are until they are none";
        case NARROW_UNIT -> "an administrator's unit is one of a county, or wider";
        case NEEDS_ADMINISTRATORS -> "takes two administrators of the agency and the place";
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

    /// Whether two are named, who are not the officer.
    boolean twoBesides(UUID officer) {
      return by.isPresent()
          && second
              .filter(other -> Stream.of(by.get(), officer).noneMatch(other::equals))
              .isPresent();
    }
  }

  /// How an officer stands among administrators.
  ///
  /// @param administrator whether the officer is one
  /// @param those how many look after the officer's unit
  public record Among(boolean administrator, int those) {
    static final Among NONE = new Among(false, 0);
  }

  /// From this many on, administrators of an agency and place decide among themselves.
  public static final int ENOUGH = 2;

  /// The same of an officer who is no administrator, where there is none.
  public static Optional<Refusal> against(OfficerChange change, Officer officer, Asking asking) {
    return against(change, officer, Among.NONE, asking);
  }

  /// What speaks against a change, whoever asks for it; empty: nothing.
  public static Optional<Refusal> against(
      OfficerChange change, Officer officer, Among among, Asking asking) {
    boolean lost = change instanceof OfficerChange.LosePhone;
    if (!lost && asking.by().filter(officer.id()::equals).isPresent()) {
      return Optional.of(Refusal.ONESELF);
    }
    return among.administrator()
        ? ofAdministrator(change, officer, asking).or(() -> against(change, officer, asking, among))
        : against(change, officer, asking, among);
  }

  /// Whoever has an administrator's number and PIN is that administrator: nobody gives them alone.
  private static Optional<Refusal> ofAdministrator(
      OfficerChange change, Officer officer, Asking asking) {
    return switch (change) {
      case OfficerChange.Move _ -> Optional.of(Refusal.ADMINISTRATOR);
      case OfficerChange.NewNumber _, OfficerChange.NewPin _ ->
          asking.agreed() || asking.twoBesides(officer.id())
              ? Optional.empty()
              : Optional.of(Refusal.NEEDS_SECOND);
      case OfficerChange.Retire _,
          OfficerChange.LosePhone _,
          OfficerChange.NewStaffNumber _,
          OfficerChange.MakeAdministrator _,
          OfficerChange.EndAdministrator _ ->
          Optional.empty();
    };
  }

  private static Optional<Refusal> against(
      OfficerChange change, Officer officer, Asking asking, Among among) {
    return switch (change) {
      case OfficerChange.Move move -> against(move, officer, asking);
      case OfficerChange.MakeAdministrator _ -> makes(officer, among, asking);
      case OfficerChange.EndAdministrator _ -> ends(officer, among, asking);
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

  /// The first ones are made at the command line, by two who are named.
  private static Optional<Refusal> makes(Officer officer, Among among, Asking asking) {
    if (among.administrator()) {
      return Optional.of(Refusal.NOTHING_NEW);
    }
    if (!countyOrWider(officer.unit())) {
      return Optional.of(Refusal.NARROW_UNIT);
    }
    return decided(officer, among, asking);
  }

  private static Optional<Refusal> ends(Officer officer, Among among, Asking asking) {
    return among.administrator()
        ? decided(officer, among, asking)
        : Optional.of(Refusal.NOTHING_NEW);
  }

  private static Optional<Refusal> decided(Officer officer, Among among, Asking asking) {
    if (asking.agreed()) {
      return Optional.empty();
    }
    if (among.those() >= ENOUGH) {
      return Optional.of(Refusal.NEEDS_ADMINISTRATORS);
    }
    return asking.twoBesides(officer.id()) ? Optional.empty() : Optional.of(Refusal.NEEDS_SECOND);
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
        || asking.twoBesides(officer);
  }

  /// Whether `by` looks after the officers of a unit: an office of a county or wider that contains
  /// it, of the same agency or, as a coordinator, of the children's services.
  public static boolean supervises(Officer by, Unit unit) {
    boolean above = countyOrWider(by.unit());
    boolean theirs = by.unit().agency() == unit.agency() || by.role() == Role.CHILDREN_COORDINATOR;
    return above && theirs && by.role().seesCasesOfArea() && by.unit().area().contains(unit.area());
  }

  /// Whether an administrator of one unit looks after another: of the same agency and within.
  public static boolean administers(Unit seat, Unit unit) {
    return countyOrWider(seat)
        && seat.agency() == unit.agency()
        && seat.area().contains(unit.area());
  }

  /// Whether an administrator of a unit decides on cases of a place being kept or erased: those of
  /// the children's services, who keep the cases.
  public static boolean keepsCases(Unit seat, Area place) {
    return countyOrWider(seat)
        && seat.agency() == Agency.CHILDREN_SERVICES
        && seat.area().contains(place);
  }

  private static boolean countyOrWider(Unit unit) {
    return unit.area().level().compareTo(Area.Level.COUNTY) <= 0;
  }
}
