package org.hakimtoto.lab.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.gateway.book.LoadedBook;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.gateway.ussd.report.PlaceLists;
import org.hakimtoto.gateway.ussd.report.ReportedInWords;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;

/// What all histories share, for none of it changes: the book that ships, the words of the texts,
/// keys, and a few places.
record House(
    MenuBooks books,
    Menus menus,
    PlaceLists places,
    ReportedInWords words,
    Texts texts,
    Sealing sealing,
    ScreenCounts screens,
    Metrics metrics) {
  static final String SERVICE = "*384*115#";
  static final String SHORT_CODE = "22115";

  static House open() {
    var gazetteer =
        new Gazetteer(
            List.of(new Named(47, "Nairobi City", 0)),
            List.of(new Named(290, "Langata", 47), new Named(291, "Dagoretti North", 47)),
            List.of(
                new Named(1, "Kibera", 290),
                new Named(2, "Karen", 290),
                new Named(3, "Kawangware", 291),
                new Named(4, "Kilimani", 291)));
    var book = LoadedBook.shipped();
    var metrics = new Metrics();
    return new House(
        new MenuBooks(book),
        book.menus(),
        new PlaceLists(gazetteer),
        new ReportedInWords(gazetteer),
        Texts.shipped(SHORT_CODE, SERVICE),
        new Sealing(keys()),
        new ScreenCounts(() -> World.START, metrics),
        metrics);
  }

  /// The same, with counts of its own.
  House counted() {
    var own = new Metrics();
    return new House(
        books, menus, places, words, texts, sealing, new ScreenCounts(() -> World.START, own), own);
  }

  private static Keys keys() {
    try {
      Path folder = Files.createTempDirectory("haki-simulation");
      Path file = folder.resolve("keys.json");
      try {
        return new KeyFile(file).createdIfMissing().load();
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
