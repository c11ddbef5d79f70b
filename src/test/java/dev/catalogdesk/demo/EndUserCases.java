package dev.catalogdesk.demo;

import static dev.catalogdesk.demo.EndUserCase.SUCCESS;
import static dev.catalogdesk.demo.SampleDesk.QUEUE;
import static dev.catalogdesk.demo.SampleDesk.SERVER;
import static dev.catalogdesk.demo.SampleDesk.importing;
import static dev.catalogdesk.demo.SampleDesk.name;
import static dev.catalogdesk.demo.SampleDesk.provision;
import static dev.catalogdesk.demo.SampleDesk.token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Calls of end users that provoke every answer that the API declares for the 26 operations.
final class EndUserCases {
    private static final String INVALID = "InvalidParameters";
    private static final String MISSING = "ResourceNotFound";
    private static final String STATE = "InvalidState";
    private static final String DUPLICATE = "DuplicateResource";
    private static final String FORGED = "'PageToken':'forged'";
    private static final String PP = "ProvisionedProductId";
    private static final String NO_PP = "'ProvisionedProductId':'pp-none'";
    private static final String TOKEN = "IdempotencyToken";
    private final List<EndUserCase> cases = new ArrayList<>();

    static List<EndUserCase> all() {
        EndUserCases all = new EndUserCases();
        all.products();
        all.versions();
        all.launches();
        all.changes();
        all.searches();
        all.plans();
        all.imports();
        all.actions();
        all.companions();
        return List.copyOf(all.cases);
    }

    private void products() {
        add("SearchProducts", SUCCESS, d -> "{'PageSize':2}");
        add("SearchProducts", INVALID, d -> "{" + FORGED + "}");
        add("DescribeProduct", SUCCESS, d -> "{'Id':'prod-queue'}");
        add("DescribeProduct", MISSING, d -> "{'Id':'prod-none'}");
        add("DescribeProduct", INVALID, d -> "{'Id':'prod-queue','Name':'Queue'}");
        add("DescribeProductView", SUCCESS, d -> "{'Id':'prodview-queue'}");
        add("DescribeProductView", MISSING, d -> "{'Id':'prodview-none'}");
        add("DescribeProductView", INVALID, d -> "{'Id':'prod-queue'}");
        add("ListLaunchPaths", SUCCESS, d -> "{'ProductId':'prod-server'}");
        add("ListLaunchPaths", MISSING, d -> "{'ProductId':'prod-none'}");
        add("ListLaunchPaths", INVALID, d -> "{'ProductId':'prod-server'," + FORGED + "}");
    }

    private void versions() {
        add("DescribeProvisioningParameters", SUCCESS, d -> "{" + QUEUE + "}");
        add("DescribeProvisioningParameters", MISSING, d -> "{'ProductId':'prod-queue','ProvisioningArtifactId':'x'}");
        add("DescribeProvisioningParameters", INVALID, d -> "{" + QUEUE + ",'PathId':'a','PathName':'b'}");
        add("DescribeProvisioningArtifact", SUCCESS, d -> "{" + QUEUE + "}");
        add("DescribeProvisioningArtifact", MISSING, d -> "{'ProductId':'prod-queue','ProvisioningArtifactId':'x'}");
        add("DescribeProvisioningArtifact", INVALID, d -> "{}");
        add("ListServiceActionsForProvisioningArtifact", SUCCESS,
            d -> "{'ProductId':'prod-server','ProvisioningArtifactId':'pa-server2'}");
        add("ListServiceActionsForProvisioningArtifact", MISSING,
            d -> "{'ProductId':'prod-server','ProvisioningArtifactId':'pa-none'}");
        add("ListServiceActionsForProvisioningArtifact", INVALID,
            d -> "{'ProductId':'prod-server','ProvisioningArtifactId':'pa-server2'," + FORGED + "}");
    }

