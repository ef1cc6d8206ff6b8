package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.StageTable;
import org.hakimtoto.core.indicator.DecisionData.CourtDays;
import org.hakimtoto.core.indicator.DecisionData.Flow;
import org.hakimtoto.core.indicator.DecisionData.House;
import org.hakimtoto.core.indicator.DecisionData.Sent;
import org.junit.jupiter.api.Test;

/// Reads all tables of a quarter together and subtracts whatever is told of one from whatever is
/// told of another, knowing which sums they share.
class DecisionDifferencesTest {
  private static final int ROUNDS = 150;
  private static final int SOME_COUNTIES = 6;
  private static final Stage[] PLACES = {
    Stage.PLACE_OF_SAFETY, Stage.PLACEMENT, Stage.COURT_PLACEMENT
  };

  /// Figures by a name that is one in all tables; those that are told are not there.
  private final Map<String, Boolean> told = new HashMap<>();

  private final List<Map<String, Long>> equations = new ArrayList<>();
  private final List<Counted.Count> counts = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<CourtDays> courtDays = new ArrayList<>();
  private final List<House> houses = new ArrayList<>();

  @Test
  void no_withheld_figure_follows_from_all_tables_of_a_quarter_together() {
    var random = new Random(20_261_130);
    int withheld = 0;
    for (int round = 0; round < ROUNDS; round++) {
      happens(random);
      var report = DecisionReportTest.of(counts, flows, courtDays, houses, false);
      read(report);
      relate();
      assertThat(Subtraction.solvable(equations)).as("round %d: %s", round, equations).isFalse();
      withheld += equations.size();
    }
    assertThat(withheld).as("there was something to find").isGreaterThan(ROUNDS);
  }

  private void happens(Random random) {
    Stream.of(told, equations).forEach(DecisionDifferencesTest::empty);
    Stream.of(counts, flows, courtDays, houses).forEach(List::clear);
    StageTable.all().stream()
        .map(move -> move.from() + ">" + move.to())
        .distinct()
        .map(step -> step.split(">", -1))
        .forEach(
            step -> flow(random, Stage.valueOf(step[0]), Stage.valueOf(step[1]), some(random)));
    for (Sent sent : Sent.values()) {
      long came = some(random);
      courtDays.add(new CourtDays(sent, true, came));
      courtDays.add(new CourtDays(sent, false, some(random)));
      somewhere(random, Subject.HEARING_HELD, "", came);
    }
    long inHouses = 0;
    for (int house = 0; house < 5; house++) {
      long held = some(random);
      inHouses += held;
      houses.add(new House("house-" + house, "House", house, OptionalInt.of(20), held));
    }
    long remand = random.nextLong(inHouses + 1);
    somewhere(random, Subject.CUSTODY_NOW, CustodyKind.REMAND_HOME.name(), remand);
    somewhere(random, Subject.CUSTODY_NOW, CustodyKind.INSTITUTION.name(), inHouses - remand);
    somewhere(random, Subject.CUSTODY_NOW, CustodyKind.POLICE_CELL.name(), some(random));
  }

  private static void empty(Object collection) {
    if (collection instanceof Map<?, ?> map) {
      map.clear();
    } else if (collection instanceof List<?> list) {
      list.clear();
    }
  }

  private void flow(Random random, Stage from, Stage to, long n) {
    flows.add(new Flow(from, to, Map.of(9L, n)));
    switch (to) {
      case FINDING_AND_ORDER -> somewhere(random, Subject.ORDERED, "", n);
      case PLACE_OF_SAFETY, PLACEMENT, COURT_PLACEMENT ->
          somewhere(random, Subject.PLACED, to.name(), n);
      case DIVERSION -> somewhere(random, Subject.DIVERTED, charge(from), n);
      case AFTERCARE -> somewhere(random, Subject.AFTERCARE, from.name(), n);
      case CLOSED -> somewhere(random, Subject.CLOSED, "DISCHARGED", n);
      default -> {}
    }
  }

  private static String charge(Stage from) {
    return from == Stage.PROSECUTION_DECISION
        ? IndicatorFact.BEFORE_CHARGE
        : IndicatorFact.AFTER_CHARGE;
  }

