package org.hakimtoto.lab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// What somebody reads who asks for help.
class HelpTest {
  /// A list of commands prints the first of a command's paragraphs, and none of the others.
  @Test
  void each_command_says_in_its_first_paragraph_what_it_does() {
    var all = below(Lab.commandLine()).toList();

    assertThat(all).hasSizeGreaterThan(60);
    assertThat(all)
        .allSatisfy(command ->
            assertThat(command.getCommandSpec().usageMessage().description()[0])
                .as(command.getCommandSpec().qualifiedName())
                .endsWith("."));
  }

  @Test
  void a_demo_tells_how_commands_reach_it_wherever_it_keeps_its_data() {
    assertThat(DemoCommand.reachedBy(Path.of("var/demo"))).isEqualTo("--demo");
    assertThat(DemoCommand.reachedBy(Path.of("/srv/d"))).isEqualTo("--env-file /srv/d/haki.env");
  }

  private static Stream<CommandLine> below(CommandLine line) {
    return line.getSubcommands().values().stream()
        .flatMap(one -> Stream.concat(Stream.of(one), below(one)));
  }
}
