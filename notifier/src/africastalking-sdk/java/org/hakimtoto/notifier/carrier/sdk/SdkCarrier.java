package org.hakimtoto.notifier.carrier.sdk;

import com.africastalking.SmsService;
import com.africastalking.sms.Recipient;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.AfricasTalkingReply;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.jspecify.annotations.Nullable;

/// One text by the SDK. Three things it cannot do: it sets no limit to a whole call, so a call that
/// takes too long is left behind and ends by the SDK's own waits; it may send a request again when
/// a line dies, so no failure of a line is known to be "not sent"; and it drops the carrier's words
/// when nobody is in the list, so an unknown sender looks like an unknown outcome.
final class SdkCarrier implements Carrier {
  private final SmsService service;
  private final Optional<String> sender;

  SdkCarrier(SmsService service, Optional<String> sender) {
    this.service = service;
    this.sender = sender;
  }

  /// The carrier is the same, and so are its ids and delivery reports.
  @Override
  public String name() {
    return AfricasTalkingClient.NAME;
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    var call = new FutureTask<>(() -> called(sms));
    Thread.ofVirtual().name("at-sdk").start(call);
    try {
      List<Recipient> recipients =
          call.get(AfricasTalkingClient.TOTAL.toMillis(), TimeUnit.MILLISECONDS);
      return AfricasTalkingReply.read(answer(recipients), sms);
    } catch (TimeoutException e) {
      return new SendResult.Unknown("timeout");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SendResult.Unknown("interrupted");
    } catch (ExecutionException e) {
      return failed(e.getCause(), sms);
    }
  }

  private List<Recipient> called(OutgoingSms sms) throws IOException {
    String[] to = {sms.to().e164()};
    return sender.isPresent()
        ? service.send(sms.text(), sender.get(), to, true)
        : service.send(sms.text(), to, true);
  }

  /// The SDK gives the words of a refused call and not its status.
  private static SendResult failed(@Nullable Throwable cause, OutgoingSms sms) {
    boolean authentication =
        cause instanceof IOException
            && String.valueOf(cause.getMessage()).contains("authentication is invalid");
    return authentication
        ? AfricasTalkingReply.read(new AfricasTalkingReply.Answer(401, ""), sms)
        : new SendResult.Unknown("sdk-failed");
  }

  /// As it was on the wire, so that one reader reads both.
  private static AfricasTalkingReply.Answer answer(@Nullable List<Recipient> recipients) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    var entries = body.putObject("SMSMessageData").put("Message", "").putArray("Recipients");
    if (recipients != null) {
      for (Recipient recipient : recipients) {
        entries
            .addObject()
            .put("statusCode", recipient.statusCode)
            .put("number", recipient.number)
            .put("status", recipient.status)
            .put("messageId", recipient.messageId);
      }
    }
    return new AfricasTalkingReply.Answer(201, body.toString());
  }
}
