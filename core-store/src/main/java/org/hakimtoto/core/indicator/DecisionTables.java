package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.indicator.DecisionData.Sent;
import org.hakimtoto.core.indicator.IndicatorReport.Row;
import org.hakimtoto.core.indicator.IndicatorReport.Table;

/// The tables of a quarter that [ReportTables] does not have: how it compares with those before it,
/// with how many children there are, and with the beds there are; and who came to court.
final class DecisionTables {
  private static final String CELL = CustodyKind.POLICE_CELL.name();

  /// What a trend shows, by its column. Each figure is as its own quarter tells it.
  private static final Map<String, Function<IndicatorTotals, Figure>> TREND = trend();

  private final IndicatorTotals numbers;
  private final DecisionData data;

  DecisionTables(IndicatorTotals numbers, DecisionData data) {
    this.numbers = numbers;
    this.data = data;
  }

  private static Map<String, Function<IndicatorTotals, Figure>> trend() {
    var all = new LinkedHashMap<String, Function<IndicatorTotals, Figure>>();
    all.put("Reports", n -> n.total(Subject.REPORTED_BY_URGENCY));
    all.put("Arrested", n -> n.figure(Subject.CUSTODY_STARTED, CELL));
    all.put(
        "In court or home in time", n -> n.figure(Subject.COURT_CLOCK_KEPT, IndicatorTotals.ALL));
    all.put("Too late", n -> n.figure(Subject.COURT_CLOCK_MISSED, IndicatorTotals.ALL));
    all.put(
        "Diverted before the charge", n -> n.figure(Subject.DIVERTED, IndicatorFact.BEFORE_CHARGE));
    all.put("Hearings held", n -> n.figure(Subject.HEARING_HELD, IndicatorTotals.ALL));
    all.put("Hearings moved", n -> n.total(Subject.HEARING_MOVED));
    all.put("Findings and orders", n -> n.figure(Subject.ORDERED, IndicatorTotals.ALL));
    all.put("Cases closed", n -> n.total(Subject.CLOSED));
    return all;
  }

  /// @param totals the counts of each quarter, with its own withholding
  static Table trend(List<DecisionData.OfQuarter> quarters, List<IndicatorTotals> totals) {
    var rows =
        IntStream.range(0, totals.size())
            .mapToObj(i ->
                new Row(
                    quarters.get(i).quarter().toString(),
                    quarters.get(i).quarter().toString(),
                    TREND.values().stream().map(column -> column.apply(totals.get(i))).toList()))
            .toList();
    return new Table("trend", "Quarter by quarter", "Quarter", List.copyOf(TREND.keySet()), rows);
  }

  Table rates() {
    var rows = new ArrayList<Row>();
    numbers.counties().forEach(county -> rows.add(rates(county.code(), county.name())));
    if (numbers.wholeCountry()) {
      rows.add(rates(0, "Kenya"));
    }
    return new Table(
        "rates",
        "Counties, and rates per 100,000 children in the quarter",
        "County",
        List.of(
            "Reports",
            "Reports per 100,000",
            "Arrested",
            "Arrested per 100,000",
            "Held now",
            "Held now per 100,000"),
        rows);
  }

  private Row rates(int county, String name) {
    var counts =
        List.of(
            numbers.total(Subject.REPORTED_BY_URGENCY, county),
            numbers.figure(Subject.CUSTODY_STARTED, county, CELL),
            numbers.total(Subject.CUSTODY_NOW, county));
    return new Row(
        String.valueOf(county),
        name,
        counts.stream()
            .flatMap(count -> List.of(count, data.population().rate(count, county)).stream())
            .toList());
  }

  Table flows() {
    return new FlowTable(numbers, data.flows()).table();
  }

