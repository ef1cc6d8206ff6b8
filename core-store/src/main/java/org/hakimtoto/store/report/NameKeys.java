package org.hakimtoto.store.report;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.duplicate.NameSound;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.NameOrNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;

/// The keyed hashes by which a case is found by the name, or the OB number, that its report tells.
/// A hash knows its sub-county: how often one occurs tells nothing of another place. Nothing else
/// of a name is kept outside of the sealed report.
public final class NameKeys {
  private final Sealing sealing;

  public NameKeys(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Most reports tell no name, and cost nothing.
  public void opened(Tx tx, UUID caseId, Report report) {
    Buffer[] keys = keys(List.of(report.place().subCounty()), report.nameOrObNumber());
    if (keys.length > 0) {
      tx.send(
          """
          insert into name_key (case_id, name_key)
          select $1, n.key from unnest($2::bytea[]) as n (key) on conflict do nothing
          """,
          caseId,
          keys);
    }
  }

  /// The report as it is now: what was told before is found no more. Nobody waits for it: with a
  /// slow store each trip of a report counts.
  public void changed(Tx tx, UUID caseId, Report report) {
    tx.send("delete from name_key where case_id = $1", caseId);
    opened(tx, caseId, report);
  }

  /// Those that may tell it, in these sub-counties; no more than `most`.
  public Set<UUID> likely(Tx tx, Collection<Integer> subCounties, String wanted, int most) {
    return tx
        .rows(
            "select distinct case_id from name_key where name_key = any($1::bytea[]) limit $2",
            Stream.of(keys(subCounties, wanted))
                .flatMap(key -> Sent.either(key.getBytes()).stream())
                .map(Buffer::buffer)
                .toArray(Buffer[]::new),
            most)
        .stream()
        .map(row -> row.getUUID("case_id"))
        .collect(Collectors.toSet());
  }

  private Buffer[] keys(Collection<Integer> subCounties, String said) {
    Set<String> sounds = NameSound.keys(NameOrNumber.of(said));
    return subCounties.stream()
        .flatMap(in -> sounds.stream().map(sound -> Buffer.buffer(sealing.nameKey(in, sound))))
        .toArray(Buffer[]::new);
  }
}
