package org.hakimtoto.core.roster;

import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;

/// What becomes of an officer on the roster. Each holds at once, for every way in and for every
/// text that has not left.
public sealed interface OfficerChange {
  /// Leaves the roster for good: whoever comes back is a new officer.
  record Retire() implements OfficerChange {}

  /// Serves in another unit.
  ///
  /// @param role empty: the same as before
  record Move(Unit to, Optional<Role> role) implements OfficerChange {}

  /// Has another SIM; the old number is nobody's.
  record NewNumber(PhoneNumber number) implements OfficerChange {}

  /// The phone is gone: the number is nobody's until there is a new one, or a new PIN for it.
  record LosePhone() implements OfficerChange {}

  /// Gets a code to begin with in place of the PIN.
  record NewPin() implements OfficerChange {}

  /// Has another staff number.
  record NewStaffNumber(StaffNumber number) implements OfficerChange {}

  /// Looks after the roster of their agency, in the area of their unit, and sees no case from now
  /// on.
  record MakeAdministrator() implements OfficerChange {}

  /// Is an officer like others again.
  record EndAdministrator() implements OfficerChange {}

  /// The action's name in the audit.
  default String action() {
    return switch (this) {
      case Retire _ -> "officer.retire";
      case Move _ -> "officer.move";
      case NewNumber _ -> "officer.number";
      case LosePhone _ -> "officer.lost-phone";
      case NewPin _ -> "officer.pin";
      case NewStaffNumber _ -> "officer.staff-number";
      case MakeAdministrator _ -> "officer.administrator";
      case EndAdministrator _ -> "officer.no-administrator";
    };
  }
}
