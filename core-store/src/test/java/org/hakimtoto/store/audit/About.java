package org.hakimtoto.store.audit;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.MayText;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.outbox.MayBeTexted.Asked;
import org.hakimtoto.store.real.RealStores;

/// Asks whether texts may leave, in short.
public record About(MayBeTexted mayBeTexted) {
  public static About in(RealStores stores) {
    return new About(new MayBeTexted(stores.database(), stores.sealing()));
  }

  /// Of a case, to a number that nobody is named for.
  public boolean may(UUID caseId, PhoneNumber phone) {
    return against(Optional.of(caseId), phone, Addressed.NUMBER).isEmpty();
  }

  /// To a number that nobody is named for, of no case.
  public boolean may(PhoneNumber phone) {
    return against(Optional.empty(), phone, Addressed.NUMBER).isEmpty();
  }

  public Optional<MayText.Against> against(Optional<UUID> caseId, PhoneNumber phone, Addressed to) {
    return mayBeTexted.against(new Asked(caseId, phone, to, false, false));
  }

  public static Addressed contact(UUID contact, boolean legal) {
    return new Addressed(
        Optional.of(contact), Optional.empty(), Optional.empty(), legal, Optional.empty());
  }

  public static Addressed relay(UUID contact, UUID officer) {
    return new Addressed(
        Optional.of(contact), Optional.of(officer), Optional.empty(), false, Optional.empty());
  }
}
