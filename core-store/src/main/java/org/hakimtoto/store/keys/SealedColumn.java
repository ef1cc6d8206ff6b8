package org.hakimtoto.store.keys;

import java.util.List;

/// A column of sealed values: every one there is. Where a value belongs is authenticated with it,
/// so that it opens in no other row; `place` is the SQL of what `Sealing` says.
///
/// @param table that has it
/// @param place of a value, for the row `t`
/// @param by what seals it
public record SealedColumn(String table, String column, String place, By by) {
  /// What seals a column.
  public enum By {
    HOUSE("fields"),
    /// The key of the row's case; the house's, where the row has no case.
    CASE("fields"),
    WRAPPING("wrapping");

    private final String keyset;

    By(String keyset) {
      this.keyset = keyset;
    }

    /// The keyset of which an old key may open it.
    public String keyset() {
      return keyset;
    }
  }

  /// The most blocks of a table that one bite looks at: no more than about a thousand rows.
  public static final int BLOCKS = 8;

  public static final List<SealedColumn> ALL =
      List.of(
          of("officer", "phone"),
          of("officer", "staff_number"),
          ofCase("contact", "phone"),
          ofCase("message", "phone"),
          ofCase("message", "facts"),
          ofCase("case_event", "facts"),
          ofCase("notice_record", "phone"),
          ofCase("notice_record", "words"),
          of("conduct_report", "facts"),
          of("conduct_report", "note"),
          of("journal_key", "private_key"),
          of("desk_key", "private_key"),
          ofCase("desk_intake", "entry"),
          of("approval", "facts"),
          of("subscriber", "facts"),
          new SealedColumn(
              "external_reference",
              "value",
              "'external_reference.' || t.kind || ':' || t.case_id",
              By.CASE),
          new SealedColumn(
              "answered_press",
              "answer",
              "'answered_press.answer:' || encode(t.press_key, 'hex')",
              By.HOUSE),
          new SealedColumn(
              "api_idempotency",
              "body",
              "'api_idempotency.body:' || t.client_id || ':' || t.key",
              By.HOUSE),
          new SealedColumn("report_draft", "facts", draft(), By.HOUSE),
          new SealedColumn("report_draft", "resumed_facts", draft(), By.HOUSE),
          new SealedColumn("case_key", "wrapped", "'case_key.wrapped:' || t.case_id", By.WRAPPING));

  /// As a walk and a person have it.
  public String name() {
    return table + "." + column;
  }

  /// Values of the blocks `$1` to below `$2` that do not begin with `$3`, nor with the mark of a
  /// case's key; where `$4`, what belongs to a case and does not begin with that. What was emptied
  /// is none.
  String foreign() {
    String caseId = by == By.CASE ? "t.case_id" : "null::uuid";
    return "select t.ctid::text as row, t."
        + column
        + " as sealed, "
        + place
        + " as place, "
        + caseId
        + " as case_id from "
        + table
        + " t where t.ctid >= format('(%s,0)', $1::bigint)::tid"
        + " and t.ctid < format('(%s,0)', $2::bigint)::tid"
        + " and length(t."
        + column
        + ") > 0 and (substring(t."
        + column
        + " from 1 for 5) <> $3"
        + " or $4::boolean and "
        + caseId
        + " is not null) and substring(t."
        + column
        + " from 1 for 1) <> '\\x02'";
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
    return new SealedColumn(table, column, "'" + table + "." + column + ":' || t.id", By.HOUSE);
  }

  private static SealedColumn ofCase(String table, String column) {
    return new SealedColumn(table, column, "'" + table + "." + column + ":' || t.id", By.CASE);
  }

  private static String draft() {
    return "'report_draft.facts:' || encode(t.caller_index, 'hex')";
  }
}
