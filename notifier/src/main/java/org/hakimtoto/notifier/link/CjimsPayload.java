package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.link.LinkedEvent;

/// What CJIMS is told: `case`, how the case stands after the event, and `event`, what happened.
/// CJIMS is the six agencies' system of record, so the child's data goes. What does not go: PINs,
/// officers' and reporters' numbers, and the number of a contact before an officer has said that it
/// may be used, or ever when the guardian was named as a danger. docs/cjims-link.md has an example
/// of each.
public final class CjimsPayload implements LinkPayload {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public String name() {
    return "cjims";
  }

  @Override
  public ObjectNode data(LinkedEvent linked) {
    ObjectNode data = JSON.objectNode();
    putCase(data.putObject("case"), linked);
    new Happened(linked, data.putObject("event")).put();
    return data;
  }

  private static void putCase(ObjectNode json, LinkedEvent linked) {
    CaseFile file = linked.file();
    json.put("reference", linked.reference().shown())
        .put("openedAt", text(file.openedAt()))
        .put("urgency", file.urgency().name())
        .put("closed", file.closed());
    ObjectNode stages = json.putObject("stages");
    new EnumMap<>(file.stages()).forEach((track, stage) -> stages.put(track.name(), stage.code()));
    putArea(json.putObject("place"), file.place());
    file.holder().ifPresent(unit -> putUnit(json.putObject("holder"), unit, linked.units()));
    var references = json.putArray("externalReferences");
    file.references().stream()
        .map(r -> Map.entry(r.kind().name(), r.value()))
        .sorted(
            Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
        .forEach(r -> references.addObject().put("kind", r.getKey()).put("value", r.getValue()));
    var links = json.putArray("linkedCases");
    file.linked().stream()
        .map(id -> reference(id, linked.cases()))
        .sorted(Comparator.naturalOrder())
        .forEach(links::add);
  }

  private static void putArea(ObjectNode json, Area area) {
    json.put("county", area.county())
        .put("subCounty", area.subCounty())
        .put("location", area.location());
  }

  private static void putUnit(ObjectNode json, UUID id, Map<UUID, Unit> units) {
    json.put("id", id.toString());
    Unit unit = units.get(id);
    if (unit != null) {
      json.put("code", unit.code()).put("agency", unit.agency().name()).put("name", unit.name());
    }
  }

  private static String reference(UUID id, Map<UUID, CaseReference> cases) {
    CaseReference reference = cases.get(id);
    return reference == null ? id.toString() : reference.shown();
  }

  private static String text(Instant instant) {
    return instant.toString();
  }

  /// The members of one event.
  private record Happened(LinkedEvent linked, ObjectNode json) {
    void put() {
      switch (linked.event()) {
        case CaseEvent.Reported e -> reported(e);
        case CaseEvent.Added e -> added(e);
        case CaseEvent.Accepted e -> unit("unit", e.unit()).put("officer", id(e.officer()));
        case CaseEvent.Declined e ->
            unit("unit", e.unit()).put("officer", id(e.officer())).put("reason", e.reason().name());
        case CaseEvent.HandedOver e -> {
          unit("from", e.from());
          unit("to", e.to());
        }
        case CaseEvent.UnitInvolved e -> unit("unit", e.unit());
        case CaseEvent.StageMoved e -> stageMoved(e.track(), e.from().code(), e.to().code());
        case CaseEvent.CustodyStarted e ->
            json.put("kind", e.kind().name()).put("since", text(e.since()));
        case CaseEvent.CustodyEnded e -> json.put("how", e.how().name());
        case CaseEvent.HearingSet e -> hearingSet(e);
        case CaseEvent.HearingMoved e ->
            hearing(e.hearing(), e.version())
                .put("from", text(e.from()))
                .put("to", text(e.to()))
                .put("reason", e.reason().name());
        case CaseEvent.HearingCancelled e ->
            hearing(e.hearing(), e.version()).put("reason", e.reason().name());
        case CaseEvent.HearingHeld e ->
            json.put("hearing", id(e.hearing())).put("outcome", e.outcome().name());
        case CaseEvent.TransferLeft e -> transferLeft(e);
        case CaseEvent.TransferArrived e ->
            json.put("transfer", id(e.transfer())).put("arrived", text(e.arrived()));
        case CaseEvent.TransferCancelled e -> json.put("transfer", id(e.transfer()));
        case CaseEvent.ContactSet e -> contactSet(e);
        case CaseEvent.GuardianTold e -> json.put("contact", id(e.contact()));
        case CaseEvent.NumberConfirmed e -> json.put("contact", id(e.contact()));
        case CaseEvent.ReferenceAdded e ->
            json.put("kind", e.reference().kind().name()).put("value", e.reference().value());
        case CaseEvent.Linked e -> json.put("case", reference(e.other(), linked.cases()));
        case CaseEvent.Unlinked e -> json.put("case", reference(e.other(), linked.cases()));
        case CaseEvent.WithdrawalRequested e -> json.put("officer", id(e.officer()));
        case CaseEvent.DiversionBegun e -> json.put("level", e.level().name());
        case CaseEvent.BirthAssessed e -> json.put("bornOn", e.day().toString());
        case CaseEvent.AccessAsked e ->
            json.put("officer", id(e.officer())).put("reason", e.reason().name());
        case CaseEvent.AccessGranted e ->
            json.put("officer", id(e.officer())).put("until", text(e.until()));
        case CaseEvent.AccessRefused e -> json.put("officer", id(e.officer()));
        case CaseEvent.ClockWarned e -> clock(e.clock(), e.due());
        case CaseEvent.ClockMissed e -> clock(e.clock(), e.due());
        case CaseEvent.Closed e -> json.put("reason", e.reason().name());
        case CaseEvent.WithdrawalRefused _,
            CaseEvent.ProbationReportAsked _,
            CaseEvent.ProbationReportFiled _,
            CaseEvent.Reopened _ -> {
          // the kind says it all
        }
      }
    }

    private void reported(CaseEvent.Reported e) {
      Report report = e.report();
      ObjectNode child =
          json.putObject("child").put("role", report.role().name()).put("sex", report.sex().name());
      report.age().years().ifPresent(years -> child.put("age", years));
      child
          .put("nameOrObNumber", report.nameOrObNumber())
          .put("whereabouts", report.whereabouts().name());
      json.put("category", report.category().name())
          .put("danger", report.danger().name())
          .put("withinThreeDays", report.withinThreeDays().name())
          .put("placeListed", report.placeListed())
          .put("guardian", guardian(report.guardian()));
      reporter(report.reporter());
    }

    /// Without the number: nobody has confirmed yet that it may be used.
    private static String guardian(Guardian guardian) {
      return switch (guardian) {
        case Guardian.Reachable _ -> "NUMBER_UNCONFIRMED";
        case Guardian.NotKnown _ -> "NOT_KNOWN";
        case Guardian.DoNotContact _ -> "DO_NOT_CONTACT";
      };
    }

    private void reporter(Reporter reporter) {
      switch (reporter) {
        case Reporter.Verified verified ->
            json.put("reporter", "OFFICER").put("officer", id(verified.officer()));
        case Reporter.Unverified _ -> json.put("reporter", "PUBLIC");
      }
    }

    private void added(CaseEvent.Added e) {
      e.danger().ifPresent(danger -> json.put("danger", danger.name()));
      e.whereabouts().ifPresent(place -> json.put("whereabouts", place.name()));
      json.put("note", e.note());
    }

    private void stageMoved(Track track, String from, String to) {
      json.put("track", track.name()).put("from", from).put("to", to);
    }

    private void hearingSet(CaseEvent.HearingSet e) {
      hearing(e.hearing(), 1).put("kind", e.kind().name()).put("when", text(e.when()));
      unit("court", e.court());
    }

    private ObjectNode hearing(UUID hearing, int version) {
      return json.put("hearing", id(hearing)).put("version", version);
    }

    private void transferLeft(CaseEvent.TransferLeft e) {
      json.put("transfer", id(e.transfer()))
          .put("left", text(e.left()))
          .put("expected", text(e.expected()));
      unit("from", e.from());
      unit("to", e.to());
      e.office().ifPresent(office -> unit("office", office));
    }

    private void contactSet(CaseEvent.ContactSet e) {
      Contact details = e.details();
      boolean blocked = linked.file().guardianBlocked();
      json.put("contact", id(e.contact()))
          .put("relation", details.relation().name())
          .put("mode", blocked ? Contact.Mode.NONE.name() : details.mode().name());
      if (!blocked && details.mode() != Contact.Mode.NONE) {
        details.phone().ifPresent(phone -> json.put("phone", phone.e164()));
        json.put("language", details.language().code())
            .put("shared", details.shared())
            .put("canRead", details.canRead())
            .put("safeFrom", details.safeFrom().toString())
            .put("safeUntil", details.safeUntil().toString());
      }
    }

    private void clock(String clock, Instant due) {
      json.put("clock", clock).put("due", text(due));
    }

    private ObjectNode unit(String member, UUID unit) {
      putUnit(json.putObject(member), unit, linked.units());
      return json;
    }

    private static String id(UUID id) {
      return id.toString();
    }
  }
}
