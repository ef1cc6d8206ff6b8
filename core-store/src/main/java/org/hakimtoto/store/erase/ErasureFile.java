package org.hakimtoto.store.erase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// The list of erasures, a line each, in a file over which no backup of the database is restored.
/// Lines are only added.
public record ErasureFile(Path path) {
  /// The file cannot be used.
  public static final class FileTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileTrouble(String what) {
      super(what);
    }
  }

  /// All that it says; throws [FileTrouble] when it is not there or says something else.
  public List<Erasure> read() {
    try {
      if (Files.size(path) > EraseCase.MOST * 200L) {
        throw new FileTrouble("the list of erasures has too many lines");
      }
      return Files.readAllLines(path).stream()
          .filter(line -> !line.isBlank())
          .map(ErasureFile::erasure)
          .toList();
    } catch (IOException e) {
      throw new FileTrouble("the list of erasures cannot be read");
    }
  }

  private static Erasure erasure(String line) {
    Optional<Erasure> said = Erasure.parse(line);
    return said.orElseThrow(
        () -> new FileTrouble("the list of erasures is not what 'haki erase list' prints"));
  }

  /// Adds a line, and comes back when it is on the disk. The line before it is ended first: it may
  /// have been cut by a power failure, or typed.
  public void add(Erasure erasure) {
    try (var file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      var line = ByteBuffer.wrap(("\n" + erasure.line() + "\n").getBytes(UTF_8));
      while (line.hasRemaining()) {
        file.write(line);
      }
      file.force(true);
    } catch (IOException e) {
      throw new FileTrouble("the list of erasures cannot be written");
    }
  }
}
