package org.hakimtoto.core.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.Households;
import org.hakimtoto.core.notice.NoticeTable.Line;
import org.hakimtoto.core.notice.NoticeTable.NotTold;
import org.hakimtoto.core.notice.NoticeTable.OfHearing;
import org.hakimtoto.core.notice.NoticeTable.Reached;
import org.hakimtoto.core.notice.NoticeTable.Reply;
import org.hakimtoto.core.notice.NoticeTable.Sent;
import org.hakimtoto.core.notice.NoticeTable.Way;
import org.hakimtoto.core.notice.NoticeTable.Who;
import org.hakimtoto.core.value.CaseReference;

/// Makes the table of the records: pure.
public final class NoticeLines {
  /// What came of a call in which they were told.
  private static final String SPOKEN_WITH = "reached";

  private NoticeLines() {}

  /// What is known of a case.
  ///
  /// @param events of `file`, from which the dates of older versions are known
  /// @param courts names by unit
  /// @param rows of all its hearings, those of one in their order
  /// @param altered hearings whose records are not as they were written
  public record Known(
      CaseReference reference,
      CaseFile file,
      List<CaseEvent> events,
      Map<UUID, String> courts,
      List<NoticeRow> rows,
      Set<UUID> altered,
      List<Waiting> waiting) {
    public Known {
      events = List.copyOf(events);
      courts = Map.copyOf(courts);
      rows = List.copyOf(rows);
      altered = Set.copyOf(altered);
      waiting = List.copyOf(waiting);
    }
  }

  /// @param only one hearing; empty: all, the earliest first
  public static NoticeTable table(Known known, Optional<UUID> only, Instant now) {
    return new NoticeTable(
        known.reference(),
        known.file().hearings().values().stream()
            .filter(hearing -> only.isEmpty() || only.get().equals(hearing.id()))
            .sorted(Comparator.comparing(Hearing::when).thenComparing(Hearing::id))
            .map(hearing -> ofHearing(known, hearing))
            .toList(),
        now);
  }

  private static OfHearing ofHearing(Known known, Hearing hearing) {
    List<NoticeRow> rows =
        known.rows().stream().filter(row -> row.hearing().equals(hearing.id())).toList();
    var dates = dates(known.events(), hearing.id());
    List<Line> lines = lines(rows, dates);
    return new OfHearing(
        hearing,
        known.courts().getOrDefault(hearing.court(), "?"),
        lines,
        notTold(known, hearing, lines),
        rows.size(),
        known.altered().contains(hearing.id()));
  }

  /// The date of each version; a version without one called it off.
  private static Map<Integer, Instant> dates(List<CaseEvent> events, UUID hearing) {
    var dates = new HashMap<Integer, Instant>();
    for (CaseEvent event : events) {
      switch (event) {
        case CaseEvent.HearingSet set when set.hearing().equals(hearing) ->
            dates.put(1, set.when());
        case CaseEvent.HearingMoved moved when moved.hearing().equals(hearing) ->
            dates.put(moved.version(), moved.to());
        default -> {
          // says nothing of its date
        }
      }
    }
    return dates;
  }

  private static List<Line> lines(List<NoticeRow> rows, Map<Integer, Instant> dates) {
    var byMessage = new LinkedHashMap<UUID, List<NoticeRow>>();
    var lines = new ArrayList<Line>();
    for (NoticeRow row : rows) {
      row.message().ifPresent(id -> byMessage.computeIfAbsent(id, _ -> new ArrayList<>()).add(row));
    }
    byMessage.values().stream().flatMap(of -> text(of).stream()).forEach(lines::add);
    rows.stream()
        .filter(row -> row.what() == Happening.CALLED)
        .map(row -> call(row, dates))
        .forEach(lines::add);
    lines.sort(Comparator.comparing(NoticeLines::begun));
    return lines;
  }

  private static Instant begun(Line line) {
    return line.sent().stream().map(Sent::at).findFirst().or(line::reachedAt).orElse(Instant.EPOCH);
  }

