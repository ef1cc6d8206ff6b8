package org.hakimtoto.store.real;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.lab.servers.Orphans;
import org.hakimtoto.lab.servers.Trees;

/// Where the files of a module's servers lie: in memory where the machine has room for them. A
/// database is eight hundred files, and a disk works ten times as long as memory to make them. The
/// servers ask for each sync there as they do on a disk; what a disk that lost its power still has
/// is for tests that bring one.
///
/// @param folder of this module and checkout alone, so that a run finds what one before it that was
///   killed has left, servers that are still running among it, and takes it away
record ServersHome(Path folder, boolean inMemory) {
  private static final Path MEMORY = Path.of("/dev/shm");

  /// Several times what all sets have at once.
  private static final long ROOM = 3L << 30;

  /// What is in memory is taken from the tests and their browsers.
  private static final long MACHINE = 6L << 30;

  /// @param onDisk where they lie otherwise
  static ServersHome empty(Path onDisk) {
    Path inMemory = MEMORY.resolve("haki-tests-" + Integer.toHexString(onDisk.hashCode()));
    Orphans.stopAllIn(onDisk);
    Orphans.stopAllIn(inMemory);
    Trees.delete(inMemory);
    boolean room = memoryHasRoom();
    Path folder = room ? inMemory : onDisk;
    try {
      return new ServersHome(Files.createDirectories(folder), room);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean memoryHasRoom() {
    try {
      var store = Files.getFileStore(MEMORY);
      return store.type().equals("tmpfs")
          && Files.isWritable(MEMORY)
          && store.getUsableSpace() >= ROOM
          && machine() >= MACHINE;
    } catch (IOException none) {
      return false;
    }
  }

  private static long machine() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  /// What is in memory is given back; on a disk a person may look at it.
  void leave() {
    if (inMemory) {
      Trees.delete(folder);
    }
  }
}
