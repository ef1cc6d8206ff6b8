package org.hakimtoto.lab.acceptance.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;

/// What phones were shown, held against what the house has. Each dialogue is of a number of its
/// own, so that whatever it made is found by that number.
final class Dialogues {
  private Dialogues() {}

  /// @param shown the references on its screens
  record Dialogue(String msisdn, Set<String> shown) {}

  /// The references of the cases that each number made.
  static Map<String, List<String>> filed(RealStores stores, List<Dialogue> history) {
    var byIndex = new HashMap<String, List<String>>();
    stores
        .ask(
            """
            select distinct encode(a.actor_index, 'hex'), c.reference
              from case_file c join audit_entry a on a.case_id = c.id
             where a.action in ('report.file', 'report.file-partial')
            """)
        .forEach(row ->
            byIndex
                .computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                .add(new CaseReference(Integer.parseInt(row.getLast())).shown()));
    var filed = new HashMap<String, List<String>>();
    for (Dialogue dialogue : history) {
      var index = stores.sealing().phoneIndex(new PhoneNumber(dialogue.msisdn()));
      filed.put(
          dialogue.msisdn(), byIndex.getOrDefault(HexFormat.of().formatHex(index), List.of()));
    }
    return filed;
  }

  /// What must not be: two cases of one dialogue, two references in one, or a reference that is no
  /// case of the one who saw it.
  static List<String> faults(List<Dialogue> history, Map<String, List<String>> filed) {
    var faults = new ArrayList<String>();
    for (Dialogue dialogue : history) {
      List<String> cases = filed.getOrDefault(dialogue.msisdn(), List.of());
      if (cases.size() > 1) {
        faults.add(dialogue.msisdn() + ": " + cases.size() + " cases of one dialogue");
      }
      if (dialogue.shown().size() > 1) {
        faults.add(dialogue.msisdn() + ": two references");
      }
      dialogue.shown().stream()
          .filter(reference -> !cases.contains(reference))
          .forEach(
              reference -> faults.add(dialogue.msisdn() + ": no case of its own " + reference));
    }
    return faults;
  }
}
