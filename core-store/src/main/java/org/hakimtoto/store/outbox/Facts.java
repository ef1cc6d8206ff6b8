package org.hakimtoto.store.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/// The values a message's wording needs, as JSON, before they are sealed.
public final class Facts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private Facts() {}

  public static byte[] write(Map<String, String> facts) {
    try {
      return JSON.writeValueAsBytes(new TreeMap<>(facts));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Map<String, String> read(byte[] json) {
    try {
      return Map.copyOf(JSON.readValue(json, TEXTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
