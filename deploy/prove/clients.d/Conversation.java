import java.net.URI;
import java.net.http.HttpClient;
import java.util.UUID;
import ke.haki.client.ApiClient;
import ke.haki.client.ApiException;
import ke.haki.client.api.CasesApi;
import ke.haki.client.model.CasePage;
import ke.haki.client.model.ChildRole;
import ke.haki.client.model.Danger;
import ke.haki.client.model.NewReport;
import ke.haki.client.model.NewReportPlace;
import ke.haki.client.model.Problem;
import ke.haki.client.model.ReportFiled;
import ke.haki.client.model.Sex;

/** A program of somebody else's, with the generated client: reports, lists, reads, is refused. */
public final class Conversation {
  private static final String OFFICER = "+254700000002";
  private static final String UNKNOWN = "482-137-559";

  private Conversation() {}

  public static void main(String[] args) throws Exception {
    var client = new ApiClient();
    client.updateBaseUri(URI.create(args[0]).toString());
    client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + args[1]));
    var cases = new CasesApi(client);

    var report =
        new NewReport()
            .role(ChildRole.ACCUSED)
            .danger(Danger.POLICE_CELL)
            .category(NewReport.CategoryEnum.THEFT)
            .sex(Sex.BOY)
            .age(13)
            .place(new NewReportPlace().county(47).subCounty(289));
    ReportFiled filed = cases.fileReport(UUID.randomUUID().toString(), report, OFFICER);
    System.out.println("filed " + filed.getUrgency());

    CasePage page =
        cases.listCases(
            OFFICER, null, null, 47, null, null, null, true, null, null, null, null, null, 100,
            null);
    boolean listed =
        page.getCases().stream().anyMatch(one -> one.getReference().equals(filed.getReference()));
    expect(listed, "the case stands in the list");
    var read = cases.readCaseWithHttpInfo(filed.getReference(), OFFICER);
    expect(read.getData().getReference().equals(filed.getReference()), "the case is read");
    expect(read.getHeaders().containsKey("ratelimit"), "what is left is told");
    System.out.println("stage " + read.getData().getStages());

    try {
      cases.readCase(UNKNOWN, OFFICER);
      throw new IllegalStateException("a case that is not there was read");
    } catch (ApiException refused) {
      Problem problem =
          client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
      expect(refused.getCode() == 404 && problem.getStatus() == 404, "the problem is decoded");
      expect(problem.getTitle().startsWith("No such case"), "and says what is wrong");
      System.out.println("refused " + problem.getType());
    }
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("not so: " + what);
    }
  }
}
