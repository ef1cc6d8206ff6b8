package org.hakimtoto.gateway.link;

import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.postgres.Database;
import org.hakimtoto.store.postgres.LinkDesk;
import org.hakimtoto.store.postgres.LinkQueue;
import org.hakimtoto.store.postgres.LinkTarget;
import org.hakimtoto.store.postgres.LinkedEvents;

/// What the store knows of one link.
public record LinkStores(LinkTarget target, LinkQueue queue, LinkedEvents events, LinkDesk desk) {
  public static LinkStores of(
      Database database, Sealing sealing, Supplier<UUID> ids, String target) {
    return new LinkStores(
        new LinkTarget(database, target),
        new LinkQueue(database, ids, target, LinkQueue.LEASE),
        new LinkedEvents(database, sealing),
        new LinkDesk(database, sealing, target));
  }
}
