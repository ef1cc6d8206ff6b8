package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.contact.Households;
import org.hakimtoto.core.contact.NumberMark;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.ContactNumbers.Known;

/// Somebody close to the child as the contract writes them.
record ContactJson(
    UUID contact,
    Optional<String> code,
    Contact.Relation relation,
    Contact.Mode mode,
    Language language,
    boolean shared,
    boolean canRead,
    LocalTime safeFrom,
    LocalTime safeUntil,
    int household,
    boolean first,
    List<NumberMark> marks,
    Optional<PhoneNumber> phone,
    Optional<UUID> reader,
    Optional<NumberStanding> number,
    Optional<Instant> confirmedAt) {

  /// @param numbers what is known of their numbers, by contact
  static List<ContactJson> all(CaseFile file, Map<UUID, Known> numbers) {
    return file.contacts().entrySet().stream()
        .sorted(Households.IN_ORDER)
        .map(entry ->
            of(
                file,
                entry.getKey(),
                entry.getValue(),
                Optional.ofNullable(numbers.get(entry.getKey()))))
        .toList();
  }

  private static ContactJson of(CaseFile file, UUID id, Contact contact, Optional<Known> number) {
    return new ContactJson(
        id,
        file.code(id).map(ContactCode::shown),
        contact.relation(),
        contact.mode(),
        contact.language(),
        contact.shared(),
        contact.canRead(),
        contact.safeFrom(),
        contact.safeUntil(),
        contact.household(),
        contact.first(),
        NumberMark.of(contact, file.report(), number.filter(Known::officers).isPresent()),
        contact.phone(),
        contact.reader(),
        number.map(Known::standing),
        number.flatMap(Known::confirmedAt));
  }
}
