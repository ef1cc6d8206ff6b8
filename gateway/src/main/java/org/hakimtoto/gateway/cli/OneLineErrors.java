package org.hakimtoto.gateway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Set;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.menus.words.BadBook;
import org.hakimtoto.store.crypto.KeySource;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.reference.RosterRow;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What a person can mend is told in a line, without a stack trace; anything else is a fault of
/// ours and is shown whole.
public final class OneLineErrors implements IExecutionExceptionHandler {
  /// As the system says it.
  private static final String IS_A_FOLDER = "Is a directory";

  private final Set<Class<? extends Exception>> others;

  public OneLineErrors() {
    this(Set.of());
  }

  /// @param others faults beside ours that a person can mend
  public OneLineErrors(Set<Class<? extends Exception>> others) {
    this.others = Set.copyOf(others);
  }

  @Override
  public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed)
      throws Exception {
    switch (trouble) {
      // the file of --env-file
      case CannotStart e when isOfFile(e) -> {
        say(command, e);
        return CommandLine.ExitCode.USAGE;
      }
      case CannotStart e -> say(command, e);
      case ConfigReader.BadConfig e -> say(command, e);
      case KeySource.KeyTrouble e -> say(command, e);
      case CsvTable.BadCsv e -> say(command, e);
      case RosterRow.Refusal e -> say(command, e);
      case BadBook e -> say(command, e);
      case StoreFault e -> say(command, e);
      case NoSuchFileException e -> {
        return file(command, e, "there is no such file");
      }
      case AccessDeniedException e -> {
        return file(command, e, "it may not be read, or written");
      }
      case CharacterCodingException _ -> {
        return usage(command, "a file is not UTF-8 text: save it anew, as UTF-8");
      }
      case FileSystemException e -> {
        return file(command, e, "it cannot be read, or written");
      }
      case UncheckedIOException e -> {
        return handleExecutionException(Objects.requireNonNull(e.getCause()), command, parsed);
      }
      case IOException e when IS_A_FOLDER.equals(e.getMessage()) -> {
        return usage(command, "a file is asked for, and that is a folder");
      }
      case IOException e -> say(command, "a file cannot be read, or written: " + e.getMessage());
      default -> {
        if (!others.contains(trouble.getClass())) {
          throw trouble;
        }
        say(command, trouble);
      }
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static boolean isOfFile(CannotStart e) {
    return e.getCause() instanceof FileSystemException
        || e.getCause() instanceof CharacterCodingException;
  }

  private static int file(CommandLine command, FileSystemException e, String what) {
    return usage(command, e.getFile() + ": " + what);
  }

  /// A file that is not there was typed wrongly, as a bad option is.
  private static int usage(CommandLine command, String what) {
    command.getErr().println("haki: " + what);
    command.getErr().flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static void say(CommandLine command, Exception e) {
    say(command, String.valueOf(e.getMessage()));
  }

  private static void say(CommandLine command, String what) {
    what.lines().forEach(line -> command.getErr().println("haki: " + line));
    command.getErr().flush();
  }
}
