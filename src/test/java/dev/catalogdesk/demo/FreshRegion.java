package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

/// A region of its own in which an administrator sets up what a call needs. Each text that is made is new.
final class FreshRegion {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final RawCalls calls;
    private final TemplateHost host;
    private final String name;
    private int made;

    FreshRegion(RawCalls calls, TemplateHost host) {
        this(calls, host, "eu-test-" + NUMBER.incrementAndGet());
    }

    FreshRegion(RawCalls calls, TemplateHost host, String name) {
        this.calls = calls;
        this.host = host;
        this.name = name;
    }

    /// Calls, whatever comes of it. Quotes in the input are single ones.
    HttpResponse<String> call(String operation, String input) {
        return calls.catalogIn(name, operation, input.replace('\'', '"'));
    }

    /// Calls and demands that it succeeds.
    JsonNode done(String operation, String input) {
        HttpResponse<String> response = call(operation, input);
        assertThat(response.statusCode()).as(operation + " " + response.body()).isEqualTo(200);
        return RawCalls.json(response);
    }

    String portfolio() {
        return done("CreatePortfolio", "{'DisplayName':'Compute','ProviderName':'P'," + token() + "}")
            .path("PortfolioDetail").path("Id").asText();
    }

    String product() {
        return done("CreateProduct", newProduct("CLOUD_FORMATION_TEMPLATE", "web.yaml"))
            .path("ProductViewDetail").path("ProductViewSummary").path("ProductId").asText();
    }

    String newProduct(String type, String template) {
        return "{'Name':'Queue','Owner':'P','ProductType':'" + type + "','ProvisioningArtifactParameters':"
            + newVersion(template) + "," + token() + "}";
    }

    String newVersion(String template) {
        return "{'Name':'v1','Info':{'LoadTemplateFromURL':'" + host.url(template) + "'}}";
    }

    String version(String product) {
        return done("ListProvisioningArtifacts", "{'ProductId':'" + product + "'}").path("ProvisioningArtifactDetails")
            .path(0).path("Id").asText();
    }

    String secondVersion(String product) {
        return done("CreateProvisioningArtifact", "{'ProductId':'" + product + "','Parameters':"
            + newVersion("web.yaml") + "," + token() + "}").path("ProvisioningArtifactDetail").path("Id").asText();
    }

    /// Puts a product into a portfolio and gives both as members of an input.
    String associated(String portfolio, String product) {
        String members = "'PortfolioId':'" + portfolio + "','ProductId':'" + product + "'";
        done("AssociateProductWithPortfolio", "{" + members + "}");
        return members;
    }

    String associated() {
        return associated(portfolio(), product());
    }

    String launch(String members) {
        return "{" + members + ",'Type':'LAUNCH','Parameters':'{\\'RoleArn\\':"
            + "\\'arn:aws:iam::111122223333:role/Launch\\'}'," + token() + "}";
    }

    String stackSet(String members) {
        return "{" + members + ",'Type':'STACKSET','Parameters':'{\\'Version\\':\\'1.0\\',\\'Properties\\':{"
            + "\\'AccountList\\':[\\'111122223333\\'],\\'RegionList\\':[\\'us-east-1\\'],"
            + "\\'AdminRole\\':\\'arn:aws:iam::111122223333:role/Admin\\',\\'ExecutionRole\\':\\'Execution\\'}}',"
            + token() + "}";
    }

    String notification(String members) {
        return "{" + members + ",'Type':'NOTIFICATION','Parameters':'{\\'NotificationArns\\':"
            + "[\\'arn:aws:sns:us-east-1:111122223333:T\\']}'," + token() + "}";
    }

    String template(String members) {
        return "{" + members + ",'Type':'TEMPLATE','Parameters':'{\\'Rules\\':{\\'A\\':{\\'Assertions\\':["
            + "{\\'Assert\\':{\\'Fn::Equals\\':[{\\'Ref\\':\\'Stage\\'},\\'dev\\']}}]}}}'," + token() + "}";
    }

    String constraint() {
        return done("CreateConstraint", launch(associated())).path("ConstraintDetail").path("ConstraintId").asText();
    }

    String tagOption(String value) {
        return done("CreateTagOption", "{'Key':'stage','Value':'" + value + "'}").path("TagOptionDetail").path("Id")
            .asText();
    }

    /// A tag option and a resource as members of an input.
    String tagged(String tagOption, String resource) {
        return "{'TagOptionId':'" + tagOption + "','ResourceId':'" + resource + "'}";
    }

    String newAction() {
        return "{'Name':'Restart','DefinitionType':'SSM_AUTOMATION','Definition':{'Name':'AWS-Restart','Version':'1'},"
            + token() + "}";
    }

    String action() {
        return done("CreateServiceAction", newAction()).path("ServiceActionDetail").path("ServiceActionSummary")
            .path("Id").asText();
    }

    /// An action and a version as members of an input.
    String use(String action, String product, String version) {
        return "{'ServiceActionId':'" + action + "','ProductId':'" + product + "','ProvisioningArtifactId':'" + version
            + "'}";
    }

    /// An action, a version, and the call that puts one on the other.
    String used() {
        String product = product();
        String use = use(action(), product, version(product));
        done("AssociateServiceActionWithProvisioningArtifact", use);
        return use;
    }

    /// A launched product whose version has an action, as input of a question for the action's parameters.
    String launched() {
        String product = product();
        String version = version(product);
        String action = action();
        done("AssociateServiceActionWithProvisioningArtifact", use(action, product, version));
        return "{'ServiceActionId':'" + action + "','ProvisionedProductId':'" + launched(product, version) + "'}";
    }

    String launched(String product, String version) {
        String portfolio = portfolio();
        associated(portfolio, product);
        done("AssociatePrincipalWithPortfolio", principal(portfolio, "arn:aws:iam::111122223333:role/Operator"));
        return done("ProvisionProduct", "{'ProductId':'" + product + "','ProvisioningArtifactId':'" + version
            + "','ProvisionedProductName':'web','ProvisionToken':'t','ProvisioningParameters':"
            + "[{'Key':'Stage','Value':'dev'}]}").path("RecordDetail").path("ProvisionedProductId").asText();
    }

    String principal(String portfolio, String arn) {
        return "{'PortfolioId':'" + portfolio + "','PrincipalType':'IAM','PrincipalARN':'" + arn + "'}";
    }

    String token() {
        return "'IdempotencyToken':'t" + made++ + "'";
    }
}
