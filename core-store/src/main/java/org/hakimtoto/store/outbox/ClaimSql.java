package org.hakimtoto.store.outbox;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The statements that take messages out of their lanes. Each lane is a range of one index, so that
/// what a claim reads is what it takes, and the first entry of each lane before it.
public final class ClaimSql {
  /// `$1` now, `$2` and `$3` the priorities, `$4` and `$5` the limits of both classes.
  private static final String DUE_IN =
      """
      select id from message
       where state = 'READY' and priority = %1$s.priority and class = %1$s.class
         and due_at <= $1 and deadline >= $1
       order by due_at
      """;

  static final String LANES =
      IntStream.rangeClosed(0, ClaimRequest.LAST)
          .boxed()
          .flatMap(priority ->
              Stream.of("A", "B")
                  .map(kind -> "(%d::smallint, '%s'::character(1))".formatted(priority, kind)))
          .collect(Collectors.joining(", "));

  /// The lane to take from, and the ids to take: for a claim, and for whoever wants to see its
  /// plan.
  public static final String DUE =
      """
      lane as materialized (
        select l.priority, l.class
          from (values %s) l(priority, class)
         cross join lateral (%s limit 1 for update skip locked) head
         where l.priority between $2 and $3
           and case l.class when 'A' then $4 > 0 else $5 > 0 end
         limit 1),
      due as materialized (
        select d.id
          from lane
         cross join lateral (%s limit case lane.class when 'A' then $4 else $5 end
                               for update skip locked) d)
      """
          .formatted(LANES, DUE_IN.formatted("l"), DUE_IN.formatted("lane"));

  /// The first entry of each lane is all that is looked at.
  static final String ANY_DUE =
      """
      select 1
        from (values %s) l(priority, class)
       cross join lateral (select id from message
                            where state = 'READY' and priority = l.priority and class = l.class
                              and due_at <= $1 limit 1) head
       where l.priority between $2 and $3
         and case l.class when 'A' then $4 > 0 else $5 > 0 end
       limit 1
      """
          .formatted(LANES);

  static final String TIER = "case when m.priority = 0 then 'RED' else m.class end";

  static final String CLAIM =
      """
      with %s,
      claimed as (
        update message m
           set state = 'CLAIMED', attempt_id = $6, attempts = m.attempts + 1,
               lease_until = clock_timestamp() + make_interval(secs => $7), wire_at = null,
               state_at = clock_timestamp(), counted_on = $8
          from due
         where m.id = due.id
        returning %s),
      counted as (
        insert into sms_day as d (on_day, tier, sent)
        select $8, %s, count(*) from claimed m group by 2
        on conflict (on_day, tier) do update set sent = d.sent + excluded.sent)
      select * from claimed order by due_at
      """
          .formatted(DUE, MessageRows.CLAIMED, TIER);

  /// What was counted and did not leave is not spent.
  static final String REFUND =
      """
      update sms_day d set sent = d.sent - r.n
        from (select counted_on, tier, count(*) as n from settled where not may_have_left
               group by counted_on, tier) r
       where d.on_day = r.counted_on and d.tier = r.tier
      """;

  private static final String SETTLED =
      """
      with verdict as (
        select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[],
                             $6::text[], $7::boolean[], $8::boolean[])
          as v(id, attempt_id, state, due_at, carrier_message_id, failure, is_repeat,
               may_have_left)),
      settled as (
        update message m
           set state = v.state, due_at = case v.state when 'READY' then v.due_at else m.due_at end,
               repeat_at = case when v.state = 'AMBIGUOUS' and v.due_at > 'epoch' then v.due_at end,
               carrier_message_id = v.carrier_message_id, failure = v.failure,
               is_repeat = v.is_repeat, lease_until = null, state_at = clock_timestamp()
          from verdict v
         where m.id = v.id and m.attempt_id = v.attempt_id and m.state = 'CLAIMED'
        returning m.id, m.counted_on, %s as tier, v.may_have_left),
      refunded as (%s)
      """
          .formatted(TIER, REFUND);

  static final String SETTLE = SETTLED + "select id from settled";

  /// `%1$s` and `%2$s` the ids and their attempts, `%3$s` the carrier, `%4$s` the segments, `%5$s`
  /// whether it is the second carrier.
  private static final String MARKED =
      """
      update message m
         set wire_at = clock_timestamp(), carrier = %3$s, segments = n.segments, by_second = %5$s
        from unnest(%1$s::uuid[], %2$s::uuid[], %4$s::smallint[]) as n(id, attempt_id, segments)
       where m.id = n.id and m.attempt_id = n.attempt_id and m.state = 'CLAIMED'
         and coalesce(m.lease_until, '-infinity') > clock_timestamp()
      returning m.id
      """;

  static final String MARK = MARKED.formatted("$1", "$2", "$3", "$4", "$5");

  /// The verdicts and the marks are of different messages: one statement changes no row twice.
  static final String SETTLE_AND_MARK =
      SETTLED
          + """
          , marked as (%s)
          select id, false as on_the_wire from settled
           union all
          select id, true from marked
          """
              .formatted(MARKED.formatted("$9", "$10", "$11", "$12", "$13"));

  static final String TAKE_BACK =
      """
      with lost as (
        select id from message where state = 'CLAIMED' and lease_until < clock_timestamp()
         limit $1 for update skip locked),
      settled as (
        update message m
           set state = case when wire_at is null then 'READY' else 'AMBIGUOUS' end,
               lease_until = null, attempt_id = null, failure = 'lease-lost',
               state_at = clock_timestamp()
          from lost
         where m.id = lost.id
        returning m.counted_on, %s as tier, m.wire_at is not null as may_have_left),
      refunded as (%s)
      select count(*) as n from settled
      """
          .formatted(TIER, REFUND);

  private ClaimSql() {}
}
