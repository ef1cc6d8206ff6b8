package org.hakimtoto.gateway.api.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.indicators.SafeTable;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageDesk;
import org.hakimtoto.store.outbox.MessageDesk.Question;
import org.hakimtoto.store.outbox.MessageDesk.Text;
import org.hakimtoto.store.outbox.MessageFate;
import org.hakimtoto.store.supervision.LatestNews;
import org.hakimtoto.store.supervision.TheirOffices;

/// Every text of an office with its fate, and the call that takes its place where it reached
/// nobody.
public final class MessagesApi {
  /// By when somebody phones in place of a text.
  public static final Duration CALLED_WITHIN = Duration.ofHours(2);

  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final List<String> COLUMNS =
      List.of("created", "about", "kind", "case", "office", "to", "fate", "since", "sent", "call");
  private static final Problem OTHER_OFFICE =
      Problem.invalid("query", "office", "not one that you answer for");
  private static final Problem NO_SUCH_TEXT =
      Problem.of(404, "no-such-text", "No such text, or none of your office", "");
  private static final Problem NOT_TO_CALL =
      Problem.of(409, "not-to-call", "For that text nobody is asked to phone", "");

  private final MessageDesk desk;
  private final ReadCases cases;
  private final CallTasks calls;
  private final Audit audit;
  private final Cursors cursors;
  private final InstantSource clock;

  public MessagesApi(Stores stores, Cursors cursors, InstantSource clock) {
    this.desk = new MessageDesk(stores.sealing());
    this.cases = stores.cases();
    this.calls = stores.calls();
    this.audit = stores.audit();
    this.cursors = cursors;
    this.clock = clock;
  }

  private record Texts(List<TextJson> messages, Optional<String> next) {}

  private record TextJson(
      UUID message,
      TextAbout about,
      String kind,
      MessageFate fate,
      Instant createdAt,
      Instant dueAt,
      Instant since,
      int sent,
      Optional<CaseReference> reference,
      String office,
      String to,
      boolean called,
      boolean callable) {
    static TextJson of(Text text) {
      return new TextJson(
          text.id(),
          TextAbout.of(text.kind()),
          text.kind().replace('_', '-'),
          text.fate(),
          text.createdAt(),
          text.dueAt(),
          text.stateAt(),
          text.attempts(),
          text.reference(),
          text.unit(),
          MessagesApi.to(text),
          text.called() && text.fate().callsForACall(),
          MessagesApi.callable(text));
    }
  }

  private record Totals(
      Instant at,
      LocalDate day,
      long waiting,
      Optional<Instant> oldestDue,
      List<TotalJson> offices) {}

  private record TotalJson(String office, String name, long sent, Map<String, Long> fates) {
    static TotalJson of(MessageDesk.Total total) {
      var fates = new LinkedHashMap<String, Long>();
      for (MessageFate fate : MessageFate.values()) {
        fates.put(WireNames.of(fate).replace('-', '_'), total.fates().getOrDefault(fate, 0L));
      }
      return new TotalJson(total.unit(), total.unitName(), total.sent(), fates);
    }
  }

  private record Called(UUID message, boolean added) {}

  public Map<String, Operation> works() {
    return Map.of(
        "listMessages", Operation.audited(this::list),
        "countMessages", Operation.audited(this::totals),
        "callForMessage", Operation.changesAsOfficer(this::call));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    boolean csv = call.asked("format").filter("csv"::equals).isPresent();
    var page =
        desk.shown(
            tx,
            officer,
            new Question(
                day(tx, call),
                offices(tx, call, officer),
                call.asked("fate").map(fate -> WireNames.value(MessageFate.class, fate)),
                call.asked("about").map(about -> WireNames.value(TextAbout.class, about).kinds())),
            cursors.place(call).map(MessagesApi::place),
            csv ? MessageDesk.MOST_EXPORTED : call.limit(),
            csv ? "messages.export" : "messages.list",
            Channel.API);
    if (csv) {
      return new ApiReply(200, CSV, "", csv(page.texts()));
    }
    return ApiReply.ok(
        new Texts(
            page.texts().stream().map(TextJson::of).toList(),
            page.next().map(next -> cursors.after(call, next.createdAt() + " " + next.id()))));
  }

