package org.hakimtoto.lab.acceptance.fault;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A disk of a test's own, mounted for as long as it is open: one that loses its power, or a small
/// one that runs full. On a machine that may not mount, the test is skipped and says so.
final class Disk implements AutoCloseable {
  private static final int MEGABYTE = 1024 * 1024;
  private static final long PATIENCE_SECONDS = 60;
  private static final String BALLAST = "ballast";

  private final Path folder;

  /// What lies behind it, of one that can lose its power.
  private final Path image;

  private Disk(Path folder, Path image) {
    this.folder = folder;
    this.image = image;
  }

  /// One in memory.
  static Disk small(Path folder, int megabytes) {
    made(folder);
    mount(
        List.of(
            "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "haki", folder.toString()));
    return new Disk(folder, folder);
  }

  /// One whose whole content is a file. What was not synced is in no file for minutes.
  static Disk withPower(Path folder, int megabytes) {
    Path image = folder.resolveSibling(folder.getFileName() + ".image");
    run(List.of("truncate", "-s", megabytes + "M", image.toString()));
    run(List.of("mkfs.ext4", "-q", "-F", image.toString()));
    return mounted(folder, image);
  }

  /// What is on the disk at this moment, as a machine finds it that lost its power now. Nothing may
  /// write meanwhile.
  Disk powerCut(Path elsewhere) {
    Path copy = elsewhere.resolveSibling(elsewhere.getFileName() + ".image");
    run(List.of("cp", "--sparse=always", image.toString(), copy.toString()));
    return mounted(elsewhere, copy);
  }

  Path folder() {
    return folder;
  }

  /// Leaves no room.
  void fill() {
    try (var out =
        Files.newByteChannel(
            folder.resolve(BALLAST), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      var bytes = java.nio.ByteBuffer.allocate(64 * 1024);
      while (true) {
        bytes.rewind();
        out.write(bytes);
      }
    } catch (IOException full) {
      // that was asked for
    }
  }

  void free() {
    try {
      Files.delete(folder.resolve(BALLAST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many megabytes a folder takes.
  static int megabytes(Path folder) {
    try (var files = Files.walk(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      return (int) (bytes / MEGABYTE) + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// It is on the disk that it is copied to.
  static void copy(Path from, Path to) {
    run(List.of("cp", "-a", from.toString(), to.toString()));
    run(List.of("sync", "-f", to.toString()));
  }

  @Override
  public void close() {
    run(List.of("umount", "-l", folder.toString()));
  }

  private static Disk mounted(Path folder, Path image) {
    made(folder);
    mount(List.of("mount", "-o", "loop,commit=300", image.toString(), folder.toString()));
    return new Disk(folder, image);
  }

  private static void mount(List<String> command) {
    try {
      run(command);
    } catch (IllegalStateException refused) {
      abort("this machine lets nobody mount a disk: " + refused.getMessage());
    }
  }

  private static void made(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(command.getFirst() + ": " + said.strip());
      }
    } catch (IOException e) {
      throw new IllegalStateException(command.getFirst() + " is not on this machine", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
