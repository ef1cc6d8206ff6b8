package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Servers that outlived a gateway which was killed. A note of process id **and** start time is
/// kept beside the data, so that only the very process we started is ever stopped.
final class Orphans {
  private static final Duration BURIAL = Duration.ofSeconds(30);

  private Orphans() {}

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
