package org.hakimtoto.gateway.status;

import java.time.Duration;
import java.util.List;
import org.hakimtoto.store.journal.JournalWord;

/// How each part of the service stands, for people: pure. Of how many reports, texts or children
/// there are nothing is said, not even roughly.
public record HouseStatus(List<Line> lines) {
  /// An alert that waits longer has not gone out as it should.
  static final Duration LATE = Duration.ofMinutes(10);

  /// News of CJIMS that are older come late.
  static final Duration BEHIND = Duration.ofHours(1);

  /// What people ask for, in the order of its worth.
  public enum Part {
    LINE,
    TEXTS,
    DELAY,
    CJIMS,
    JOURNAL,
    CLOCK
  }

  /// How it looks.
  public enum Sign {
    WELL,
    /// It works, and not as it should.
    POOR,
    BAD,
    /// Nobody knows, or there is no such part.
    NONE
  }

  /// @param word what is said of it: with the part the key of a wording
  public record Line(Part part, Sign sign, String word) {}

  public static HouseStatus of(Facts facts) {
    return new HouseStatus(
        List.of(
            line(facts), texts(facts), delay(facts), cjims(facts), journal(facts), clock(facts)));
  }

  /// The worst of what is known.
  public Sign worst() {
    return lines.stream()
        .map(Line::sign)
        .filter(sign -> sign != Sign.NONE)
        .max(Sign::compareTo)
        .orElse(Sign.NONE);
  }

  private static Line line(Facts facts) {
    if (!facts.health().takes()) {
      return new Line(Part.LINE, Sign.BAD, "not-saved");
    }
    if (facts.dial().filter(answered -> !answered).isPresent()) {
      return new Line(Part.LINE, Sign.BAD, "not-answered");
    }
    return facts.health().ready()
        ? new Line(Part.LINE, Sign.WELL, "well")
        : new Line(Part.LINE, Sign.POOR, "kept");
  }

  private static Line texts(Facts facts) {
    return switch (facts.health().carrier()) {
      case "up" -> new Line(Part.TEXTS, Sign.WELL, "well");
      case "on-second" -> new Line(Part.TEXTS, Sign.POOR, facts.onSecond() ? "second" : "ill");
      default -> new Line(Part.TEXTS, Sign.BAD, "stopped");
    };
  }

  private static Line delay(Facts facts) {
    if (facts.waits().filter(oldest -> oldest.compareTo(LATE) > 0).isPresent()) {
      return new Line(Part.DELAY, Sign.BAD, "waiting");
    }
    if (facts.slow().filter(late -> late).isPresent()) {
      return new Line(Part.DELAY, Sign.POOR, "late");
    }
    return facts.waits().isEmpty()
        ? new Line(Part.DELAY, Sign.NONE, "unknown")
        : new Line(Part.DELAY, Sign.WELL, facts.slow().isPresent() ? "well" : "few");
  }

  private static Line cjims(Facts facts) {
    if (!facts.linked()) {
      return new Line(Part.CJIMS, Sign.NONE, "off");
    }
    return facts
        .behind()
        .map(lag ->
            lag.compareTo(BEHIND) > 0
                ? new Line(Part.CJIMS, Sign.POOR, "late")
                : new Line(Part.CJIMS, Sign.WELL, "well"))
        .orElseGet(() -> new Line(Part.CJIMS, Sign.NONE, "unknown"));
  }

  private static Line journal(Facts facts) {
    String word = facts.health().journal();
    if (word.equals("off")) {
      return new Line(Part.JOURNAL, Sign.NONE, "off");
    }
    if (word.equals(JournalWord.UP.wire())) {
      return new Line(Part.JOURNAL, Sign.WELL, "well");
    }
    return word.equals(JournalWord.WAITING.wire()) || word.equals(JournalWord.ASIDE.wire())
        ? new Line(Part.JOURNAL, Sign.POOR, "waiting")
        : new Line(Part.JOURNAL, Sign.BAD, "none");
  }

  private static Line clock(Facts facts) {
    return switch (facts.clock()) {
      case "right" -> new Line(Part.CLOCK, Sign.WELL, "well");
      case "wrong" -> new Line(Part.CLOCK, Sign.BAD, "wrong");
      default -> new Line(Part.CLOCK, Sign.NONE, "unknown");
    };
  }
}
