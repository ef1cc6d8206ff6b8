package org.hakimtoto.core.court;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;

/// A court's calendar as calendar programs read it (RFC 5545): hours and references, nothing else.
/// A hearing keeps its UID for good; each change of it raises its SEQUENCE, and what is off says
/// so.
public final class CalendarFile {
  public static final String TYPE = "text/calendar; charset=utf-8";

  /// What a day's list gives to each: nobody knows how long a hearing takes.
  static final Duration LENGTH = Duration.ofMinutes(30);

  /// Octets of a line, its end not counted.
  static final int LINE = 75;

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Kenya knows no summer time.
  private static final List<String> ZONE =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:" + Kenya.zone(),
          "BEGIN:STANDARD",
          "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0300",
          "TZOFFSETTO:+0300",
          "TZNAME:EAT",
          "END:STANDARD",
          "END:VTIMEZONE");

  private CalendarFile() {}

  /// @param version of the hearing, from 1 on
  /// @param off whether it is not held as it stands
  public record Entry(
      UUID hearing, int version, Instant when, CaseReference reference, boolean off) {}

  /// @param court its name
  public static String of(String court, List<Entry> entries, Instant now) {
    var lines = new ArrayList<String>();
    lines.addAll(
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Haki Mtoto//Court calendar//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:" + text(court),
            "X-WR-TIMEZONE:" + Kenya.zone(),
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H"));
    lines.addAll(ZONE);
    entries.forEach(entry -> lines.addAll(event(entry, now)));
    lines.add("END:VCALENDAR");
    var file = new StringBuilder();
    lines.forEach(line -> fold(file, line));
    return file.toString();
  }

  private static List<String> event(Entry entry, Instant now) {
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + entry.hearing() + "@hakimtoto.org",
        "DTSTAMP:" + UTC.format(now),
        "SEQUENCE:" + (entry.version() - 1),
        "STATUS:" + (entry.off() ? "CANCELLED" : "CONFIRMED"),
        "DTSTART;TZID=" + Kenya.zone() + ":" + LOCAL.format(Kenya.local(entry.when())),
        "DURATION:" + LENGTH,
        "SUMMARY:" + entry.reference().shown(),
        "END:VEVENT");
  }

  private static String text(String said) {
    return said.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// A line that is too long goes on in the next one behind a blank; no letter is cut in two.
  private static void fold(StringBuilder file, String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int letter = line.codePointAt(at);
      String sign = Character.toString(letter);
      int length = sign.getBytes(UTF_8).length;
      if (octets + length > LINE) {
        file.append("\r\n ");
        octets = 1;
      }
      file.append(sign);
      octets += length;
      at += Character.charCount(letter);
    }
    file.append("\r\n");
  }
}
