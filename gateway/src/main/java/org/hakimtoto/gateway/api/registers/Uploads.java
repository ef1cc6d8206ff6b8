package org.hakimtoto.gateway.api.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.registry.CauseListPreview;
import org.hakimtoto.gateway.registry.CauseLists;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.gateway.registry.RowEffect;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.ImportRoster;

/// CSV files by the API.
public final class Uploads {
  private static final String FILE = "body";

  private final CauseLists causeLists;
  private final ImportRoster roster;
  private final OfficerLives lives;
  private final Gazetteer gazetteer;
  private final ApprovalApi approvals;

  public Uploads(
      CauseLists causeLists,
      ImportRoster roster,
      OfficerLives lives,
      Gazetteer gazetteer,
      ApprovalApi approvals) {
    this.approvals = approvals;
    this.causeLists = causeLists;
    this.roster = roster;
    this.lives = lives;
    this.gazetteer = gazetteer;
  }

  public Map<String, Operation> works() {
    return Map.of(
        "uploadCauseList", Operation.stepByStep(this::causeList),
        "previewCauseList", Operation.stepByStep(this::preview),
        "uploadRoster", Operation.changes(this::roster));
  }

  private Operation.Steps causeList(ApiRequest call, Officer officer) {
    try {
      if (call.asked("previewed").filter(digest -> !stillSo(call, officer, digest)).isPresent()) {
        return Operation.Steps.all(Problem.NOT_AS_PREVIEWED.reply());
      }
      var result = causeLists.bringIn(FILE, call.text(), officer, Channel.API, call.origin());
      return new Operation.Steps(ApiReply.ok(result), result.interrupted());
    } catch (CsvTable.BadCsv e) {
      throw bad(e).trouble();
    }
  }

  private boolean stillSo(ApiRequest call, Officer officer, String digest) {
    return looked(call, officer).digest().equals(digest);
  }

  private CauseListPreview looked(ApiRequest call, Officer officer) {
    return causeLists.preview(FILE, call.text(), officer, Channel.API, call.origin());
  }

  private record Preview(String digest, List<RowEffect> rows) {}

  private Operation.Steps preview(ApiRequest call, Officer officer) {
    try {
      CauseListPreview preview = looked(call, officer);
      return Operation.Steps.all(ApiReply.ok(new Preview(preview.digest(), preview.rows())));
    } catch (CsvTable.BadCsv e) {
      throw bad(e).trouble();
    }
  }

  /// Whoever acts is named in the audit. A row that gives a role which opens children's files is
  /// not taken: it waits for a second person. An administrator brings in their own agency and
  /// place.
  private ApiReply roster(Tx tx, ApiRequest call, Optional<Officer> officer) {
    var asking = new Asking(officer.map(Officer::id), Optional.empty());
    boolean claimed = officer.isEmpty() || call.officer().isPresent();
    var by = lives.by(asking, claimed, Channel.API, RosterReason.ROSTER_FILE);
    try {
      var imported =
          officer
              .filter(one -> Administrators.is(tx, one.id()))
              .map(one -> roster.bringInWithin(tx, one, call.text(), gazetteer, by))
              .orElseGet(() -> roster.bringInWithoutPins(tx, FILE, call.text(), gazetteer, by));
      lives.follow(tx, imported);
      return ApiReply.ok(approvals.proposed(tx, imported, call.text(), officer));
    } catch (CsvTable.BadCsv e) {
      throw bad(e).trouble();
    }
  }

  /// What is wrong with the file as a whole; it names line and columns, never a cell.
  private static Problem bad(CsvTable.BadCsv trouble) {
    return Problem.of(400, "csv", "Not such a table", String.valueOf(trouble.getMessage()));
  }
}
