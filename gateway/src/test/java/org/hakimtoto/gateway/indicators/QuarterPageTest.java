package org.hakimtoto.gateway.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.DecisionData;
import org.hakimtoto.core.indicator.DecisionReport;
import org.hakimtoto.core.indicator.Population;
import org.hakimtoto.core.indicator.Quarter;
import org.hakimtoto.core.indicator.Subject;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.desk.DeskWords;
import org.junit.jupiter.api.Test;

class QuarterPageTest {
  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
  private static final String EVIL = "<script>alert(1)</script>";

  /// Of numbers and names alone: nobody translates these.
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "[^a-zA-Z]*|(✓[^✓]*[.,]? ?)*( ?→ ?✓.*)?|.*(C\\d+|House|2026-\\d\\d-\\d\\d|Q\\d).*");

  @Test
  void all_that_the_page_says_is_said_in_kiswahili() {
    var known = new HashMap<String, String>();
    DeskWords.shipped()
        .in(Language.KISWAHILI)
        .sentences()
        .forEach((english, said) -> known.put(english, "✓"));
    String page = QuarterPage.of(report("a census"), PageWords.kiswahili(known), NOW);

    var english = new ArrayList<String>();
    for (String said :
        page.replaceAll("(?s)<head>.*?</head>", "").replace("&lt;5", "").split("<[^>]*>", -1)) {
      if (!said.isBlank() && !NO_WORDS.matcher(said.strip()).matches()) {
        english.add(said.strip());
      }
    }
    assertThat(english).isEmpty();
  }

  @Test
  void a_drawing_shows_what_is_told_and_measures_nothing_that_is_withheld() {
    String page = QuarterPage.of(report(""), PageWords.ENGLISH, NOW);

    assertThat(page)
        .contains("No population known: there are no rates.", "class=\"withheld\"")
        .contains("Reported → Intake", "16.0 days")
        .doesNotContain("NaN", "null", "Infinity");
    assertThat(page.split("<figure", -1)).hasSizeGreaterThan(15);
    assertThat(page.split("<svg", -1)).hasSizeGreaterThan(10);
  }

  @Test
  void nothing_that_was_loaded_runs_in_the_page() {
    String page = QuarterPage.of(report(EVIL), PageWords.ENGLISH, NOW);

    assertThat(page).doesNotContain(EVIL).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  /// @param source who counted the children, and the name of an institution; empty: nobody did
  private static DecisionReport report(String source) {
    var counts =
        IntStream.rangeClosed(1, 47)
            .mapToObj(
                county -> new Counted.Count(Subject.REPORTED_BY_URGENCY, county, "RED", county))
            .toList();
    var quarters =
        new Quarter(2026, 4)
            .last(DecisionReport.QUARTERS).stream()
                .map(one ->
                    new DecisionData.OfQuarter(one, new Counted(counts, List.of(), List.of())))
                .toList();
    var data =
        new DecisionData(
            quarters,
            List.of(new DecisionData.Flow(Stage.REPORTED, Stage.INTAKE, Map.of(16L, 9L))),
            List.of(
                new DecisionData.CourtDays(DecisionData.Sent.DELIVERED, true, 30),
                new DecisionData.CourtDays(DecisionData.Sent.DELIVERED, false, 9)),
            List.of(new DecisionData.House("house", "House " + source, 1, OptionalInt.of(9), 7)),
            source.isEmpty() ? Population.UNKNOWN : new Population(Map.of(1, 9_000L), source));
    return DecisionReport.of(
        0,
        false,
        data,
        IntStream.rangeClosed(1, 47).mapToObj(n -> new Named(n, "C" + n, 0)).toList());
  }
}
