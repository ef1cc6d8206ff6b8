package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;

/// Keeps what people close to a child, or those who pass things on to them, wrote by SMS or chose
/// on a screen: sealed, in the case's file, for those who may read it.
public final class ContactNotes {
  /// More are not kept of one case in a day: a phone that answers by itself fills no file.
  public static final int MOST_A_DAY = 20;

  private final Sealing sealing;
  private final CaseEventStore log;
  private final CaseStream stream;
  private final Audit audit;

  public ContactNotes(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.log = new CaseEventStore(sealing);
    this.stream = new CaseStream(sealing, ids);
    this.audit = new Audit(sealing);
  }

  /// @param contact who wrote, or for whom
  /// @param officer who wrote, if one did
  /// @param phone the number it came from
  /// @param read whether all of it was read as an answer
  /// @param channel the door it came by
  public record Note(
      UUID caseId,
      Optional<UUID> contact,
      Optional<UUID> officer,
      PhoneNumber phone,
      String words,
      boolean read,
      Channel channel) {
    /// What a family wrote is never printed.
    @Override
    public String toString() {
      return "Note[***]";
    }
  }

  /// Adds a note to its case, with the audit, and so comes after all else in its transaction; false
  /// when the day or the case is full. The office is told once a day that there is something to
  /// read.
  public boolean keep(Tx tx, Note note, Instant now) {
    CaseLock.take(tx, note.caseId());
    List<CaseEvent> events = log.read(tx, note.caseId());
    List<CaseEvent.ContactWrote> today = today(events, now);
    CaseFile before = CaseFile.of(events);
    if (today.size() >= MOST_A_DAY || !before.hasRoomFor(1)) {
      audit.write(tx, entry(note, "full"));
      return false;
    }
    boolean told = today.stream().anyMatch(wrote -> !wrote.quiet());
    String words =
        note.words()
            .substring(0, Math.min(note.words().length(), CaseEvent.ContactWrote.MAX_WORDS));
    var wrote = new CaseEvent.ContactWrote(note.contact(), words, note.read() || told, now);
    stream.append(
        tx,
        List.of(
            new CaseStream.Step(
                note.caseId(),
                Optional.of(before),
                List.of(wrote),
                note.officer(),
                List.of(entry(note, "done")))));
    return true;
  }

  private static List<CaseEvent.ContactWrote> today(List<CaseEvent> events, Instant now) {
    Instant begin = Kenya.startOf(Kenya.day(now));
    return events.stream()
        .filter(CaseEvent.ContactWrote.class::isInstance)
        .map(CaseEvent.ContactWrote.class::cast)
        .filter(wrote -> !wrote.at().isBefore(begin))
        .toList();
  }

  private Audit.Entry entry(Note note, String outcome) {
    return new Audit.Entry(
        note.officer(),
        Optional.of(sealing.phoneIndex(note.phone())),
        "contact.wrote",
        note.channel(),
        Optional.of(note.caseId()),
        outcome);
  }
}
