package org.hakimtoto.gateway.api.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an officer wrote without a line: one operation of the contract, with all that it takes.
/// Pure.
///
/// @param permit by which it was written; empty once it was looked at
/// @param written by the computer's clock
/// @param path what stands in the address, by its name
/// @param ifMatch the version of the case that its writer saw; empty: none
/// @param sentAs the key under which it had been sent already when the line went: it may have
///   arrived, and its answer been lost
record Envelope(
    String permit,
    Instant written,
    String operation,
    Map<String, String> path,
    Optional<String> ifMatch,
    Optional<String> sentAs,
    JsonObject body) {
  /// What may wait: what a person does with a child in front of them and no line.
  static final Set<String> OPERATIONS =
      Set.of(
          "fileReport",
          "acceptCase",
          "declineCase",
          "assignCase",
          "unassignCase",
          "addNote",
          "tellGuardian",
          "startCustody",
          "endCustody");

  private static final Pattern VERSION = Pattern.compile("\"v[0-9]{1,9}\"");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.:-]{8,80}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final String REFERENCE = "reference";
  private static final Pattern DIGITS = Pattern.compile("[0-9-]{9,13}");

  Envelope {
    path = Map.copyOf(path);
  }

  /// What sealing and opening agree on beside the key: an envelope does not open under another id.
  static String context(String id) {
    return "haki desk intake 1 " + id;
  }

  /// Empty: it is not what a desk of ours writes.
  static Optional<Envelope> read(byte[] opened) {
    try {
      return of(new JsonObject(new String(opened, UTF_8)));
    } catch (DecodeException | ClassCastException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Envelope> of(JsonObject json) {
    Map<String, String> path =
        json.getJsonObject("path", new JsonObject()).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> (String) one.getValue()));
    Optional<String> ifMatch = Optional.ofNullable(json.getString("if_match"));
    Optional<String> sentAs = Optional.ofNullable(json.getString("sent_as"));
    String operation = json.getString("operation", "");
    boolean fits =
        OPERATIONS.contains(operation)
            && path.entrySet().stream().allMatch(Envelope::fits)
            && sentAs.filter(key -> !KEY.matcher(key).matches()).isEmpty()
            && ifMatch.filter(version -> !VERSION.matcher(version).matches()).isEmpty();
    return fits
        ? Optional.of(
            new Envelope(
                json.getString("permit", ""),
                Instant.parse(json.getString("written", "")),
                operation,
                path,
                ifMatch,
                sentAs,
                json.getJsonObject("body", new JsonObject())))
        : Optional.empty();
  }

  private static boolean fits(Map.Entry<String, String> one) {
    return (one.getKey().equals(REFERENCE) ? DIGITS : ID).matcher(one.getValue()).matches();
  }

  /// The case it is about, as it was written.
  Optional<String> reference() {
    return Optional.ofNullable(path.get(REFERENCE));
  }

  /// The same, whatever was done with the case since.
  Envelope ofAnyVersion() {
    return new Envelope(permit, written, operation, path, Optional.empty(), Optional.empty(), body);
  }

  /// As it is kept: without the permit.
  String kept() {
    var json =
        new JsonObject()
            .put("written", written.toString())
            .put("operation", operation)
            .put("path", new JsonObject(Map.copyOf(path)))
            .put("body", body);
    ifMatch.ifPresent(version -> json.put("if_match", version));
    return json.encode();
  }

  @Override
  public String toString() {
    return "Envelope[" + operation + "]";
  }
}
