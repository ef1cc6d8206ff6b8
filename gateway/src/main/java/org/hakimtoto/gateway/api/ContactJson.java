package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.contact.ContactNumbers.Known;

/// The people close to the child as the contract writes them.
final class ContactJson {
  private ContactJson() {}

  /// @param numbers what is known of their numbers, by contact
  static JsonArray all(CaseFile file, Map<UUID, Known> numbers) {
    var contacts = new JsonArray();
    file.contacts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          JsonObject json = contact(entry.getKey(), entry.getValue());
          Optional.ofNullable(numbers.get(entry.getKey())).ifPresent(known -> number(json, known));
          contacts.add(json);
        });
    return contacts;
  }

  private static JsonObject contact(UUID id, Contact contact) {
    var json =
        new JsonObject()
            .put("contact", id.toString())
            .put("relation", WireNames.of(contact.relation()))
            .put("mode", WireNames.of(contact.mode()))
            .put("language", contact.language().code())
            .put("shared", contact.shared())
            .put("can_read", contact.canRead())
            .put("safe_from", contact.safeFrom().toString())
            .put("safe_until", contact.safeUntil().toString());
    contact.phone().ifPresent(phone -> json.put("phone", phone.e164()));
    contact.reader().ifPresent(reader -> json.put("reader", reader.toString()));
    return json;
  }

  private static void number(JsonObject json, Known known) {
    json.put("number", WireNames.of(known.standing()));
    known.confirmedAt().ifPresent(at -> json.put("confirmed_at", at.toString()));
  }
}
