package dev.catalogdesk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Calls of administrators that provoke every answer that the API declares.
final class AdministrationAttempts {
    private static final String INVALID = "InvalidParameters";
    private static final String MISSING = "ResourceNotFound";
    private static final String IN_USE = "ResourceInUse";
    private static final String DUPLICATE = "DuplicateResource";
    private static final String LIMIT = "LimitExceeded";
    static final String NOT_MIGRATED = "TagOptionNotMigrated";
    private static final List<String> ABOUT_TAG_OPTIONS = List.of("CreatePortfolio", "UpdatePortfolio",
        "DeletePortfolio", "CreateProduct", "UpdateProduct", "DeleteProduct", "CreateTagOption", "DescribeTagOption",
        "ListTagOptions", "UpdateTagOption", "DeleteTagOption", "AssociateTagOptionWithResource",
        "DisassociateTagOptionFromResource", "ListResourcesForTagOption");
    private static final String FORGED = "{'PageToken':'forged'}";
    private final List<Attempt> attempts = new ArrayList<>();

    static List<Attempt> all() {
        AdministrationAttempts all = new AdministrationAttempts();
        all.portfolios();
        all.products();
        all.versions();
        all.associations();
        all.constraints();
        all.tagOptions();
        all.actions();
        all.actionAssociations();
        all.budgets();
        ABOUT_TAG_OPTIONS.forEach(all::notMigrated);
        return List.copyOf(all.attempts);
    }

    private void portfolios() {
        add("CreatePortfolio", Attempt.SUCCESS, r -> "{'DisplayName':'A','Description':'d','ProviderName':'P',"
            + "'Tags':[{'Key':'a','Value':'b'}]," + r.token() + "}");
        add("CreatePortfolio", INVALID, r -> "{'DisplayName':'A','ProviderName':'P',"
            + "'Tags':[{'Key':'a','Value':'b'},{'Key':'a','Value':'c'}]," + r.token() + "}");
        add("CreatePortfolio", LIMIT, r -> {
            times(100, i -> r.portfolio());
            return "{'DisplayName':'A','ProviderName':'P'," + r.token() + "}";
        });
        add("DescribePortfolio", Attempt.SUCCESS, r -> id(r.portfolio()));
        add("DescribePortfolio", MISSING, r -> id("port-none"));
        add("ListPortfolios", Attempt.SUCCESS, r -> "{'PageSize':5}");
        add("ListPortfolios", INVALID, r -> FORGED);
        add("UpdatePortfolio", Attempt.SUCCESS, r -> with(id(r.portfolio()),
            "'DisplayName':'B','AddTags':[{'Key':'a','Value':'b'}],'RemoveTags':['c']"));
        add("UpdatePortfolio", INVALID, r -> with(id(r.portfolio()), "'AddTags':[{'Key':'aws:a','Value':'b'}]"));
        add("UpdatePortfolio", MISSING, r -> id("port-none"));
        add("UpdatePortfolio", LIMIT, r -> {
            String id = r.portfolio();
            r.done("UpdatePortfolio", with(id(id), "'AddTags':[" + tags("a", 20) + "]"));
            return with(id(id), "'AddTags':[" + tags("b", 1) + "]");
        });
        add("DeletePortfolio", Attempt.SUCCESS, r -> id(r.portfolio()));
        add("DeletePortfolio", MISSING, r -> id("port-none"));
        add("DeletePortfolio", INVALID, r -> id("prod-none"));
        add("DeletePortfolio", IN_USE, r -> {
            String portfolio = r.portfolio();
            r.associated(portfolio, r.product());
            return id(portfolio);
        });
        add("ListPortfoliosForProduct", Attempt.SUCCESS, r -> {
            String product = r.product();
            r.associated(r.portfolio(), product);
            return product(product);
        });
        add("ListPortfoliosForProduct", INVALID, r -> product("port-none"));
        add("ListPortfoliosForProduct", MISSING, r -> product("prod-none"));
    }

