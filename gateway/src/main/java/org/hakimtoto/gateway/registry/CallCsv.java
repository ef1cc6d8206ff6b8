package org.hakimtoto.gateway.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.indicators.SafeCell;
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

  private static final CsvMapper CSV = new CsvMapper();

  private CallCsv() {}

  public static String text(List<Listed> calls) {
    try {
      return CSV.writer(schema()).writeValueAsString(calls.stream().map(CallCsv::line).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts that are no CSV", e);
    }
  }

  private static CsvSchema schema() {
    var schema = CsvSchema.builder();
    COLUMNS.forEach(schema::addColumn);
    return schema.build().withHeader().withLineSeparator("\r\n");
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
    line.replaceAll((_, cell) -> SafeCell.of(cell));
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
