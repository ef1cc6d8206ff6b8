package org.hakimtoto.gateway.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.indicators.SafeTable;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.CallTaskBook.Listed;

/// The list of calls as a CSV table, a call a line, for a sheet or a printer. No cell is taken for
/// a formula.
public final class CallCsv {
  public static final String TYPE = "text/csv; charset=utf-8; header=present";

  private static final List<String> COLUMNS =
      List.of(
          "due",
          "reference",
          "reason",
          "phone",
          "language",
          "safe_from",
          "safe_until",
          "hearing",
          "contact",
          "call");

  private CallCsv() {}

  public static String text(List<Listed> calls) {
    return SafeTable.text(COLUMNS, calls.stream().map(CallCsv::line).toList());
  }

  private static Map<String, String> line(Listed call) {
    var line = new LinkedHashMap<String, String>();
    COLUMNS.forEach(column -> line.put(column, ""));
    line.put("due", call.dueAt().toString());
    line.put("reference", call.reference().shown());
    line.put("reason", WireNames.of(call.reason()));
    line.put("hearing", call.hearing().map(Object::toString).orElse(""));
    line.put("call", call.id().toString());
    call.person().ifPresent(person -> addPerson(line, person));
    return line;
  }

  private static void addPerson(Map<String, String> line, CallTaskBook.Person person) {
    line.put("contact", person.contact().toString());
    line.put("phone", person.details().phone().map(PhoneNumber::e164).orElse(""));
    line.put("language", person.details().language().code());
    line.put("safe_from", person.details().safeFrom().toString());
    line.put("safe_until", person.details().safeUntil().toString());
  }
}
