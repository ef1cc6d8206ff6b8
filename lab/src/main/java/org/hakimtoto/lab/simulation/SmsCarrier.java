package org.hakimtoto.lab.simulation;

import java.time.Duration;
import org.hakimtoto.lab.simulation.History.Sent;
import org.hakimtoto.lab.simulation.Post.Word;
import org.hakimtoto.notifier.carrier.AfricasTalkingReply;
import org.hakimtoto.notifier.carrier.AfricasTalkingReply.Answer;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;

/// Africa's Talking as one process sees it: takes a text or not, answers or not, and says later
/// what became of it, more than once and not always the same. Its answers are read as the house
/// reads them.
final class SmsCarrier implements Carrier {
  private static final String[] STATUSES = {"Success", "Failed", "AbsentSubscriber", "Sent"};
  private static final long[] REPORTED_AFTER = {200, 5_000, 90_000, 1_500_000};

  private final World world;
  private final Calls calls;
  private final Post post;
  private final Bug bug;

  SmsCarrier(World world, Calls calls, Post post, Bug bug) {
    this.world = world;
    this.calls = calls;
    this.post = post;
    this.bug = bug;
  }

  @Override
  public String name() {
    return "africastalking";
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    calls.mustLive();
    SendResult result = sent(sms);
    return bug == Bug.UNMARKED_RETRY && result instanceof SendResult.Unknown
        ? new SendResult.TryLater("unknown", Duration.ofSeconds(30))
        : result;
  }

  private SendResult sent(OutgoingSms sms) {
    if (world.isHealed() || !world.troubled() || !world.choices.onceIn(3)) {
      return answered(sms, take(sms));
    }
    return switch (world.choices.below(8)) {
      case 0 -> {
        var _ = take(sms);
        yield new SendResult.Unknown("timeout");
      }
      case 1 -> new SendResult.Unknown("timeout");
      case 2 -> read(502, "<html>bad gateway</html>", sms);
      case 3 -> read(429, "", sms);
      case 4 -> {
        world.history.refusedNumbers.add(sms.to().e164());
        yield read(201, entry(sms, "InvalidPhoneNumber", 403, "None"), sms);
      }
      case 5 -> {
        SendResult result = world.choices.onceIn(3) ? read(429, "", sms) : answered(sms, take(sms));
        calls.pass(world.choices.onceIn(2) ? world.sleep() : world.lateness());
        yield result;
      }
      case 6 -> {
        var _ = take(sms);
        throw calls.killed();
      }
      default -> throw calls.killed();
    };
  }

  private String take(OutgoingSms sms) {
    String id = "ATXid_" + world.history.sent.size();
    world.history.sent.add(new Sent(sms.to().e164(), sms.text()));
    world.history.tell(() -> "  the carrier takes for " + sms.to().e164() + ": " + sms.text());
    if (world.troubled()) {
      for (int words = world.choices.below(3); words > 0; words--) {
        String status = STATUSES[world.choices.below(STATUSES.length)];
        long after = REPORTED_AFTER[world.choices.below(REPORTED_AFTER.length)];
        world.in(
            after,
            () -> {
              world.history.tell(() -> "the carrier says of " + id + ": " + status);
              post.write(new Word(id, status));
            });
      }
    }
    return id;
  }

  private static SendResult answered(OutgoingSms sms, String id) {
    return read(201, entry(sms, "Success", 101, id), sms);
  }

  private static SendResult read(int status, String body, OutgoingSms sms) {
    return AfricasTalkingReply.read(new Answer(status, body), sms);
  }

  private static String entry(OutgoingSms sms, String status, int code, String id) {
    return """
    {"SMSMessageData":{"Message":"Sent to 1/1","Recipients":[{"number":"%s",\
    "status":"%s","statusCode":%d,"messageId":"%s","cost":"KES 0.80"}]}}
    """
        .formatted(sms.to().e164(), status, code, id);
  }
}
