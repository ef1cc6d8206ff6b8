package org.hakimtoto.gateway.api.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.Problem.FieldError;
import org.hakimtoto.gateway.book.MenuReload;
import org.hakimtoto.menus.compare.Comparison;
import org.hakimtoto.menus.compare.Difference;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;

/// The menu book of this gateway, by the API. To ask again reads the folder again: no key is
/// needed, and none would be right, for each gateway has to be asked.
public final class MenuApi {
  private static final Problem NO_FOLDER =
      Problem.of(
          409,
          "no-menu-folder",
          "This gateway serves the book of its release",
          "HAKI_MENUS_DIR names no folder");

  private final Audit audit;
  private final MenuReload menus;

  public MenuApi(Stores stores, MenuReload menus) {
    this.audit = stores.audit();
    this.menus = menus;
  }

  /// Changes and dialogues that one answer names; their number is told.
  static final int MOST_CHANGES = 50;

  static final int MOST_DIALOGUES = 3;

  /// @param loaded the newest first
  private record ReloadJson(
      boolean taken,
      String before,
      String after,
      List<String> loaded,
      int dialogues,
      int differences,
      List<ChangeJson> changes) {
    static ReloadJson of(boolean taken, List<String> loaded, Comparison comparison) {
      return new ReloadJson(
          taken,
          comparison.before(),
          comparison.after(),
          loaded,
          comparison.dialogues(),
          comparison.differences().size(),
          comparison.differences().stream().limit(MOST_CHANGES).map(ChangeJson::of).toList());
    }
  }

  private record ChangeJson(Difference.Kind kind, String what, List<String> dialogues) {
    static ChangeJson of(Difference difference) {
      return new ChangeJson(
          difference.kind(),
          difference.what(),
          difference.dialogues().stream().limit(MOST_DIALOGUES).toList());
    }
  }

  public Map<String, Operation> works() {
    return Map.of("reloadMenus", Operation.prepared(this::reload));
  }

  private Operation.Answer reload(ApiRequest call) {
    boolean take = !call.query().getOrDefault("only_compare", "false").equals("true");
    MenuReload.Look look = menus.look();
    return (tx, _, officer) ->
        switch (look) {
          case MenuReload.Look.Sound sound -> sound(tx, officer, sound, take);
          case MenuReload.Look.Faulty faulty -> {
            audit(tx, officer, "refused");
            yield refused(faulty.findings()).reply();
          }
          case MenuReload.Look.NoFolder _ -> NO_FOLDER.reply();
        };
  }

  /// It is taken last: a book that cannot be audited is not taken.
  private ApiReply sound(
      Tx tx, Optional<Officer> officer, MenuReload.Look.Sound sound, boolean take) {
    audit(tx, officer, take ? "taken" : "compared");
    boolean taken = take && menus.take(sound);
    return ApiReply.ok(ReloadJson.of(taken, menus.loaded(), sound.comparison()));
  }

  private static Problem refused(List<String> findings) {
    return new Problem(
        422,
        "menu-book",
        "The book does not pass the check; the one before goes on",
        findings.size() + " faults; ./haki menus check --book prints them all",
        Optional.empty(),
        findings.stream().map(finding -> new FieldError("book", "", finding)).toList());
  }

  private void audit(Tx tx, Optional<Officer> officer, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            officer.map(Officer::id),
            Optional.empty(),
            "menus.reload",
            Channel.API,
            Optional.empty(),
            outcome));
  }
}
