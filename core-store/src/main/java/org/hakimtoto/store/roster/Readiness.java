package org.hakimtoto.store.roster;

import org.hakimtoto.store.db.Tx;

/// How far a roster is filled, for whoever decides that children may be reported.
///
/// @param administrators in service, of all agencies
/// @param officers on duty who chose a PIN
/// @param withoutPin on duty, and could do nothing yet
/// @param countiesWithoutOfficer counties without a children's officer on duty
public record Readiness(
    long administrators, long officers, long withoutPin, long countiesWithoutOfficer) {
  private static final String COUNTS =
      """
      with duty as (
        select o.id, u.county, u.agency,
               exists (select 1 from officer_pin p where p.officer_id = o.id) as begun
          from officer o join unit u on u.id = o.unit_id
         where u.county <> 99 and o.retired_at is null and o.suspended_at is null and o.administrator_since is null)
      select (select count(*) from officer
               where administrator_since is not null and retired_at is null) as administrators,
             (select count(*) from duty where begun) as officers,
             (select count(*) from duty where not begun) as without_pin,
             (select count(*) from county c
               where not exists (select 1 from duty d
                                  where d.county = c.code and d.agency = 'CHILDREN_SERVICES')) as uncovered
      """;

  public static Readiness of(Tx tx) {
    return tx.one(COUNTS)
        .map(row ->
            new Readiness(
                row.getLong("administrators"),
                row.getLong("officers"),
                row.getLong("without_pin"),
                row.getLong("uncovered")))
        .orElseThrow();
  }
}
