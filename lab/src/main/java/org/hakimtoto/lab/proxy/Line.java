package org.hakimtoto.lab.proxy;

import java.time.Duration;

/// How a line carries what goes over it.
///
/// @param latency that each answer is held back for
/// @param jitter at most so much more, by chance; never so that answers overtake each other
/// @param mood what becomes of the bytes
public record Line(Duration latency, Duration jitter, Mood mood) {
  /// As if it were not there.
  public static final Line GOOD = new Line(Duration.ZERO, Duration.ZERO, Mood.CARRIES);

  /// It takes what is said to it, and nothing comes back before it is better: then all of it does.
  public static final Line SILENT = new Line(Duration.ZERO, Duration.ZERO, Mood.HOLDS);

  /// It takes no connection.
  public static final Line CLOSED = new Line(Duration.ZERO, Duration.ZERO, Mood.REFUSES);

  /// What becomes of the bytes.
  public enum Mood {
    CARRIES,

    /// Both ways; connections stay open, and new ones open.
    HOLDS,

    /// New connections are reset at once; those that are open carry on.
    REFUSES
  }

  /// One that holds each answer back.
  public static Line slow(Duration latency) {
    return new Line(latency, Duration.ZERO, Mood.CARRIES);
  }

  /// The same, by up to so much more.
  public Line plusUpTo(Duration more) {
    return new Line(latency, more, mood);
  }
}