    private void launches() {
        add("ProvisionProduct", SUCCESS, d -> provision(SERVER, name("new")));
        add("ProvisionProduct", MISSING, d -> provision("'ProductId':'prod-none','ProvisioningArtifactName':'v1'",
            name("new")));
        add("ProvisionProduct", INVALID, d -> provision("'ProductId':'prod-queue'", name("new")));
        add("ProvisionProduct", DUPLICATE, d -> {
            String name = name("planned");
            d.done("CreateProvisionedProductPlan", SampleDesk.plan(QUEUE, name));
            return provision(QUEUE, name);
        });
        add("DescribeRecord", SUCCESS, d -> "{'Id':'" + d.launching(QUEUE, "q").path("RecordId").asText() + "'}");
        add("DescribeRecord", MISSING, d -> "{'Id':'rec-none'}");
        add("DescribeProvisionedProduct", SUCCESS, d -> "{'Id':'" + d.queue() + "'}");
        add("DescribeProvisionedProduct", MISSING, d -> "{'Name':'none'}");
        add("DescribeProvisionedProduct", INVALID, d -> "{}");
    }

    private void changes() {
        add("UpdateProvisionedProduct", SUCCESS, d -> of(d.queue(), token("UpdateToken")));
        add("UpdateProvisionedProduct", MISSING, d -> "{" + NO_PP + "," + token("UpdateToken") + "}");
        add("UpdateProvisionedProduct", INVALID, d -> "{" + token("UpdateToken") + "}");
        add("TerminateProvisionedProduct", SUCCESS, d -> of(d.queue(), token("TerminateToken")));
        add("TerminateProvisionedProduct", MISSING, d -> "{" + NO_PP + "," + token("TerminateToken") + "}");
        add("UpdateProvisionedProductProperties", SUCCESS, d -> of(d.queue(), owner("user/ada")));
        add("UpdateProvisionedProductProperties", MISSING, d -> "{" + NO_PP + "," + owner("user/ada") + "}");
        add("UpdateProvisionedProductProperties", INVALID, d -> of(d.queue(), owner("group/all")));
        add("UpdateProvisionedProductProperties", STATE,
            d -> of(d.launching(QUEUE, "q").path(PP).asText(), owner("user/ada")));
    }

    private void searches() {
        add("ScanProvisionedProducts", SUCCESS, d -> "{'AccessLevelFilter':{'Key':'Account','Value':'self'}}");
        add("ScanProvisionedProducts", INVALID, d -> "{" + FORGED + "}");
        add("SearchProvisionedProducts", SUCCESS, d -> "{'Filters':{'SearchQuery':['status:AVAILABLE']}}");
        add("SearchProvisionedProducts", INVALID, d -> "{'SortBy':'colour'}");
        add("ListRecordHistory", SUCCESS, d -> "{'PageSize':3}");
        add("ListRecordHistory", INVALID, d -> "{'SearchFilter':{'Key':'colour','Value':'red'}}");
    }

    private void plans() {
        add("CreateProvisionedProductPlan", SUCCESS, d -> SampleDesk.plan(SERVER, name("planned")));
        add("CreateProvisionedProductPlan", MISSING,
            d -> SampleDesk.plan("'ProductId':'prod-none','ProvisioningArtifactId':'pa-queue'", name("planned")));
        add("CreateProvisionedProductPlan", INVALID,
            d -> SampleDesk.plan("'ProductId':'prod-stackset','ProvisioningArtifactId':'pa-stackset'",
                name("planned")));
        add("CreateProvisionedProductPlan", STATE,
            d -> SampleDesk.plan(QUEUE, d.launching(QUEUE, "q").path("ProvisionedProductName").asText()));
        add("ListProvisionedProductPlans", SUCCESS, d -> "{'PageSize':1}");
        add("ListProvisionedProductPlans", MISSING, d -> "{'ProvisionProductId':'pp-none'}");
        add("ListProvisionedProductPlans", INVALID, d -> "{" + FORGED + "}");
        add("DescribeProvisionedProductPlan", SUCCESS, d -> plan(d.planned()));
        add("DescribeProvisionedProductPlan", MISSING, d -> plan("plan-none"));
        add("DescribeProvisionedProductPlan", INVALID, d -> "{'PlanId':'" + d.planned() + "'," + FORGED + "}");
        add("ExecuteProvisionedProductPlan", SUCCESS, d -> execution(d.planned()));
        add("ExecuteProvisionedProductPlan", MISSING, d -> execution("plan-none"));
        add("ExecuteProvisionedProductPlan", STATE, d -> execution(d.planning(QUEUE, "early")));
        add("ExecuteProvisionedProductPlan", INVALID, d -> {
            String used = execution(d.planned());
            d.done("ExecuteProvisionedProductPlan", used);
            return used.replaceFirst("'PlanId':'[^']*'", "'PlanId':'" + d.planned() + "'");
        });
        add("DeleteProvisionedProductPlan", SUCCESS, d -> plan(d.planned()));
        add("DeleteProvisionedProductPlan", MISSING, d -> plan("plan-none"));
        add("DeleteProvisionedProductPlan", INVALID, d -> {
            String id = d.planned();
            d.done("ExecuteProvisionedProductPlan", execution(id));
            return plan(id);
        });
    }

