package org.hakimtoto.core.cpims;

/// A code of CPIMS. The codes look scrambled (CSAB is "Child offender", CDIS is "Abandoned") but
/// the running system uses the same pairs: they are mapped, never mended.
public record Code(CodeList list, String value) {}
