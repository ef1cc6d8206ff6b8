package org.hakimtoto.gateway.api.cases;

import java.time.Duration;
import java.util.Optional;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;

/// Somebody close to the child, out of a body: with what the contract cannot say of two fields
/// together.
final class ContactReader {
  private ContactReader() {}

  static Contact read(RequestBody body) {
    Contact.Mode mode = body.one(Contact.Mode.class, "mode");
    Optional<PhoneNumber> phone = phone(body, mode);
    var from = body.hour("safe_from", Contact.DEFAULT_FROM);
    var until = body.hour("safe_until", Contact.DEFAULT_UNTIL);
    if (!from.isBefore(until)) {
      throw Problem.invalid("body", "/safe_until", "later than safe_from").trouble();
    }
    if (Duration.between(from, until).compareTo(SafeHours.LEAST) < 0) {
      throw Problem.invalid("body", "/safe_until", "at least an hour after safe_from").trouble();
    }
    return new Contact(
        body.one(Contact.Relation.class, "relation"),
        phone,
        mode,
        new Language(body.text("language")),
        body.flag("shared"),
        body.flag("can_read"),
        body.id("reader"),
        from,
        until,
        body.number("household", 1),
        body.flag("first"),
        false);
  }

  private static Optional<PhoneNumber> phone(RequestBody body, Contact.Mode mode) {
    Optional<PhoneNumber> phone = body.given("phone").flatMap(PhoneNumber::parse);
    if (phone.isPresent() && mode == Contact.Mode.NONE) {
      throw Problem.invalid("body", "/phone", "not with the mode none").trouble();
    }
    switch (mode) {
      case NONE -> {
        // has none
      }
      case CALL_ONLY ->
          require(phone.filter(PhoneNumber::kenyan), "a Kenyan number, unless the mode is none");
      case NORMAL, DISCREET ->
          require(
              phone.filter(PhoneNumber::kenyanMobile),
              "a Kenyan mobile number, unless the mode is none");
    }
    return phone;
  }

  private static void require(Optional<PhoneNumber> phone, String rule) {
    if (phone.isEmpty()) {
      throw Problem.invalid("body", "/phone", rule).trouble();
    }
  }
}