    private void imports() {
        String operation = "ImportAsProvisionedProduct";
        String stack = SampleScenario.stackArn("loose");
        add(operation, SUCCESS, d -> importing(QUEUE, name("taken"), stack));
        add(operation, MISSING, d -> importing(QUEUE, name("taken"), SampleScenario.stackArn("missing")));
        add(operation, INVALID, d -> importing("'ProductId':'prod-terraform','ProvisioningArtifactId':'pa-terraform'",
            name("taken"), stack));
        add(operation, STATE, d -> importing(QUEUE, name("taken"), SampleScenario.stackArn("busy")));
        add(operation, DUPLICATE, d -> importing(QUEUE, d.launched(QUEUE, "q").path("ProvisionedProductName").asText(),
            stack));
    }

    private void actions() {
        String execute = "ExecuteProvisionedProductServiceAction";
        add(execute, SUCCESS, d -> action(d.server(), SampleScenario.RESTART));
        add(execute, MISSING, d -> action("pp-none", SampleScenario.RESTART));
        add(execute, INVALID, d -> action(d.queue(), SampleScenario.RESTART));
        add(execute, STATE, d -> action(d.launching(SERVER, "s").path(PP).asText(), SampleScenario.RESTART));
        String describe = "DescribeServiceActionExecutionParameters";
        add(describe, SUCCESS, d -> of(d.server(), "'ServiceActionId':'" + SampleScenario.RESTART + "'"));
        add(describe, MISSING, d -> of(d.server(), "'ServiceActionId':'act-none'"));
        add(describe, INVALID, d -> of(d.queue(), "'ServiceActionId':'" + SampleScenario.RESTART + "'"));
    }

    private void companions() {
        add("GetProvisionedProductOutputs", SUCCESS, d -> of(d.server(), "'OutputKeys':['ServerId']"));
        add("GetProvisionedProductOutputs", MISSING, d -> "{" + NO_PP + "}");
        add("GetProvisionedProductOutputs", INVALID, d -> of(d.server(), "'OutputKeys':['None']"));
        add("ListStackInstancesForProvisionedProduct", SUCCESS, d -> "{'ProvisionedProductId':'" + d.launched(
            "'ProductId':'prod-stackset','ProvisioningArtifactId':'pa-stackset'", "set").path(PP).asText() + "'}");
        add("ListStackInstancesForProvisionedProduct", MISSING, d -> "{" + NO_PP + "}");
        add("ListStackInstancesForProvisionedProduct", INVALID, d -> "{'ProvisionedProductId':'" + d.queue() + "'}");
    }

    private void add(String operation, String outcome, Function<SampleDesk, String> input) {
        cases.add(new EndUserCase(operation, outcome, input));
    }

    private static String of(String provisionedProductId, String more) {
        return "{'ProvisionedProductId':'" + provisionedProductId + "'," + more + "}";
    }

    private static String owner(String principal) {
        return "'ProvisionedProductProperties':{'OWNER':'arn:aws:iam::111122223333:" + principal + "'},"
            + token(TOKEN);
    }

    private static String plan(String id) {
        return "{'PlanId':'" + id + "'}";
    }

    private static String execution(String id) {
        return "{'PlanId':'" + id + "'," + token(TOKEN) + "}";
    }

    private static String action(String provisionedProductId, String actionId) {
        return of(provisionedProductId, "'ServiceActionId':'" + actionId + "'," + token("ExecuteToken"));
    }
}
