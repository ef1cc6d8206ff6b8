package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.lab.simulation.History.Moved;
import org.hakimtoto.lab.simulation.History.Sent;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageState;

/// Holds a history against what is promised of texts: pure.
final class SendChecker {
  private SendChecker() {}

  static List<String> check(House house, History history) {
    var broken = new ArrayList<String>();
    Map<String, List<Sent>> sent =
        history.sent.stream().collect(Collectors.groupingBy(Sent::number));
    String unmarked =
        house.texts().render(MessageKind.SMS_HELP, Language.ENGLISH, Map.of(), false, World.START);
    var numbers =
        history.messages.stream().map(one -> one.message().to().e164()).collect(Collectors.toSet());
    history.cases.stream()
        .map(SendSide::office)
        .filter(office -> !numbers.contains(office.e164()))
        .forEach(office -> broken.add("G7: a report told nobody: " + office.e164()));
    for (FakeOutbox.Standing one : history.messages) {
      List<Sent> texts = sent.getOrDefault(one.message().to().e164(), List.of());
      if (one.message().deliveryClass() == DeliveryClass.A) {
        alert(history, one, texts, unmarked, broken);
      }
      ended(one, broken);
    }
    others(history, sent, broken);
    history.moved.stream()
        .filter(moved -> !allowed(moved))
        .forEach(moved -> broken.add("I8: " + moved.from() + " -> " + moved.to()));
    return broken;
  }

  private static void alert(
      History history,
      FakeOutbox.Standing one,
      List<Sent> texts,
      String unmarked,
      List<String> broken) {
    boolean urgent = one.message().priority() == Priority.RED;
    boolean refused = history.refusedNumbers.contains(one.message().to().e164());
    boolean doubtedTwice = !urgent && one.state() == MessageState.DEAD && one.repeat();
    if (texts.isEmpty() && !refused && !doubtedTwice) {
      broken.add("I6: an alert never left: " + one.state());
    }
    long plain = texts.stream().filter(text -> text.words().equals(unmarked)).count();
    if (plain > 1 + one.absences()) {
      broken.add("I6: an alert came " + plain + " times and did not say that it is a repeat");
    }
    if (!urgent && texts.size() > 2 + one.absences()) {
      broken.add("I6: an alert came " + texts.size() + " times");
    }
    if (texts.size() > 1 + one.absences() && !one.wasAmbiguous()) {
      broken.add("I6: an alert came again without doubt");
    }
  }

  /// Each receipt is of one report; who reports twice has two.
  private static void others(History history, Map<String, List<Sent>> sent, List<String> broken) {
    history.messages.stream()
        .filter(one -> one.message().deliveryClass() == DeliveryClass.B)
        .collect(Collectors.groupingBy(one -> one.message().to().e164(), Collectors.counting()))
        .forEach((number, messages) -> {
          int times = sent.getOrDefault(number, List.of()).size();
          if (times > messages) {
            broken.add("I7: " + messages + " receipts came " + times + " times");
          }
        });
  }

  /// Two days after the last fault nothing is on its way.
  private static void ended(FakeOutbox.Standing one, List<String> broken) {
    if (!one.state().last()) {
      broken.add("I13: a message is still " + one.state());
    }
  }

  private static boolean allowed(Moved moved) {
    return switch (moved.from()) {
      case READY -> moved.to() != MessageState.ACCEPTED && moved.to() != MessageState.AMBIGUOUS;
      case CLAIMED -> true;
      case AMBIGUOUS -> moved.to() != MessageState.CLAIMED;
      case ACCEPTED -> moved.to() != MessageState.CLAIMED && moved.to() != MessageState.AMBIGUOUS;
      case UNREPORTED -> moved.to() == MessageState.READY || moved.to().last();
      case DEAD, FAILED ->
          moved.to() == MessageState.FAILED
              || moved.to() == MessageState.EXPIRED
              || moved.to() == MessageState.DELIVERED;
      case EXPIRED, CANCELLED -> moved.to() == MessageState.DELIVERED;
      case DELIVERED -> false;
    };
  }
}
