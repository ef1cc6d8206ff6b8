package org.hakimtoto.store.keys;

import java.util.List;

/// A column of sealed values: every one there is. Where a value belongs is authenticated with it,
/// so that it opens in no other row; `place` is the SQL of what `Sealing` says.
///
/// @param table that has it
/// @param place of a value, for the row `t`
public record SealedColumn(String table, String column, String place) {
  /// The most blocks of a table that one bite looks at: no more than about a thousand rows.
  public static final int BLOCKS = 8;

  public static final List<SealedColumn> ALL =
      List.of(
          of("officer", "phone"),
          of("officer", "staff_number"),
          of("contact", "phone"),
          of("message", "phone"),
          of("message", "facts"),
          of("case_event", "facts"),
          of("notice_record", "phone"),
          of("notice_record", "words"),
          of("conduct_report", "facts"),
          of("conduct_report", "note"),
          of("journal_key", "private_key"),
          of("approval", "facts"),
          new SealedColumn(
              "external_reference", "value", "'external_reference.' || t.kind || ':' || t.case_id"),
          new SealedColumn(
              "answered_press", "answer", "'answered_press.answer:' || encode(t.press_key, 'hex')"),
          new SealedColumn(
              "api_idempotency", "body", "'api_idempotency.body:' || t.client_id || ':' || t.key"),
          new SealedColumn("report_draft", "facts", draft()),
          new SealedColumn("report_draft", "resumed_facts", draft()));

  /// As a walk and a person have it.
  public String name() {
    return table + "." + column;
  }

  /// Values of the blocks `$1` to below `$2` that do not begin with `$3`. What was emptied is none.
  String foreign() {
    return "select t.ctid::text as row, t."
        + column
        + " as sealed, "
        + place
        + " as place from "
        + table
        + " t where t.ctid >= format('(%s,0)', $1::bigint)::tid"
        + " and t.ctid < format('(%s,0)', $2::bigint)::tid"
        + " and length(t."
        + column
        + ") > 0 and substring(t."
        + column
        + " from 1 for 5) <> $3";
  }

  /// Puts `$3` where `$2` still stands, in the row `$1`.
  String replace() {
    return "update "
        + table
        + " set "
        + column
        + " = $3 where ctid = $1::text::tid and "
        + column
        + " = $2";
  }

  private static SealedColumn of(String table, String column) {
    return new SealedColumn(table, column, "'" + table + "." + column + ":' || t.id");
  }

  private static String draft() {
    return "'report_draft.facts:' || encode(t.caller_index, 'hex')";
  }
}
