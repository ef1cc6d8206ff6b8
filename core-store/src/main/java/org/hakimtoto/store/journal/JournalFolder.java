package org.hakimtoto.store.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The folder of one journal: nobody else's to read, and one process' to write. What is written
/// here is on disk when a method returns, its name too.
final class JournalFolder implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rwx------");
  private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /// Which process has it, and since when, so that a number that was given again is told apart.
  private static final String PROCESS = "process";

  private final Path folder;
  private final Optional<Held> held;

  private record Held(FileChannel holder, FileLock lock) {}

  private JournalFolder(Path folder, Optional<Held> held) {
    this.folder = folder;
    this.held = held;
  }

  /// The same to look at, whoever has it: nothing is to be written here.
  static JournalFolder toLookAt(Path folder) {
    return new JournalFolder(folder, Optional.empty());
  }

  /// The process that has it now; empty: none has.
  Optional<Long> process() throws IOException {
    return read(PROCESS)
        .map(written -> written.strip().split(" ", 2))
        .filter(fields -> fields.length == 2 && fields[0].matches("\\d{1,10}"))
        .flatMap(fields ->
            ProcessHandle.of(Long.parseLong(fields[0]))
                .filter(ProcessHandle::isAlive)
                .filter(alive -> begun(alive).equals(fields[1]))
                .map(ProcessHandle::pid));
  }

  private static String begun(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("?");
  }

  /// Whether the folder lets itself be written to, as far as that can be told without writing.
  boolean writable() {
    return Files.isWritable(folder) && folder.toFile().getUsableSpace() > 0;
  }

  /// Another process has it.
  static final class InUse extends IOException {
    private static final long serialVersionUID = 1L;

    InUse() {
      super("another process has this journal");
    }
  }

  /// Makes it when there is none. Others lose what they might have read in it.
  static JournalFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, OWNERS);
    var holder = channel(folder.resolve("lock"));
    try {
      FileLock lock = holder.tryLock();
      if (lock == null) {
        throw new InUse();
      }
      var own = new JournalFolder(folder, Optional.of(new Held(holder, lock)));
      ProcessHandle self = ProcessHandle.current();
      own.replace(PROCESS, self.pid() + " " + begun(self) + "\n");
      return own;
    } catch (OverlappingFileLockException sameProcess) {
      holder.close();
      throw new InUse();
    } catch (IOException e) {
      holder.close();
      throw e;
    }
  }

  FileChannel channel(String name) throws IOException {
    var channel = channel(folder.resolve(name));
    sync();
    return channel;
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
        OWNERS_FILE);
  }

  /// Whether the file that was opened under this name is still there.
  boolean isStill(String name, Object key) {
    try {
      return key(name).equals(key);
    } catch (IOException gone) {
      return false;
    }
  }

  /// What tells a file from another one of its name.
  Object key(String name) throws IOException {
    Object key = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class).fileKey();
    return key == null ? name : key;
  }

  Optional<String> read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(Files.readString(file, ISO_8859_1)) : Optional.empty();
  }

  /// Replaces a file as a whole: whoever reads it has the old one or the new one.
  void replace(String name, String content) throws IOException {
    Path fresh = folder.resolve(name + ".new");
    Files.deleteIfExists(fresh);
    try (var channel = channel(fresh)) {
      write(channel, 0, content.getBytes(ISO_8859_1));
    }
    Files.move(
        fresh,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    sync();
  }

  /// Adds to the end of a file, one byte a letter.
  void add(String name, String content) throws IOException {
    try (var channel = channel(name)) {
      write(channel, channel.size(), content.getBytes(ISO_8859_1));
    }
  }

  static void write(FileChannel channel, long at, byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, at + buffer.position());
    }
    channel.force(true);
  }

  /// Names are in the folder, which has its own place on the disk.
  private void sync() throws IOException {
    try (var itself = FileChannel.open(folder, StandardOpenOption.READ)) {
      itself.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    if (held.isPresent()) {
      Files.deleteIfExists(folder.resolve(PROCESS));
      held.get().lock().release();
      held.get().holder().close();
    }
  }
}
