package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Servers that outlived a gateway which was killed. A note of process id **and** start time is
/// kept beside the data, so that only the very process we started is ever stopped.
public final class Orphans {
  /// Where a server's process is noted, in its home.
  static final String NOTE = "pid";

  /// A set of servers, a server, its note.
  private static final int HOMES_DEEP = 3;

  private static final Duration BURIAL = Duration.ofSeconds(30);

  private Orphans() {}

  /// Stops all whose home lies in a folder that is to be cleaned, and waits until they are gone:
  /// their files would go from under them, and they would write new ones.
  public static void stopAllIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var notes = Files.find(folder, HOMES_DEEP, (path, _) -> path.endsWith(NOTE))) {
      notes.forEach(Orphans::stop);
    } catch (IOException | UncheckedIOException e) {
      throw new EmbeddedTrouble("cannot look through " + folder, e);
    }
  }

  static void note(Path file, ServerProcess server) {
    try {
      Files.writeString(file, server.handle().pid() + " " + started(server.handle()));
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot write " + file + ": " + Trees.reason(e), e);
    }
  }

  /// Kills it, and waits until it is gone: a server that is still dying, or dead and not yet buried
  /// by the machine, keeps the next one from its data.
  static void stop(Path file) {
    noted(file)
        .ifPresent(orphan -> {
          List<ProcessHandle> all = Stream.concat(orphan.descendants(), Stream.of(orphan)).toList();
          all.forEach(ProcessHandle::destroyForcibly);
          long giveUp = System.nanoTime() + BURIAL.toNanos();
          while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < giveUp) {
            Ports.rest();
          }
        });
  }

  private static Optional<ProcessHandle> noted(Path file) {
    try {
      String[] words = Files.readString(file).split(" ", -1);
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(handle -> started(handle).equals(words[1]));
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException nothingNoted) {
      return Optional.empty();
    }
  }

  private static String started(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toString).orElse("?");
  }
}