    private void products() {
        add("CreateProduct", Attempt.SUCCESS, r -> r.newProduct("CLOUD_FORMATION_TEMPLATE", "web.yaml"));
        add("CreateProduct", INVALID, r -> r.newProduct("MARKETPLACE", "web.yaml"));
        add("CreateProduct", LIMIT, r -> {
            times(350, i -> r.product());
            return r.newProduct("CLOUD_FORMATION_TEMPLATE", "web.yaml");
        });
        add("UpdateProduct", Attempt.SUCCESS, r -> with(id(r.product()),
            "'Name':'B','SupportUrl':'https://example.com','AddTags':[{'Key':'a','Value':'b'}]"));
        add("UpdateProduct", INVALID, r -> with(id(r.product()), "'SupportUrl':'mailto:a@example.com'"));
        add("UpdateProduct", MISSING, r -> id("prod-none"));
        add("DeleteProduct", Attempt.SUCCESS, r -> id(r.product()));
        add("DeleteProduct", MISSING, r -> id("prod-none"));
        add("DeleteProduct", INVALID, r -> id("port-none"));
        add("DeleteProduct", IN_USE, r -> {
            String product = r.product();
            r.associated(r.portfolio(), product);
            return id(product);
        });
        add("DescribeProductAsAdmin", Attempt.SUCCESS, r -> id(r.product()));
        add("DescribeProductAsAdmin", MISSING, r -> "{'Name':'Nothing'}");
        add("DescribeProductAsAdmin", INVALID, r -> "{}");
        add("SearchProductsAsAdmin", Attempt.SUCCESS, r -> {
            String portfolio = r.portfolio();
            r.associated(portfolio, r.product());
            return "{'PortfolioId':'" + portfolio + "','ProductSource':'ACCOUNT','SortBy':'Title'}";
        });
        add("SearchProductsAsAdmin", MISSING, r -> "{'PortfolioId':'port-none'}");
        add("SearchProductsAsAdmin", INVALID, r -> FORGED);
    }

    private void versions() {
        add("CreateProvisioningArtifact", Attempt.SUCCESS, r -> with(product(r.product()),
            "'Parameters':" + r.newVersion("web.yaml") + "," + r.token()));
        add("CreateProvisioningArtifact", MISSING, r -> with(product("prod-none"),
            "'Parameters':" + r.newVersion("web.yaml") + "," + r.token()));
        add("CreateProvisioningArtifact", INVALID, r -> with(product(r.product()),
            "'Parameters':" + r.newVersion("broken.yaml") + "," + r.token()));
        add("CreateProvisioningArtifact", LIMIT, r -> {
            String product = r.product();
            times(99, i -> r.secondVersion(product));
            return with(product(product), "'Parameters':" + r.newVersion("web.yaml") + "," + r.token());
        });
        onVersion("UpdateProvisioningArtifact", "'Guidance':'DEPRECATED','Active':false");
        onVersion("DescribeProvisioningArtifact",
            "'Verbose':true,'IncludeProvisioningArtifactParameters':true");
        add("DeleteProvisioningArtifact", Attempt.SUCCESS, r -> {
            String product = r.product();
            return version(product, r.secondVersion(product));
        });
        add("DeleteProvisioningArtifact", MISSING, r -> version(r.product(), "pa-none"));
        add("DeleteProvisioningArtifact", INVALID, r -> version(r.product(), "prod-none"));
        add("DeleteProvisioningArtifact", IN_USE, r -> {
            String product = r.product();
            return version(product, r.version(product));
        });
        add("ListProvisioningArtifacts", Attempt.SUCCESS, r -> product(r.product()));
        add("ListProvisioningArtifacts", MISSING, r -> product("prod-none"));
        add("ListProvisioningArtifacts", INVALID, r -> product("port-none"));
    }