  /// Empty for a text that was called off before it left: it told nobody anything.
  private static Optional<Line> text(List<NoticeRow> rows) {
    List<NoticeRow> said = rows.stream().filter(row -> row.said().isPresent()).toList();
    var end = end(rows);
    if (said.isEmpty() && end.what() == Happening.CANCELLED) {
      return Optional.empty();
    }
    NoticeRow first = said.isEmpty() ? rows.getFirst() : said.getFirst();
    Optional<NoticeRow.Said> words = first.said();
    return Optional.of(
        new Line(
            who(first),
            way(first),
            first.contact(),
            first.version(),
            words.flatMap(NoticeRow.Said::tells),
            words.flatMap(NoticeRow.Said::former),
            said.stream().map(NoticeLines::sent).toList(),
            words.map(NoticeRow.Said::legal),
            reached(end.what(), rows),
            Optional.of(end.at()),
            end.detail(),
            reply(rows, words.map(NoticeRow.Said::kind).orElse(""))));
  }

  private static Who who(NoticeRow row) {
    return new Who(
        row.relation(),
        row.role(),
        row.office(),
        row.officer().isEmpty() ? row.said().map(NoticeRow.Said::lastDigits) : Optional.empty());
  }

  private static Way way(NoticeRow row) {
    if (row.contact().isEmpty()) {
      return Way.OFFICE;
    }
    return row.officer().isPresent() ? Way.PASSED_ON : Way.TEXT;
  }

  private static Sent sent(NoticeRow row) {
    NoticeRow.Said said = row.said().orElseThrow();
    return new Sent(row.at(), said.kind(), said.language(), said.words());
  }

  /// What the carrier said of it last, or we did; a reply is no such word.
  private static NoticeRow end(List<NoticeRow> rows) {
    return rows.stream()
        .filter(row -> row.what() == Happening.DELIVERED)
        .findFirst()
        .or(() ->
            rows.reversed().stream().filter(row -> row.what() != Happening.REPLIED).findFirst())
        .orElseGet(rows::getLast);
  }

  private static Reached reached(Happening end, List<NoticeRow> rows) {
    return switch (end) {
      case DELIVERED -> Reached.DELIVERED;
      case FAILED, EXPIRED -> Reached.NOT_DELIVERED;
      case ACCEPTED, TOLD, REPEATED -> Reached.UNDERWAY;
      case UNREPORTED, UNCERTAIN -> Reached.UNKNOWN;
      case ABSENT -> Reached.TRIED_AGAIN;
      case GIVEN_UP, CANCELLED -> givenUp(rows);
      // an answer is all that is recorded of it: they have read it
      case REPLIED -> Reached.DELIVERED;
      case TO_CALL, CALLED, CALL_VOID, OTHER -> Reached.UNKNOWN;
    };
  }

  /// What the last try came to that left.
  private static Reached givenUp(List<NoticeRow> rows) {
    for (NoticeRow row : rows.reversed()) {
      switch (row.what()) {
        case ABSENT, FAILED, EXPIRED -> {
          return Reached.NOT_DELIVERED;
        }
        case UNCERTAIN, ACCEPTED, UNREPORTED -> {
          return Reached.UNKNOWN;
        }
        case GIVEN_UP -> {
          if (row.detail().startsWith("unknown")) {
            return Reached.UNKNOWN;
          }
        }
        default -> {
          // an earlier row may say
        }
      }
    }
    return Reached.NOT_SENT;
  }

  private static Optional<Reply> reply(List<NoticeRow> rows, String kind) {
    return rows.reversed().stream()
        .filter(row -> row.what() == Happening.REPLIED)
        .findFirst()
        .flatMap(row -> row.yes().map(yes -> new Reply(row.at(), meaning(kind, yes))));
  }

