package org.hakimtoto.lab.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.lab.simulation.Calls.Asked;
import org.hakimtoto.lab.simulation.Post.Word;
import org.hakimtoto.lab.simulation.Tables.Case;
import org.hakimtoto.lab.simulation.World.Store;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.send.Dispatch;
import org.hakimtoto.notifier.send.MessageProgress;
import org.hakimtoto.notifier.send.SendBudget;
import org.hakimtoto.notifier.send.SendConcurrency;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.outbox.Outbox;
import org.hakimtoto.store.outbox.ReportedMessage;
import org.hakimtoto.store.outbox.ReportedMessage.Move;

/// What turns reports into texts in one process: the sending of the house, over an outbox in
/// memory. Whom a case concerns is simple here: an office, and the caller who wants it.
final class SendSide {
  static final Duration LIFE = Duration.ofHours(6);

  /// A text without values.
  private static final String KIND = "sms_help";

  private final World world;
  private final Tables tables;
  private final Calls calls;
  private final Post post;
  private final Bug bug;
  private final Outbox outbox;
  private final MemoryRecords records;
  private final Dispatch dispatch;
  private boolean busy;

  SendSide(House house, World world, Tables tables, Calls calls, Post post, Bug bug) {
    this.world = world;
    this.tables = tables;
    this.calls = calls;
    this.post = post;
    this.bug = bug;
    this.outbox = new FaultyOutbox(post.outbox, calls, world);
    this.records = new MemoryRecords(tables, calls, world, bug);
    this.dispatch =
        new Dispatch(
            outbox,
            _ -> Map.of(),
            new Sender(
                house.texts(),
                new SmsCarrier(world, calls, post, bug),
                House.SHORT_CODE,
                () -> 0.5,
                SendBudget.UNLIMITED,
                SendConcurrency.FULL),
            world::now,
            (_, _) -> {},
            new OneThread());
  }

  /// One round; none while one is under way.
  void once() {
    if (busy || nothingWaits()) {
      return;
    }
    busy = true;
    try {
      orLater(this::plan);
      orLater(dispatch::red);
      orLater(dispatch::others);
      orLater(this::readReports);
      orLater(this::keepHouse);
    } finally {
      busy = false;
    }
  }

  private boolean nothingWaits() {
    return post.unread().isEmpty()
        && tables.cases().stream().allMatch(Case::planned)
        && post.outbox.all().stream().allMatch(one -> one.state().last());
  }

  private static void orLater(Runnable step) {
    try {
      step.run();
    } catch (StoreFault away) {
      // the next round
    }
  }

  private void plan() {
    for (Case one : tables.cases()) {
      if (!one.planned()) {
        List<NewMessage> planned =
            records.inTransaction(_ -> planned(tables.of(one.reference()).orElseThrow()));
        if (bug == Bug.PLANNED_IN_MEMORY) {
          calls.call(
              new Asked<>(
                  Store.RECORDS,
                  "add texts",
                  () -> added(planned),
                  () -> new StoreFault.Unavailable("away")));
        }
      }
    }
  }

  /// Its texts, in the transaction that marks it as planned.
  private List<NewMessage> planned(Case one) {
    if (one.planned()) {
      return List.of();
    }
    tables.put(one.inOutbox());
    List<NewMessage> texts = texts(one);
    if (bug != Bug.PLANNED_IN_MEMORY) {
      tables.onCommit(() -> added(texts));
    }
    return texts;
  }

  private boolean added(List<NewMessage> texts) {
    texts.forEach(post.outbox::add);
    world.history.look(post.outbox.all());
    return true;
  }

  /// The number of the office that a case concerns: each has its own.
  static PhoneNumber office(Case one) {
    return new PhoneNumber("+2547" + one.reference().digits().substring(1));
  }

  private List<NewMessage> texts(Case one) {
    var texts = new ArrayList<NewMessage>();
    boolean red = one.report().danger() != Danger.NONE;
    texts.add(text(office(one), red ? Priority.RED : Priority.DUTY, DeliveryClass.A));
    if (one.report().reporter() instanceof Reporter.Unverified by && by.mayText()) {
      texts.add(text(by.phone(), Priority.REPLY, DeliveryClass.B));
    }
    return texts;
  }

  private NewMessage text(PhoneNumber to, int priority, DeliveryClass deliveryClass) {
    Instant now = world.now();
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        KIND,
        deliveryClass,
        priority,
        to,
        Language.ENGLISH,
        Map.of(),
        now,
        now.plus(LIFE),
        Addressed.NUMBER);
  }

  private void readReports() {
    for (Word word : post.unread()) {
      calls.call(
          new Asked<>(
              Store.RECORDS,
              "read a report",
              () -> read(word),
              () -> new StoreFault.Unavailable("away")));
    }
  }

  /// One that matches nothing waits.
  private boolean read(Word word) {
    boolean matched = post.outbox.report(word.carrierId(), word.status(), this::reported);
    if (matched) {
      post.read(word);
    }
    world.history.look(post.outbox.all());
    return matched;
  }

  private Optional<Move> reported(ReportedMessage message, String status) {
    return bug == Bug.STATUS_GOES_BACK
        ? said(status)
        : MessageProgress.reported(message, status, world.now());
  }

  private Optional<Move> said(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "success" -> Optional.of(new Move(MessageState.DELIVERED, world.now()));
      case "failed" -> Optional.of(new Move(MessageState.FAILED, world.now()));
      default -> Optional.empty();
    };
  }

  private void keepHouse() {
    if (bug != Bug.NO_REPEAT) {
      var _ = outbox.repeatUnknownAlerts(world.now(), MessageProgress.REPEAT_AFTER);
    }
    var _ = outbox.giveUpLate(world.now());
    var _ = outbox.closeUnreported(MessageProgress.SILENCE);
    var _ = outbox.takeBackLostLeases();
  }

  /// Does at once, on the thread that asks, what others do on threads of their own.
  private static final class OneThread extends AbstractExecutorService {
    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void shutdown() {
      // nothing runs
    }

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
