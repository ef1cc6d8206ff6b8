package org.hakimtoto.gateway.link;

import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.link.LinkOperations;
import org.hakimtoto.store.link.LinkQueue;
import org.hakimtoto.store.link.LinkTarget;
import org.hakimtoto.store.link.LinkedEvents;

/// What the store knows of one link.
public record LinkStores(
    LinkTarget target, LinkQueue queue, LinkedEvents events, LinkOperations desk) {
  public static LinkStores of(
      Database database, Sealing sealing, Supplier<UUID> ids, String target) {
    return new LinkStores(
        new LinkTarget(database, target),
        new LinkQueue(database, ids, target, LinkQueue.LEASE),
        new LinkedEvents(database, sealing),
        new LinkOperations(database, sealing, target));
  }
}