    private void associations() {
        add("AssociateProductWithPortfolio", Attempt.SUCCESS, r -> "{" + r.associated() + "}");
        add("AssociateProductWithPortfolio", INVALID, r -> both("prod-none", r.product()));
        add("AssociateProductWithPortfolio", MISSING, r -> both("port-none", r.product()));
        add("AssociateProductWithPortfolio", LIMIT, r -> {
            String portfolio = r.portfolio();
            times(150, i -> r.associated(portfolio, r.product()));
            return both(portfolio, r.product());
        });
        add("DisassociateProductFromPortfolio", Attempt.SUCCESS, r -> "{" + r.associated() + "}");
        add("DisassociateProductFromPortfolio", MISSING, r -> both(r.portfolio(), r.product()));
        add("DisassociateProductFromPortfolio", INVALID, r -> both("prod-none", r.product()));
        add("DisassociateProductFromPortfolio", IN_USE, r -> {
            String members = r.associated();
            r.done("CreateConstraint", r.launch(members));
            return "{" + members + "}";
        });
        String role = "arn:aws:iam::111122223333:role/R";
        add("AssociatePrincipalWithPortfolio", Attempt.SUCCESS, r -> r.principal(r.portfolio(), role));
        add("AssociatePrincipalWithPortfolio", INVALID, r -> r.principal(r.portfolio(), "arn:aws:iam:::role/R"));
        add("AssociatePrincipalWithPortfolio", MISSING, r -> r.principal("port-none", role));
        add("AssociatePrincipalWithPortfolio", LIMIT, r -> {
            String portfolio = r.portfolio();
            times(100, i -> r.done("AssociatePrincipalWithPortfolio", r.principal(portfolio, role + i)));
            return r.principal(portfolio, role);
        });
        add("DisassociatePrincipalFromPortfolio", Attempt.SUCCESS, r -> {
            String input = r.principal(r.portfolio(), role);
            r.done("AssociatePrincipalWithPortfolio", input);
            return input;
        });
        add("DisassociatePrincipalFromPortfolio", INVALID, r -> r.principal(r.portfolio(), "role/R"));
        add("DisassociatePrincipalFromPortfolio", MISSING, r -> r.principal(r.portfolio(), role));
        add("ListPrincipalsForPortfolio", Attempt.SUCCESS, r -> {
            String portfolio = r.portfolio();
            r.done("AssociatePrincipalWithPortfolio", r.principal(portfolio, role));
            return "{'PortfolioId':'" + portfolio + "'}";
        });
        add("ListPrincipalsForPortfolio", MISSING, r -> "{'PortfolioId':'port-none'}");
        add("ListPrincipalsForPortfolio", INVALID, r -> "{'PortfolioId':'prod-none'}");
    }

    private void constraints() {
        add("CreateConstraint", Attempt.SUCCESS, r -> r.launch(r.associated()));
        add("CreateConstraint", Attempt.SUCCESS, r -> r.stackSet(r.associated()));
        add("CreateConstraint", Attempt.SUCCESS, r -> r.notification(r.associated()));
        add("CreateConstraint", Attempt.SUCCESS, r -> r.template(r.associated()));
        add("CreateConstraint", MISSING, r ->
            r.launch("'PortfolioId':'" + r.portfolio() + "','ProductId':'" + r.product() + "'"));
        add("CreateConstraint", INVALID, r -> {
            String members = r.associated();
            r.done("CreateConstraint", r.launch(members));
            return r.stackSet(members);
        });
        add("CreateConstraint", DUPLICATE, r -> {
            String members = r.associated();
            r.done("CreateConstraint", r.launch(members));
            return r.launch(members);
        });
        add("CreateConstraint", LIMIT, r -> {
            String members = r.associated();
            times(100, i -> r.done("CreateConstraint", r.template(members)));
            return r.template(members);
        });
        add("DescribeConstraint", Attempt.SUCCESS, r -> id(r.constraint()));
        add("DescribeConstraint", MISSING, r -> id("cons-none"));
        add("ListConstraintsForPortfolio", Attempt.SUCCESS, r -> {
            String members = r.associated();
            r.done("CreateConstraint", r.launch(members));
            return "{" + members + "}";
        });
        add("ListConstraintsForPortfolio", MISSING, r -> "{'PortfolioId':'port-none'}");
        add("ListConstraintsForPortfolio", INVALID, r -> "{'PortfolioId':'prod-none'}");
        add("UpdateConstraint", Attempt.SUCCESS, r -> with(id(r.constraint()), "'Description':'d'"));
        add("UpdateConstraint", MISSING, r -> id("cons-none"));
        add("UpdateConstraint", INVALID, r -> with(id(r.constraint()), "'Parameters':'{}'"));
        add("DeleteConstraint", Attempt.SUCCESS, r -> id(r.constraint()));
        add("DeleteConstraint", MISSING, r -> id("cons-none"));
        add("DeleteConstraint", INVALID, r -> id("prod-none"));
    }

