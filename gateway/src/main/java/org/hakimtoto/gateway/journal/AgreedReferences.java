package org.hakimtoto.gateway.journal;

import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.journal.JournaledReport.Shown;
import org.hakimtoto.store.journal.SealedJournal.Agreement;
import org.hakimtoto.store.redis.RedisSessions;

/// A carrier may bring one press to two gateways at once, while neither can ask PostgreSQL: through
/// Redis both show one reference, and it is filed once. Without Redis each shows its own.
public final class AgreedReferences implements Agreement {
  private final RedisSessions redis;
  private final Sealing sealing;

  public AgreedReferences(RedisSessions redis, Sealing sealing) {
    this.redis = redis;
    this.sealing = sealing;
  }

  @Override
  public Shown on(PressKey press, Shown mine) {
    try {
      String written = mine.reference().digits() + "\n" + mine.screen();
      byte[] first = redis.firstOf(press, sealing.agreed(press, written));
      return read(sealing.openAgreed(press, first)).orElse(mine);
    } catch (StoreFault | FieldCipher.Unsealable nobodyKnows) {
      return mine;
    }
  }

  private static Optional<Shown> read(String written) {
    int end = written.indexOf('\n');
    return CaseReference.parse(written.substring(0, Math.max(0, end)))
        .map(reference -> new Shown(reference, written.substring(end + 1)));
  }
}
