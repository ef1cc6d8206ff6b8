package org.hakimtoto.notifier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.MayText;
import org.hakimtoto.store.ClaimedMessage;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.postgres.MayBeTexted;
import org.hakimtoto.store.postgres.MayBeTexted.Asked;
import org.hakimtoto.store.postgres.OutdatedMessages;

/// Asked right before messages leave: whether what was right when they were planned still is.
interface LastLook {
  /// What a message comes to instead of being sent.
  record Objection(MessageState to, String code) {}

  /// What speaks against each of these messages; those that may go are left out.
  Map<UUID, Objection> at(List<ClaimedMessage> messages);

  static LastLook of(OutdatedMessages outdated, MayBeTexted mayBeTexted) {
    return messages -> {
      var objections = new HashMap<UUID, Objection>();
      var against =
          mayBeTexted.against(
              messages.stream()
                  .map(message -> Asked.of(message, Kind.of(message).saysGoodbye()))
                  .toList());
      for (int n = 0; n < messages.size(); n++) {
        UUID id = messages.get(n).id();
        against.get(n).ifPresent(why -> objections.put(id, refused(why)));
      }
      outdated
          .among(messages)
          .forEach(
              id -> objections.put(id, new Objection(MessageState.CANCELLED, "hearing-changed")));
      return objections;
    };
  }

  private static Objection refused(MayText.Against why) {
    return new Objection(MessageState.DEAD, why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
