package org.hakimtoto.lab.bench;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.ClaimSql;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.sms.ReceivedSms;
import org.jspecify.annotations.Nullable;

/// How PostgreSQL goes about the queries that run while a person waits: for benches and tests that
/// hold them to their indexes.
public final class QueryPlans {
  /// Large tables that no such query may read from end to end.
  static final List<String> LARGE = List.of("case_file", "case_event", "message", "audit_entry");

  private QueryPlans() {}

  /// The plan of each query, by what it is for, in the order in which they are usually run.
  ///
  /// @param reference of a case that exists
  public static Map<String, List<String>> all(
      Database database, Sealing sealing, Officer officer, int reference) {
    return database.inTransaction(tx -> {
      UUID caseId =
          tx.one("select id from case_file where reference = $1", reference)
              .orElseThrow()
              .getUUID("id");
      var plans = new LinkedHashMap<String, List<String>>();
      plans.put(
          "the officer of a number",
          plan(
              tx,
              Officers.SELECT + " and o.phone_index = $1",
              Buffer.buffer(sealing.phoneIndex(officer.phone()))));
      plans.put(
          "the case of a reference",
          plan(tx, "select id from case_file where reference = $1", reference));
      plans.put(
          "the status of a case, as its officer",
          tx.seenBy(
              officer,
              seen ->
                  plan(
                      seen,
                      ReceivedSms.STATUS,
                      caseId,
                      officer.unit().id(),
                      officer.id(),
                      Instant.EPOCH.atOffset(ZoneOffset.UTC))));
      plans.put("the events of a case, as its officer", events(tx, officer, caseId));
      plans.put("a page of cases, as its officer", page(tx, officer));
      plans.put(
          "the next event to plan",
          plan(
              tx,
              "select id from case_event where planned_at is null and county = 1"
                  + " order by recorded_at limit 1"));
      plans.put(
          "the next messages to send",
          plan(
              tx,
              "with " + ClaimSql.DUE + " select id from due",
              Instant.EPOCH.atOffset(ZoneOffset.UTC),
              (short) 0,
              (short) ClaimRequest.LAST,
              16,
              128));
      return plans;
    });
  }

  /// The large table that a plan reads from end to end, if it does.
  public static Optional<String> readsThrough(List<String> plan) {
    return LARGE.stream()
        .filter(table ->
            plan.stream()
                .anyMatch(line ->
                    line.contains("Seq Scan on " + table + " ")
                        || line.endsWith("Seq Scan on " + table)))
        .findFirst();
  }

  private static List<String> events(Tx tx, Officer officer, UUID caseId) {
    return tx.seenBy(
        officer,
        seen ->
            plan(
                seen,
                "select id, kind, at, facts from case_event where case_id = $1 order by seq",
                caseId));
  }

  private static List<String> page(Tx tx, Officer officer) {
    return tx.seenBy(
        officer,
        seen ->
            plan(
                seen,
                ReadCases.LIST,
                ReadCases.values(
                    officer, ReadCases.CaseFilter.ALL, Optional.empty(), 20, Instant.EPOCH)));
  }

  private static List<String> plan(Tx tx, String sql, @Nullable Object... values) {
    return tx.rows("explain (costs off) " + sql, values).stream()
        .map(row -> row.getString(0))
        .collect(Collectors.toUnmodifiableList());
  }
}