  private void somewhere(Random random, Subject subject, String word, long n) {
    for (long i = 0; i < n; i++) {
      counts.add(DecisionReportTest.counted(subject, 1 + random.nextInt(SOME_COUNTIES), word, 1));
    }
  }

  private static long some(Random random) {
    return random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(60);
  }

  private void read(DecisionReport report) {
    row(report, "steps", "FINDING_AND_ORDER", "ordered");
    for (Stage place : PLACES) {
      row(report, "steps", place.name(), "placed " + place);
    }
    row(report, "steps", "AFTERCARE", "aftercare");
    row(report, "diversion", "BEFORE_CHARGE", "diverted BEFORE_CHARGE");
    row(report, "diversion", "AFTER_CHARGE", "diverted AFTER_CHARGE");
    row(report, "closed-by-reason", "TOTAL", "closed");
    row(report, "hearings", "HELD", "held");
    for (var row : report.table("flows").rows()) {
      told.put("flow " + row.code(), row.figures().getFirst() instanceof Figure.Told);
    }
    for (var row : report.table("attendance").rows()) {
      told.put("came " + row.code(), row.figures().getFirst() instanceof Figure.Told);
    }
    for (var row : report.table("beds").rows()) {
      told.put("in " + row.code(), row.figures().get(1) instanceof Figure.Told);
    }
    var kenya = report.table("custody-by-county").rows().getLast().figures();
    var all = List.of(CustodyKind.values());
    for (int i = 0; i < all.size(); i++) {
      told.put("now " + all.get(i), kenya.get(i) instanceof Figure.Told);
    }
    told.put("now", kenya.getLast() instanceof Figure.Told);
    var standard = report.standards().get(JuvenileIndicator.AFTERCARE.number() - 1);
    told.put(
        "flow COURT_PLACEMENT>AFTERCARE",
        told.getOrDefault("flow COURT_PLACEMENT>AFTERCARE", false)
            || standard.parts().getFirst().figure() instanceof Figure.Told);
  }

  private void row(DecisionReport report, String table, String code, String name) {
    var figure =
        report.table(table).rows().stream()
            .filter(row -> row.code().equals(code))
            .findFirst()
            .orElseThrow()
            .figures()
            .getFirst();
    told.put(name, figure instanceof Figure.Told);
  }

  private void relate() {
    equation("ordered", steps(Stage.FINDING_AND_ORDER));
    for (Stage place : PLACES) {
      equation("placed " + place, steps(place));
    }
    equation("aftercare", steps(Stage.AFTERCARE));
    equation("closed", steps(Stage.CLOSED));
    var diverted = steps(Stage.DIVERSION);
    equation(
        "diverted BEFORE_CHARGE",
        diverted.stream().filter(name -> name.contains("PROSECUTION_DECISION>")).toList());
    equation(
        "diverted AFTER_CHARGE",
        diverted.stream().filter(name -> !name.contains("PROSECUTION_DECISION>")).toList());
    equation("held", Arrays.stream(Sent.values()).map(sent -> "came " + sent).toList());
    var kinds = Arrays.stream(CustodyKind.values()).map(kind -> "now " + kind).toList();
    equation("now", kinds);
    var sides = new HashMap<String, Long>();
    houses.forEach(house -> sides.put("in " + house.code(), 1L));
    kinds.stream()
        .filter(name -> !name.equals("now POLICE_CELL"))
        .forEach(name -> sides.put(name, -1L));
    withheld(sides);
  }

  private static List<String> steps(Stage to) {
    return StageTable.all().stream()
        .filter(move -> move.to() == to)
        .map(move -> "flow " + move.from() + ">" + move.to())
        .distinct()
        .toList();
  }

  private void equation(String sum, List<String> parts) {
    var terms = new HashMap<String, Long>();
    parts.forEach(part -> terms.put(part, 1L));
    terms.put(sum, -1L);
    withheld(terms);
  }

  private void withheld(Map<String, Long> terms) {
    terms.keySet().removeIf(name -> told.getOrDefault(name, false));
    if (!terms.isEmpty()) {
      equations.add(terms);
    }
  }
}
