package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/// The files of a PostgreSQL that is to follow another one: a backup of the running one, as its
/// manual tells ("Making a Base Backup Using the Low Level API"). The binaries we have bring no
/// `pg_basebackup`.
final class StandbyFiles {
  /// What is the running server's own.
  private static final Set<String> NOT_ITS =
      Set.of("postmaster.pid", "postmaster.opts", "standby.signal");

  /// What it fetches from the other one when it starts.
  private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp");

  private StandbyFiles() {}

  /// Asks something of a server.
  @FunctionalInterface
  interface Asked<T> {
    T of(Statement statement) throws SQLException;
  }

  /// Asks on one connection.
  @FunctionalInterface
  interface Line {
    String ask(Asked<String> asked);
  }

  /// @param from the data of a server that runs
  /// @param home where the copy's data, and the password, come to lie
  /// @param line to that server
  static void copy(Path from, Path home, Line line, int port, String password) {
    Path to = home.resolve("data");
    Trees.delete(home);
    String label =
        line.ask(statement -> {
          statement.execute("select pg_backup_start('standby', true)");
          copyFiles(from, to);
          var stopped = statement.executeQuery("select labelfile from pg_backup_stop()");
          stopped.next();
          return stopped.getString(1);
        });
    try {
      Files.writeString(to.resolve("backup_label"), label);
      Files.createFile(to.resolve("standby.signal"));
      Files.writeString(
          to.resolve("postgresql.auto.conf"),
          "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s application_name=standby'%n"
              .formatted(port, EmbeddedPostgres.USER, password),
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING);
      Files.copy(from.resolveSibling("password"), home.resolve("password"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyFiles(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.walkFileTree(from, new Copying(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.copy(folder, copied(folder), StandardCopyOption.COPY_ATTRIBUTES);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path within = from.relativize(file);
      boolean skipped =
          NOT_ITS.contains(within.toString()) || EMPTY.contains(within.getName(0).toString());
      if (!skipped) {
        copyIfThere(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /// A running server removes files as well.
    private void copyIfThere(Path file) throws IOException {
      try {
        Files.copy(file, copied(file), StandardCopyOption.COPY_ATTRIBUTES);
      } catch (NoSuchFileException gone) {
        // what it held is in the log
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (why instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw why;
    }

    private Path copied(Path path) {
      return to.resolve(from.relativize(path));
    }
  }
}
