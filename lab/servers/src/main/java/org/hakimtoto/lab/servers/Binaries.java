package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Takes the servers' binaries out of their jars, once per cache.
final class Binaries {
  private static final String REDIS_ARM64_LINUX = "redis-server-6.2.7-linux-arm64";
  private static final String REDIS_ARM64_DARWIN = "redis-server-6.2.6-v5-darwin-arm64";

  private Binaries() {}

  /// The folder that holds `bin/postgres`.
  static Path postgres(Path cache) {
    String archive = "postgres-" + system() + "-" + (arm() ? "arm_64" : "x86_64") + ".txz";
    Path home = cache.resolve(archive.replace(".txz", ""));
    if (!Files.exists(home)) {
      install(home, fresh -> unpack(archive, fresh));
    }
    return home;
  }

  /// The Redis server.
  static Path redis(Path cache) {
    String name = redisName();
    Path file = cache.resolve(name);
    if (!Files.exists(file)) {
      install(file, fresh -> copy(name, fresh));
    }
    return file;
  }

  private interface Work {
    void into(Path fresh) throws IOException;
  }

  /// Made aside and renamed, so that a half-written copy is never used and two starts do no harm.
  private static void install(Path target, Work work) {
    Path fresh = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(target.getParent());
      work.into(fresh);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Trees.deleteQuietly(fresh);
      if (!Files.exists(target)) {
        throw new EmbeddedTrouble(
            "cannot unpack " + target.getFileName() + ": " + Trees.reason(e), e);
      }
    }
  }

  private static void unpack(String archive, Path into) throws IOException {
    try (var raw = resource(archive);
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpackEntry(tar, entry, into);
      }
    }
  }

  private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("an entry of the archive leaves its folder");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0) {
        makeExecutable(target);
      }
    }
  }

  private static void copy(String name, Path target) throws IOException {
    try (var in = resource(name)) {
      Files.copy(in, target);
    }
    makeExecutable(target);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(
        file,
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE));
  }

  private static InputStream resource(String name) {
    InputStream in = Binaries.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new EmbeddedTrouble(
          "no "
              + name
              + " for this machine: the demo runs on Linux amd64, and elsewhere with the"
              + " matching binaries jar on the class path");
    }
    return in;
  }

  private static String redisName() {
    if (arm()) {
      return system().equals("linux") ? REDIS_ARM64_LINUX : REDIS_ARM64_DARWIN;
    }
    return "redis-server-6.2.6-v5-" + system() + "-amd64";
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : name;
  }

  private static boolean arm() {
    return System.getProperty("os.arch").equals("aarch64");
  }
}