  private ApiReply totals(Tx tx, ApiRequest call, Officer officer) {
    Instant now = clock.instant();
    Collection<UUID> offices = offices(tx, call, officer);
    LocalDate day = day(tx, call);
    var backlog = MessageDesk.backlog(tx, offices, now);
    var totals = MessageDesk.totals(tx, day, offices);
    audit.write(tx, entry(officer, "messages.count", Optional.empty(), "told"));
    return ApiReply.ok(
        new Totals(
            now,
            day,
            backlog.waiting(),
            backlog.oldestDue(),
            totals.stream().map(TotalJson::of).toList()));
  }

  /// Somebody of the officer's office phones whom a text did not reach.
  private ApiReply call(Tx tx, ApiRequest call, Officer officer) {
    Instant now = clock.instant();
    var offices = TheirOffices.of(tx, officer).stream().map(Unit::id).toList();
    Text text =
        desk.one(tx, officer, offices, call.id("message")).orElseThrow(NO_SUCH_TEXT::trouble);
    if (!callable(text)) {
      throw NOT_TO_CALL.trouble();
    }
    var view =
        cases
            .read(tx, officer, text.reference().orElseThrow(), Channel.API, now)
            .orElseThrow(Problem.NO_SUCH_CASE::trouble);
    Optional<Contact> person = text.contact().map(view.file().contacts()::get);
    if (view.file().closed() || person.filter(one -> !one.mayBeTold()).isPresent()) {
      throw NOT_TO_CALL.trouble();
    }
    boolean added =
        calls.open(
            tx,
            new NewCall(
                view.id(),
                text.contact(),
                officer.unit().id(),
                NewCall.Reason.NOT_REACHED,
                text.hearing(),
                now.plus(CALLED_WITHIN)));
    audit.write(tx, entry(officer, "call.open", Optional.of(view.id()), "not-reached"));
    return ApiReply.ok(new Called(text.id(), added));
  }

  private static String to(Text text) {
    return text.contact().isPresent() ? "family" : text.officer() ? "officer" : "reporter";
  }

  private static boolean callable(Text text) {
    return text.fate().callsForACall() && text.reference().isPresent() && !text.called();
  }

  /// Texts are dated by the database.
  private static LocalDate day(Tx tx, ApiRequest call) {
    return call.asked("day")
        .map(day -> RequestBody.day("query", "day", day))
        .orElseGet(() -> Kenya.day(LatestNews.now(tx)));
  }

  private static Collection<UUID> offices(Tx tx, ApiRequest call, Officer officer) {
    List<Unit> theirs = TheirOffices.of(tx, officer);
    Optional<String> named = call.asked("office");
    List<UUID> offices =
        theirs.stream()
            .filter(unit -> named.isEmpty() || named.get().equals(unit.code()))
            .map(Unit::id)
            .toList();
    if (offices.isEmpty()) {
      throw OTHER_OFFICE.trouble();
    }
    return offices;
  }

  private static MessageDesk.Cursor place(String words) {
    String[] both = words.split(" ", 2);
    return new MessageDesk.Cursor(Instant.parse(both[0]), UUID.fromString(both[1]));
  }

  private static Audit.Entry entry(
      Officer officer, String action, Optional<UUID> caseId, String outcome) {
    return new Audit.Entry(
        Optional.of(officer.id()), Optional.empty(), action, Channel.API, caseId, outcome);
  }

  private static String csv(List<Text> texts) {
    return SafeTable.text(COLUMNS, texts.stream().map(MessagesApi::line).toList());
  }

  private static Map<String, String> line(Text text) {
    return Map.of(
        "created", text.createdAt().toString(),
        "about", WireNames.of(TextAbout.of(text.kind())),
        "kind", text.kind(),
        "case", text.reference().map(CaseReference::shown).orElse(""),
        "office", text.unit(),
        "to", to(text),
        "fate", WireNames.of(text.fate()),
        "since", text.stateAt().toString(),
        "sent", Integer.toString(text.attempts()),
        "call", text.called() ? "open" : "");
  }
}
