package org.hakimtoto.lab.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All figures of a bench beside their goals, and what is said of them. Pure.
public record Figures(List<Figure> all) {
  public static final Figures NONE = new Figures(List.of());

  public Figures {
    all = List.copyOf(all);
  }

  public static Figures of(Figure... figures) {
    return new Figures(List.of(figures));
  }

  public Figures and(Figures more) {
    return new Figures(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  /// Goal, figure, how far the figure goes, and the machine it was measured on.
  public List<String> lines(Machine machine) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(Locale.ROOT, "%-68s %10s %10s %8s", "goal", "wanted", "figure", "of goal"));
    for (Figure one : all) {
      lines.add(
          String.format(
                  Locale.ROOT,
                  "%-68s %10s %10s %8.2f  %s",
                  one.name(),
                  Figure.shown(one.wanted()) + " " + one.goal().unit(),
                  Figure.shown(one.figure()) + " " + one.goal().unit(),
                  one.reach(),
                  one.met(1) ? "met" : "MISSED")
              .stripTrailing());
    }
    lines.add("machine: " + machine.words());
    return List.copyOf(lines);
  }

  /// What was missed, in words.
  ///
  /// @param part of each goal that is wanted: 1 is all of it
  public List<String> missed(double part) {
    return all.stream()
        .filter(one -> !one.met(part))
        .map(one ->
            String.format(
                Locale.ROOT,
                "below the goal: %s is %s %s, wanted %s",
                one.name(),
                Figure.shown(one.figure()),
                one.goal().unit(),
                Figure.shown(one.wanted())
                    + (part == 1 ? "" : " and at least " + Figure.shown(part) + " of that")))
        .toList();
  }
}
