package org.hakimtoto.gateway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.gateway.book.BookFiles;
import org.hakimtoto.gateway.cli.menus.CompareCommand;
import org.hakimtoto.gateway.cli.menus.PlayCommand;
import org.hakimtoto.gateway.cli.menus.TranslateCommands;
import org.hakimtoto.menus.BookCheck;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Verdict;
import org.hakimtoto.menus.drawing.BookDrawing;
import org.hakimtoto.menus.vocabulary.Fact.Front;
import org.hakimtoto.menus.vocabulary.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The menu book.
@Command(
    name = "menus",
    description = "Check, show or compare menu books.",
    subcommands = {CompareCommand.class, PlayCommand.class})
public final class MenusCommand extends TranslateCommands {
  @Spec private CommandSpec spec;

  @Command(
      name = "check",
      description = {
        "Prove that a book can be served: every screen reached and left, complete "
            + "and fitting in every language, with the same keys in each and no word that "
            + "hurts a child, and every journey within the time of a network.",
        "Prints the seconds of each."
      })
  int check(
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book,
      @Option(names = "--all", description = "print every measurement") boolean all)
      throws IOException {
    Verdict verdict = Verdict.of(BookFiles.read(book), BookFiles.journeys(book));
    var out = spec.commandLine().getOut();
    List<BookCheck.Line> lines = verdict.fit().lines();
    if (all) {
      lines.forEach(out::println);
    }
    out.print(verdict.times().table());
    verdict.faults().forEach(out::println);
    int fullest = lines.stream().mapToInt(BookCheck.Line::septets).max().orElse(0);
    out.println(
        lines.size()
            + " pages measured, "
            + verdict.fit().faults().size()
            + " do not fit; the fullest takes "
            + fullest
            + " of 156 septets; "
            + verdict.faults().size()
            + " faults");
    out.flush();
    return verdict.faults().isEmpty() ? 0 : 1;
  }

  @Command(name = "show", description = "Print the book as a person sees it.")
  int show(
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book,
      @Option(names = "--lang", description = "one language, such as sw") Optional<String> language,
      @Option(
              names = "--role",
              description = "only what this role may come to, such as chief or registry")
          Optional<String> role)
      throws IOException {
    List<BookText> texts = BookFiles.read(book);
    List<String> languages = Books.of(texts).languages();
    if (language.isPresent() && !languages.contains(language.get())) {
      throw new ParameterException(
          spec.commandLine(), "--lang: one of " + String.join(", ", languages));
    }
    Optional<Front> front = role.map(this::front);
    spec.commandLine()
        .getOut()
        .println(Books.print(texts, language.map(List::of).orElse(languages), front));
    return 0;
  }

  private Front front(String role) {
    List<Front> roles = List.of(Front.values());
    return Word.find(roles, role)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "--role: one of " + Word.list(roles)));
  }

  @Command(
      name = "graph",
      description = "Print what each key leads to: as Mermaid, or as one picture (SVG).")
  int graph(
      @Option(names = "--book", description = "another book than the shipped one")
          Optional<Path> book,
      @Option(names = "--picture", description = "the whole book as one picture") boolean picture)
      throws IOException {
    var out = spec.commandLine().getOut();
    if (picture) {
      out.print(BookDrawing.picture(BookFiles.read(book)));
    } else {
      BookDrawing.graphs(BookFiles.read(book))
          .forEach((room, graph) -> out.println("%% " + room + "\n" + graph));
    }
    out.flush();
    return 0;
  }
}
