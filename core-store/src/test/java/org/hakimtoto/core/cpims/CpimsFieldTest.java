package org.hakimtoto.core.cpims;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.cpims.CpimsField.Where;
import org.junit.jupiter.api.Test;

class CpimsFieldTest {
  @Test
  void every_component_of_the_case_is_a_field_and_every_field_is_there_once() {
    var paths =
        CpimsField.all().stream()
            .map(CpimsField::where)
            .filter(Where.Carried.class::isInstance)
            .map(where -> ((Where.Carried) where).path())
            .toList();

    assertThat(paths).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(paths)).isEqualTo(leaves("", CpimsCase.class));
  }

  @Test
  void events_are_called_as_they_are_and_every_field_says_how() {
    var events = Set.of(CaseEvent.class.getPermittedSubclasses());

    assertThat(CpimsField.all())
        .allSatisfy(field -> {
          assertThat(field.note()).isNotBlank().doesNotContain("|");
          if (field.where() instanceof Where.InEvent(String names)) {
            assertThat(names.split(", "))
                .allMatch(name -> events.stream().anyMatch(e -> e.getSimpleName().equals(name)));
          }
        });
  }

  private static Set<String> leaves(String path, Class<?> type) {
    var leaves = new TreeSet<String>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = path + component.getName();
      Class<?> inner = inner(component.getGenericType());
      if (name.equals("numbers")) {
        Stream.of(ExternalReference.Kind.values()).forEach(kind -> leaves.add(name + "." + kind));
      } else if (inner.isRecord() && CpimsCase.class.equals(inner.getEnclosingClass())) {
        leaves.addAll(leaves(name + ".", inner));
      } else {
        leaves.add(name);
      }
    }
    return leaves;
  }

  private static Class<?> inner(Type type) {
    Type inner =
        type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    return inner instanceof Class<?> known ? known : Object.class;
  }
}