    private void tagOptions() {
        add("CreateTagOption", Attempt.SUCCESS, r -> "{'Key':'stage','Value':'dev'}");
        add("CreateTagOption", DUPLICATE, r -> {
            r.tagOption("dev");
            return "{'Key':'stage','Value':'dev'}";
        });
        add("CreateTagOption", LIMIT, r -> {
            times(25, i -> r.tagOption("v" + i));
            return "{'Key':'stage','Value':'dev'}";
        });
        add("DescribeTagOption", Attempt.SUCCESS, r -> id(r.tagOption("dev")));
        add("DescribeTagOption", MISSING, r -> id("tag-none"));
        add("ListTagOptions", Attempt.SUCCESS, r -> {
            r.tagOption("dev");
            r.tagOption("prod");
            return "{'PageSize':1,'Filters':{'Key':'stage','Active':true}}";
        });
        add("ListTagOptions", INVALID, r -> FORGED);
        add("UpdateTagOption", Attempt.SUCCESS, r -> with(id(r.tagOption("dev")), "'Active':false"));
        add("UpdateTagOption", MISSING, r -> with(id("tag-none"), "'Active':false"));
        add("UpdateTagOption", INVALID, r -> id(r.tagOption("dev")));
        add("UpdateTagOption", DUPLICATE, r -> {
            r.tagOption("prod");
            return with(id(r.tagOption("dev")), "'Value':'prod'");
        });
        add("DeleteTagOption", Attempt.SUCCESS, r -> id(r.tagOption("dev")));
        add("DeleteTagOption", MISSING, r -> id("tag-none"));
        add("DeleteTagOption", IN_USE, r -> {
            String option = r.tagOption("dev");
            r.done("AssociateTagOptionWithResource", r.tagged(option, r.portfolio()));
            return id(option);
        });
        add("AssociateTagOptionWithResource", Attempt.SUCCESS, r -> r.tagged(r.tagOption("dev"), r.product()));
        add("AssociateTagOptionWithResource", MISSING, r -> r.tagged(r.tagOption("dev"), "prod-none"));
        add("AssociateTagOptionWithResource", INVALID, r -> r.tagged(r.tagOption("dev"), "pa-none"));
        add("AssociateTagOptionWithResource", LIMIT, r -> {
            String portfolio = r.portfolio();
            times(25, i -> r.done("AssociateTagOptionWithResource", r.tagged(r.tagOption("v" + i), portfolio)));
            return r.tagged(r.done("CreateTagOption", "{'Key':'cost','Value':'1'}").path("TagOptionDetail").path("Id")
                .asText(), portfolio);
        });
        add("AssociateTagOptionWithResource", DUPLICATE, this::tagged);
        add("AssociateTagOptionWithResource", "InvalidState", r -> {
            String option = r.tagOption("dev");
            r.done("UpdateTagOption", with(id(option), "'Active':false"));
            return r.tagged(option, r.portfolio());
        });
        add("DisassociateTagOptionFromResource", Attempt.SUCCESS, this::tagged);
        add("DisassociateTagOptionFromResource", MISSING, r -> r.tagged(r.tagOption("dev"), r.portfolio()));
        add("ListResourcesForTagOption", Attempt.SUCCESS, r -> {
            String option = r.tagOption("dev");
            r.done("AssociateTagOptionWithResource", r.tagged(option, r.portfolio()));
            r.done("AssociateTagOptionWithResource", r.tagged(option, r.product()));
            return "{'TagOptionId':'" + option + "','PageSize':1}";
        });
        add("ListResourcesForTagOption", MISSING, r -> "{'TagOptionId':'tag-none'}");
        add("ListResourcesForTagOption", INVALID, r ->
            "{'TagOptionId':'" + r.tagOption("dev") + "','ResourceType':'Stack'}");
    }

