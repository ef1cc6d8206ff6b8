package org.hakimtoto.lab.acceptance.offline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// What a browser leaves on the disk of a computer.
record Profile(Path folder) {
  /// As a power cut does it. Only what was started on this profile.
  void loseItsPower() {
    ProcessHandle.allProcesses()
        .filter(process ->
            process
                .info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent())
        .forEach(ProcessHandle::destroyForcibly);
  }

  /// No file has any of these words, however it is written.
  void hasNone(String... words) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> {
            String bytes = bytes(file);
            assertThat(Arrays.stream(words).filter(word -> holds(bytes, word)))
                .as(file.getFileName() + " has them")
                .isEmpty();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(String bytes, String word) {
    return bytes.contains(word) || bytes.contains(new String(word.getBytes(UTF_16LE), ISO_8859_1));
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (NoSuchFileException gone) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
