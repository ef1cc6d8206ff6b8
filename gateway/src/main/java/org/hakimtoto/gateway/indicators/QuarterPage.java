package org.hakimtoto.gateway.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hakimtoto.core.indicator.DecisionReport;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.IndicatorReport.Row;
import org.hakimtoto.core.indicator.IndicatorReport.Standard;
import org.hakimtoto.core.indicator.IndicatorReport.Table;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.notifier.message.Dates;

/// A quarter as one page without a script: to be printed, and shown by the desk. Each drawing has
/// its table. Pure.
final class QuarterPage {
  private static final String STYLE = style();

  /// Of the map and of bars that count places.
  private static final int REPORTS = 0;

  private static final int REPORTS_RATE = 1;
  private static final int HELD = 4;
  private static final int SHARE = 2;

  private final DecisionReport report;
  private final PageWords words;
  private final Charts charts;

  private QuarterPage(DecisionReport report, PageWords words) {
    this.report = report;
    this.words = words;
    this.charts = new Charts(words);
  }

  static String of(DecisionReport report, PageWords words, Instant madeAt) {
    return new QuarterPage(report, words).page(madeAt);
  }

  private String page(Instant madeAt) {
    String title = words.say("Quarterly report") + " " + report.quarter();
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="%s">
    <meta name="robots" content="noindex">
    <title>Haki Mtoto: %s</title>
    <style>%s</style>
    </head>
    <body>
    <main class="quarter">
    <h2>%s, %s</h2>
    %s%s</main>
    </body>
    </html>
    """
        .formatted(
            words.language(), policy(), title, STYLE, title, place(), about(madeAt), sections());
  }

  /// What a browser lets the page do: be shown in its own style, and nothing else.
  private static String policy() {
    String hash = Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE.getBytes(UTF_8)));
    return "default-src 'none'; style-src 'sha256-" + hash + "'";
  }

  private static String style() {
    String name = "console/indicators/quarter.css";
    try (var in = QuarterPage.class.getClassLoader().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String place() {
    return words.say(report.county().map(Gazetteer.Named::name).orElse("Kenya"));
  }

  private String about(Instant madeAt) {
    return paragraph(
            "small",
            words.say("Made on {}.", Dates.withYear(madeAt, words.language()))
                + " "
                + words.say(
                    "Counts of cases, not of proven facts; a day is counted once it is over."))
        + (report.smallCells()
            ? ""
            : paragraph(
                "small",
                words.say(
                    "Counts below 5 are withheld, and others from which they could be computed.")))
        + paragraph(
            "small",
            report.population().isEmpty()
                ? words.say("No population known: there are no rates.")
                : words.say("Children of each county: {}.", report.population()));
  }

  private String sections() {
    var sections = new StringBuilder();
    sections.append(trend());
    sections.append(map());
    for (Table table : report.tables()) {
      sections.append(
          switch (table.id()) {
            case "trend", "rates" -> "";
            case "attendance" -> attendance(table);
            case "flows" -> plain(table, row -> beside(row, 1, "days"));
            case "beds" ->
                table.rows().isEmpty() ? "" : plain(table, 1, row -> beside(row, 0, "beds"));
            case "court-clock", "hearings", "diversion" -> plain(table, row -> percent(row, 1));
            case "reports-by-county" -> plain(table, 3, _ -> "");
            case "custody-by-county" -> plain(table, 4, _ -> "");
            case "custody-time" -> plain(table, 2, _ -> "");
            case "time-to-accept" -> plain(table, 1, _ -> "");
            case "messages" -> plain(table, 6, _ -> "");
            default -> plain(table, _ -> "");
          });
    }
    sections.append(standards());
    return sections.toString();
  }

  private String trend() {
    Table table = report.table("trend");
    String drawn =
        IntStream.range(0, table.columns().size())
            .mapToObj(i ->
                "<div class=\"one-series\"><p>"
                    + words.say(table.columns().get(i))
                    + "</p>"
                    + charts.columns(words.say(table.columns().get(i)), table.rows(), i)
                    + "</div>\n")
            .collect(Collectors.joining());
    return figure(
        table,
        "wide",
        "<div class=\"series\">\n" + drawn + "</div>\n",
        words.say("Each quarter as it tells by itself; there is no sum over quarters."));
  }

  private String map() {
    Table table = report.table("rates");
    boolean rates = !report.population().isEmpty();
    int reports = rates ? REPORTS_RATE : REPORTS;
    int held = rates ? HELD + 1 : HELD;
    return figure(
        table,
        "wide",
        "<div class=\"maps\">\n" + map(table, reports) + map(table, held) + "</div>\n",
        words.say(
            "One tile is one county, arranged about as the counties lie; no borders are drawn."));
  }

  private String map(Table table, int column) {
    String title = words.say(table.columns().get(column));
    return "<div><p>" + title + "</p>" + charts.map(title, table.rows(), column) + "</div>\n";
  }

  private String plain(Table table, Function<Row, String> beside) {
    return plain(table, 0, beside);
  }

  private String plain(Table table, int column, Function<Row, String> beside) {
    var rows =
        table.rows().stream()
            .filter(row -> !row.code().equals("0") && !row.code().equals("TOTAL"))
            .toList();
    String drawn = charts.bars(words.say(table.title()), rows, column, beside);
    return figure(
        table,
        "",
        drawn.isEmpty()
            ? paragraph("small", words.say("Nothing large enough to draw; see the table."))
            : drawn,
        rows.size() > Charts.MOST_BARS
            ? words.say("The largest are drawn; all are in the table.")
            : "");
  }

  private String beside(Row row, int column, String unit) {
    Figure figure = row.figures().get(column);
    return figure instanceof Figure.Told
        ? " · " + words.figure(figure) + " " + words.say(unit)
        : "";
  }

  private String percent(Row row, int column) {
    Figure figure = row.figures().get(column);
    return figure instanceof Figure.Told ? " · " + words.figure(figure) + " %" : "";
  }

  private String attendance(Table table) {
    return figure(
        table,
        "wide",
        paragraph(
                "warning",
                words.say(
                    "This does not show that reminders bring people to court. Families that can be"
                        + " texted differ from those that cannot: in means, distance and trust."
                        + " Only an experiment in which chance decides can tell."))
            + charts.intervals(words.say(table.title()), table.rows(), SHARE),
        words.say(
            "Came: the hearing was held. Did not come: it was adjourned on its day since nobody, or"
                + " no witness, came. Between the bounds lies the true share, 95 times in 100."));
  }

  private String standards() {
    String head =
        List.of(
                "No.",
                "Indicator",
                "From our data",
                "Figures",
                "How it is computed, or why not",
                "What that leaves out")
            .stream()
            .map(column -> "<th scope=\"col\">" + words.say(column) + "</th>")
            .collect(Collectors.joining());
    return "<figure id=\"standards\" class=\"wide standards\">\n<figcaption>"
        + words.say("The fifteen juvenile justice indicators of UNODC and UNICEF")
        + "</figcaption>\n"
        + scroll(
            words.say("The fifteen juvenile justice indicators of UNODC and UNICEF"),
            "<table><thead><tr>"
                + head
                + "</tr></thead><tbody>\n"
                + report.standards().stream().map(this::standard).collect(Collectors.joining())
                + "</tbody></table>")
        + "</figure>\n";
  }

  private String standard(Standard standard) {
    var indicator = standard.indicator();
    return "<tr><td>"
        + indicator.number()
        + "</td><th scope=\"row\">"
        + words.say(indicator.title())
        + "</th><td>"
        + words.say(
            switch (indicator.support()) {
              case YES -> "told";
              case PARTLY -> "partly told";
              case NO -> "not told";
            })
        + "</td><td>"
        + standard.parts().stream()
            .map(part ->
                "<div>" + words.say(part.name()) + ": " + words.figure(part.figure()) + "</div>")
            .collect(Collectors.joining())
        + "</td><td>"
        + words.say(indicator.from())
        + "</td><td>"
        + words.say(indicator.limits())
        + "</td></tr>\n";
  }

  private String figure(Table table, String kind, String drawing, String note) {
    return "<figure id=\"%s\" class=\"%s\">\n<figcaption>%s</figcaption>\n%s%s<details open><summary>%s</summary>%s</details>\n</figure>\n"
        .formatted(
            table.id(),
            kind,
            words.say(table.title()),
            drawing,
            note.isEmpty() ? "" : paragraph("small", note),
            words.say("As a table"),
            scroll(words.say(table.title()), table(table)));
  }

  /// What is wider than a small screen is moved within its own frame, by keyboard as well.
  private static String scroll(String label, String inside) {
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
        + label
        + "\">"
        + inside
        + "</div>\n";
  }

  private String table(Table table) {
    String head =
        Stream.concat(Stream.of(table.rowHead()), table.columns().stream())
            .map(column -> "<th scope=\"col\">" + words.say(column) + "</th>")
            .collect(Collectors.joining());
    return "<table><thead><tr>"
        + head
        + "</tr></thead><tbody>\n"
        + table.rows().stream().map(this::row).collect(Collectors.joining())
        + "</tbody></table>";
  }

  private String row(Row row) {
    return "<tr><th scope=\"row\">"
        + words.name(row.name())
        + "</th>"
        + row.figures().stream()
            .map(figure ->
                (figure instanceof Figure.Told ? "<td>" : "<td class=\"withheld-figure\">")
                    + words.figure(figure)
                    + "</td>")
            .collect(Collectors.joining())
        + "</tr>\n";
  }

  private static String paragraph(String kind, String said) {
    return "<p class=\"" + kind + "\">" + said + "</p>\n";
  }
}
