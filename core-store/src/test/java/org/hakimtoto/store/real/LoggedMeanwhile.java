package org.hakimtoto.store.real;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.LoggerFactory;

/// The last warnings of all that runs in this JVM, so that a test that fails can tell what went
/// before: a screen that says "no answer now" does not say why.
final class LoggedMeanwhile extends AppenderBase<ILoggingEvent> {
  private static final String NAME = "meanwhile";

  /// Other classes run beside the one that fails, and some make things fail.
  private static final int MOST = 40;

  private record Line(Instant at, String text) {}

  private final Deque<Line> lines = new ArrayDeque<>();

  /// The one that listens; it begins to, if something has put it off since.
  static synchronized LoggedMeanwhile listening() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    if (root.getAppender(NAME) instanceof LoggedMeanwhile here) {
      return here;
    }
    var fresh = new LoggedMeanwhile();
    fresh.setName(NAME);
    fresh.setContext(context);
    fresh.start();
    root.addAppender(fresh);
    return fresh;
  }

  synchronized List<String> since(Instant begun) {
    return lines.stream().filter(line -> !line.at().isBefore(begun)).map(Line::text).toList();
  }

  @Override
  protected synchronized void append(ILoggingEvent event) {
    if (!event.getLevel().isGreaterOrEqual(Level.WARN)) {
      return;
    }
    if (lines.size() == MOST) {
      lines.removeFirst();
    }
    lines.addLast(
        new Line(
            event.getInstant(),
            event.getInstant()
                + " "
                + event.getLevel()
                + " ["
                + event.getThreadName()
                + "] "
                + event.getLoggerName()
                + ": "
                + event.getFormattedMessage()));
  }
}
