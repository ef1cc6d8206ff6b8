package org.hakimtoto.store.audit;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.audit.Audit.Entry;
import org.hakimtoto.store.audit.Audit.OnRoster;

/// A row as its hash is taken of it: every column, so that nothing may be put in beside.
///
/// @param version of the hash; empty: a row of a release that knew one alone
/// @param origin the word of [Origin.Kind], with the id beside it
record AuditRow(
    int shard,
    long seq,
    OffsetDateTime at,
    Optional<UUID> officer,
    Optional<byte[]> phoneIndex,
    String action,
    String channel,
    Optional<UUID> caseId,
    String outcome,
    Optional<OnRoster> onRoster,
    Optional<Short> version,
    Optional<String> origin,
    Optional<UUID> originId,
    Optional<byte[]> listed) {
  /// What rows are written under.
  static final short VERSION = 2;

  private static final String BETWEEN = "\u001f";

  static AuditRow of(int shard, long seq, OffsetDateTime at, Entry entry, Origin origin) {
    return new AuditRow(
        shard,
        seq,
        at,
        entry.officer(),
        entry.phoneIndex(),
        entry.action(),
        entry.channel().wire(),
        entry.caseId(),
        entry.outcome(),
        entry.onRoster(),
        Optional.of(VERSION),
        Optional.of(origin.kind().wire()),
        origin.id(),
        entry.listed());
  }

  /// What the hash is taken of, beside the hash before it. A row that says more than its version
  /// knows has another text than the one that was tied: it was added to.
  String canonical() {
    boolean first = version.isEmpty() && origin.isEmpty() && originId.isEmpty() && listed.isEmpty();
    return first ? firstVersion() : secondVersion();
  }

  private String firstVersion() {
    return String.join(
        BETWEEN,
        Integer.toString(shard),
        Long.toString(seq),
        at.toInstant().toString(),
        officer.map(UUID::toString).orElse(""),
        phoneIndex.map(AuditRow::hex).orElse(""),
        action,
        channel,
        caseId.map(UUID::toString).orElse(""),
        outcome + onRoster.map(AuditRow::canonical).orElse(""));
  }

  /// Begins as no row of the first version does.
  private String secondVersion() {
    return String.join(
        BETWEEN,
        "v" + version.map(String::valueOf).orElse(""),
        origin.orElse(""),
        originId.map(UUID::toString).orElse(""),
        listed.map(AuditRow::hex).orElse(""),
        firstVersion());
  }

  /// Only where there is something to say: the rows of earlier releases stay as they were tied.
  private static String canonical(OnRoster change) {
    return String.join(
        BETWEEN,
        "",
        change.about().toString(),
        change.seconded().map(UUID::toString).orElse(""),
        Boolean.toString(change.claimed()),
        change.reason());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
