package org.hakimtoto.gateway.cli;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Dials once and hangs up: changes nothing.
@Command(name = "smoke", description = "Dial the service once, over HTTP, and look at the screen.")
public final class SmokeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "URL",
      description = "the carrier's USSD callback, such as http://127.0.0.1:8080/at/demo/ussd")
  private String url = "";

  @Option(names = "--phone", description = "the number that dials", defaultValue = "+254700000101")
  private String phone = "";

  @Option(names = "--code", description = "service code", defaultValue = "*384*115#")
  private String code = "";

  @Override
  public Integer call() throws TimeoutException {
    var vertx = Vertx.vertx();
    try {
      var form =
          MultiMap.caseInsensitiveMultiMap()
              .add("sessionId", "smoke-" + UUID.randomUUID())
              .add("phoneNumber", phone)
              .add("networkCode", "99999")
              .add("serviceCode", code)
              .add("text", "");
      var answer = WebClient.create(vertx).postAbs(url).sendForm(form).await(10, TimeUnit.SECONDS);
      String screen = answer.bodyAsString() == null ? "" : answer.bodyAsString();
      spec.commandLine().getOut().println(screen);
      return answer.statusCode() == 200 && screen.startsWith("CON ") ? 0 : 1;
    } finally {
      var _ = vertx.close();
    }
  }
}
