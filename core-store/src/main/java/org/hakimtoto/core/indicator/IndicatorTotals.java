package org.hakimtoto.core.indicator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.StageTable;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.Urgency;

/// All counts of a question, with what may be shown of them.
final class IndicatorTotals {
  /// The one column of a subject that is not divided.
  static final String ALL = "";

  private final IndicatorQuestion question;
  private final Counted counted;
  private final List<Named> counties;
  private final List<Integer> codes;
  private final Map<Subject, Counts> counts = new EnumMap<>(Subject.class);

  IndicatorTotals(IndicatorQuestion question, Counted counted, List<Named> counties) {
    this.question = question;
    this.counted = counted;
    this.counties = counties;
    this.codes = counties.stream().map(Named::code).toList();
  }

  List<String> words(Subject subject) {
    return switch (subject) {
      case REPORTED_BY_URGENCY, ACCEPTED -> names(Urgency.values());
      case REPORTED_BY_CATEGORY -> names(Category.values());
      case REPORTED_BY_MONTH -> question.period().months().stream().map(Object::toString).toList();
      case HEARING_MOVED, HEARING_CANCELLED -> names(MoveReason.values());
      case DIVERTED -> List.of(IndicatorFact.BEFORE_CHARGE, IndicatorFact.AFTER_CHARGE);
      case CUSTODY_STARTED, CUSTODY_ENDED, CUSTODY_NOW -> names(CustodyKind.values());
      case PLACED -> names(Stage.PLACE_OF_SAFETY, Stage.PLACEMENT, Stage.COURT_PLACEMENT);
      case CLOSED -> names(CloseReason.values());
      case AFTERCARE -> beforeAftercare();
      case COURT_CLOCK_KEPT, COURT_CLOCK_MISSED, HEARING_HELD, ORDERED, GUARDIAN_TOLD ->
          List.of(ALL);
    };
  }

  /// No stage from which nobody can come: whoever knows that it counts none could subtract it.
  private static List<String> beforeAftercare() {
    return StageTable.all().stream()
        .filter(move -> move.to() == Stage.AFTERCARE)
        .map(move -> move.from().name())
        .distinct()
        .toList();
  }

  /// A sum that is told makes parts that are withheld easier to compute; so only those are told
  /// that people need.
  private static boolean hasTotals(Subject subject) {
    return switch (subject) {
      case REPORTED_BY_URGENCY,
          REPORTED_BY_CATEGORY,
          REPORTED_BY_MONTH,
          HEARING_MOVED,
          HEARING_CANCELLED,
          CUSTODY_NOW,
          CLOSED,
          AFTERCARE ->
          true;
      case ACCEPTED,
          COURT_CLOCK_KEPT,
          COURT_CLOCK_MISSED,
          HEARING_HELD,
          DIVERTED,
          ORDERED,
          CUSTODY_STARTED,
          CUSTODY_ENDED,
          PLACED,
          GUARDIAN_TOLD ->
          false;
    };
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  List<Named> counties() {
    return question.county() == 0
        ? counties
        : counties.stream().filter(c -> c.code() == question.county()).toList();
  }

  boolean wholeCountry() {
    return question.county() == 0;
  }

  boolean smallCells() {
    return question.smallCells();
  }

  int county() {
    return question.county();
  }

  /// Which of a list may be shown, and its total as the last.
  List<Look> looks(List<Long> counts) {
    return smallCells()
        ? java.util.Collections.nCopies(counts.size() + 1, Look.SHOWN)
        : SmallCells.list(counts);
  }

  List<Counted.Messages> messages() {
    return counted.messages();
  }

  /// In the county that was asked, or in Kenya.
  Figure figure(Subject subject, String word) {
    return figure(subject, question.county(), word);
  }

  Figure figure(Subject subject, int county, String word) {
    return of(subject).figure(county, word);
  }

  Figure total(Subject subject) {
    return total(subject, question.county());
  }

  Figure total(Subject subject, int county) {
    return of(subject).total(county);
  }

  /// Made when it is first asked for: not every report tells of every subject.
  private Counts of(Subject subject) {
    return counts.computeIfAbsent(subject, this::counted);
  }

  private Counts counted(Subject subject) {
    return hasTotals(subject)
        ? Counts.withTotals(counted, subject, codes, words(subject), question.smallCells())
        : Counts.withoutTotals(counted, subject, codes, words(subject), question.smallCells());
  }

  /// `part` in a hundred of `all`, when every one of them is shown and there are any.
  static Figure percent(Figure part, Figure... all) {
    double sum = Stream.of(all).mapToDouble(IndicatorTotals::value).sum();
    boolean told = Stream.of(all).allMatch(Figure.Told.class::isInstance);
    return told && part instanceof Figure.Told && sum > 0
        ? Figure.tenths(100 * value(part) / sum)
        : new Figure.None();
  }

  private static double value(Figure figure) {
    return figure instanceof Figure.Told n ? n.value().doubleValue() : 0;
  }

  /// A length of which so few were counted that their number is withheld is withheld too.
  ///
  /// @param unit how many seconds one of what is shown has
  Lengths lengths(Subject subject, String word, int unit) {
    if (figure(subject, word) instanceof Figure.Withheld withheld) {
      return new Lengths(withheld, withheld);
    }
    return counted.lengths().stream()
        .filter(length -> length.subject() == subject && length.column().equals(word))
        .findFirst()
        .map(length ->
            new Lengths(Figure.tenths(length.median() / unit), Figure.tenths(length.p90() / unit)))
        .orElseGet(() -> new Lengths(new Figure.None(), new Figure.None()));
  }

  record Lengths(Figure median, Figure p90) {}
}
