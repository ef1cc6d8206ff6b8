package org.hakimtoto.core.clock;

/// Who is told of a clock: a unit by its part in the case.
public enum Addressee {
  /// The children's office that holds the case.
  RESPONSIBLE_OFFICE,
  /// The office above it.
  SUPERVISING_OFFICE,
  /// The next one above that, such as the region's of a case that a sub-county holds.
  SECOND_OFFICE_ABOVE,
  THIRD_OFFICE_ABOVE,
  /// The police child protection desk of the place.
  POLICE_DESK,
  PROBATION_OFFICE,
  PROSECUTION_OFFICE,
  COURT_REGISTRY,
  /// The registry too, but with its other cases, in the one text that it gets of them each court
  /// day.
  COURT_REGISTRY_ROUND,
  /// Where the child left from.
  SENDING_INSTITUTION,
  /// Where the child is awaited.
  RECEIVING_INSTITUTION,
  /// The children's office of the place where the child is awaited.
  RECEIVING_OFFICE;

  /// Whether it does not act itself but sees that somebody does.
  public boolean supervises() {
    return this == SUPERVISING_OFFICE || this == SECOND_OFFICE_ABOVE || this == THIRD_OFFICE_ABOVE;
  }

  /// Whether there may be none without anything being amiss: nobody is above the top. The round is
  /// told by its own hand.
  public boolean mayBeMissing() {
    return this == SECOND_OFFICE_ABOVE
        || this == THIRD_OFFICE_ABOVE
        || this == COURT_REGISTRY_ROUND;
  }
}
