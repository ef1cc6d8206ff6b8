package org.hakimtoto.core.indicator;

import java.util.List;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.indicator.IndicatorReport.Part;
import org.hakimtoto.core.indicator.IndicatorReport.Standard;
import org.hakimtoto.core.indicator.IndicatorReport.Support;

/// The juvenile justice indicators of UNODC and UNICEF (Manual for the Measurement of Juvenile
/// Justice Indicators, 2007), with what our events can tell of each.
final class Standards {
  private static final String CELL = CustodyKind.POLICE_CELL.name();
  private static final String REMAND = CustodyKind.REMAND_HOME.name();
  private static final String INSTITUTION = CustodyKind.INSTITUTION.name();
  private static final int HOUR = 3_600;

  private final IndicatorTotals numbers;

  Standards(IndicatorTotals numbers) {
    this.numbers = numbers;
  }

  List<Standard> all() {
    return List.of(
        arrests(),
        detention(),
        beforeTheOrder(),
        timeBeforeTheOrder(),
        missing(5, "Time in detention by order of a court", "no event tells when an order ends"),
        missing(6, "Deaths in detention", "no event tells of a death"),
        missing(7, "Separation from adults", "no event tells who shares the cell"),
        family(),
        byOrder(),
        diversion(),
        aftercare());
  }

  private Standard arrests() {
    return new Standard(
        1,
        "Children arrested",
        Support.PARTLY,
        "custody begun in a police cell; for a rate per 100,000 the number of children who live"
            + " there is missing",
        List.of(new Part("Arrested", numbers.figure(Subject.CUSTODY_STARTED, CELL))));
  }

  private Standard detention() {
    return new Standard(
        2,
        "Children in detention",
        Support.PARTLY,
        "children held now, places of safety included; for a rate per 100,000 the number of"
            + " children who live there is missing",
        List.of(new Part("Held now", numbers.total(Subject.CUSTODY_NOW))));
  }

  private Standard beforeTheOrder() {
    return new Standard(
        3,
        "Children in detention before the court's order",
        Support.YES,
        "children held now in a police cell or a remand home",
        List.of(
            new Part("In police cells now", numbers.figure(Subject.CUSTODY_NOW, CELL)),
            new Part("In remand homes now", numbers.figure(Subject.CUSTODY_NOW, REMAND))));
  }

  private Standard timeBeforeTheOrder() {
    return new Standard(
        4,
        "Time in detention before the court's order",
        Support.YES,
        "custody ended in a police cell or a remand home, from its beginning, in whole hours",
        List.of(
            new Part(
                "Police cell, median hours",
                numbers.lengths(Subject.CUSTODY_ENDED, CELL, HOUR).median()),
            new Part(
                "Remand home, median hours",
                numbers.lengths(Subject.CUSTODY_ENDED, REMAND, HOUR).median())));
  }

  private Standard family() {
    return new Standard(
        8,
        "Contact with family",
        Support.PARTLY,
        "guardians told by an officer; visits in the first three months are not told",
        List.of(new Part("Told", numbers.figure(Subject.GUARDIAN_TOLD, IndicatorTotals.ALL))));
  }

  private Standard byOrder() {
    return new Standard(
        9,
        "Detention by order of a court",
        Support.PARTLY,
        "findings and orders, and placements by an order; which of them are detention is not told",
        List.of(
            new Part("Findings and orders", numbers.figure(Subject.ORDERED, IndicatorTotals.ALL)),
            new Part(
                "Placements by an order",
                numbers.figure(Subject.PLACED, Stage.COURT_PLACEMENT.name())),
            new Part(
                "Custody begun in an institution",
                numbers.figure(Subject.CUSTODY_STARTED, INSTITUTION))));
  }

  private Standard diversion() {
    Figure before = numbers.figure(Subject.DIVERTED, IndicatorFact.BEFORE_CHARGE);
    Figure after = numbers.figure(Subject.DIVERTED, IndicatorFact.AFTER_CHARGE);
    Figure ordered = numbers.figure(Subject.ORDERED, IndicatorTotals.ALL);
    return new Standard(
        10,
        "Diversion before the court's order",
        Support.YES,
        "diversions, of all diversions and findings and orders",
        List.of(
            new Part("Diverted before the charge", before),
            new Part("Diverted after the charge", after),
            new Part(
                "Before the charge, percent",
                IndicatorTotals.percent(before, before, after, ordered))));
  }

  private Standard aftercare() {
    return new Standard(
        11,
        "Aftercare",
        Support.PARTLY,
        "aftercare begun after a placement by an order; those released without it are not told",
        List.of(
            new Part(
                "Begun after a placement by an order",
                numbers.figure(Subject.AFTERCARE, Stage.COURT_PLACEMENT.name())),
            new Part("Begun in all", numbers.total(Subject.AFTERCARE))));
  }

  private static Standard missing(int number, String title, String why) {
    return new Standard(number, title, Support.NO, why, List.of());
  }
}
