package org.hakimtoto.core.conduct;

import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;

/// The number of a report about an officer: on a phone it looks like that of a case, so that who
/// looks over a shoulder learns nothing. It is none, and no door of a case takes it.
public record ConductReference(int number) {
  public ConductReference {
    var _ = new CaseReference(number);
  }

  /// The reference whose first eight digits are `serial` (0 to 99,999,999).
  public static ConductReference ofSerial(int serial) {
    return new ConductReference(CaseReference.ofSerial(serial).number());
  }

  /// Reads what a person typed, as a case's is read.
  public static Optional<ConductReference> parse(String typed) {
    return CaseReference.parse(typed).map(read -> new ConductReference(read.number()));
  }

  /// As a person reads it: `482-137-559`.
  public String shown() {
    return new CaseReference(number).shown();
  }

  /// Masked: it leads to what somebody told in confidence.
  @Override
  public String toString() {
    return "ConductReference[***]";
  }
}
