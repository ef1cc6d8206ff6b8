package org.hakimtoto.gateway.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.config.Config.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sets logging up: one line an event, JSON or plain, every line masked. Libraries speak only when
/// something is wrong, at any level of ours.
public final class Logs {
  /// For commands that a person runs: plain, and only what is wrong.
  public static final Log QUIET = new Log("plain", "WARN");

  /// Lines that wait to be written: some seconds of a busy street.
  static final int WAITING = 8_192;

  private static final String BEHIND = "behind";

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private Logs() {}

  /// For commands: to standard error, for what they print may go to a file; a line is out before
  /// the work goes on.
  public static void setUp(Log settings) {
    setUp(settings, false);
  }

  /// For what serves: to standard output, and no caller waits for a line. At most [#WAITING] of
  /// them wait to be written; what finds no room is dropped and counted.
  public static void setUpServing(Log settings) {
    setUp(settings, true);
  }

  /// Lines that were dropped since the start.
  public static long dropped() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    return dropped(context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender(BEHIND));
  }

  static long dropped(@Nullable Appender<ILoggingEvent> appender) {
    return appender instanceof Behind behind ? behind.dropped.sum() : 0;
  }

  /// Writes what still waits, for at most a second.
  public static void close() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
  }

  private static void setUp(Log settings, boolean behind) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setTarget((behind ? ConsoleTarget.SystemOut : ConsoleTarget.SystemErr).getName());
    appender.setEncoder(encoder(settings.format(), context));
    appender.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(behind ? behind(context, appender) : appender);
    context.getLogger("org.hakimtoto").setLevel(Level.toLevel(settings.level()));
    // a trace for each Sentinel and try; health says what is wrong, and what to do
    context.getLogger("redis.clients.jedis.providers").setLevel(Level.OFF);
  }

  static AsyncAppender behind(LoggerContext context, Appender<ILoggingEvent> appender) {
    var behind = new Behind();
    behind.setName(BEHIND);
    behind.setContext(context);
    behind.setQueueSize(WAITING);
    behind.setDiscardingThreshold(0);
    behind.setNeverBlock(true);
    behind.setMaxFlushTime(1_000);
    behind.addAppender(appender);
    behind.start();
    return behind;
  }

  /// Counts what it drops.
  private static final class Behind extends AsyncAppender {
    private final LongAdder dropped = new LongAdder();

    @Override
    protected void append(ILoggingEvent event) {
      if (getRemainingCapacity() == 0) {
        dropped.increment();
      } else {
        super.append(event);
      }
    }
  }

  static Encoder<ILoggingEvent> encoder(String format, LoggerContext context) {
    Encoder<ILoggingEvent> encoder = format.equals("json") ? json() : plain();
    encoder.setContext(context);
    encoder.start();
    return encoder;
  }

  private static Encoder<ILoggingEvent> json() {
    var encoder = new MaskedJson();
    encoder.setWithNanoseconds(false);
    encoder.setWithSequenceNumber(false);
    encoder.setWithContext(false);
    encoder.setWithArguments(false);
    encoder.setWithMessage(false);
    encoder.setWithFormattedMessage(true);
    return encoder;
  }

  private static Encoder<ILoggingEvent> plain() {
    var encoder = new MaskedPlain();
    encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %-28logger{0} %msg%n%ex{short}");
    return encoder;
  }

  private static final class MaskedJson extends JsonEncoder {
    @Override
    public byte[] encode(ILoggingEvent event) {
      return Masking.mask(new String(super.encode(event), UTF_8)).getBytes(UTF_8);
    }
  }

  private static final class MaskedPlain extends PatternLayoutEncoder {
    @Override
    public byte[] encode(ILoggingEvent event) {
      String said = ownLines(new String(super.encode(event), UTF_8).stripTrailing());
      return (Masking.mask(said) + "\n").getBytes(UTF_8);
    }
  }

  /// What stands in an event may have been written by anybody: none of its further lines can pass
  /// for one of ours, and nothing in it speaks to a terminal.
  private static String ownLines(String event) {
    return CONTROL.matcher(event.replaceAll("\\R", "\n  | ")).replaceAll("?");
  }
}