    private void actions() {
        add("CreateServiceAction", Attempt.SUCCESS, FreshRegion::newAction);
        add("CreateServiceAction", INVALID, r -> "{'Name':'A','DefinitionType':'SSM_AUTOMATION','Definition':"
            + "{'Name':'D','Version':'1','Parameters':'[{}]'}," + r.token() + "}");
        add("CreateServiceAction", LIMIT, r -> {
            times(200, i -> r.action());
            return r.newAction();
        });
        add("DescribeServiceAction", Attempt.SUCCESS, r -> id(r.action()));
        add("DescribeServiceAction", MISSING, r -> id("act-none"));
        add("ListServiceActions", Attempt.SUCCESS, r -> {
            r.action();
            return "{}";
        });
        add("ListServiceActions", INVALID, r -> FORGED);
        add("UpdateServiceAction", Attempt.SUCCESS, r -> with(id(r.action()), "'Name':'B'"));
        add("UpdateServiceAction", MISSING, r -> id("act-none"));
        add("UpdateServiceAction", INVALID, r -> with(id(r.action()), "'Definition':{'Name':'D'}"));
        add("DeleteServiceAction", Attempt.SUCCESS, r -> with(id(r.action()), r.token()));
        add("DeleteServiceAction", MISSING, r -> id("act-none"));
        add("DeleteServiceAction", INVALID, r -> id("prod-none"));
        add("DeleteServiceAction", IN_USE, r -> {
            String product = r.product();
            String action = r.action();
            r.done("AssociateServiceActionWithProvisioningArtifact", r.use(action, product, r.version(product)));
            return id(action);
        });
    }

    private void actionAssociations() {
        String associate = "AssociateServiceActionWithProvisioningArtifact";
        String disassociate = "DisassociateServiceActionFromProvisioningArtifact";
        add(associate, Attempt.SUCCESS, AdministrationAttempts::use);
        add(associate, MISSING, r -> r.use("act-none", r.product(), "pa-none"));
        add(associate, INVALID, r -> r.use(r.action(), "port-none", "pa-none"));
        add(associate, DUPLICATE, FreshRegion::used);
        add(associate, LIMIT, r -> {
            String product = r.product();
            String version = r.version(product);
            times(25, i -> r.done(associate, r.use(r.action(), product, version)));
            return r.use(r.action(), product, version);
        });
        add(disassociate, Attempt.SUCCESS, FreshRegion::used);
        add(disassociate, MISSING, AdministrationAttempts::use);
        add(disassociate, INVALID, r -> r.use(r.action(), "port-none", "pa-none"));
        for (String batch : List.of("Batch" + associate, "Batch" + disassociate)) {
            add(batch, Attempt.SUCCESS, r -> "{'ServiceActionAssociations':[" + use(r) + "]}");
            add(batch, INVALID, r -> {
                String use = use(r);
                return "{'ServiceActionAssociations':[" + use + "," + use + "]}";
            });
        }
        add("ListProvisioningArtifactsForServiceAction", Attempt.SUCCESS, r -> {
            String product = r.product();
            String action = r.action();
            r.done(associate, r.use(action, product, r.version(product)));
            return "{'ServiceActionId':'" + action + "'}";
        });
        add("ListProvisioningArtifactsForServiceAction", MISSING, r -> "{'ServiceActionId':'act-none'}");
        add("ListProvisioningArtifactsForServiceAction", INVALID, r -> "{'ServiceActionId':'prod-none'}");
        onVersion("ListServiceActionsForProvisioningArtifact", "'PageSize':1");
        add("DescribeServiceActionExecutionParameters", Attempt.SUCCESS, FreshRegion::launched);
        add("DescribeServiceActionExecutionParameters", MISSING, r ->
            "{'ServiceActionId':'" + r.action() + "','ProvisionedProductId':'pp-none'}");
        add("DescribeServiceActionExecutionParameters", INVALID, r -> {
            String product = r.product();
            return "{'ServiceActionId':'" + r.action() + "','ProvisionedProductId':'"
                + r.launched(product, r.version(product)) + "'}";
        });
    }

