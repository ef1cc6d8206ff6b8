package org.hakimtoto.core.clock;

/// Who is told of a clock: a unit by its part in the case.
public enum Addressee {
  /// The children's office that holds the case.
  RESPONSIBLE_OFFICE,
  /// The office above it.
  SUPERVISING_OFFICE,
  /// The police child protection desk of the place.
  POLICE_DESK,
  PROBATION_OFFICE,
  COURT_REGISTRY,
  /// Where the child left from.
  SENDING_INSTITUTION,
  /// Where the child is awaited.
  RECEIVING_INSTITUTION
}
