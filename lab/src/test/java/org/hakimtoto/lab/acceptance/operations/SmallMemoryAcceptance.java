package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A gateway with the memory of one that is installed takes the largest files that it may be given,
/// several at once, and answers phones after it.
@ExtendWith(WithRealStores.class)
class SmallMemoryAcceptance {
  private static final int ROWS = 2_000;
  private static final int AT_ONCE = 2;

  @Test
  void the_largest_lists_several_at_once_fit(RealStores stores, @TempDir Path folder)
      throws Exception {
    try (var gateway = ChildGateway.start(stores, folder);
        var registries = Executors.newVirtualThreadPerTaskExecutor()) {
      ApiUser registry = ApiUser.of(gateway, stores).as(ApiUser.REGISTRY);
      List<Callable<JsonObject>> uploads =
          IntStream.range(0, AT_ONCE)
              .<Callable<JsonObject>>mapToObj(_ -> () -> told(registry))
              .toList();

      for (Future<JsonObject> told : registries.invokeAll(uploads)) {
        assertThat(told.get().getJsonArray("refused")).hasSize(ROWS);
      }
      assertThat(gateway.said()).doesNotContain("OutOfMemoryError");
      var phone = new Phone("+254723001002", List.of(gateway.port()), ChildGateway.TOKEN);
      assertThat(phone.dials().screen()).startsWith("CON ");
    }
  }

  private static JsonObject told(ApiUser registry) {
    var answer = registry.upload("/cause-lists", UUID.randomUUID().toString(), list());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonObject(answer.body());
  }

  /// Of cases that nobody knows, so that each row is told of.
  private static String list() {
    String rest = ",,mention,court-kibra,2027-01-11,10:00,MOVE," + "x".repeat(900) + "\n";
    var list = new StringBuilder("reference,court_file,kind,court,date,time,action,reason\n");
    for (int row = 1; row <= ROWS; row++) {
      list.append(CaseReference.ofSerial(row).shown()).append(rest);
    }
    return list.toString();
  }
}
