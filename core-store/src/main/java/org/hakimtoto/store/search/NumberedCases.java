package org.hakimtoto.store.search;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.AuditedLists;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;

/// Cases by the numbers that other agencies know them by, in whatever spelling.
public final class NumberedCases {
  private final Sealing sealing;
  private final AuditedLists lists;

  public NumberedCases(Sealing sealing) {
    this.sealing = sealing;
    this.lists = new Audit(sealing).lists();
  }

  /// The cases that carry another agency's number, in whatever spelling, and whose status this
  /// officer may see; those that were found are audited. A number that is in no such case is left
  /// out.
  public Map<ExternalReference, Set<CaseReference>> byReferences(
      Tx tx, Officer officer, Collection<ExternalReference> references, Channel channel) {
    Map<Buffer, Set<UUID>> carry = carrying(tx, references);
    UUID[] ids = carry.values().stream().flatMap(Set::stream).distinct().toArray(UUID[]::new);
    Map<UUID, CaseReference> seen =
        tx
            .seenBy(
                officer,
                own ->
                    own.rows(
                        "select id, reference from case_file where id = any($1::uuid[])",
                        (Object) ids))
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.getUUID("id"),
                    row -> new CaseReference(row.getInteger("reference"))));
    var found = new HashMap<ExternalReference, Set<CaseReference>>();
    for (ExternalReference reference : references) {
      Set<CaseReference> cases =
          indexes(reference)
              .flatMap(index -> carry.getOrDefault(index, Set.of()).stream())
              .flatMap(id -> Optional.ofNullable(seen.get(id)).stream())
              .collect(Collectors.toSet());
      if (!cases.isEmpty()) {
        found.put(reference, cases);
      }
    }
    lists.told(
        tx,
        officer,
        "cases.search",
        channel,
        found.values().stream().flatMap(Set::stream).distinct().toList());
    return found;
  }

  /// The cases that carry it, whoever may see them.
  Set<UUID> carrying(Tx tx, ExternalReference reference) {
    return carrying(tx, List.of(reference)).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private Map<Buffer, Set<UUID>> carrying(Tx tx, Collection<ExternalReference> references) {
    var carry = new HashMap<Buffer, Set<UUID>>();
    Buffer[] indexes = references.stream().flatMap(this::indexes).distinct().toArray(Buffer[]::new);
    tx.rows(
            """
            select value_index, case_id from external_reference
             where value_index = any($1::bytea[]) limit $2
            """,
            indexes,
            ReadCases.MOST * Math.max(1, indexes.length))
        .forEach(row ->
            carry
                .computeIfAbsent(row.getBuffer("value_index"), _ -> new HashSet<>())
                .add(row.getUUID("case_id")));
    return carry;
  }

  private Stream<Buffer> indexes(ExternalReference reference) {
    return Stream.of(sealing.referenceIndex(reference), sealing.writtenReferenceIndex(reference))
        .flatMap(sent -> Sent.either(sent).stream())
        .map(Buffer::buffer);
  }
}
