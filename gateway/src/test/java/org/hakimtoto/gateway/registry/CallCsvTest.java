package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.hearing.CallTaskBook.Listed;
import org.hakimtoto.store.hearing.CallTaskBook.Person;
import org.junit.jupiter.api.Test;

class CallCsvTest {
  private static final String HEADER =
      "due,reference,reason,phone,language,safe_from,safe_until,hearing,contact,call\r\n";

  @Test
  void a_call_is_a_line_and_no_cell_is_a_formula() {
    String csv = CallCsv.text(List.of(call(Optional.of(aunt()))));

    assertThat(csv.replace("\"", ""))
        .isEqualTo(
            HEADER
                + "2026-11-25T06:00:00Z,482-137-559,call-only,'+254711556677,sw,08:00,17:30,"
                + "2026-12-03T06:00:00Z,00000000-0000-0000-0000-000000000002,"
                + "00000000-0000-0000-0000-000000000001\r\n");
    assertThat(csv.lines().skip(1).flatMap(line -> List.of(line.split(",")).stream()))
        .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
  }

  @Test
  void whom_one_may_not_know_of_is_left_empty() {
    assertThat(CallCsv.text(List.of(call(Optional.empty()))))
        .contains("call-only,,,,,2026-12-03T06:00:00Z,,")
        .doesNotContain("254711556677");
    assertThat(CallCsv.text(List.of())).isEqualTo(HEADER);
  }

  private static Listed call(Optional<Person> person) {
    return new Listed(
        new UUID(0, 1),
        new CaseReference(482_137_559),
        NewCall.Reason.CALL_ONLY,
        Instant.parse("2026-11-25T06:00:00Z"),
        Instant.parse("2026-11-24T06:00:00Z"),
        person,
        Optional.of(Instant.parse("2026-12-03T06:00:00Z")));
  }

  private static Person aunt() {
    return new Person(
        new UUID(0, 2),
        new Contact(
            Contact.Relation.RELATIVE,
            Optional.of(new PhoneNumber("+254711556677")),
            Contact.Mode.CALL_ONLY,
            Language.KISWAHILI,
            true,
            true,
            Optional.empty(),
            LocalTime.of(8, 0),
            LocalTime.of(17, 30)));
  }
}
