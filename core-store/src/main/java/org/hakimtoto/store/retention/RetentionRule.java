package org.hakimtoto.store.retention;

import java.time.Duration;

/// One rule of the schedule: what goes, when, and by which sentence. A sentence takes the moment
/// before which it goes (`$1`) and the most rows of one bite (`$2`).
///
/// @param name as metrics, the audit and the command line have it; it never changes
/// @param table whose rows are looked for
/// @param what goes, for a person
/// @param from what the time is counted from, for a person
/// @param time by which clock
/// @param source of the rule
/// @param where which rows of `table`, named `t`
/// @param change what is done about the rows `due`, which have their `key`
public record RetentionRule(
    String name,
    String table,
    String what,
    Duration keep,
    String from,
    Time time,
    Source source,
    int most,
    String key,
    String where,
    String change) {
  /// Which clock wrote the times that are compared.
  public enum Time {
    /// PostgreSQL's.
    SERVER,
    /// The house's, which a demo may move.
    HOUSE
  }

  /// Who says so.
  public enum Source {
    /// Data Protection Act 2019, s.39: kept only as needed. The period is our proposal.
    ACT("Data Protection Act 2019 s.39; the period is this project's proposal"),
    /// Needed for so long by how callbacks, codes and calls work.
    WORK("as long as it is needed to work"),
    /// Counts of what was done.
    TIDY("nobody asks for it any more");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// The rows that go now, counted up to `$2`.
  String due() {
    return "select count(*) as n from (select 1 from "
        + table
        + " t where "
        + where
        + " limit $2) due";
  }

  /// Takes one bite. A row that somebody is writing waits for the next: nobody waits for this.
  String bite() {
    return "with due as materialized (select t."
        + key
        + " as key from "
        + table
        + " t where "
        + where
        + " limit $2 for update of t skip locked)"
        + change;
  }
}
