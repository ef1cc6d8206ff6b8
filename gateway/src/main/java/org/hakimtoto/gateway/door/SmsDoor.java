package org.hakimtoto.gateway.door;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.sms.IncomingSms;
import org.hakimtoto.gateway.sms.SmsDesk;
import org.hakimtoto.store.CommitUnknown;
import org.hakimtoto.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Incoming SMS. 200 means that it is on disk; anything else makes the carrier bring it again, each
/// minute for twelve hours, which is what we want when the store is away.
public final class SmsDoor {
  static final int MAX_ID = 128;
  static final int MAX_FROM = 24;
  static final int MAX_TEXT = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(SmsDoor.class);

  private final Vertx vertx;
  private final BoundedVirtualThreads threads;
  private final SmsDesk desk;
  private final Metrics metrics;

  public SmsDoor(Vertx vertx, BoundedVirtualThreads threads, SmsDesk desk, Metrics metrics) {
    this.vertx = vertx;
    this.threads = threads;
    this.desk = desk;
    this.metrics = metrics;
  }

  void receive(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    String id = form.required("id", MAX_ID);
    String from = form.required("from", MAX_FROM);
    String text = form.required("text", MAX_TEXT);
    if (!form.sound() || id.isBlank()) {
      metrics.count("haki_door_refused", "sms");
      Answers.malformed(context);
      return;
    }
    Optional<PhoneNumber> phone = PhoneNumber.parse(from);
    if (phone.isEmpty()) {
      // networks and services text from names; answering them makes loops
      metrics.count("haki_sms_received", "not-a-phone");
      Answers.text(context, 200, "");
      return;
    }
    handOver(context, new IncomingSms(id, phone.get(), text));
  }

  private void handOver(RoutingContext context, IncomingSms sms) {
    Context eventLoop = vertx.getOrCreateContext();
    boolean taken =
        threads.tryRun(() -> {
          int status = received(sms);
          eventLoop.runOnContext(_ -> Answers.text(context, status, ""));
        });
    if (!taken) {
      metrics.count("haki_sms_received", "busy");
      Answers.text(context, 503, "");
    }
  }

  private int received(IncomingSms sms) {
    try {
      metrics.count("haki_sms_received", desk.receive(sms));
      return 200;
    } catch (StoreUnavailable | CommitUnknown e) {
      metrics.count("haki_sms_received", "store-away");
      return 503;
    } catch (RuntimeException e) {
      LOG.error("an incoming SMS failed: {}", e.getClass().getName());
      metrics.count("haki_sms_received", "failed");
      return 503;
    }
  }
}
