package org.hakimtoto.store.audit;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// A look at a list is a look at each case on it: one row a list, which keeps the references of the
/// cases it named, sealed to the officer who was shown them.
public final class AuditedLists {
  /// A list that the same officer asks for again within this time, by the same token or session,
  /// adds only what it names for the first time: a page that refreshes itself tells nothing new.
  public static final Duration AGAIN = Duration.ofMinutes(15);

  /// Rows that are looked at for what was named before. Beyond them a list is told once more.
  static final int MOST_BEFORE = 50;

  private final Audit audit;
  private final Sealing sealing;

  AuditedLists(Sealing sealing) {
    this.audit = new Audit(sealing);
    this.sealing = sealing;
  }

  /// Writes what an officer was shown, each time.
  public void told(
      Tx tx, Officer officer, String action, Channel channel, Collection<CaseReference> named) {
    told(tx, officer, action, channel, "told", named);
  }

  /// The same.
  ///
  /// @param outcome what else is to be known of it
  public void told(
      Tx tx,
      Officer officer,
      String action,
      Channel channel,
      String outcome,
      Collection<CaseReference> named) {
    audit.write(tx, entry(officer, action, channel, outcome, named));
  }

  /// Writes what an officer was shown, if some of it is new to them or nothing was written within
  /// [#AGAIN].
  public void refreshed(
      Tx tx, Officer officer, String action, Channel channel, Collection<CaseReference> named) {
    List<Row> before = before(tx, officer, action, channel);
    Set<CaseReference> known = new HashSet<>();
    before.forEach(row -> known.addAll(named(sealing, row).orElse(List.of())));
    List<CaseReference> fresh = named.stream().filter(one -> !known.contains(one)).toList();
    if (before.isEmpty() || !fresh.isEmpty()) {
      told(tx, officer, action, channel, fresh);
    }
  }

  private Audit.Entry entry(
      Officer officer,
      String action,
      Channel channel,
      String outcome,
      Collection<CaseReference> named) {
    return new Audit.Entry(
        Optional.of(officer.id()),
        Optional.empty(),
        action,
        channel,
        Optional.empty(),
        outcome,
        Optional.empty(),
        Optional.of(sealing.listed(officer.id(), action, named)));
  }

  private static List<Row> before(Tx tx, Officer officer, String action, Channel channel) {
    Origin origin = tx.origin().orElseGet(() -> Origin.of(channel));
    return tx.rows(
        """
        select actor, action, listed from audit_entry
         where actor = $1 and action = $2 and listed is not null and origin = $3
           and origin_id is not distinct from $4
           and at > clock_timestamp() - make_interval(secs => $5)
         order by at desc limit $6
        """,
        officer.id(),
        action,
        origin.kind().wire(),
        origin.id().orElse(null),
        (double) AGAIN.toSeconds(),
        MOST_BEFORE);
  }

  /// The cases that a row of a list named; empty: it is no row of a list.
  static Optional<List<CaseReference>> named(Sealing sealing, Row row) {
    UUID actor = row.getUUID("actor");
    Buffer listed = row.getBuffer("listed");
    return actor == null || listed == null
        ? Optional.empty()
        : Optional.of(sealing.openListed(actor, row.getString("action"), listed.getBytes()));
  }
}
