package org.hakimtoto.lab.architecture;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What ships, as the build writes it down (CycloneDX).
record BillOfMaterials(List<Library> libraries) {
  private static final String OURS = "org.hakimtoto";

  /// @param name group and artifact
  /// @param licences of which one may choose
  record Library(String name, String version, Set<String> licences) {}

  static BillOfMaterials read(String json) {
    return new BillOfMaterials(
        objects(new JsonObject(json).getJsonArray("components"))
            .filter(component -> !component.getString("group", "").equals(OURS))
            .map(BillOfMaterials::library)
            .toList());
  }

  private static Library library(JsonObject component) {
    return new Library(
        component.getString("group", "") + ":" + component.getString("name"),
        component.getString("version"),
        objects(component.getJsonArray("licenses", new JsonArray()))
            .map(BillOfMaterials::licence)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// By its short name where it has one, or as the library calls it, or several in one expression.
  private static String licence(JsonObject choice) {
    JsonObject licence = choice.getJsonObject("license", new JsonObject());
    return licence.getString(
        "id", licence.getString("name", choice.getString("expression", "none")));
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast);
  }
}
