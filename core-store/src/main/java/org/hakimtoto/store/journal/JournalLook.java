package org.hakimtoto.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hakimtoto.store.crypto.Sealing;

/// A journal as it lies on its disk, for whoever looks from outside of the process that has it.
/// Nothing is opened and nothing is changed; of a line only its kind, time and reference are read.
///
/// @param waiting reports that no office knows of
/// @param oldest when the one was told that waits longest
/// @param bytes of its file, of [SealedJournal#MOST_BYTES]
/// @param references that may still be shown
/// @param goodUntil when those may no longer be shown
/// @param key whether the public key is here
/// @param places whether a copy of the places is here, for a start without PostgreSQL
/// @param aside what a person has to look at
/// @param writable as far as can be told without writing
/// @param process that has it now; empty: none
public record JournalLook(
    int waiting,
    Optional<Instant> oldest,
    long bytes,
    int references,
    Optional<Instant> goodUntil,
    boolean key,
    boolean places,
    long aside,
    boolean writable,
    Optional<Long> process) {
  /// Empty: there is no journal.
  public static Optional<JournalLook> at(Path path, Sealing sealing) throws IOException {
    JournalFolder folder = JournalFolder.toLookAt(path);
    Optional<UUID> id = folder.read(JournalFile.ID).map(String::strip).map(UUID::fromString);
    return id.isPresent() ? Optional.of(at(folder, id.get(), sealing)) : Optional.empty();
  }

  private static JournalLook at(JournalFolder folder, UUID id, Sealing sealing) throws IOException {
    String all = folder.read(JournalFile.JOURNAL).orElse("");
    var lines = new Lines();
    // a last line that is being written is none yet
    all.substring(0, all.lastIndexOf('\n') + 1)
        .lines()
        .forEach(written ->
            JournalLine.read(written, id, sealing)
                .ifPresentOrElse(lines::take, () -> lines.aside++));
    Supplies supplies = Supplies.load(folder, id, sealing);
    supplies.without(lines.used::contains);
    long beside = folder.read(JournalFile.BESIDE).map(put -> put.lines().count()).orElse(0L);
    return new JournalLook(
        lines.waiting.size(),
        lines.waiting.values().stream().findFirst(),
        all.length(),
        supplies.left(),
        Optional.of(supplies.goodUntil()).filter(until -> until.isAfter(Instant.EPOCH)),
        supplies.key().isPresent(),
        supplies.places().isPresent(),
        lines.aside + beside,
        folder.writable(),
        folder.process());
  }

  /// What the lines come to, one after the other.
  private static final class Lines {
    private final TreeMap<Long, Instant> waiting = new TreeMap<>();
    private final HashSet<Integer> used = new HashSet<>();
    private long aside;

    void take(JournalLine line) {
      switch (line.kind()) {
        case USED -> used.add(line.reference());
        case REPORT -> {
          used.add(line.reference());
          waiting.put(line.seq(), line.at());
        }
        case FILED -> waiting.remove(line.of());
        case ASIDE -> {
          waiting.remove(line.of());
          aside++;
        }
      }
    }
  }

  /// What stands against keeping the next report; empty: nothing.
  public List<String> troubles(Instant now) {
    var troubles = new ArrayList<String>();
    if (!writable) {
      troubles.add("the folder is not writable, or its disk is full: see rights and disk");
    }
    if (waiting >= SealedJournal.MOST_WAITING || bytes >= SealedJournal.MOST_BYTES) {
      troubles.add("it is full until what waits in it is filed: bring PostgreSQL back");
    }
    if (!key) {
      troubles.add("it has no public key: it was never with PostgreSQL");
    }
    if (references == 0 || goodUntil.filter(now::isBefore).isEmpty()) {
      troubles.add("no reference is left, or those there are too old: PostgreSQL brings others");
    }
    if (!places) {
      troubles.add("it has no copy of the places: a start without PostgreSQL would take nothing");
    }
    return List.copyOf(troubles);
  }
}
