package org.hakimtoto.notifier.send;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;

/// A carrier that writes down all it gets before it answers: the truth about what was sent.
final class Ledger implements Carrier {
  private final Collection<OutgoingSms> got = new ConcurrentLinkedQueue<>();
  private final Function<OutgoingSms, SendResult> answer;

  Ledger(Function<OutgoingSms, SendResult> answer) {
    this.answer = answer;
  }

  /// Takes everything.
  static Ledger ofYes() {
    var ids = new AtomicLong();
    return new Ledger(_ -> new SendResult.Accepted("id-" + ids.incrementAndGet()));
  }

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    got.add(sms);
    return answer.apply(sms);
  }

  List<PhoneNumber> numbers() {
    return got.stream().map(OutgoingSms::to).toList();
  }

  List<String> words() {
    return got.stream().map(OutgoingSms::text).toList();
  }

  /// How often each number was texted.
  Map<PhoneNumber, Long> counts() {
    return numbers().stream().collect(Collectors.groupingBy(to -> to, Collectors.counting()));
  }
}
