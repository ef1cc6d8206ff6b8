package org.hakimtoto.lab.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All the double received, in the order it came: nothing is ever changed or taken out. A line is
/// in the ledger before its sender hears anything. The newest [#KEPT] are kept in memory, all of
/// them in the file if there is one.
public final class Ledger implements AutoCloseable {
  public static final int KEPT = 200_000;

  private final Deque<Line> lines = new ArrayDeque<>();
  private final Optional<Writer> file;
  private long count;

  private Ledger(Optional<Writer> file) {
    this.file = file;
  }

  /// @param manner as it was when the text came: a later mood is for later texts
  /// @param messageId empty when the double gave none
  public record Line(
      long number,
      Instant at,
      String door,
      String to,
      String from,
      String text,
      BehaviourRule manner,
      String messageId) {
    /// Whether the text goes out.
    boolean taken() {
      return manner.mood().takes();
    }

    JsonObject json() {
      return new JsonObject()
          .put("number", number)
          .put("at", at.toString())
          .put("door", door)
          .put("to", to)
          .put("from", from)
          .put("text", text)
          .put("taken", taken())
          .put("answer", manner.mood().word())
          .put("reports", manner.reporting().word())
          .put("messageId", messageId);
    }
  }

  public static Ledger inMemory() {
    return new Ledger(Optional.empty());
  }

  /// Lines are added to the end of the file.
  public static Ledger in(Path file) throws IOException {
    return new Ledger(
        Optional.of(
            Files.newBufferedWriter(
                file, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
  }

  synchronized Line add(
      Instant at,
      String door,
      String to,
      String from,
      String text,
      BehaviourRule manner,
      String id) {
    count++;
    var line = new Line(count, at, door, to, from, text, manner, id);
    if (lines.size() == KEPT) {
      lines.removeFirst();
    }
    lines.addLast(line);
    file.ifPresent(writer -> write(writer, line));
    return line;
  }

  /// Of those kept, the first `most` after line `after` that are wanted.
  public synchronized List<Line> lines(long after, int most, Predicate<Line> wanted) {
    return lines.stream().filter(line -> line.number() > after).filter(wanted).limit(most).toList();
  }

  /// All that are kept.
  public List<Line> lines() {
    return lines(0, KEPT, _ -> true);
  }

  /// How many there ever were.
  public synchronized long count() {
    return count;
  }

  @Override
  public synchronized void close() {
    file.ifPresent(writer -> {
      try {
        writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void write(Writer file, Line line) {
    try {
      file.write(line.json().encode() + "\n");
      file.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
