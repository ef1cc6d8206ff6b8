package org.hakimtoto.notifier.send;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.contact.MayText;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.GoneOfficers;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.outbox.MayBeTexted.Asked;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.OutdatedMessages;

/// Asked right before messages leave: whether what was right when they were planned still is.
public interface PreSendCheck {
  /// What asks an office to act on a case: void once it is closed.
  Set<MessageKind> ASK_TO_ACT =
      Set.of(
          MessageKind.ALERT_RED,
          MessageKind.ALERT_AMBER,
          MessageKind.ALERT_GREEN,
          MessageKind.ALERT_PARTIAL,
          MessageKind.ALERT_SUPERVISING,
          MessageKind.ALERT_UNREACHED,
          MessageKind.CASE_ADDED,
          MessageKind.CASE_DECLINED,
          MessageKind.CASE_DECLINED_BY,
          MessageKind.CASE_YOURS,
          MessageKind.CASE_INVOLVED,
          MessageKind.CASE_GIVEN,
          MessageKind.TURN_PROSECUTOR,
          MessageKind.TURN_COURT,
          MessageKind.TURN_REPORT,
          MessageKind.WITHDRAWAL_ASKED,
          MessageKind.AFTERCARE_EXPECT,
          MessageKind.AFTERCARE_ASKS,
          MessageKind.CLOCK_WARNED,
          MessageKind.CLOCK_MISSED,
          MessageKind.CLOCK_MISSED_ABOVE,
          MessageKind.CALL_PEOPLE,
          MessageKind.CALL_OFFICE,
          MessageKind.CANNOT_COME,
          MessageKind.NUMBER_UNSURE);

  /// What a message comes to instead of being sent.
  record Objection(MessageState to, String code) {}

  /// What speaks against each of these messages; those that may go are left out.
  Map<UUID, Objection> at(List<ClaimedMessage> messages);

  static PreSendCheck of(Database database, MayBeTexted mayBeTexted) {
    return messages ->
        messages.isEmpty() ? Map.of() : database.reading(tx -> at(tx, messages, mayBeTexted));
  }

  /// All is asked at once: together it costs one trip.
  private static Map<UUID, Objection> at(
      Tx tx, List<ClaimedMessage> messages, MayBeTexted mayBeTexted) {
    var against = mayBeTexted.ask(tx, messages.stream().map(PreSendCheck::asked).toList());
    var nobody = GoneOfficers.ask(tx, messages);
    var changed = OutdatedMessages.ask(tx, messages);
    var closed = OutdatedMessages.askClosedCases(tx, of(messages, ASK_TO_ACT));
    var called =
        OutdatedMessages.askEndedCalls(tx, of(messages, Set.of(MessageKind.ALERT_UNREACHED)));
    var objections = new HashMap<UUID, Objection>();
    var verdicts = against.get();
    for (int n = 0; n < messages.size(); n++) {
      UUID id = messages.get(n).id();
      verdicts.get(n).ifPresent(why -> objections.put(id, refused(why)));
    }
    nobody
        .get()
        .forEach(id -> objections.put(id, new Objection(MessageState.DEAD, "officer-gone")));
    cancel(objections, changed.get(), "hearing-changed");
    cancel(objections, closed.get(), "case-closed");
    cancel(objections, called.get(), "call-ended");
    return objections;
  }

  private static void cancel(Map<UUID, Objection> objections, Set<UUID> ids, String code) {
    ids.forEach(id -> objections.put(id, new Objection(MessageState.CANCELLED, code)));
  }

  private static List<ClaimedMessage> of(List<ClaimedMessage> messages, Set<MessageKind> kinds) {
    return messages.stream().filter(message -> kinds.contains(MessageKind.of(message))).toList();
  }

  private static Asked asked(ClaimedMessage message) {
    MessageKind kind = MessageKind.of(message);
    return Asked.of(message, kind.saysGoodbye(), kind.hasDiscreetWords());
  }

  private static Objection refused(MayText.Against why) {
    return new Objection(MessageState.DEAD, WireNames.of(why));
  }
}
