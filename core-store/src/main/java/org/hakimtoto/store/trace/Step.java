package org.hakimtoto.store.trace;

/// What is told apart. A step is known by its name and by nothing of what it worked on.
public enum Step {
  /// A key press, from the carrier's request to the screen.
  CALLBACK,
  /// Work in a transaction of PostgreSQL.
  TRANSACTION,
  /// Reading, or one statement by itself.
  STATEMENT,
  /// A session opened or saved in Redis.
  REDIS,
  /// A text handed to a carrier.
  CARRIER,
  /// An event handed to CJIMS.
  CJIMS
}