  private static Reply.Meaning meaning(String kind, boolean yes) {
    if (kind.startsWith("reminder_asks")) {
      return yes ? Reply.Meaning.WILL_COME : Reply.Meaning.CANNOT_COME;
    }
    if (kind.endsWith("_relay")) {
      return yes ? Reply.Meaning.PASSED_ON : Reply.Meaning.NOT_PASSED_ON;
    }
    return yes ? Reply.Meaning.YES : Reply.Meaning.NO;
  }

  private static Line call(NoticeRow row, Map<Integer, Instant> dates) {
    boolean spoken = row.detail().equals(SPOKEN_WITH);
    return new Line(
        who(row),
        Way.CALL,
        row.contact(),
        row.version(),
        Optional.ofNullable(dates.get(row.version())),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        spoken ? Reached.SPOKEN_WITH : Reached.CALLED_IN_VAIN,
        Optional.of(row.at()),
        spoken ? "" : row.detail(),
        Optional.empty());
  }

  /// Of a hearing that was called off only those had to be told who had learned of it before.
  private static List<NotTold> notTold(Known known, Hearing hearing, List<Line> lines) {
    return known.file().contacts().entrySet().stream()
        .sorted(Households.IN_ORDER)
        .filter(one -> !told(one.getKey(), lines, hearing.version(), true))
        .filter(one ->
            (hearing.state() != Hearing.State.CANCELLED
                    && hearing.state() != Hearing.State.SUSPENDED)
                || told(one.getKey(), lines, hearing.version(), false))
        .map(one -> notTold(known, hearing, lines, one.getKey(), one.getValue()))
        .filter(
            one -> one.why() != NotTold.Why.NOTHING_SENT || !stoodFor(known, hearing, lines, one))
        .toList();
  }

  /// Whether another one of the household was told, whose reserve this one is.
  private static boolean stoodFor(Known known, Hearing hearing, List<Line> lines, NotTold nobody) {
    int household =
        Objects.requireNonNull(known.file().contacts().get(nobody.contact())).household();
    return known.file().contacts().entrySet().stream()
        .filter(one -> one.getValue().household() == household)
        .anyMatch(one -> told(one.getKey(), lines, hearing.version(), true));
  }

  /// @param current of the version the hearing has now; else of one before it
  private static boolean told(UUID contact, List<Line> lines, int version, boolean current) {
    return lines.stream()
        .filter(line -> line.contact().filter(contact::equals).isPresent())
        .filter(line -> current ? line.version() == version : line.version() < version)
        .anyMatch(line -> line.reached().mayHaveHeard());
  }

  private static NotTold notTold(
      Known known, Hearing hearing, List<Line> lines, UUID id, Contact contact) {
    if (contact.mode() == Contact.Mode.NONE) {
      return new NotTold(
          id, contact.relation(), NotTold.Why.NOT_TO_BE_CONTACTED, Optional.empty(), "");
    }
    Optional<Waiting> waits =
        known.waiting().stream()
            .filter(one -> one.hearing().equals(hearing.id()) && one.contact().equals(id))
            .filter(one -> one.version() == hearing.version())
            .min(
                Comparator.comparing((Waiting one) -> one.call().isEmpty())
                    .thenComparing(Waiting::due));
    if (waits.isPresent()) {
      var why = waits.get().call().isPresent() ? NotTold.Why.TO_BE_PHONED : NotTold.Why.TEXT_WAITS;
      return new NotTold(
          id,
          contact.relation(),
          why,
          waits.map(Waiting::due),
          waits.flatMap(Waiting::call).orElse(""));
    }
    return lines.reversed().stream()
        .filter(line -> line.contact().filter(id::equals).isPresent())
        .filter(line -> line.version() == hearing.version())
        .findFirst()
        .map(line ->
            new NotTold(
                id, contact.relation(), NotTold.Why.NOT_REACHED, Optional.empty(), line.detail()))
        .orElseGet(() ->
            new NotTold(id, contact.relation(), NotTold.Why.NOTHING_SENT, Optional.empty(), ""));
  }
}
