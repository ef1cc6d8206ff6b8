package org.hakimtoto.store.conduct;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.outbox.Facts;

/// The written form of a report about an officer, before it is sealed.
final class ConductFacts {
  private static final String PHONE = "phone";

  private ConductFacts() {}

  static byte[] write(ConductReport report) {
    var facts = new HashMap<String, String>();
    facts.put("whom", WireNames.of(report.whom()));
    facts.put("what", WireNames.of(report.what()));
    facts.put("danger", WireNames.of(report.danger()));
    facts.put("county", Integer.toString(report.place().county()));
    facts.put("sub_county", Integer.toString(report.place().subCounty()));
    facts.put("location", Integer.toString(report.place().location()));
    report
        .callback()
        .ifPresent(callback -> {
          facts.put(PHONE, callback.phone().e164());
          facts.put("language", callback.language().code());
        });
    return Facts.write(facts);
  }

  static ConductReport read(byte[] json) {
    Map<String, String> facts = Facts.read(json);
    return new ConductReport(
        WireNames.value(ConductReport.ReportedOffice.class, of(facts, "whom")),
        WireNames.value(ConductReport.Conduct.class, of(facts, "what")),
        WireNames.value(ConductReport.ChildInDanger.class, of(facts, "danger")),
        new Area(
            Integer.parseInt(of(facts, "county")),
            Integer.parseInt(of(facts, "sub_county")),
            Integer.parseInt(of(facts, "location"))),
        facts.containsKey(PHONE)
            ? Optional.of(
                new ConductReport.Callback(
                    new PhoneNumber(of(facts, PHONE)), new Language(of(facts, "language"))))
            : Optional.empty());
  }

  private static String of(Map<String, String> facts, String name) {
    return facts.getOrDefault(name, "");
  }
}
