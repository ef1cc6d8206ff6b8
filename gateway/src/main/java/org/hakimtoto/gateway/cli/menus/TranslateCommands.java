package org.hakimtoto.gateway.cli.menus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.gateway.book.BookFiles;
import org.hakimtoto.gateway.book.SheetCsv;
import org.hakimtoto.menus.TranslationSheet;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Translation;
import org.hakimtoto.menus.translation.Wordings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The words of a book out to a translator, and back.
@Command
public class TranslateCommands {
  @Spec private CommandSpec spec;

  @Command(
      name = "export",
      description = {
        "Print every wording as CSV for a translator: key, the English, the language "
            + "asked for, how long each value may be, and the septets left on the screen."
      })
  public int export(
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book,
      @Option(names = "--lang", defaultValue = "sw", description = "default: ${DEFAULT-VALUE}")
          String language)
      throws IOException {
    List<BookText> texts = BookFiles.read(book);
    String original = new Wordings(texts).languages().getFirst();
    var out = spec.commandLine().getOut();
    out.print(SheetCsv.write(TranslationSheet.of(texts, language), original, language));
    out.flush();
    return 0;
  }

  @Command(
      name = "import",
      description = {
        "Take a translator's CSV back: writes the book with the new words, or, of a "
            + "language that the book does not speak, the one file that adds it.",
        "Refused with line and reason: a key that is not in the book, a value that "
            + "is missing, words that do not fit or hurt a child."
      })
  public int take(
      @Parameters(paramLabel = "FILE", description = "as 'haki menus export' prints it") Path file,
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book,
      @Option(names = "--lang", required = true, description = "whose words are taken")
          String language,
      @Option(names = "--out", required = true, description = "the directory to write to") Path to)
      throws IOException {
    List<BookText> texts = BookFiles.written(book);
    Translation translation = SheetCsv.read(file, language);
    List<BookText> after = translation.provenInto(texts);
    Files.createDirectories(to);
    if (new Wordings(texts).languages().contains(language)) {
      for (BookText text : after) {
        Files.writeString(to.resolve(BookFiles.name(Path.of(text.file()))), text.yaml());
      }
      say(changed(texts, after) + " of " + after.size() + " files changed; the book is in " + to);
    } else {
      Path added = to.resolve(BookFiles.languageFile(language));
      Files.writeString(added, Files.readString(file));
      say(translation.rows().size() + " wordings; lay " + added + " beside the book");
    }
    return 0;
  }

  private static long changed(List<BookText> before, List<BookText> after) {
    return after.stream().filter(text -> !before.contains(text)).count();
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
