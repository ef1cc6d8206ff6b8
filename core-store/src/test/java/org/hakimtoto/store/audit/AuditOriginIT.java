package org.hakimtoto.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// By what something was asked for stands in each row, is tied into the chain, and rows of earlier
/// releases stay whole.
@ExtendWith(WithRealStores.class)
class AuditOriginIT {
  private static final UUID TOKEN = UUID.fromString("0197b0ab-5f2a-7c3e-9d10-6b5d7f0a1c22");

  private RealStores stores;
  private Audit audit;
  private VerifyAudit verify;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    audit = new Audit(real.sealing());
    verify = new VerifyAudit(real.database(), real.sealing());
    tamper("delete from audit_entry; update audit_head set seq = 0, mac = ''");
  }

  @Test
  void what_a_transaction_is_asked_by_stands_in_all_its_rows() {
    stores
        .database()
        .inTransaction(
            Origin.token(TOKEN),
            tx -> {
              audit.writeAll(tx, List.of(entry(Channel.API), entry(Channel.SYSTEM)));
              return true;
            });
    assertThat(stores.ask("select origin, origin_id, version from audit_entry order by id"))
        .containsOnly(List.of("token", TOKEN.toString(), "2"))
        .hasSize(2);
  }

  @Test
  void where_nobody_says_more_the_door_tells() {
    for (Channel channel : Channel.values()) {
      write(channel);
    }
    assertThat(stores.ask("select channel, origin, origin_id from audit_entry order by id"))
        .containsExactly(
            List.of("ussd", "ussd", "null"),
            List.of("sms", "sms", "null"),
            List.of("api", "unnamed", "null"),
            List.of("desk", "unnamed", "null"),
            List.of("cli", "cli", "null"),
            List.of("carrier", "carrier", "null"),
            List.of("house", "system", "null"));
  }

  @Test
  void rows_of_the_release_before_verify_and_new_ones_follow_them() {
    long old = writtenByTheReleaseBefore();
    write(Channel.CLI);
    assertThat(verify.verify(List.of()).faults()).isEmpty();

    tamper("update audit_entry set origin = 'token' where id = " + old);
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.row()).isEqualTo(old));
  }

  @Test
  void whoever_changes_or_takes_off_the_origin_is_found() {
    stores
        .database()
        .inTransaction(
            Origin.token(TOKEN),
            tx -> {
              audit.write(tx, entry(Channel.API));
              return true;
            });
    String was = "origin = 'token', version = 2, origin_id = '" + TOKEN + "'";
    for (String change :
        List.of(
            "origin = 'session'",
            "origin_id = null",
            "version = 1",
            "version = null",
            "listed = 'x'",
            "version = null, origin = null, origin_id = null")) {
      tamper("update audit_entry set " + change);
      assertThat(verify.verify(List.of()).faults()).as(change).hasSize(1);
      tamper("update audit_entry set listed = null, " + was);
      assertThat(verify.verify(List.of()).faults()).isEmpty();
    }
  }

  /// As it wrote: no column of the origin, and the hash of the text it knew.
  private long writtenByTheReleaseBefore() {
    OffsetDateTime at = OffsetDateTime.parse("2026-10-01T08:00:00.123456Z");
    UUID actor = stores.officer("+254700000002").id();
    String text =
        String.join("\u001f", "0", "1", at.toInstant().toString(), actor.toString())
            + "\u001f\u001fcase.search\u001fapi\u001f\u001ftold";
    var mac = Buffer.buffer(stores.sealing().chains().auditMac(new byte[0], text));
    return stores
        .database()
        .inTransaction(tx -> {
          tx.change("update audit_head set seq = 1, mac = $1 where shard = 0", mac);
          return tx.one(
                  """
                  insert into audit_entry (at, actor, action, channel, outcome, shard, seq, mac)
                  values ($1, $2, 'case.search', 'api', 'told', 0, 1, $3) returning id
                  """,
                  at,
                  actor,
                  mac)
              .orElseThrow()
              .getLong("id");
        });
  }

  private void write(Channel channel) {
    stores
        .database()
        .inTransaction(tx -> {
          audit.write(tx, entry(channel));
          return true;
        });
  }

  private static Audit.Entry entry(Channel channel) {
    return new Audit.Entry(
        Optional.empty(), Optional.empty(), "test.look", channel, Optional.empty(), "told");
  }

  private void tamper(String sql) {
    stores.change(
        "alter table audit_entry disable trigger audit_append_only; "
            + sql
            + "; alter table audit_entry enable trigger audit_append_only");
  }
}
