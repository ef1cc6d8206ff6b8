package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;

/// The children on the way to an officer's own house.
public final class Arrivals {
  private static final String AWAITED =
      """
        from transfer t join case_file c on c.id = t.case_id
       where t.to_unit = $1 and t.state = 'ON_THE_WAY' and c.closed_at is null
      """;

  private static final String LIST =
      "select c.reference, t.id, t.expected_at "
          + AWAITED
          + " order by t.expected_at, t.id offset $2 limit $3";

  private static final String COUNT = "select count(*) as n " + AWAITED;

  private static final String OF_CASE =
      """
      select c.reference, t.id, t.expected_at
        from transfer t join case_file c on c.id = t.case_id
       where c.reference = haki_reference($1) and t.state = 'ON_THE_WAY' and c.closed_at is null
       order by t.left_at desc, t.id limit 1
      """;

  private final Audit audit;

  public Arrivals(Audit audit) {
    this.audit = audit;
  }

  public record Awaited(CaseReference reference, UUID transfer, Instant expected) {}

  /// Those expected first come first; each look is audited.
  public List<Awaited> of(Tx tx, Officer officer, Channel channel, int offset, int most) {
    List<Awaited> found = awaited(tx, officer, LIST, officer.unit().id(), offset, most);
    audit
        .lists()
        .told(
            tx, officer, "arrivals.list", channel, found.stream().map(Awaited::reference).toList());
    return found;
  }

  /// The journey of one case that is under way, to whatever house: who may say that it ended is a
  /// matter of the rules.
  public static Optional<Awaited> ofCase(Tx tx, Officer officer, CaseReference reference) {
    return awaited(tx, officer, OF_CASE, reference.number()).stream().findFirst();
  }

  /// How many there are, for a menu that is shown before the PIN.
  public static int count(Tx tx, Officer officer) {
    return officer.role().seesCasesOfArea()
        ? Math.toIntExact(tx.one(COUNT, officer.unit().id()).orElseThrow().getLong("n"))
        : 0;
  }

  private static List<Awaited> awaited(Tx tx, Officer officer, String sql, Object... values) {
    return tx.seenBy(officer, seen -> seen.rows(sql, values)).stream()
        .map(row ->
            new Awaited(
                new CaseReference(row.getInteger("reference")),
                row.getUUID("id"),
                row.getOffsetDateTime("expected_at").toInstant()))
        .toList();
  }
}
