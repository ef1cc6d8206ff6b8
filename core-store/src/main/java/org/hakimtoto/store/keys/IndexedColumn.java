package org.hakimtoto.store.keys;

import java.util.List;
import java.util.stream.Stream;

/// A column of hashes that the key of the index has made: every one there is. Each says what
/// becomes of it when that key is replaced.
///
/// @param fate what becomes of its rows
/// @param counted the SQL of those rows `t` that still need the key they were made with
public record IndexedColumn(String table, String column, Fate fate, String counted) {
  /// What becomes of rows that the older key has made.
  public enum Fate {
    /// Taken to the newer key, all rows of a number at once.
    MOVES,
    /// Made anew from what its case tells.
    MADE_ANEW,
    /// Gone by itself after its time ([org.hakimtoto.store.retention.RetentionBook]).
    RUNS_OUT,
    /// Until an officer gets another one.
    GIVEN_ANEW,
    /// Compared within a call, or found by the key its call began with.
    OF_CALL,
    /// Tied by a chain, which is never written anew; verified with the older key for ever.
    TIED
  }

  private static final String PHONE = "phone_index";
  private static final String ALL_ROWS = "true";

  public static final List<IndexedColumn> ALL =
      List.of(
          moves("officer", PHONE),
          moves("officer", "staff_index"),
          moves("contact", PHONE),
          moves("message", PHONE),
          moves("number_state", PHONE),
          moves("external_reference", "value_index"),
          moves("sms_language", PHONE),
          moves("sms_lock", PHONE),
          moves("sms_reference_miss", PHONE),
          moves("sms_reply", PHONE),
          moves("stranger_answered", PHONE),
          moves("contact_reply", PHONE),
          moves("question_letter", PHONE),
          moves("family_miss", PHONE),
          moves("sim_check", PHONE),
          moves("delivery_report", PHONE),
          moves("desk_code", PHONE),
          moves("desk_session", PHONE),
          new IndexedColumn("name_key", "name_key", Fate.MADE_ANEW, ALL_ROWS),
          runsOut("sms_reply", "text_hash", ALL_ROWS),
          runsOut("sms_code", "code_hash", "t.expires_at > clock_timestamp()"),
          runsOut("desk_code", "code_hash", "t.used_at is null"),
          runsOut("officer_activation", "code_hash", "t.until > clock_timestamp()"),
          runsOut("borrowed_try", "bucket", ALL_ROWS),
          runsOut("approval", "facts_index", "t.decided_at is null"),
          runsOut("api_idempotency", "request_hash", ALL_ROWS),
          runsOut("twin_key", "twin_key", ALL_ROWS),
          new IndexedColumn("officer_card", "code_hash", Fate.GIVEN_ANEW, "t.used_at is null"),
          ofCall("report_draft", "caller_index"),
          ofCall("pin_attempt", "press_key"),
          ofCall("answered_press", "press_key"),
          ofCall("acting_screen", "press_key"),
          ofCall("card_attempt", "press_key"),
          ofCall("reference_miss", "press"),
          tied("audit_entry", "actor_index"),
          tied("notice_record", "words_hash"),
          tied("notice_record", PHONE));

  /// Those that a number's rows lie in.
  static Stream<IndexedColumn> moving() {
    return ALL.stream().filter(column -> column.fate() == Fate.MOVES);
  }

  /// Those of which PostgreSQL says under which hash a row lies.
  public static Stream<IndexedColumn> chosen() {
    return ALL.stream()
        .filter(column -> column.fate() != Fate.OF_CALL && column.fate() != Fate.TIED);
  }

  public String name() {
    return table + "." + column;
  }

  /// How many rows still need the older key.
  String left() {
    return "select count(*) as n from "
        + table
        + " t where length(t."
        + column
        + ") = 32 and ("
        + counted
        + ") and not exists (select from index_pair p where p.newer = t."
        + column
        + ")";
  }

  /// Takes the rows of the hashes `$1` to those of `$2`.
  String move() {
    return "update "
        + table
        + " t set "
        + column
        + " = n.newer from unnest($1::bytea[], $2::bytea[]) as n (former, newer) where t."
        + column
        + " = n.former";
  }

  /// Hashes that no row of a known number has, `$1` at most.
  String unknown() {
    return "select distinct t."
        + column
        + " as hash from "
        + table
        + " t where length(t."
        + column
        + ") = 32 and not exists (select from index_pair p where p.newer = t."
        + column
        + ") limit $1";
  }

  private static IndexedColumn moves(String table, String column) {
    return new IndexedColumn(table, column, Fate.MOVES, ALL_ROWS);
  }

  private static IndexedColumn runsOut(String table, String column, String counted) {
    return new IndexedColumn(table, column, Fate.RUNS_OUT, counted);
  }

  private static IndexedColumn ofCall(String table, String column) {
    return new IndexedColumn(table, column, Fate.OF_CALL, ALL_ROWS);
  }

  private static IndexedColumn tied(String table, String column) {
    return new IndexedColumn(table, column, Fate.TIED, ALL_ROWS);
  }
}
