package org.hakimtoto.store.link;

import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Units;

/// Reads a claimed event with its case as the event left it.
public final class LinkedEvents {
  private final Database database;
  private final Sealing sealing;

  public LinkedEvents(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// Fails when the event, or one before it, is of a kind this release does not know.
  public LinkedEvent read(LinkClaim claim) {
    return database.reading(tx -> {
      List<Row> rows = rows(tx, claim);
      List<CaseEvent> events = CaseEventStore.ofOneCase(sealing, rows);
      CaseFile file = CaseFile.of(events);
      CaseEvent event = events.getLast();
      return new LinkedEvent(
          claim.event(),
          new CaseReference(rows.getLast().getInteger("reference")),
          claim.seq(),
          rows.getLast().getString("kind"),
          event,
          file,
          units(tx, unitsOf(file, event)),
          references(tx, casesOf(file, event)));
    });
  }

  private static List<Row> rows(Tx tx, LinkClaim claim) {
    return tx.rows(
        """
        select e.id, e.case_id, e.kind, e.at, e.facts, c.reference,
               (select wrapped from case_key where case_id = $1) as case_key
          from case_event e join case_file c on c.id = e.case_id
         where e.case_id = $1 and e.seq <= $2
         order by e.seq
        """,
        claim.caseId(),
        claim.seq());
  }

  private static Set<UUID> unitsOf(CaseFile file, CaseEvent event) {
    var ids = new HashSet<>(file.units());
    file.holder().ifPresent(ids::add);
    if (event instanceof CaseEvent.Declined declined) {
      ids.add(declined.unit());
    }
    return ids;
  }

  private static Set<UUID> casesOf(CaseFile file, CaseEvent event) {
    return Stream.concat(
            file.linked().stream(),
            switch (event) {
              case CaseEvent.Unlinked e -> Stream.of(e.other());
              case CaseEvent.ToldApart e -> Stream.of(e.other());
              default -> Stream.<UUID>empty();
            })
        .collect(Collectors.toSet());
  }

  private static Map<UUID, Unit> units(Tx tx, Collection<UUID> ids) {
    return tx
        .rows(
            "select " + Units.COLUMNS + " from unit u where u.id = any($1)",
            (Object) ids.toArray(UUID[]::new))
        .stream()
        .map(Officers::unit)
        .collect(Collectors.toMap(Unit::id, unit -> unit));
  }

  private static Map<UUID, CaseReference> references(Tx tx, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : tx
            .rows(
                "select id, reference from case_file where id = any($1)",
                (Object) ids.toArray(UUID[]::new))
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.getUUID("id"),
                    row -> new CaseReference(row.getInteger("reference"))));
  }
}
