package org.hakimtoto.lab.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;

/// A menu book in a folder, to be changed under a running gateway.
public record BookFolder(Path path) {
  private static final String HURT = "      - {value: hurt_or_sick,";
  private static final String ALONE = "      - {value: alone_or_lost,";

  /// The shipped one.
  public static BookFolder shipped(Path path) {
    try {
      Files.createDirectories(path);
      for (BookText text : Books.shippedTexts()) {
        Files.writeString(path.resolve(text.file()), text.yaml());
      }
      return new BookFolder(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was the third answer to the danger, hurt or sick, is the fourth, and the fourth, alone or
  /// lost, the third.
  public BookFolder withDangersSwapped() {
    String report = text("report.yaml");
    int hurt = report.indexOf(HURT);
    int alone = report.indexOf(ALONE);
    int after = report.indexOf("\n", alone) + 1;
    assertThat(hurt).isPositive().isLessThan(alone);
    write(
        "report.yaml",
        report.substring(0, hurt)
            + report.substring(alone, after)
            + report.substring(hurt, alone)
            + report.substring(after));
    return this;
  }

  /// The same book in its keys and words.
  public BookFolder withRemark(String remark) {
    write("report.yaml", text("report.yaml") + "\n# " + remark + "\n");
    return this;
  }

  public BookFolder with(String file, String words, String others) {
    assertThat(text(file)).contains(words);
    write(file, text(file).replace(words, others));
    return this;
  }

  private String text(String file) {
    try {
      return Files.readString(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
