package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hakimtoto.core.indicator.IndicatorReport.Row;
import org.hakimtoto.core.indicator.IndicatorReport.Table;

/// The tables of the report.
final class ReportTables {
  private static final int MINUTE = 60;
  private static final int HOUR = 3_600;
  private static final String TOTAL = "Total";

  private final IndicatorTotals numbers;

  ReportTables(IndicatorTotals numbers) {
    this.numbers = numbers;
  }

  List<Table> all() {
    var tables =
        new ArrayList<>(
            List.of(
                byCounty(
                    "reports-by-county",
                    "Reports by county and urgency",
                    Subject.REPORTED_BY_URGENCY),
                list(
                    "reports-by-category",
                    "Reports by category",
                    "Category",
                    "Reports",
                    Subject.REPORTED_BY_CATEGORY),
                list(
                    "reports-by-month",
                    "Reports by month",
                    "Month",
                    "Reports",
                    Subject.REPORTED_BY_MONTH),
                timeToAccept(),
                courtClock(),
                hearings(),
                reasons(),
                byCounty(
                    "custody-by-county", "Children in custody now, by county", Subject.CUSTODY_NOW),
                custodyTime(),
                diversion(),
                placements(),
                list(
                    "closed-by-reason",
                    "Cases closed, by reason",
                    "Reason",
                    "Cases",
                    Subject.CLOSED)));
    if (numbers.wholeCountry()) {
      tables.add(new MessageTable(numbers.messages(), numbers.smallCells()).table());
    }
    return tables;
  }

