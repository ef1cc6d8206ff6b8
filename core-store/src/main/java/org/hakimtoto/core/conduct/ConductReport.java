package org.hakimtoto.core.conduct;

import java.util.Optional;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// What somebody told of a chief or an officer.
///
/// @param place where, at least a county
/// @param callback whom the office above may phone; empty: nothing of the reporter is known
public record ConductReport(
    ReportedOffice whom,
    Conduct what,
    ChildInDanger danger,
    Area place,
    Optional<Callback> callback) {
  public ConductReport {
    if (place.county() == 0) {
      throw new IllegalArgumentException("a report needs at least a county");
    }
  }

  /// A reporter who wants to be phoned.
  public record Callback(PhoneNumber phone, Language language) {}

  /// The kind of office that the report is about. Offices of that kind in that place never know of
  /// it.
  public enum ReportedOffice {
    CHIEF,
    POLICE,
    CHILDRENS_OFFICE,
    COURT_OR_PROSECUTION,
    OTHER
  }

  public enum Conduct {
    HURTS_A_CHILD,
    SETTLES_PRIVATELY,
    ASKS_FOR_MONEY,
    REFUSES_TO_HELP,
    OTHER
  }

  public enum ChildInDanger {
    IN_DANGER,
    NOT_IN_DANGER,
    UNSURE
  }

  /// Who does not know whether a child is in danger is believed to have seen why it may be.
  public boolean urgent() {
    return danger != ChildInDanger.NOT_IN_DANGER;
  }

  /// Masked: it may name a person's own misdeed by its place alone.
  @Override
  public String toString() {
    return "ConductReport[***]";
  }
}
