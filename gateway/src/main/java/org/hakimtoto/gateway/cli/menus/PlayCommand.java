package org.hakimtoto.gateway.cli.menus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.book.BookFiles;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.check.Journey;
import org.hakimtoto.menus.check.Journeys;
import org.hakimtoto.menus.check.Walk;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.sample.Samples;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A dialogue with a book and nobody behind it, and the way to record one.
@Command(
    name = "play",
    description = {
      "Type keys into a book and see its screens; the world outside answers with " + "examples.",
      "With --record the dialogue is kept in a file for 'haki menus compare'. Never "
          + "type a real PIN, name or number: any six digits are a PIN here."
    })
public final class PlayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "KEY",
      description = "what is typed on each screen; with what its check comes to: '000000 wrong'")
  private List<String> keys = List.of();

  @Option(names = "--caller", defaultValue = "chief", description = "chief, police, stranger, ...")
  private String caller = "";

  @Option(names = "--known", split = ",", description = "what holds, such as alike or draft_at")
  private List<String> known = List.of();

  @Option(names = "--lang", description = "default: the book's first")
  private Optional<String> language = Optional.empty();

  @Option(names = "--book", description = "another book than the shipped one")
  private Optional<Path> book = Optional.empty();

  @Option(names = "--name", defaultValue = "A dialogue", description = "what it is called")
  private String name = "";

  @Option(names = "--record", description = "a file of dialogues that it is added to")
  private Optional<Path> record = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Menus menus = Books.of(BookFiles.read(book));
    Journey journey = Journey.typed(name, one("--caller", Caller.values(), caller), known(), keys);
    Walk walk = Walk.of(menus, journey, spoken(menus), Samples.shipped());
    print(walk);
    if (record.isPresent()) {
      keep(record.get(), journey.ending(walk.last().place().screen()));
    }
    return 0;
  }

  private void print(Walk walk) {
    PrintWriter out = spec.commandLine().getOut();
    for (Walk.Stop stop : walk.stops()) {
      out.println(drawn(stop.show()) + "\n> " + stop.press());
      stop.did().ifPresent(did -> out.println("! " + did.deed().wire()));
    }
    out.println(drawn(walk.last()));
    out.flush();
  }

  private static String drawn(Show show) {
    return "\n" + "== " + show.place().screen() + "\n" + show.text();
  }

  private static void keep(Path file, Journey journey) throws IOException {
    if (Files.notExists(file)) {
      Files.writeString(file, "journeys:\n");
    }
    String before = Files.readString(file);
    Journeys.read(file.toString(), before + Journeys.written(journey));
    Files.writeString(file, Journeys.written(journey), StandardOpenOption.APPEND);
  }

  private Set<Fact> known() {
    var facts = new ArrayList<Fact>();
    known.forEach(fact -> facts.add(one("--known", Fact.values(), fact)));
    return facts.stream().collect(Collectors.toUnmodifiableSet());
  }

  private String spoken(Menus menus) {
    String wanted = language.orElse(menus.languages().getFirst());
    if (!menus.languages().contains(wanted)) {
      throw new ParameterException(
          spec.commandLine(), "--lang: one of " + String.join(", ", menus.languages()));
    }
    return wanted;
  }

  private <W extends Word> W one(String option, W[] words, String wire) {
    return Word.find(words, wire)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), option + ": one of " + Word.list(List.of(words))));
  }
}
