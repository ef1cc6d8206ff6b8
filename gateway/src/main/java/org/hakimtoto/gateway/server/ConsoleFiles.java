package org.hakimtoto.gateway.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.gateway.http.Asset;
import org.hakimtoto.gateway.http.Json;
import org.hakimtoto.gateway.http.StaticFiles;

/// The files of the console's pages, in a folder for each page. A browser asks for each by its name
/// alone: their names are told apart without the folder.
final class ConsoleFiles {
  private static final String FOLDER = "console/";

  private static final List<String> FILES =
      List.of(
          "shared/console.css",
          "shared/console.js",
          "shared/console.svg",
          "shared/api.js",
          "shared/kept.js",
          "shared/lists.js",
          "shared/live.js",
          "shared/outbox.js",
          "shared/paper.css",
          "shared/paper.js",
          "shared/passkeys.js",
          "shared/permits.js",
          "shared/proof.js",
          "shared/seal.js",
          "shared/session.js",
          "shared/shell.js",
          "shared/time.js",
          "shared/unlock.js",
          "shared/upload.js",
          "shared/version.js",
          "shared/words.js",
          "signin/signin.css",
          "signin/signin.js",
          "sessions/sessions.css",
          "sessions/sessions.js",
          "desk/desk.css",
          "desk/desk.js",
          "desk/desk-actions.js",
          "desk/desk-calls.js",
          "desk/desk-case.js",
          "desk/desk-contacts.js",
          "desk/desk-dialog.js",
          "desk/desk-fields.js",
          "desk/desk-offers.js",
          "desk/desk-paper.js",
          "desk/desk-proof.js",
          "desk/desk-sheet.js",
          "desk/desk-texts.js",
          "desk/desk-today.js",
          "desk/desk-twins.js",
          "desk/desk-line.js",
          "desk/desk-look.js",
          "search/search.css",
          "search/search.js",
          "report/report.css",
          "report/report.js",
          "report/report-form.js",
          "report/report-offline.js",
          "report/report-places.js",
          "report/report-rules.js",
          "report/report-said.js",
          "report/report-send.js",
          "court/court.css",
          "court/court.js",
          "court/court-adjourn.js",
          "court/court-calendar.js",
          "court/court-paper.js",
          "court/court-rows.js",
          "court/court-upload.js",
          "administration/administration.css",
          "administration/administration.js",
          "administration/administration-approvals.js",
          "administration/administration-computers.js",
          "administration/administration-dialog.js",
          "administration/administration-house.js",
          "administration/administration-kept.js",
          "administration/administration-officers.js",
          "administration/administration-receivers.js",
          "administration/administration-screens.js",
          "administration/administration-tokens.js",
          "supervision/supervision.css",
          "supervision/supervision.js",
          "messages/messages.css",
          "messages/messages.js",
          "messages/messages-carrier.js",
          "live/wall.css",
          "live/wall.js",
          "waiting/waiting.css",
          "waiting/waiting.js",
          "waiting/waiting-computer.js",
          "waiting/waiting-said.js",
          "status/status.css",
          "status/status.js",
          "menus/menus.css",
          "menus/menus.js",
          "indicators/indicators.css",
          "indicators/indicators.js",
          "indicators/indicators-figures.js",
          "indicators/indicators-trials.js",
          "indicators/quarter.css");

  private static final String WORKER = "shared/worker.js";

  private ConsoleFiles() {}

  /// By their names, and the words of the desk by their language.
  static Map<String, Asset> load() {
    return Shipped.FILES;
  }

  /// Read once.
  private static final class Shipped {
    static final Map<String, Asset> FILES = read();
  }

  private static Map<String, Asset> read() {
    var files = new HashMap<String, Asset>();
    StaticFiles.load(FOLDER, FILES, Asset::of)
        .forEach((path, asset) -> files.put(name(path), asset));
    DeskWords words = DeskWords.shipped();
    for (Language language : List.of(Language.ENGLISH, Language.KISWAHILI)) {
      files.put(
          "words-" + language.code() + ".json",
          Asset.of("application/json", Json.text(words.in(language))));
    }
    return Map.copyOf(files);
  }

  /// What keeps the pages in a browser: it is no file among them.
  static String worker() {
    return StaticFiles.load(FOLDER, List.of(WORKER), (_, text) -> text).getOrDefault(WORKER, "");
  }

  /// The page of that name, as it is before anything is filled in.
  static String page(String name) {
    String file = name + "/" + name + ".html";
    return StaticFiles.load(FOLDER, List.of(file), (_, text) -> text).getOrDefault(file, "");
  }

  private static String name(String path) {
    return path.substring(path.indexOf('/') + 1);
  }
}
