package org.hakimtoto.store.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.Sealing;

/// One line of a journal: what happened, in words that say nothing of a child, with a mark that
/// nobody makes without the keys.
///
/// @param seq counts up
/// @param of the line it speaks of; 0: of none
/// @param press the press it answers; empty: of none
/// @param key to which the box is sealed; empty: there is none
/// @param box the report, sealed, as text; empty: none
/// @param answer what its caller saw, the same
record JournalLine(
    Kind kind,
    long seq,
    Instant at,
    long of,
    int reference,
    String press,
    Optional<UUID> key,
    String box,
    String answer) {
  private static final String FORM = "1";
  private static final String NONE = "-";
  private static final int FIELDS = 11;

  enum Kind {
    /// A reference is about to be shown.
    USED("use"),
    /// A report.
    REPORT("report"),
    /// It is filed.
    FILED("filed"),
    /// It cannot be filed as it is: a person has to look at it.
    ASIDE("aside");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    static Optional<Kind> of(String written) {
      return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
    }
  }

  static JournalLine used(long seq, Instant at, int reference) {
    return new JournalLine(Kind.USED, seq, at, 0, reference, "", Optional.empty(), "", "");
  }

  /// What became of another line.
  JournalLine become(Kind kind, long next, Instant now) {
    return new JournalLine(kind, next, now, seq, reference, press, Optional.empty(), "", "");
  }

  String write(UUID journal, Sealing sealing) {
    String line =
        String.join(
            " ",
            FORM,
            kind.written,
            Long.toString(seq),
            Long.toString(at.toEpochMilli()),
            Long.toString(of),
            Integer.toString(reference),
            press.isEmpty() ? NONE : press,
            key.map(UUID::toString).orElse(NONE),
            box.isEmpty() ? NONE : box,
            answer.isEmpty() ? NONE : answer);
    return line + " " + sealing.journalMark(journal, line);
  }

  /// Empty when it is not what was written, by this journal.
  static Optional<JournalLine> read(String written, UUID journal, Sealing sealing) {
    String[] fields = written.split(" ", -1);
    int end = written.lastIndexOf(' ');
    if (fields.length != FIELDS || !fields[0].equals(FORM)) {
      return Optional.empty();
    }
    boolean ours = sealing.isJournalMark(journal, written.substring(0, end), fields[10]);
    return ours ? Kind.of(fields[1]).map(kind -> read(kind, fields)) : Optional.empty();
  }

  private static JournalLine read(Kind kind, String[] fields) {
    return new JournalLine(
        kind,
        Long.parseLong(fields[2]),
        Instant.ofEpochMilli(Long.parseLong(fields[3])),
        Long.parseLong(fields[4]),
        Integer.parseInt(fields[5]),
        fields[6].equals(NONE) ? "" : fields[6],
        Optional.of(fields[7]).filter(key -> !key.equals(NONE)).map(UUID::fromString),
        fields[8].equals(NONE) ? "" : fields[8],
        fields[9].equals(NONE) ? "" : fields[9]);
  }

  /// Sealed bytes as they stand in a line.
  static String text(byte[] sealed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  static byte[] sealed(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  @Override
  public String toString() {
    return "JournalLine[" + kind + " " + seq + "]";
  }
}
