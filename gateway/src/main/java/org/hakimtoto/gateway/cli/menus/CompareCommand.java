package org.hakimtoto.gateway.cli.menus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.book.BookFiles;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.check.Journey;
import org.hakimtoto.menus.check.Journeys;
import org.hakimtoto.menus.compare.Comparison;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.words.BadBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a new book changes, seen before it is taken.
@Command(
    name = "compare",
    description = {
      "Play recorded dialogues by two books and tell what changes for those who "
          + "dial: what would be done otherwise for the same keys stands first.",
      "With one book, the shipped one is the older. Exits with 0 when nothing "
          + "changes, 1 when something does, 2 on trouble."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final int TROUBLE = 2;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BOOK",
      arity = "0..2",
      description = "the older and the newer book, each a directory or a file")
  private List<Path> books = List.of();

  @Option(names = "--book", description = "the newer book")
  private Optional<Path> book = Optional.empty();

  @Option(
      names = "--dialogues",
      description = "further recorded dialogues, as 'haki menus play --record' writes them")
  private Optional<Path> dialogues = Optional.empty();

  @Override
  public Integer call() throws IOException {
    var both = new ArrayList<>(books);
    book.ifPresent(both::add);
    if (both.isEmpty() || both.size() > 2) {
      throw new ParameterException(spec.commandLine(), "one or two books are compared");
    }
    try {
      Optional<Path> older = both.size() == 2 ? Optional.of(both.getFirst()) : Optional.empty();
      Comparison comparison =
          Comparison.of(read(older), read(Optional.of(both.getLast())), recorded());
      spec.commandLine().getOut().print(comparison.text());
      spec.commandLine().getOut().flush();
      return comparison.same() ? 0 : 1;
    } catch (BadBook e) {
      e.faults().forEach(fault -> spec.commandLine().getErr().println("haki: " + fault));
      spec.commandLine().getErr().flush();
      return TROUBLE;
    }
  }

  private static Menus read(Optional<Path> path) throws IOException {
    return Books.of(BookFiles.read(path));
  }

  private List<Journey> recorded() throws IOException {
    var all = new ArrayList<>(Journeys.shipped().all());
    if (dialogues.isPresent()) {
      Path file = dialogues.get();
      all.addAll(Journeys.read(file.toString(), Files.readString(file)).all());
    }
    return List.copyOf(all);
  }
}
