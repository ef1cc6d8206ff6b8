package org.hakimtoto.gateway.atdouble;

/// How the double behaves: the answer, and the reports after it.
public record Manner(Mood mood, Reporting reporting) {
  public static final Manner GOOD = new Manner(Mood.OK, Reporting.ONCE);
}
