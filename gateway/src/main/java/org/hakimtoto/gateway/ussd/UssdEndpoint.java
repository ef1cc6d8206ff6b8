package org.hakimtoto.gateway.ussd;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.TypedText;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Form;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.trace.Spans;
import org.hakimtoto.store.trace.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// USSD callbacks: one request, one screen, within [#DEADLINE] whatever is down.
public final class UssdEndpoint {
  /// The carrier cuts at ten seconds; the way back needs some of them.
  static final Duration DEADLINE = Duration.ofSeconds(7);

  static final int MAX_SESSION_ID = 128;

  /// A carrier may hide a number behind a hash.
  static final int MAX_PHONE = 128;

  static final int MAX_SERVICE_CODE = 32;

  /// 80 characters an input, at more presses than a session has time for.
  static final int MAX_TEXT = 4_000;

  private static final Logger LOG = LoggerFactory.getLogger(UssdEndpoint.class);

  private final Vertx vertx;
  private final OffLoop offLoop;
  private final Dialogue dialogue;
  private final String serviceCode;
  private final Metrics metrics;
  private final Spans spans;
  private final Map<Thread, Deadlines> deadlines = new ConcurrentHashMap<>();

  /// @param serviceCode the one that is ours: another is not served
  /// @param spans is told how long each press took
  public UssdEndpoint(
      Vertx vertx,
      OffLoop offLoop,
      Dialogue dialogue,
      String serviceCode,
      Metrics metrics,
      Spans spans) {
    this.spans = spans;
    this.vertx = vertx;
    this.offLoop = offLoop.within(DEADLINE);
    this.dialogue = dialogue;
    this.serviceCode = bare(serviceCode);
    this.metrics = metrics;
  }

  /// @param form as it was posted
  public void answer(HttpServerResponse phone, Form form) {
    switch (read(form)) {
      case Asked.Dialled dialled -> converse(phone, dialled.request());
      case Asked.OtherCode _ -> {
        metrics.count("haki_door_refused", "service-code");
        Answers.text(phone, 200, FailureScreens.OTHER_CODE);
      }
      case Asked.NotOurs _ -> {
        metrics.count("haki_door_refused", "not-kenyan");
        Answers.text(phone, 200, FailureScreens.NOT_OURS);
      }
      case Asked.Malformed _ -> {
        metrics.count("haki_door_refused", "ussd");
        Answers.malformed(phone);
      }
    }
  }

  /// The end of a session, which the carrier does not promise to tell: what was told in it and not
  /// sent is filed. Of what it sends, which holds everything that was typed, nothing else is read.
  public void noteEnd(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    String status =
        switch (form.optional("status", 32).orElse("")) {
          case "Success" -> "success";
          case "Incomplete" -> "incomplete";
          case "Failed" -> "failed";
          default -> "other";
        };
    metrics.count("haki_ussd_sessions_ended", status);
    Optional<String> session = form.optional("sessionId", MAX_SESSION_ID);
    Optional<PhoneNumber> phone =
        session.flatMap(id -> form.optional("phoneNumber", MAX_PHONE).flatMap(n -> number(n, id)));
    if (phone.isEmpty()) {
      Answers.text(context, 200, "");
      return;
    }
    boolean seen = status.equals("success");
    offLoop.run(
        "ussd-end",
        () -> dialogue.ended(session.orElseThrow(), phone.get(), seen),
        _ -> Answers.text(context, 200, ""),
        // the timer files what is left
        _ -> Answers.text(context, 200, ""));
  }

  /// Who asks.
  private sealed interface Asked {
    record Dialled(UssdRequest request) implements Asked {}

    /// To a number that is not ours.
    record OtherCode() implements Asked {}

    /// From abroad, or by a number that no phone in Kenya has.
    record NotOurs() implements Asked {}

    record Malformed() implements Asked {}
  }

  private Asked read(Form form) {
    String session = form.required("sessionId", MAX_SESSION_ID);
    String phone = form.required("phoneNumber", MAX_PHONE);
    String code = form.required("serviceCode", MAX_SERVICE_CODE);
    String text = form.required("text", MAX_TEXT);
    boolean noNumber = phone.chars().noneMatch(Character::isDigit);
    boolean keyOfOurs = session.startsWith(UssdRequest.PLAYED) && !text.isEmpty();
    if (!form.sound() || session.isBlank() || code.isBlank() || noNumber || keyOfOurs) {
      return new Asked.Malformed();
    }
    if (!bare(code).equals(serviceCode)) {
      return new Asked.OtherCode();
    }
    return number(phone, session)
        .<Asked>map(number ->
            new Asked.Dialled(new UssdRequest(session, number, code, TypedText.tidy(text))))
        .orElseGet(Asked.NotOurs::new);
  }

