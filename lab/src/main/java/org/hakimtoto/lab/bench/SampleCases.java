package org.hakimtoto.lab.bench;

import io.vertx.core.buffer.Buffer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// Fills a database with invented cases, all over Kenya and over two years, as many as a bench
/// wants. Their events and messages hold no facts that open: they are there to be searched past,
/// not read.
public final class SampleCases {
  static final int BATCH = 5_000;

  /// A prime, so that the serials of a run are all different and lie in no order.
  private static final int STRIDE = 48_271;

  private static final int FACTS_BYTES = 420;

  private SampleCases() {}

  /// @param from the number of the first, so that a later call adds others
  public static void fill(Database database, int from, int count) {
    database.inTransaction(SampleCases::units);
    IntUnaryOperator reference = SampleCases::reference;
    for (int done = 0; done < count; done += BATCH) {
      Integer[] references =
          IntStream.range(from + done, from + Math.min(count, done + BATCH))
              .map(reference)
              .boxed()
              .toArray(Integer[]::new);
      database.inTransaction(tx -> insert(tx, references));
    }
    database.reading(tx -> tx.rows("analyze"));
  }

  /// What was filed below the doors is nobody's to be planned or compared: a gateway that starts
  /// now begins with what its own callers file.
  static void forgetWork(Database database) {
    database.inTransaction(tx -> {
      tx.change("update twin_key set compared_at = clock_timestamp() where compared_at is null");
      return tx.change(
          "update case_event set planned_at = clock_timestamp() where planned_at is null");
    });
  }

  /// The reference of the n-th invented case.
  public static int reference(int n) {
    return CaseReference.ofSerial((int) ((long) n * STRIDE % CaseReference.SPACE)).number();
  }

  /// A children's office for each sub-county that has none.
  private static int units(Tx tx) {
    return tx.change(
        """
        insert into unit (id, code, agency, name, county, sub_county)
        select gen_random_uuid(), 'sample-office-' || s.code, 'CHILDREN_SERVICES',
               'Sample office ' || s.code, s.county, s.code
          from sub_county s
         where not exists (select 1 from unit u
                            where u.sub_county = s.code and u.agency = 'CHILDREN_SERVICES')
        """);
  }

  private static int insert(Tx tx, Integer[] references) {
    return tx.change(
        """
        with place as (
          select array_agg(s.code order by s.code) as codes, array_agg(s.county order by s.code)
                   as counties, array_agg(u.id order by s.code) as offices
            from sub_county s
            join lateral (select id from unit u where u.sub_county = s.code
                            and u.agency = 'CHILDREN_SERVICES' order by code limit 1) u on true),
        fresh as (
          insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                                 responsible_unit, opened_at, version, care_stage)
          select gen_random_uuid(), r, (array['REPORTED', 'INTAKE', 'MADE_SAFE'])[1 + n % 3],
                 'CARE_AND_PROTECTION', (array['RED', 'AMBER', 'GREEN'])[1 + n % 3],
                 p.counties[1 + n * 7 % 290], p.codes[1 + n * 7 % 290], 0,
                 p.offices[1 + n * 7 % 290],
                 clock_timestamp() - make_interval(secs => (n * 7919) % 63072000),
                 1, (array['REPORTED', 'INTAKE', 'MADE_SAFE'])[1 + n % 3]
            from (select r, (r / 10)::bigint as n from unnest($1::integer[]) as r) ref, place p
          on conflict (reference) do nothing
          returning id, opened_at),
        told as (
          insert into message (id, case_id, kind, class, priority, phone, phone_index, language,
                               facts, state, due_at, deadline)
          select gen_random_uuid(), id, 'alert_green', 'A', 2, $2, sha256(id::text::bytea), 'en',
                 $2, 'DELIVERED', opened_at, opened_at
            from fresh)
        insert into case_event (id, case_id, seq, kind, at, facts, planned_at)
        select gen_random_uuid(), id, 1, 'reported', opened_at, $2, clock_timestamp() from fresh
        """,
        references, Buffer.buffer(new byte[FACTS_BYTES]));
  }
}