  /// `POLICE_CELL` as people write it.
  static String name(String word) {
    String lower = word.replace('_', ' ').toLowerCase(Locale.ROOT).replace(" fgm", " or FGM");
    return lower.isEmpty() ? "" : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  private Table byCounty(String id, String title, Subject subject) {
    var words = numbers.words(subject);
    var rows = new ArrayList<Row>();
    numbers
        .counties()
        .forEach(county ->
            rows.add(
                new Row(
                    String.valueOf(county.code()),
                    county.name(),
                    across(subject, words, county.code()))));
    if (numbers.wholeCountry()) {
      rows.add(new Row("0", "Kenya", across(subject, words, 0)));
    }
    return new Table(id, title, "County", withTotal(words), rows);
  }

  private List<Figure> across(Subject subject, List<String> words, int county) {
    return Stream.concat(
            words.stream().map(word -> numbers.figure(subject, county, word)),
            Stream.of(numbers.total(subject, county)))
        .toList();
  }

  private static List<String> withTotal(List<String> words) {
    return Stream.concat(words.stream().map(ReportTables::name), Stream.of(TOTAL)).toList();
  }

  private Table list(String id, String title, String rowHead, String column, Subject subject) {
    var rows =
        new ArrayList<>(
            rows(numbers.words(subject), word -> List.of(numbers.figure(subject, word))));
    rows.add(new Row("TOTAL", TOTAL, List.of(numbers.total(subject))));
    return new Table(id, title, rowHead, List.of(column), rows);
  }

  private static List<Row> rows(List<String> words, Function<String, List<Figure>> figures) {
    return words.stream().map(word -> new Row(word, name(word), figures.apply(word))).toList();
  }

  private Table timeToAccept() {
    return new Table(
        "time-to-accept",
        "Time from report to acceptance (median)",
        "Urgency",
        List.of("Cases", "Median, minutes", "90 of 100 within, minutes"),
        rows(
            numbers.words(Subject.ACCEPTED),
            word -> {
              var lengths = numbers.lengths(Subject.ACCEPTED, word, MINUTE);
              return List.of(
                  numbers.figure(Subject.ACCEPTED, word), lengths.median(), lengths.p90());
            }));
  }

  private Table courtClock() {
    Figure kept = numbers.figure(Subject.COURT_CLOCK_KEPT, IndicatorTotals.ALL);
    Figure missed = numbers.figure(Subject.COURT_CLOCK_MISSED, IndicatorTotals.ALL);
    return new Table(
        "court-clock",
        "From arrest to court: the 24-hour clock",
        "Clock",
        List.of("Children", "Percent"),
        List.of(
            new Row("KEPT", "Kept", List.of(kept, IndicatorTotals.percent(kept, kept, missed))),
            new Row(
                "MISSED",
                "Missed",
                List.of(missed, IndicatorTotals.percent(missed, kept, missed)))));
  }

  private Table hearings() {
    Figure held = numbers.figure(Subject.HEARING_HELD, IndicatorTotals.ALL);
    Figure moved = numbers.total(Subject.HEARING_MOVED);
    Figure cancelled = numbers.total(Subject.HEARING_CANCELLED);
    return new Table(
        "hearings",
        "Hearings held, moved and cancelled",
        "Hearing",
        List.of("Hearings", "Percent"),
        Stream.of(
                new Named("HELD", held),
                new Named("MOVED", moved),
                new Named("CANCELLED", cancelled))
            .map(row ->
                new Row(
                    row.word(),
                    name(row.word()),
                    List.of(
                        row.figure(),
                        IndicatorTotals.percent(row.figure(), held, moved, cancelled))))
            .toList());
  }

  private record Named(String word, Figure figure) {}

  private Table reasons() {
    return new Table(
        "hearing-reasons",
        "Why hearings were moved or cancelled",
        "Reason",
        List.of("Moved", "Cancelled"),
        rows(
            numbers.words(Subject.HEARING_MOVED),
            word ->
                List.of(
                    numbers.figure(Subject.HEARING_MOVED, word),
                    numbers.figure(Subject.HEARING_CANCELLED, word))));
  }

  private Table custodyTime() {
    return new Table(
        "custody-time",
        "Custody: begun, ended, and how long (median)",
        "Custody",
        List.of("Begun", "Ended", "Median, hours", "90 of 100 within, hours"),
        rows(
            numbers.words(Subject.CUSTODY_ENDED),
            word -> {
              var lengths = numbers.lengths(Subject.CUSTODY_ENDED, word, HOUR);
              return List.of(
                  numbers.figure(Subject.CUSTODY_STARTED, word),
                  ended(word),
                  lengths.median(),
                  lengths.p90());
            }));
  }

  /// Begun less ended is held now. One of the three must stay untold where another is withheld, and
  /// the ends are missed least.
  private Figure ended(String word) {
    return numbers.smallCells()
        ? numbers.figure(Subject.CUSTODY_ENDED, word)
        : new Figure.Withheld(Look.HIDDEN);
  }

  private Table diversion() {
    Figure before = numbers.figure(Subject.DIVERTED, IndicatorFact.BEFORE_CHARGE);
    Figure after = numbers.figure(Subject.DIVERTED, IndicatorFact.AFTER_CHARGE);
    return new Table(
        "diversion",
        "Diversion",
        "When",
        List.of("Children", "Percent"),
        rows(
            numbers.words(Subject.DIVERTED),
            word -> {
              Figure figure = numbers.figure(Subject.DIVERTED, word);
              return List.of(figure, IndicatorTotals.percent(figure, before, after));
            }));
  }

  private Table placements() {
    var rows =
        new ArrayList<>(
            rows(
                numbers.words(Subject.PLACED),
                word -> List.of(numbers.figure(Subject.PLACED, word))));
    rows.add(
        new Row(
            "FINDING_AND_ORDER",
            "Finding and order of a court",
            List.of(numbers.figure(Subject.ORDERED, IndicatorTotals.ALL))));
    rows.add(new Row("AFTERCARE", "Aftercare begun", List.of(numbers.total(Subject.AFTERCARE))));
    rows.add(
        new Row(
            "GUARDIAN_TOLD",
            "Guardian told by an officer",
            List.of(numbers.figure(Subject.GUARDIAN_TOLD, IndicatorTotals.ALL))));
    return new Table("steps", "Placements and steps", "Step", List.of("Times"), rows);
  }
}
