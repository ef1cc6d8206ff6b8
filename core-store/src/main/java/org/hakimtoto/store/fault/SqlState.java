package org.hakimtoto.store.fault;

import static org.hakimtoto.store.fault.SqlState.Meaning.BUSY;
import static org.hakimtoto.store.fault.SqlState.Meaning.OURS;
import static org.hakimtoto.store.fault.SqlState.Meaning.UNAVAILABLE;
import static org.hakimtoto.store.fault.SqlState.Meaning.UNKNOWN;

import java.util.Comparator;
import java.util.List;

/// What PostgreSQL's error codes are told as. A whole code goes before its class; what is not
/// listed is a fault of ours, or of the row that was worked on.
public final class SqlState {
  /// All codes of which the whole class is not the same, and why.
  static final List<Row> TABLE =
      List.of(
          row("08", UNAVAILABLE, "no connection"),
          row("08007", UNKNOWN, "the server does not know itself what became of it"),
          row("25006", UNAVAILABLE, "read-only, as after a failover: nothing can be saved here"),
          row("25P03", BUSY, "our pause between two statements was too long; the server is well"),
          row("25P04", BUSY, "our transaction took too long; the server is well"),
          row("28", UNAVAILABLE, "the login is refused, whatever is asked"),
          row("3D", UNAVAILABLE, "no such database, whatever is asked"),
          row("40", BUSY, "of two that stood in each other's way this one was ended"),
          row("40002", OURS, "a constraint was broken, and is again at the next try"),
          row("40003", UNKNOWN, "the server does not know itself what became of it"),
          row("42P01", UNAVAILABLE, "not migrated, whatever is asked"),
          row("53", UNAVAILABLE, "out of disk, memory or connections"),
          row("55006", BUSY, "somebody uses it"),
          row("55P03", BUSY, "somebody holds it"),
          row("57", UNAVAILABLE, "an operator's work: shut down, crashed, not up yet, dropped"),
          row("57014", BUSY, "cancelled by its time limit: slow work is no sign of a dead server"),
          row("57P05", BUSY, "a line that nobody used was closed; the next one is new"),
          row("58", UNAVAILABLE, "the server's own disk or system fails"));

  private SqlState() {}

  /// What a code is told as.
  public enum Meaning {
    UNAVAILABLE,
    BUSY,
    UNKNOWN,

    /// No [StoreFault]: a statement that is wrong stays wrong, however often it is tried.
    OURS
  }

  /// @param state a code of five characters, or its class of two
  record Row(String state, Meaning meaning, String why) {}

  /// What an error with this code is told as; that is nothing but ours when there is no code.
  public static Meaning meaning(String state) {
    return TABLE.stream()
        .filter(row -> state.startsWith(row.state()))
        .max(Comparator.comparingInt(row -> row.state().length()))
        .map(Row::meaning)
        .orElse(OURS);
  }

  /// Whether the server has undone the whole transaction for the sake of another one, so that the
  /// same may do well at the next try.
  public static boolean undone(String state) {
    return state.startsWith("40") && meaning(state) == BUSY;
  }

  private static Row row(String state, Meaning meaning, String why) {
    return new Row(state, meaning, why);
  }
}