  /// Beds are nobody's data. How many are held is told of a house when it is known of all houses
  /// together from the other tables, and then as in any list.
  Table beds() {
    var houses = data.houses();
    var looks = numbers.looks(houses.stream().map(DecisionData.House::held).toList());
    boolean all = knownTogether();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < houses.size(); i++) {
      var house = houses.get(i);
      if (!numbers.wholeCountry() && house.county() != numbers.county()) {
        continue;
      }
      Look look = all ? looks.get(i) : Look.HIDDEN;
      Figure held = look == Look.SHOWN ? Figure.of(house.held()) : new Figure.Withheld(look);
      rows.add(new Row(house.code(), house.name(), List.of(beds(house), held, full(house, held))));
    }
    return new Table(
        "beds",
        "Beds of institutions, and children held there now",
        "Institution",
        List.of("Beds", "Held now", "Percent full"),
        rows);
  }

  /// Held anywhere but in police cells: all that are held less those in cells, or the sum of the
  /// other kinds.
  private boolean knownTogether() {
    Figure cells = numbers.figure(Subject.CUSTODY_NOW, 0, CELL);
    Figure total = numbers.total(Subject.CUSTODY_NOW, 0);
    return told(cells, total)
        || Arrays.stream(CustodyKind.values())
            .filter(kind -> kind != CustodyKind.POLICE_CELL)
            .allMatch(kind -> told(numbers.figure(Subject.CUSTODY_NOW, 0, kind.name())));
  }

  private static boolean told(Figure... figures) {
    return Arrays.stream(figures).allMatch(Figure.Told.class::isInstance);
  }

  private static Figure beds(DecisionData.House house) {
    return house.beds().isPresent() ? Figure.of(house.beds().getAsInt()) : new Figure.None();
  }

  private static Figure full(DecisionData.House house, Figure held) {
    return switch (held) {
      case Figure.Told(var n) when house.beds().isPresent() && house.beds().getAsInt() > 0 ->
          Figure.tenths(100 * n.doubleValue() / house.beds().getAsInt());
      case Figure.Told _ -> new Figure.None();
      case Figure.Withheld withheld -> house.beds().isPresent() ? withheld : new Figure.None();
      case Figure.None none -> none;
    };
  }

  /// Days in court by what had been sent before. Those who came are all hearings that were held:
  /// where that sum is withheld nothing is told of its parts.
  Table attendance() {
    var came = column(true);
    var away = column(false);
    boolean held = told(numbers.figure(Subject.HEARING_HELD, 0, IndicatorTotals.ALL));
    var cameLooks = held ? numbers.looks(came) : hidden(came);
    var awayLooks = numbers.looks(away);
    var rows = new ArrayList<Row>();
    var all = List.of(Sent.values());
    for (int i = 0; i < all.size(); i++) {
      Sent sent = all.get(i);
      rows.add(
          new Row(
              sent.name(),
              name(sent),
              Shares.of(
                  shown(came.get(i), cameLooks.get(i)), shown(away.get(i), awayLooks.get(i)))));
    }
    return new Table(
        "attendance",
        "Who came to court, by what was sent before; all of Kenya",
        "Sent",
        Shares.COLUMNS,
        rows);
  }

  private static String name(Sent sent) {
    return switch (sent) {
      case DELIVERED -> "A reminder reached a phone";
      case NOT_DELIVERED -> "A reminder was sent and not delivered";
      case NONE -> "No reminder was sent";
    };
  }

  private List<Long> column(boolean came) {
    return Arrays.stream(Sent.values())
        .map(sent ->
            data.courtDays().stream()
                .filter(days -> days.sent() == sent && days.came() == came)
                .mapToLong(DecisionData.CourtDays::n)
                .sum())
        .toList();
  }

  private List<Look> hidden(List<Long> counts) {
    return counts.stream().map(_ -> numbers.smallCells() ? Look.SHOWN : Look.HIDDEN).toList();
  }

  static Figure shown(long n, Look look) {
    return look == Look.SHOWN ? Figure.of(n) : new Figure.Withheld(look);
  }
}
