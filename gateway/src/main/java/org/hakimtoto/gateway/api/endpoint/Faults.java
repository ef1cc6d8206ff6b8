package org.hakimtoto.gateway.api.endpoint;

import io.vertx.json.schema.OutputUnit;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.validation.SchemaValidationException;
import io.vertx.openapi.validation.ValidatorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.Problem.FieldError;

/// What the checker found, in our words: the field and the rule, never the value. The library's own
/// messages repeat what was sent.
final class Faults {
  static final String UNKNOWN_FIELD = "the contract has no such field";

  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("type", "another type"),
          Map.entry("enum", "not one of the values of the contract"),
          Map.entry("required", "required"),
          Map.entry("pattern", "not of the pattern"),
          Map.entry("format", "not of the format"),
          Map.entry("minLength", "too short"),
          Map.entry("maxLength", "too long"),
          Map.entry("minimum", "too small"),
          Map.entry("maximum", "too large"));

  private static final Pattern REQUIRED = Pattern.compile("required property \"([a-z_]+)\"$");

  private static final Set<String> UNKNOWN =
      Set.of("additionalProperties", "unevaluatedProperties");

  private Faults() {}

  static Problem problem(ValidatorException fault, Operation operation) {
    Optional<Parameter> parameter = parameter(fault, operation);
    if (fault instanceof SchemaValidationException schema) {
      return Problem.invalid(
          parameter
              .map(p -> List.of(error(p, rules(schema.getOutputUnit()))))
              .orElseGet(() -> body(schema.getOutputUnit())));
    }
    return Problem.invalid(
        parameter
            .map(p -> List.of(error(p, "required, in the contract's form")))
            .orElseGet(() -> List.of(new FieldError("body", "", "not readable as JSON in UTF-8"))));
  }

  /// How many fields a body had that the contract does not have.
  static boolean unknownField(Problem problem) {
    return problem.errors().stream().anyMatch(error -> error.rule().equals(UNKNOWN_FIELD));
  }

  /// The checker names the parameter in its message only.
  private static Optional<Parameter> parameter(ValidatorException fault, Operation operation) {
    String message = String.valueOf(fault.getMessage());
    return operation.getParameters().stream()
        .filter(p -> {
          String named = Requests.where(p) + " parameter " + p.getName();
          return message.startsWith("The value of " + named + " ")
              || message.startsWith("The formatting of the value of " + named + " ")
              || message.endsWith(" the required " + named);
        })
        .findFirst();
  }

  private static FieldError error(Parameter parameter, String rule) {
    return new FieldError(Requests.where(parameter), parameter.getName(), rule);
  }

  private static String rules(OutputUnit unit) {
    return leaves(unit).stream()
        .map(leaf -> rule(keyword(leaf)))
        .findFirst()
        .orElse("not what the contract says");
  }

  private static List<FieldError> body(OutputUnit unit) {
    List<OutputUnit> leaves = leaves(unit);
    Set<String> known =
        leaves.stream()
            .filter(leaf -> !UNKNOWN.contains(keyword(leaf)))
            .map(Faults::at)
            .collect(Collectors.toSet());
    var errors = new ArrayList<FieldError>();
    for (OutputUnit leaf : leaves) {
      if (!UNKNOWN.contains(keyword(leaf))) {
        errors.add(new FieldError("body", at(leaf) + missing(leaf), rule(keyword(leaf))));
      } else if (known.stream().noneMatch(judged -> within(judged, at(leaf)))) {
        // the name of an unknown field is the sender's text: only where it stands is told
        errors.add(new FieldError("body", parent(at(leaf)), UNKNOWN_FIELD));
      }
    }
    return errors.isEmpty()
        ? List.of(new FieldError("body", "", "not what the contract says"))
        : errors.stream().distinct().toList();
  }

  /// To the checker a field with a wrong value is unknown besides.
  private static boolean within(String judged, String field) {
    return judged.equals(field) || judged.startsWith(field + "/");
  }

  private static String at(OutputUnit leaf) {
    return String.valueOf(leaf.getInstanceLocation()).replaceFirst("^#", "");
  }

  /// The errors that say something themselves; the others only say that something below is wrong.
  private static List<OutputUnit> leaves(OutputUnit unit) {
    return unit.getErrors() == null
        ? List.of()
        : unit.getErrors().stream()
            .filter(e -> RULES.containsKey(keyword(e)) || UNKNOWN.contains(keyword(e)))
            .toList();
  }

  private static String keyword(OutputUnit unit) {
    String location = String.valueOf(unit.getKeywordLocation());
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /// Which field is missing: a name of the contract's.
  private static String missing(OutputUnit unit) {
    var named = REQUIRED.matcher(String.valueOf(unit.getError()));
    return keyword(unit).equals("required") && named.find() ? "/" + named.group(1) : "";
  }

  private static String rule(String keyword) {
    return RULES.getOrDefault(keyword, "not what the contract says");
  }

  private static String parent(String pointer) {
    int last = pointer.lastIndexOf('/');
    return last <= 0 ? "" : pointer.substring(0, last);
  }
}
