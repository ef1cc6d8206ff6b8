package org.hakimtoto.store.hearing;

/// Where children are held now, as far as the record tells: by the rule by which a house is told to
/// bring a child to court.
public final class Held {
  /// `case_id` and `unit_id`, which is null where nobody knows. Of police cells nothing.
  public static final String NOW =
      "select c.id as case_id, "
          + Hearings.INSTITUTION.replace("h.at", "now()")
          + """
             as unit_id
            from case_file c
           where c.custody is not null and c.custody <> 'POLICE_CELL' and c.closed_at is null
          """;

  private Held() {}
}
