package org.hakimtoto.lab.goals;

/// How fast the house is meant to be: every number that a bench is held to, and no other place has
/// one. Pure.
public enum Goal {
  KEYS_OVER_ECHO("menu keys a second, over the echo", Sense.AT_LEAST, 1.2, "x"),
  KEY_ALONE("a menu key of one caller, p50", Sense.AT_MOST, 0.15, "ms"),

  /// Or no more than the echo's, where the machine is slower than that.
  KEY_IN_A_CROWD("a menu key among many callers, p99", Sense.AT_MOST, 12, "ms"),

  REPORTS("durable reports", Sense.AT_LEAST, 4_000, "/s"),
  COST_OF_MANY_CASES(
      "the time of it with the most cases, over the fewest", Sense.AT_MOST, 1.1, "x"),
  PLANNED("reports planned", Sense.AT_LEAST, 2_000, "/s"),
  SENT("texts sent", Sense.AT_LEAST, 7_700, "/s"),
  COMMIT_TO_CARRIER("from commit to carrier at a hundred a second, p99", Sense.AT_MOST, 50, "ms"),
  RESIDENT("resident, serve", Sense.AT_MOST, 200, "MB"),
  MEMORY_AFTER_DAYS("memory at the end, over its second quarter", Sense.AT_MOST, 1.1, "x"),
  LINES_AFTER_DAYS("open connections at the end, over the same", Sense.AT_MOST, 1.1, "x");

  /// Which side of the number is well.
  enum Sense {
    AT_LEAST,
    AT_MOST
  }

  private final String words;
  private final Sense sense;
  private final double number;
  private final String unit;

  Goal(String words, Sense sense, double number, String unit) {
    this.words = words;
    this.sense = sense;
    this.number = number;
    this.unit = unit;
  }

  /// What was measured of it.
  public Figure measured(String of, double figure) {
    return new Figure(this, of, figure, number);
  }

  /// The same, where another number will do as well: the milder one counts.
  public Figure measured(String of, double figure, double orElse) {
    double milder = sense == Sense.AT_MOST ? Math.max(number, orElse) : Math.min(number, orElse);
    return new Figure(this, of, figure, milder);
  }

  String words() {
    return words;
  }

  String unit() {
    return unit;
  }

  /// How far a figure goes: 1 is just met, more is better.
  double reach(double figure, double wanted) {
    double over = sense == Sense.AT_LEAST ? figure : wanted;
    double under = sense == Sense.AT_LEAST ? wanted : figure;
    return under <= 0 ? 0 : over / under;
  }
}
