package org.hakimtoto.lab.goals;

import java.util.Locale;

/// A figure beside its goal. Pure.
///
/// @param of what was measured, where a goal has several figures
/// @param wanted the goal's number here
public record Figure(Goal goal, String of, double figure, double wanted) {

  /// How far it goes: 1 is just met, more is better; 0: nothing was measured, which meets nothing.
  public double reach() {
    return goal.reach(figure, wanted);
  }

  /// @param part of the goal that is wanted: 1 is all of it
  public boolean met(double part) {
    return reach() >= part;
  }

  String name() {
    return goal.words() + (of.isEmpty() ? "" : ": " + of);
  }

  static String shown(double number) {
    double size = Math.abs(number);
    String format = size < 1 ? "%.3f" : size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, number);
  }
}
