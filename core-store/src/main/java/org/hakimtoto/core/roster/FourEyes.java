package org.hakimtoto.core.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Origin;

/// Whether somebody may confirm what another person, or a program, proposed: pure. One person alone
/// gives nobody a role that opens children's files, and neither does one stolen token.
public final class FourEyes {
  private FourEyes() {}

  /// @param by empty: a program proposed it in nobody's name
  /// @param origin by what it was proposed
  /// @param about the officer it is about, if there is one already
  /// @param unit whose supervisors may confirm
  /// @param stands whether the one who proposed, or the program, is still what it was: on duty, or
  ///   in force
  public record Proposed(
      Optional<UUID> by,
      Origin origin,
      Optional<UUID> about,
      Unit unit,
      Instant expires,
      boolean stands) {}

  /// Why not.
  public enum Refusal {
    /// It waited too long.
    EXPIRED,
    /// Whoever proposed it has left, or the token was revoked.
    PROPOSER_GONE,
    /// Nobody confirms what they proposed.
    SAME_PERSON,
    /// Nobody confirms what is about themselves.
    CONCERNED,
    /// The token or the session that proposed it may not confirm it in another's name.
    SAME_ORIGIN,
    /// Neither a supervisor of the agency nor a children's coordinator, of the place.
    NOT_THEIR_SUPERVISOR;

    /// A line for the person who asked.
    public String words() {
      return switch (this) {
        case EXPIRED -> "it waited too long: propose it again";
        case PROPOSER_GONE -> "whoever proposed it is no longer there: propose it again";
        case SAME_PERSON -> "nobody confirms what they proposed";
        case CONCERNED -> "nobody confirms what is about themselves";
        case SAME_ORIGIN -> "the token or session that proposed it does not confirm it";
        case NOT_THEIR_SUPERVISOR ->
            "takes a supervisor of the unit's agency or a children's coordinator, of the place";
      };
    }
  }

  /// Who would decide.
  public record Second(Officer officer, boolean administrator) {
    private UUID id() {
      return officer.id();
    }
  }

  /// Who may decide.
  public enum Eyes {
    /// A supervisor of the place, or an administrator.
    ANY,
    /// Administrators of the agency and the place alone.
    ADMINISTRATORS
  }

  /// Who decides on what is proposed for a unit: its administrators, where it has enough of them.
  ///
  /// @param seats the units of all administrators
  public static Eyes eyes(Unit unit, List<Unit> seats) {
    return seats.stream().filter(seat -> OfficerRules.administers(seat, unit)).count()
            >= OfficerRules.ENOUGH
        ? Eyes.ADMINISTRATORS
        : Eyes.ANY;
  }

  /// Whether it is theirs to decide at all.
  public static boolean theirs(Second second, Unit unit, Eyes eyes) {
    return second.administrator()
        ? OfficerRules.administers(second.officer().unit(), unit)
        : eyes == Eyes.ANY && OfficerRules.supervises(second.officer(), unit);
  }

  /// The same where no administrator is.
  public static Optional<Refusal> against(
      Proposed proposed, Officer second, Origin origin, Instant now) {
    return against(proposed, new Second(second, false), Eyes.ANY, origin, now);
  }

  /// What speaks against it; empty: nothing.
  ///
  /// @param origin by what it would be confirmed
  public static Optional<Refusal> against(
      Proposed proposed, Second second, Eyes eyes, Origin origin, Instant now) {
    if (!theirs(second, proposed.unit(), eyes)) {
      return Optional.of(Refusal.NOT_THEIR_SUPERVISOR);
    }
    if (!now.isBefore(proposed.expires())) {
      return Optional.of(Refusal.EXPIRED);
    }
    if (!proposed.stands()) {
      return Optional.of(Refusal.PROPOSER_GONE);
    }
    if (proposed.by().filter(second.id()::equals).isPresent()) {
      return Optional.of(Refusal.SAME_PERSON);
    }
    if (proposed.about().filter(second.id()::equals).isPresent()) {
      return Optional.of(Refusal.CONCERNED);
    }
    return origin.id().isPresent() && origin.equals(proposed.origin())
        ? Optional.of(Refusal.SAME_ORIGIN)
        : Optional.empty();
  }
}
