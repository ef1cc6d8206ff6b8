package org.hakimtoto.gateway.cli;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
  public Integer call() {
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
      return judge(answer.statusCode(), answer.bodyAsString());
    } catch (Exception e) {
      // await throws whatever the network did; the URL holds the secret path and is not repeated
      return failed("no answer: " + e.getClass().getSimpleName());
    } finally {
      var _ = vertx.close();
    }
  }

  private int judge(int status, @Nullable String screen) {
    if (status != 200 || screen == null || !screen.startsWith("CON ")) {
      return failed("status " + status + " and no screen to answer");
    }
    spec.commandLine().getOut().println(screen);
    return ExitCode.OK;
  }

  private int failed(String why) {
    spec.commandLine().getErr().println("haki: " + why);
    return ExitCode.SOFTWARE;
  }
}
