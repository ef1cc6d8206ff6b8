package org.hakimtoto.gateway.api.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Map;
import org.hakimtoto.core.value.TypedText;
import org.hakimtoto.gateway.api.operation.Problem;

/// A body in JSON before the contract sees it: without a field that comes twice, of which nobody
/// could say which one counts, and with its texts written in one way.
final class JsonBody {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final ObjectMapper ANY =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonBody() {}

  /// What is no JSON is handed on as it is: the checker says so.
  static Buffer tidy(Buffer sent) {
    try {
      JsonNode read = STRICT.readTree(sent.getBytes());
      return read.isMissingNode() ? sent : Buffer.buffer(STRICT.writeValueAsBytes(tidy(read)));
    } catch (JsonProcessingException e) {
      if (isJson(sent)) {
        throw Problem.invalid("body", "", "a field comes twice").trouble();
      }
      return sent;
    } catch (IOException e) {
      return sent;
    }
  }

  private static boolean isJson(Buffer sent) {
    try {
      ANY.readTree(sent.getBytes());
      return true;
    } catch (IOException notJson) {
      return false;
    }
  }

  private static JsonNode tidy(JsonNode node) {
    return switch (node) {
      case TextNode text -> TextNode.valueOf(TypedText.tidy(text.textValue()));
      case ObjectNode object -> {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
          field.setValue(tidy(field.getValue()));
        }
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, tidy(array.get(i)));
        }
        yield array;
      }
      default -> node;
    };
  }
}
