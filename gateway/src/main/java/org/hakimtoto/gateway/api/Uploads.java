package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.registry.CauseLists;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.roster.ImportRoster;

/// CSV files by the API.
final class Uploads {
  private static final String FILE = "body";

  private final CauseLists causeLists;
  private final ImportRoster roster;
  private final Gazetteer gazetteer;

  Uploads(CauseLists causeLists, ImportRoster roster, Gazetteer gazetteer) {
    this.causeLists = causeLists;
    this.roster = roster;
    this.gazetteer = gazetteer;
  }

  Map<String, Operation> works() {
    return Map.of(
        "uploadCauseList", Operation.stepByStep(this::causeList),
        "uploadRoster", Operation.changes(this::roster));
  }

  private ApiReply causeList(ApiRequest call, Officer officer) {
    try {
      var result = causeLists.bringIn(FILE, call.text(), officer, Channel.API);
      var refused = new JsonArray();
      result.refused().forEach(row -> refused.add(refused(row.line(), row.reason())));
      return ApiReply.ok(
          new JsonObject()
              .put("rows", result.rows())
              .put("applied", result.applied())
              .put("unchanged", result.unchanged())
              .put("refused", refused));
    } catch (CsvTable.BadCsv e) {
      throw bad(e).trouble();
    }
  }

  private ApiReply roster(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    try {
      var result = roster.bringInWithoutPins(tx, FILE, call.text(), gazetteer, Channel.API);
      var refused = new JsonArray();
      result.refused().forEach(row -> refused.add(refused(row.line(), row.reason())));
      return ApiReply.ok(
          new JsonObject()
              .put("units", result.units())
              .put("officers", result.officers())
              .put("changed", result.changed())
              .put("refused", refused));
    } catch (CsvTable.BadCsv e) {
      throw bad(e).trouble();
    }
  }

  private static JsonObject refused(int line, String reason) {
    return new JsonObject().put("line", line).put("reason", reason);
  }

  /// What is wrong with the file as a whole; it names line and columns, never a cell.
  private static Problem bad(CsvTable.BadCsv trouble) {
    return Problem.of(400, "csv", "Not such a table", String.valueOf(trouble.getMessage()));
  }
}
