package org.hakimtoto.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.AppenderAttachable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogsTest {
  private final LoggerContext context = new LoggerContext();

  /// An output that stands still until it is let go.
  private static final class Output extends AppenderBase<ILoggingEvent> {
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);

    @Override
    protected void append(ILoggingEvent event) {
      try {
        open.await();
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
      }
      written.add(event.getFormattedMessage());
    }
  }

  @BeforeEach
  void likeTheRealOne() {
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @Test
  void nobody_waits_for_an_output_that_stands_still_and_what_finds_no_room_is_dropped() {
    var output = new Output();
    output.start();
    var behind = Logs.behind(context, output);
    int lines = 3 * Logs.WAITING;

    IntStream.range(0, lines).forEach(n -> behind.doAppend(event("line " + n)));

    long dropped = Logs.dropped(behind);
    assertThat(dropped)
        .as("as many as wait may have gone to the output at one stroke")
        .isBetween(Logs.WAITING - 1L, 2L * Logs.WAITING);
    output.open.countDown();
    behind.stop();
    assertThat(output.written).hasSize((int) (lines - dropped)).startsWith("line 0", "line 1");
  }

  @Test
  void what_a_command_prints_has_no_line_of_the_log_in_it() {
    Logs.setUpServing(Logs.QUIET);
    assertThat(targets(root())).containsExactly("System.out");

    Logs.setUp(Logs.QUIET);

    assertThat(targets(root())).containsExactly("System.err");
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /// Where lines go in the end, also through somebody who has them wait.
  private static List<String> targets(AppenderAttachable<ILoggingEvent> from) {
    var targets = new ArrayList<String>();
    from.iteratorForAppenders()
        .forEachRemaining(appender -> {
          switch (appender) {
            case ConsoleAppender<ILoggingEvent> console -> targets.add(console.getTarget());
            case AsyncAppender behind -> targets.addAll(targets(behind));
            default -> targets.add(appender.getClass().getName());
          }
        });
    return targets;
  }

  private LoggingEvent event(String message) {
    return new LoggingEvent(
        LogsTest.class.getName(),
        context.getLogger("org.hakimtoto.test"),
        Level.INFO,
        message,
        null,
        new Object[0]);
  }
}
