package org.hakimtoto.core.indicator;

import java.util.Arrays;
import java.util.List;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.indicator.IndicatorReport.Part;
import org.hakimtoto.core.indicator.IndicatorReport.Standard;

/// The figures of each [JuvenileIndicator].
final class Standards {
  private static final String CELL = CustodyKind.POLICE_CELL.name();
  private static final String REMAND = CustodyKind.REMAND_HOME.name();
  private static final String INSTITUTION = CustodyKind.INSTITUTION.name();
  private static final int HOUR = 3_600;

  private final IndicatorTotals numbers;
  private final Population population;

  Standards(IndicatorTotals numbers, Population population) {
    this.numbers = numbers;
    this.population = population;
  }

  List<Standard> all() {
    return Arrays.stream(JuvenileIndicator.values())
        .map(indicator -> new Standard(indicator, parts(indicator)))
        .toList();
  }

  private List<Part> parts(JuvenileIndicator indicator) {
    return switch (indicator) {
      case ARRESTED -> withRate("Arrested", numbers.figure(Subject.CUSTODY_STARTED, CELL));
      case IN_DETENTION -> withRate("Held now", numbers.total(Subject.CUSTODY_NOW));
      case BEFORE_THE_ORDER ->
          List.of(
              new Part("In police cells now", numbers.figure(Subject.CUSTODY_NOW, CELL)),
              new Part("In remand homes now", numbers.figure(Subject.CUSTODY_NOW, REMAND)));
      case TIME_BEFORE_THE_ORDER ->
          List.of(
              new Part("Police cell, median hours", hours(CELL)),
              new Part("Remand home, median hours", hours(REMAND)));
      case TIME_BY_ORDER -> List.of(new Part("Institution, median hours", hours(INSTITUTION)));
      case FAMILY ->
          List.of(new Part("Told", numbers.figure(Subject.GUARDIAN_TOLD, IndicatorTotals.ALL)));
      case BY_ORDER -> byOrder();
      case DIVERSION -> diversion();
      case AFTERCARE ->
          List.of(
              new Part(
                  "Begun after a placement by an order",
                  numbers.figure(Subject.AFTERCARE, Stage.COURT_PLACEMENT.name())),
              new Part("Begun in all", numbers.total(Subject.AFTERCARE)));
      case DEATHS, SEPARATION, INSPECTIONS, COMPLAINTS, SPECIALISED_SYSTEM, PREVENTION -> List.of();
    };
  }

  private List<Part> withRate(String name, Figure count) {
    var counted = new Part(name, count);
    return population.of(numbers.county()).isEmpty()
        ? List.of(counted)
        : List.of(
            counted, new Part("Per 100,000 children", population.rate(count, numbers.county())));
  }

  private Figure hours(String custody) {
    return numbers.lengths(Subject.CUSTODY_ENDED, custody, HOUR).median();
  }

  private List<Part> byOrder() {
    return List.of(
        new Part("Findings and orders", numbers.figure(Subject.ORDERED, IndicatorTotals.ALL)),
        new Part(
            "Placements by an order", numbers.figure(Subject.PLACED, Stage.COURT_PLACEMENT.name())),
        new Part(
            "Custody begun in an institution",
            numbers.figure(Subject.CUSTODY_STARTED, INSTITUTION)));
  }

  private List<Part> diversion() {
    Figure before = numbers.figure(Subject.DIVERTED, IndicatorFact.BEFORE_CHARGE);
    Figure after = numbers.figure(Subject.DIVERTED, IndicatorFact.AFTER_CHARGE);
    Figure ordered = numbers.figure(Subject.ORDERED, IndicatorTotals.ALL);
    return List.of(
        new Part("Diverted before the charge", before),
        new Part("Diverted after the charge", after),
        new Part(
            "Before the charge, percent", IndicatorTotals.percent(before, before, after, ordered)));
  }
}
