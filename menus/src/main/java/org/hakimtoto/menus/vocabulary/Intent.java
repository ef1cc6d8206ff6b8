package org.hakimtoto.menus.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Guardian;
import org.hakimtoto.menus.vocabulary.ReportChoice.Role;
import org.hakimtoto.menus.vocabulary.ReportChoice.Sex;
import org.hakimtoto.menus.vocabulary.ReportChoice.What;
import org.hakimtoto.menus.vocabulary.ReportChoice.WhereNow;
import org.hakimtoto.menus.vocabulary.ReportChoice.WithinThreeDays;

/// Something the caller has decided to do. The engine does nothing itself, and whoever does it
/// cannot leave one out: the interface is sealed.
public sealed interface Intent {
  /// A child is reported.
  ///
  /// @param withinThreeDays empty when it was not asked
  /// @param age in full years, below 18; empty when it is not known
  /// @param guardianPhone empty unless one was given and is to be kept
  /// @param name the child's first name or OB number; empty when skipped
  /// @param smsOk whether a caller who is not on the roster may be texted
  record FileReport(
      Role role,
      Danger danger,
      What what,
      Optional<WithinThreeDays> withinThreeDays,
      Sex sex,
      OptionalInt age,
      Scene scene,
      WhereNow whereNow,
      Guardian guardian,
      String guardianPhone,
      String name,
      boolean smsOk)
      implements Intent {
    /// Masked: a report is a child's record.
    @Override
    public String toString() {
      return "Intent[file_report]";
    }
  }

  /// Where it happened.
  sealed interface Scene {
    record OwnArea() implements Scene {}

    /// @param location empty when it was not in the list
    record Elsewhere(int subCounty, OptionalInt location) implements Scene {}
  }

  /// An officer wants a code for one change by SMS.
  record IssueSmsCode() implements Intent {
    @Override
    public String toString() {
      return "Intent[issue_sms_code]";
    }
  }
}
