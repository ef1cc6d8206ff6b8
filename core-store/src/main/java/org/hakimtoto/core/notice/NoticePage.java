package org.hakimtoto.core.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;

/// The proof of notice as a page to be printed for the court: one file, no script, nothing from
/// elsewhere.
public final class NoticePage {
  private static final List<String> COLUMNS =
      List.of("Who", "Date told", "Words, as sent", "Sent, and how", "Basis", "Outcome", "Reply");

  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 12mm; }
      body { font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; color: #111; margin: 12mm; }
      h1 { font-size: 15pt; margin: 0 0 1mm; }
      h2 { font-size: 12pt; margin: 7mm 0 2mm; break-after: avoid; }
      h3 { font-size: 10pt; margin: 3mm 0 1mm; break-after: avoid; }
      p, ul { margin: 1mm 0; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      th, td { box-sizing: border-box; border: 0.3mm solid #777; padding: 1mm 1.5mm; text-align: left;
               vertical-align: top; overflow-wrap: break-word; }
      th { background: #eee; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      td p { margin: 0 0 1mm; }
      th:nth-child(1) { width: 15%; } th:nth-child(2) { width: 12%; }
      th:nth-child(3) { width: 28%; } th:nth-child(4) { width: 13%; }
      th:nth-child(5) { width: 9%; } th:nth-child(6) { width: 13%; }
      th:nth-child(7) { width: 10%; }
      .warning { border: 0.8mm solid #a00; padding: 2mm; font-weight: bold; }
      .small { color: #444; font-size: 9pt; }
      @media print { body { margin: 0; } }
      """;

  private NoticePage() {}

  public static String of(NoticeTable table) {
    String title = "Proof of notice " + table.reference().shown();
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="%s">
    <meta name="robots" content="noindex">
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    <h1>%s</h1>
    <p>Case %s. Made %s, Kenya.</p>
    <p class="small">%s</p>
    %s</body>
    </html>
    """
        .formatted(
            policy(),
            title,
            STYLE,
            "Proof of notice",
            table.reference().shown(),
            NoticeWords.time(table.madeAt()),
            escapeHtml4(
                "Each line is made of records that are written when a text leaves, when the carrier"
                    + " reports on it and when an officer has phoned, and never changed after."
                    + " \"Delivered\" is the network's word that the phone has it, not that somebody"
                    + " has read it."),
            hearings(table));
  }

  /// What a browser lets the page do: be shown in its own style, and nothing else.
  static String policy() {
    String hash = Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE.getBytes(UTF_8)));
    return "default-src 'none'; style-src 'sha256-" + hash + "'";
  }

  private static String hearings(NoticeTable table) {
    return table.hearings().isEmpty()
        ? "<p>No day in court was set.</p>\n"
        : table.hearings().stream().map(NoticePage::hearing).collect(Collectors.joining());
  }

  private static String hearing(OfHearing of) {
    return "<section>\n<h2>"
        + escapeHtml4(NoticeWords.heading(of))
        + "</h2>\n"
        + (of.altered() ? paragraph(" class=\"warning\"", NoticeWords.records(of)) : "")
        + (of.lines().isEmpty() ? paragraph("", "Nobody was told.") : lines(of))
        + notTold(of)
        + (of.altered() ? "" : paragraph(" class=\"small\"", NoticeWords.records(of)))
        + "</section>\n";
  }

  private static String lines(OfHearing of) {
    return "<table>\n<thead><tr>"
        + COLUMNS.stream()
            .map(column -> "<th scope=\"col\">" + column + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead>\n<tbody>\n"
        + of.lines().stream().map(NoticePage::row).collect(Collectors.joining())
        + "</tbody>\n</table>\n";
  }

  private static String row(Line line) {
    List<String> words = line.sent().stream().map(NoticeTable.Sent::words).toList();
    List<String> sent =
        Stream.concat(
                line.sent().stream().map(one -> NoticeWords.time(one.at())),
                Stream.of(NoticeWords.way(line)))
            .toList();
    return "<tr>"
        + Stream.of(
                List.of(NoticeWords.who(line)),
                List.of(NoticeWords.told(line)),
                words,
                sent,
                List.of(NoticeWords.basis(line)),
                List.of(NoticeWords.reached(line)),
                Optional.of(line).flatMap(Line::reply).map(NoticeWords::reply).stream().toList())
            .map(NoticePage::cell)
            .collect(Collectors.joining())
        + "</tr>\n";
  }

  private static String cell(List<String> paragraphs) {
    return "<td>"
        + (paragraphs.size() == 1
            ? escapeHtml4(paragraphs.getFirst())
            : paragraphs.stream()
                .map(one -> "<p>" + escapeHtml4(one) + "</p>")
                .collect(Collectors.joining()))
        + "</td>";
  }

  private static String notTold(OfHearing of) {
    return of.notTold().isEmpty()
        ? ""
        : "<h3>Not told</h3>\n<ul>\n"
            + of.notTold().stream()
                .map(one -> "<li>" + escapeHtml4(NoticeWords.notTold(one)) + "</li>\n")
                .collect(Collectors.joining())
            + "</ul>\n";
  }

  private static String paragraph(String attributes, String words) {
    return "<p" + attributes + ">" + escapeHtml4(words) + "</p>\n";
  }
}
