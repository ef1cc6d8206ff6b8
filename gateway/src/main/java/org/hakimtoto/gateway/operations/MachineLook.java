package org.hakimtoto.gateway.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.journal.SealedJournal;

/// What the machine itself must bring, for `./haki doctor`.
///
/// @param room that is left on the journal's disk, in bytes; empty: there is no journal, or it
///   cannot be told
/// @param zone what this Java's tables say of Kenya's time
public record MachineLook(Optional<Long> room, ZoneOffset zone) {
  /// Times that a full journal must fit on its disk: others write there as well.
  static final int JOURNALS = 8;

  private static final ZoneOffset KENYA = ZoneOffset.ofHours(3);
  private static final int MEGABYTE = 1024 * 1024;

  public static MachineLook at(Optional<Path> journal, Instant now) {
    return new MachineLook(journal.flatMap(MachineLook::room), Kenya.local(now).getOffset());
  }

  /// The folder may be made only when a gateway begins.
  private static Optional<Long> room(Path folder) {
    return Stream.iterate(folder.toAbsolutePath(), at -> at != null, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .flatMap(there -> {
          try {
            return Optional.of(Files.getFileStore(there).getUsableSpace());
          } catch (IOException e) {
            return Optional.empty();
          }
        });
  }

  public List<String> faults() {
    return zone.equals(KENYA)
        ? List.of()
        : List.of(
            "this Java's time zones say "
                + zone
                + " of "
                + Kenya.zone()
                + ": days in court would be told wrongly; install another release of Java");
  }

  public List<String> warnings() {
    long needed = (long) JOURNALS * SealedJournal.MOST_BYTES;
    return room
        .filter(left -> left < needed)
        .map(left ->
            String.format(
                Locale.ROOT,
                "the journal's disk has %d MB left: %d are wanted, or reports are refused while"
                    + " PostgreSQL is away",
                left / MEGABYTE,
                needed / MEGABYTE))
        .stream()
        .toList();
  }
}
