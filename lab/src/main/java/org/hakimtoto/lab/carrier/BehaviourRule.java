package org.hakimtoto.lab.carrier;

/// How the double behaves: the answer, and the reports after it.
public record BehaviourRule(Behaviour mood, Reporting reporting) {
  public static final BehaviourRule GOOD = new BehaviourRule(Behaviour.OK, Reporting.ONCE);
}
