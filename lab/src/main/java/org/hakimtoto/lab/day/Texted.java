package org.hakimtoto.lab.day;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The carrier's ledger, as far as it was read: every text that came to it, in its order. One
/// thread reads.
final class Texted {
  private static final int AT_ONCE = 5_000;
  private static final Pattern REPEATED = Pattern.compile("\\b(REPEAT|TENA):");

  private final Http http = new Http();
  private final String carrier;
  private final List<Text> all = new ArrayList<>();
  private long read;

  Texted(String carrier) {
    this.carrier = carrier;
  }

  /// @param taken whether it went out to the phone, whatever the gateway was told
  record Text(Instant at, String to, String words, boolean taken, String id) {
    boolean saysRepeat() {
      return REPEATED.matcher(words).find();
    }

    @Override
    public String toString() {
      return "Text[***]";
    }
  }

  /// What came since it was read last.
  synchronized List<Text> more() {
    var answer = http.get(carrier + "/ledger?after=" + read + "&limit=" + AT_ONCE, Map.of());
    JsonArray lines = answer.json().getJsonArray("lines", new JsonArray());
    List<Text> fresh = lines.stream().map(JsonObject.class::cast).map(Texted::text).toList();
    if (!lines.isEmpty()) {
      read = lines.getJsonObject(lines.size() - 1).getLong("number");
    }
    all.addAll(fresh);
    return fresh;
  }

  synchronized List<Text> all() {
    return List.copyOf(all);
  }

  /// Without references and numbers.
  static String masked(String words) {
    return words.replaceAll("\\d{3,}", "#").replaceAll("#(-#)+", "(reference)");
  }

  private static Text text(JsonObject line) {
    return new Text(
        Instant.parse(line.getString("at")),
        line.getString("to"),
        line.getString("text"),
        line.getBoolean("taken"),
        line.getString("messageId"));
  }
}
