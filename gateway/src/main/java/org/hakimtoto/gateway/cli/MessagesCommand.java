package org.hakimtoto.gateway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.message.TextsPrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The wording of every SMS.
@Command(name = "messages", description = "Check or show every SMS we send.")
public final class MessagesCommand {
  /// Codes to show the wording with; each gateway has its own.
  private static final String SHORT_CODE = "22115";

  private static final String SERVICE_CODE = "*384*115#";

  @Spec private CommandSpec spec;

  @Command(
      name = "check",
      description =
          "Prove that every SMS fits one segment in every language, and carries nothing an SMS"
              + " must not.")
  int check(
      @Option(names = "--file", description = "another wording file than the shipped one")
          Optional<Path> file)
      throws IOException {
    say(TextsPrint.summary(texts(file)) + "\n");
    return 0;
  }

  @Command(name = "show", description = "Print every SMS, as docs/messages.md holds them.")
  int show(
      @Option(names = "--kind", description = "one kind, such as hearing_set")
          Optional<String> kind,
      @Option(names = "--lang", description = "one language, such as sw") Optional<String> language,
      @Option(names = "--file", description = "another wording file than the shipped one")
          Optional<Path> file)
      throws IOException {
    Texts texts = texts(file);
    if (language.isPresent() && !texts.languages().contains(language.get())) {
      throw new ParameterException(
          spec.commandLine(), "--lang: one of " + String.join(", ", texts.languages()));
    }
    say(TextsPrint.page(texts, kind.map(this::kind), language));
    return 0;
  }

  private MessageKind kind(String key) {
    return Arrays.stream(MessageKind.values())
        .filter(kind -> kind.key().equals(key.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), "--kind: not known; 'haki messages show' names all"));
  }

  private static Texts texts(Optional<Path> file) throws IOException {
    return file.isPresent()
        ? Texts.read(file.get().toString(), Files.readString(file.get()), SHORT_CODE, SERVICE_CODE)
        : Texts.shipped(SHORT_CODE, SERVICE_CODE);
  }

  private void say(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
