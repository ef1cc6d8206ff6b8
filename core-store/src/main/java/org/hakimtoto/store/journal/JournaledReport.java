package org.hakimtoto.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.ReportFacts;

/// A report that was told to its end while nobody could file it, with what its caller was shown.
///
/// @param pin which PIN was right in this call; empty: none was asked for
/// @param at when it was told, by the clock of the house as it was known then
/// @param shown the reference and the screen its caller saw
public record JournaledReport(
    PressKey press, Report report, DraftKey draft, Optional<String> pin, Instant at, Shown shown) {
  /// A report's length says little of it: what is sealed has one of few lengths.
  static final int PADDED_TO = 512;

  private static final ObjectMapper JSON = new ObjectMapper();

  /// What a caller saw.
  ///
  /// @param screen as it is kept for the press
  public record Shown(CaseReference reference, String screen) {
    @Override
    public String toString() {
      return "Shown[***]";
    }
  }

  /// Without what is shown for it, which is not known yet.
  public record Told(
      PressKey press, Report report, DraftKey draft, Optional<String> pin, Instant at) {
    JournaledReport shown(Shown shown) {
      return new JournaledReport(press, report, draft, pin, at, shown);
    }

    @Override
    public String toString() {
      return "Told[***]";
    }
  }

  /// What it opens with again: a box that is moved to another line does not open.
  static byte[] context(String press, int reference) {
    return ("journal " + press + " " + reference).getBytes(UTF_8);
  }

  byte[] write() {
    ObjectNode json = JSON.createObjectNode();
    json.put("at", at.toEpochMilli())
        .put("session", draft.session())
        .put("caller", draft.caller().e164())
        .put("seq", draft.seq())
        .put("screen", shown.screen());
    pin.ifPresent(generation -> json.put("pin", generation));
    json.set("report", ReportFacts.report(report));
    try {
      return padded(JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With blanks, which JSON does not mind.
  private static byte[] padded(byte[] json) {
    int length = (json.length / PADDED_TO + 1) * PADDED_TO;
    byte[] padded = Arrays.copyOf(json, length);
    Arrays.fill(padded, json.length, length, (byte) ' ');
    return padded;
  }

  static JournaledReport read(PressKey press, CaseReference reference, byte[] written) {
    try {
      JsonNode json = JSON.readTree(written);
      return new JournaledReport(
          press,
          ReportFacts.report(json.get("report")),
          new DraftKey(
              json.get("session").asText(),
              new PhoneNumber(json.get("caller").asText()),
              json.get("seq").asInt()),
          Optional.ofNullable(json.get("pin")).map(JsonNode::asText),
          Instant.ofEpochMilli(json.get("at").asLong()),
          new Shown(reference, json.get("screen").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "JournaledReport[***]";
  }
}
