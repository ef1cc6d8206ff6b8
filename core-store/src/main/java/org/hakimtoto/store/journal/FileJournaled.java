package org.hakimtoto.store.journal;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.JournalKeys;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.journal.JournalLine.Kind;
import org.hakimtoto.store.report.ReferenceAliases;

/// Files what waits in a journal, the oldest first, each under the reference its caller read and
/// the key of its press: once, whoever else files it, and however often this is broken off.
public final class FileJournaled {
  private final Database database;
  private final Sealing sealing;
  private final FileReport fileReport;
  private final ReferenceAliases aliases;
  private final Function<String, Optional<CaseReference>> shownOn;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  /// @param shownOn the reference that a screen shows, as it is kept for a press
  public FileJournaled(
      Database database,
      Sealing sealing,
      Supplier<UUID> ids,
      IntSupplier serials,
      Function<String, Optional<CaseReference>> shownOn) {
    this.aliases = new ReferenceAliases(sealing);
    this.shownOn = shownOn;
    this.database = database;
    this.sealing = sealing;
    this.fileReport = new FileReport(database, sealing, ids, serials);
  }

  /// What became of those that waited.
  ///
  /// @param aside cannot be filed as they are: kept beside the journal for a person to look at
  /// @param left failed, and are tried again
  public record Drained(int filed, int aside, int left) {}

  private enum Outcome {
    FILED,
    ASIDE,
    LEFT
  }

  /// Files all that wait. A store that is away throws; what was filed by then is.
  ///
  /// @param now by the clock of the house
  public Drained drain(SealedJournal journal, Instant now) throws IOException {
    Map<UUID, byte[]> keys = new HashMap<>();
    int filed = 0;
    int aside = 0;
    int left = 0;
    for (JournalLine line : journal.waiting()) {
      switch (filed(line, keys)) {
        case FILED -> {
          journal.becameOf(line, Kind.FILED, now);
          filed++;
        }
        case ASIDE -> {
          journal.becameOf(line, Kind.ASIDE, now);
          aside++;
        }
        case LEFT -> left++;
      }
    }
    return new Drained(filed, aside, left);
  }

  private Outcome filed(JournalLine line, Map<UUID, byte[]> keys) {
    try {
      JournaledReport report = opened(line, keys);
      return fileReport
          .fileLate(told(report), report.shown().reference())
          .filter(kept -> kept.equals(report.shown().screen()) || leads(report, kept))
          .map(_ -> Outcome.FILED)
          .orElse(Outcome.ASIDE);
    } catch (StoreFault away) {
      throw away;
    } catch (FieldCipher.Unsealable altered) {
      return Outcome.ASIDE;
    } catch (RuntimeException failed) {
      // whatever it is, it stops no other
      return Outcome.LEFT;
    }
  }

  /// The report was filed before under another reference: both lead to it from now on.
  private boolean leads(JournaledReport report, String kept) {
    return shownOn
        .apply(kept)
        .filter(before ->
            database.inTransaction(tx -> aliases.lead(tx, report.shown().reference(), before)))
        .isPresent();
  }

  private JournaledReport opened(JournalLine line, Map<UUID, byte[]> keys) {
    byte[] key = keys.computeIfAbsent(line.key().orElseThrow(), this::privateKey);
    byte[] context = JournaledReport.context(line.press(), line.reference());
    return JournaledReport.read(
        new PressKey(line.press()),
        new CaseReference(line.reference()),
        JournalKeys.open(key, JournalLine.sealed(line.box()), context));
  }

  private byte[] privateKey(UUID id) {
    return database.reading(tx ->
        tx.one("select private_key from journal_key where id = $1", id)
            .map(row -> sealing.openJournalKey(id, row.getBuffer("private_key").getBytes()))
            .orElseThrow());
  }

  private static FileReport.Told told(JournaledReport report) {
    return new FileReport.Told(
        report.press(),
        report.report(),
        Optional.of(report.draft()),
        report.pin(),
        false,
        report.at(),
        Optional.of(report.shown().reference()),
        _ -> report.shown().screen());
  }
}