    private void budgets() {
        add("AssociateBudgetWithResource", Attempt.SUCCESS, r -> budget("Monthly", r.portfolio()));
        add("AssociateBudgetWithResource", INVALID, r -> budget("Monthly", "pa-none"));
        add("AssociateBudgetWithResource", DUPLICATE, this::budgeted);
        add("AssociateBudgetWithResource", LIMIT, r -> budgeted(r).replace("Monthly", "Yearly"));
        add("AssociateBudgetWithResource", MISSING, r -> budget("Monthly", "prod-none"));
        add("DisassociateBudgetFromResource", Attempt.SUCCESS, this::budgeted);
        add("DisassociateBudgetFromResource", MISSING, r -> budget("Monthly", r.portfolio()));
        add("ListBudgetsForResource", Attempt.SUCCESS, r -> budgeted(r).replace("'BudgetName':'Monthly',", ""));
        add("ListBudgetsForResource", MISSING, r -> "{'ResourceId':'prod-none'}");
        add("ListBudgetsForResource", INVALID, r -> "{'ResourceId':'pa-none'}");
    }

    /// What succeeds in other accounts.
    private void notMigrated(String operation) {
        add(operation, NOT_MIGRATED, attempts.stream().filter(each -> each.operation().equals(operation))
            .filter(each -> each.outcome().equals(Attempt.SUCCESS)).findFirst().orElseThrow().input());
    }

    /// Operations that are about one version.
    private void onVersion(String operation, String members) {
        add(operation, Attempt.SUCCESS, r -> {
            String product = r.product();
            return with(version(product, r.version(product)), members);
        });
        add(operation, MISSING, r -> version(r.product(), "pa-none"));
        add(operation, INVALID, r -> version("port-none", "pa-none"));
    }

    private String tagged(FreshRegion region) {
        String input = region.tagged(region.tagOption("dev"), region.portfolio());
        region.done("AssociateTagOptionWithResource", input);
        return input;
    }

    private String budgeted(FreshRegion region) {
        String input = budget("Monthly", region.portfolio());
        region.done("AssociateBudgetWithResource", input);
        return input;
    }

    private static String use(FreshRegion region) {
        String product = region.product();
        return region.use(region.action(), product, region.version(product));
    }

    private static String budget(String name, String resource) {
        return "{'BudgetName':'" + name + "','ResourceId':'" + resource + "'}";
    }

    private static String id(String id) {
        return "{'Id':'" + id + "'}";
    }

    private static String product(String id) {
        return "{'ProductId':'" + id + "'}";
    }

    private static String version(String product, String version) {
        return with(product(product), "'ProvisioningArtifactId':'" + version + "'");
    }

    private static String both(String portfolio, String product) {
        return with(product(product), "'PortfolioId':'" + portfolio + "'");
    }

    private static String with(String input, String members) {
        return input.substring(0, input.length() - 1) + "," + members + "}";
    }

    private static String tags(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> "{'Key':'" + prefix + i + "','Value':'v'}")
            .collect(Collectors.joining(","));
    }

    private static void times(int count, IntConsumer step) {
        IntStream.range(0, count).forEach(step);
    }

    private void add(String operation, String outcome, Function<FreshRegion, String> input) {
        attempts.add(new Attempt(operation, outcome, input));
    }
}
