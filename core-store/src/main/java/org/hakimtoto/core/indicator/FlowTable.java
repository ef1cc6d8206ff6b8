package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.StageTable;
import org.hakimtoto.core.indicator.IndicatorReport.Row;
import org.hakimtoto.core.indicator.IndicatorReport.Table;

/// How cases of all Kenya went from stage to stage, and how long they had been in the one they
/// left. What came to a stage is told elsewhere as a sum: where that sum is told no part of it is
/// computable here, and where it is withheld none of its parts is told.
final class FlowTable {
  static final String ID = "flows";

  private final IndicatorTotals numbers;
  private final Map<Step, Map<Long, Long>> days = new LinkedHashMap<>();

  private record Step(Stage from, Stage to) {
    String code() {
      return from.name() + ">" + to.name();
    }
  }

  /// Steps of which another table tells the sum.
  private record Group(Stage to, String part) {}

  FlowTable(IndicatorTotals numbers, List<DecisionData.Flow> flows) {
    this.numbers = numbers;
    StageTable.all()
        .forEach(move -> days.computeIfAbsent(new Step(move.from(), move.to()), _ -> Map.of()));
    flows.forEach(flow -> days.put(new Step(flow.from(), flow.to()), flow.days()));
  }

  Table table() {
    var groups = new LinkedHashMap<Group, List<Step>>();
    days.keySet()
        .forEach(step -> groups.computeIfAbsent(group(step), _ -> new ArrayList<>()).add(step));
    var counts = new LinkedHashMap<Step, Figure>();
    groups.values().forEach(steps -> counts.putAll(told(steps)));
    return new Table(
        ID,
        "From stage to stage, all of Kenya",
        "Step",
        List.of("Cases", "Median, days"),
        days.keySet().stream().map(step -> row(step, counts)).toList());
  }

  private Row row(Step step, Map<Step, Figure> counts) {
    Figure count = counts.getOrDefault(step, new Figure.None());
    Figure median = count instanceof Figure.Told ? median(step) : count;
    return new Row(
        step.code(),
        ReportTables.name(step.from().name()) + " → " + ReportTables.name(step.to().name()),
        List.of(count, median));
  }

  private Map<Step, Figure> told(List<Step> steps) {
    var figures = new LinkedHashMap<Step, Figure>();
    if (sum(steps.getFirst()).filter(Figure.Withheld.class::isInstance).isPresent()) {
      steps.forEach(step -> figures.put(step, new Figure.Withheld(Look.HIDDEN)));
      return figures;
    }
    var counts = steps.stream().map(this::count).toList();
    var looks = numbers.looks(counts);
    for (int i = 0; i < steps.size(); i++) {
      figures.put(
          steps.get(i),
          looks.get(i) == Look.SHOWN
              ? Figure.of(counts.get(i))
              : new Figure.Withheld(looks.get(i)));
    }
    return figures;
  }

  private static Group group(Step step) {
    return new Group(
        step.to(),
        switch (step.to()) {
          case AFTERCARE -> step.from().name();
          case DIVERSION -> charge(step.from());
          case REPORTED,
              INTAKE,
              MADE_SAFE,
              PLACE_OF_SAFETY,
              CARE_ORDER,
              PLACEMENT,
              ARREST,
              PROSECUTION_DECISION,
              PLEA,
              HEARINGS,
              FINDING_AND_ORDER,
              COURT_PLACEMENT,
              CLOSED ->
              "";
        });
  }

  /// What another table tells of all that came to a stage as the step did; empty: none does.
  private Optional<Figure> sum(Step step) {
    return switch (step.to()) {
      case FINDING_AND_ORDER ->
          Optional.of(numbers.figure(Subject.ORDERED, 0, IndicatorTotals.ALL));
      case PLACE_OF_SAFETY, PLACEMENT, COURT_PLACEMENT ->
          Optional.of(numbers.figure(Subject.PLACED, 0, step.to().name()));
      case DIVERSION -> Optional.of(numbers.figure(Subject.DIVERTED, 0, charge(step.from())));
      case AFTERCARE -> Optional.of(numbers.figure(Subject.AFTERCARE, 0, step.from().name()));
      case CLOSED -> Optional.of(numbers.total(Subject.CLOSED, 0));
      case REPORTED, INTAKE, MADE_SAFE, CARE_ORDER, ARREST, PROSECUTION_DECISION, PLEA, HEARINGS ->
          Optional.empty();
    };
  }

  private static String charge(Stage from) {
    return from == Stage.PROSECUTION_DECISION
        ? IndicatorFact.BEFORE_CHARGE
        : IndicatorFact.AFTER_CHARGE;
  }

  private long count(Step step) {
    return days.getOrDefault(step, Map.of()).values().stream().mapToLong(n -> n).sum();
  }

  private Figure median(Step step) {
    return median(days.getOrDefault(step, Map.of()));
  }

  /// Of lengths by how often each occurred: the middle one, or between the two in the middle.
  static Figure median(Map<Long, Long> times) {
    long all = times.values().stream().mapToLong(n -> n).sum();
    return all == 0
        ? new Figure.None()
        : Figure.tenths((at(times, (all - 1) / 2) + at(times, all / 2)) / 2.0);
  }

  private static long at(Map<Long, Long> times, long place) {
    long passed = 0;
    for (var one : new TreeMap<>(times).entrySet()) {
      passed += one.getValue();
      if (passed > place) {
        return one.getKey();
      }
    }
    throw new IllegalArgumentException("fewer than that");
  }
}
