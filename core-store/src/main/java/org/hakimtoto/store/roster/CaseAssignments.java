package org.hakimtoto.store.roster;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.store.db.Tx;

/// Who of an office has a case, as it holds today. An assignment stands while its officer is in
/// service at that office: who left, moved or lost the phone has no case, and no event says so.
public final class CaseAssignments {
  /// The most officers of one office whose load is told.
  public static final int MOST = 100;

  private static final String IN_SERVICE =
      """
       o.retired_at is null and o.suspended_at is null and o.administrator_since is null
      """;

  private static final String OF_CASES =
      """
      select distinct on (t.case_id) t.case_id, o.id, o.role, u.code
        from case_unit t
        join officer o on o.id = t.assigned_officer and o.unit_id = t.unit_id
        join unit u on u.id = t.unit_id
        join case_file c on c.id = t.case_id
       where t.case_id = any($1::uuid[]) and (t.unit_id = $2 or t.unit_id = c.responsible_unit) and
      """
          + IN_SERVICE
          + " order by t.case_id, (t.unit_id = $2) desc";

  private static final String OF_CASE =
      """
      select t.case_id, o.id, o.role, u.code
        from case_unit t
        join officer o on o.id = t.assigned_officer and o.unit_id = t.unit_id
        join unit u on u.id = t.unit_id
       where t.case_id = $1 and
      """
          + IN_SERVICE
          + " order by u.code";

  /// `$1` the unit, `$2` now, `$3` how many.
  private static final String LOAD =
      "select o.id, o.role,"
          + """
             count(c.id) as open,
             count(c.id) filter (where exists (
               select 1 from case_clock k where k.case_id = c.id and k.due_at < $2)) as overdue
            from officer o
            left join case_unit t on t.unit_id = o.unit_id and t.assigned_officer = o.id
            left join case_file c on c.id = t.case_id and c.closed_at is null
           where o.unit_id = $1 and
          """
          + IN_SERVICE
          + " group by o.id, o.role order by open desc, o.id limit $3";

  private CaseAssignments() {}

  /// @param unit code of the office for which the officer has it
  public record Assigned(UUID officer, Role role, String unit) {}

  /// @param open the cases that the officer has
  /// @param overdue those of them with a clock that has run out
  public record Load(UUID officer, Role role, long open, long overdue) {}

  /// Who has each of these cases: for the unit of the one who asks, else for the office that is
  /// responsible. The caller has asked which cases may be told.
  public static Map<UUID, Assigned> of(Tx tx, Officer asking, Collection<UUID> cases) {
    return cases.isEmpty()
        ? Map.of()
        : tx.rows(OF_CASES, cases.toArray(UUID[]::new), asking.unit().id()).stream()
            .collect(
                Collectors.toMap(
                    row -> row.getUUID("case_id"),
                    CaseAssignments::assigned,
                    (one, _) -> one,
                    LinkedHashMap::new));
  }

  /// For each office that takes part and gave it to somebody.
  public static List<Assigned> of(Tx tx, UUID caseId) {
    return tx.rows(OF_CASE, caseId).stream().map(CaseAssignments::assigned).toList();
  }

  /// Those of one office who are in service, the busiest first.
  public static List<Load> load(Tx tx, UUID unit, Instant now) {
    return tx.rows(LOAD, unit, now.atOffset(ZoneOffset.UTC), MOST).stream()
        .map(row ->
            new Load(
                row.getUUID("id"),
                Role.valueOf(row.getString("role")),
                row.getLong("open"),
                row.getLong("overdue")))
        .toList();
  }

  private static Assigned assigned(Row row) {
    return new Assigned(
        row.getUUID("id"), Role.valueOf(row.getString("role")), row.getString("code"));
  }
}