  private static Optional<PhoneNumber> number(String phone, String session) {
    return PhoneNumber.parse(phone)
        .filter(PhoneNumber::inKenya)
        .or(() -> PhoneNumber.masked(phone, session));
  }

  /// Carriers write a code with and without its first star and its hash.
  private static String bare(String code) {
    String stripped = code.strip();
    int from = stripped.startsWith("*") ? 1 : 0;
    int to = stripped.endsWith("#") ? stripped.length() - 1 : stripped.length();
    return from < to ? stripped.substring(from, to) : "";
  }

  /// At once, if nothing has to be asked; else, and when that came to nothing, off the event loop.
  private void converse(HttpServerResponse phone, UssdRequest request) {
    var call = new Waiting(phone, request.played(), System.nanoTime(), spans.begin(Step.CALLBACK));
    atOnce(request)
        .ifPresentOrElse(answer -> inTime(call, request, answer), () -> ask(call, request));
  }

  /// @param played whether it is a dial of our own, which is not counted among callers
  /// @param started in nanoseconds of this process
  private record Waiting(
      HttpServerResponse phone, boolean played, long started, Spans.Whole whole) {}

  private void inTime(
      Waiting call, UssdRequest request, CompletableFuture<Optional<Conversation.Reply>> answer) {
    Context eventLoop = vertx.getOrCreateContext();
    Thread here = Thread.currentThread();
    Deadlines.Waiting waiting = deadlines().await(() -> finish(call, FailureScreens.LATE, "late"));
    var _ =
        answer.whenComplete((reply, away) ->
            on(
                here,
                eventLoop,
                () -> {
                  if (!waiting.answers()) {
                    return;
                  }
                  if (away == null && reply.isPresent()) {
                    finish(call, reply.get());
                  } else {
                    ask(call, request);
                  }
                }));
  }

  /// Of the event loop that this is.
  private Deadlines deadlines() {
    return deadlines.computeIfAbsent(Thread.currentThread(), _ -> new Deadlines(vertx, DEADLINE));
  }

  /// At once where that is already: Redis mostly answers there.
  private static void on(Thread loop, Context eventLoop, Runnable work) {
    if (Thread.currentThread() == loop) {
      work.run();
    } else {
      eventLoop.runOnContext(_ -> work.run());
    }
  }

  /// A fault of ours is met again, and told, on the long way.
  private Optional<CompletableFuture<Optional<Conversation.Reply>>> atOnce(UssdRequest request) {
    try {
      return dialogue.atOnce(request);
    } catch (RuntimeException e) {
      metrics.count("haki_ussd_at_once", "failed");
      return Optional.empty();
    }
  }

  private void ask(Waiting call, UssdRequest request) {
    Duration left = DEADLINE.minusNanos(System.nanoTime() - call.started());
    offLoop
        .within(left.isPositive() ? left : Duration.ofMillis(1))
        .run(
            "ussd",
            () -> call.whole().within(() -> dialogue.answer(request)),
            answer -> finish(call, answer),
            missed -> {
              switch (missed) {
                case BUSY -> finish(call, FailureScreens.BUSY, "busy");
                case LATE -> finish(call, FailureScreens.LATE, "late");
                case STORE, FAILED -> finish(call, FailureScreens.LATE, "failed");
              }
            });
  }

  private void finish(Waiting call, Conversation.Reply reply) {
    if (!call.played()) {
      metrics.count("haki_ussd_book", reply.book());
    }
    finish(call, reply.screen(), reply.kind());
  }

  private void finish(Waiting call, String screen, String kind) {
    var took = Duration.ofNanos(System.nanoTime() - call.started());
    call.whole().end(kind);
    metrics.took(call.played() ? "haki_dial_taken" : "haki_ussd_answer", kind, took);
    Answers.text(call.phone(), 200, screen);
    // it wakes whoever writes it: the phone need not wait for that
    LOG.atLevel(screen.equals(FailureScreens.LATE) ? Level.WARN : Level.INFO)
        .log("ussd {} in {} ms", kind, took.toMillis());
  }
}
