package org.hakimtoto.gateway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hakimtoto.menus.BookCheck;
import org.hakimtoto.menus.Books;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The menu book.
@Command(name = "menus", description = "Check or show the menu book.")
public final class MenusCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "check",
      description = "Prove that every screen fits a phone in every language, and can be left.")
  int check(
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book,
      @Option(names = "--all", description = "print every measurement") boolean all)
      throws IOException {
    BookCheck check = Books.check(name(book), text(book));
    var out = spec.commandLine().getOut();
    check.lines().stream().filter(line -> all || !line.fits()).forEach(out::println);
    int fullest = check.lines().stream().mapToInt(BookCheck.Line::septets).max().orElse(0);
    out.println(
        check.lines().size()
            + " pages measured, "
            + check.faults().size()
            + " do not fit; the fullest takes "
            + fullest
            + " of 156 septets");
    out.flush();
    return check.faults().isEmpty() ? 0 : 1;
  }

  @Command(name = "show", description = "Print the book as a person sees it.")
  int show(
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book)
      throws IOException {
    spec.commandLine().getOut().println(Books.print(name(book), text(book)));
    return 0;
  }

  private static String name(Optional<Path> book) {
    return book.map(Path::toString).orElse("report.yaml");
  }

  private static String text(Optional<Path> book) throws IOException {
    return book.isPresent() ? Files.readString(book.get()) : Books.shippedText();
  }
}
