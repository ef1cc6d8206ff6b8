package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The words of the house go as they are into the database, the audit, seals and the wire, and are
/// read back from there. So a word never changes. The golden file has a line for each list of
/// words; a line is added to and never edited, and may be deleted only with what was written.
class WrittenWordsTest {
  @Test
  void no_word_of_the_golden_file_was_changed() throws IOException {
    assertThat(words()).containsExactlyElementsOf(golden());
  }

  private static List<String> words() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("tests.jar"))
            .importPackages("org.hakimtoto.core", "org.hakimtoto.store", "org.hakimtoto.notifier");
    return house.stream()
        .filter(type -> type.isEnum())
        .map(type -> line(type.reflect()))
        .sorted()
        .toList();
  }

  private static String line(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(word -> ((Enum<?>) word).name())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<String> golden() throws IOException {
    try (var in =
        Objects.requireNonNull(WrittenWordsTest.class.getResourceAsStream("words.golden.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
