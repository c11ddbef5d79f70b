package dev.catalogdesk.demo;

import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.CataloguePath;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.scenario.LikelyHistory;
import dev.catalogdesk.demo.scenario.Mishap;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.scenario.Portfolio;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.scenario.SeededProvisionedProduct;
import dev.catalogdesk.demo.scenario.SeededStack;
import dev.catalogdesk.demo.scenario.ServiceAction;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A small catalogue with one of everything that the tests need.
final class SampleScenario {
    static final String REGION = "us-east-1";
    static final String OTHER_ROLE_KEY = "AKIAOTHERROLE0000000";
    private static final Instant CREATED = Instant.parse("2025-06-01T08:30:00.250Z");
    private static final String RULES = """
        {"Small": {"Assertions": [{"Assert": {"Fn::Contains": [["t3.micro"], {"Ref": "InstanceType"}]},
         "AssertDescription": "Only small ones"}]}}""";
    private static final String SERVER = """
        AWSTemplateFormatVersion: "2010-09-09"
        Description: One server
        Metadata:
          AWS::CloudFormation::Interface:
            ParameterGroups:
              - Label: {default: Server}
                Parameters: [InstanceType]
        Parameters:
          KeyName: {Type: "AWS::EC2::KeyPair::KeyName", Description: Who gets in}
          InstanceType:
            Type: String
            Default: t3.micro
            AllowedValues: [t3.micro, t3.large]
          Size: {Type: Number, Default: 10, MinValue: 5, MaxValue: 50}
          Password: {Type: String, NoEcho: true, MinLength: 8, Default: changeme1}
        Conditions:
          Large: !Equals [!Ref InstanceType, t3.large]
        Resources:
          Server: {Type: "AWS::EC2::Instance", Properties: {InstanceType: !Ref InstanceType}}
        Outputs:
          ServerId: {Description: The server, Value: !Ref Server}
          Address: {Value: !Sub "http://${Server.PublicIp}/${AWS::Region}/${InstanceType}"}
          Secret: {Value: !Ref Password}
          OnlyLarge: {Condition: Large, Value: big}
        """;

    /// Drops a parameter, adds one, and adds a resource.
    private static final String LARGER = """
        Parameters:
          KeyName: {Type: "AWS::EC2::KeyPair::KeyName"}
          InstanceType: {Type: String, Default: t3.micro}
          Password: {Type: String, NoEcho: true, MinLength: 8, Default: changeme1}
          Owner: {Type: String}
        Resources:
          Server: {Type: "AWS::EC2::Instance", Properties: {InstanceType: !Ref InstanceType}}
          Log: {Type: "AWS::Logs::LogGroup"}
        """;
    static final String RESTART = "act-restart000000";

    private SampleScenario() {
    }

    static Scenario create() {
        List<Portfolio> portfolios = List.of(new Portfolio("port-aaaaaaaaaaaaa", "Compute", "Servers", "Platform"));
        RegionalCatalogue region = new RegionalCatalogue(REGION, portfolios, List.of(restart()),
            Stream.concat(Stream.of(server(), many(), stackSet(), terraform(), bare(), queue(), wide()), crowd())
                .toList(),
            List.of(seeded()), List.of(), stacks(), mishaps());
        return new Scenario("sample", "111122223333",
            List.of(new Caller("AKIADEMO000000000001", "arn:aws:sts::111122223333:assumed-role/Operator/ada",
                    "AROADEMO:ada"),
                new Caller(OTHER_ROLE_KEY, "arn:aws:sts::111122223333:assumed-role/Auditor/grace", "AROADEMO:grace")),
            List.of(region));
    }

    private static CatalogueProduct server() {
        CataloguePath first = new CataloguePath("lpv2-first00000000", "Compute", "port-aaaaaaaaaaaaa",
            List.of(new Tag("team", "platform")),
            List.of(new TagOption("stage", List.of("dev", "prod")), new TagOption("cost", List.of("4711")),
                new TagOption("clash", List.of())),
            List.of(new CatalogueConstraint.Launch("arn:aws:iam::111122223333:role/Launch", "Launches as Launch"),
                new CatalogueConstraint.Template(RULES, "Small only"),
                new CatalogueConstraint.ResourceUpdate(true, "")));
        CataloguePath second = new CataloguePath("lpv2-second0000000", "Compute", "port-aaaaaaaaaaaaa",
            List.of(), List.of(), List.of());
        return product("server", "Web server", "Platform", ProductType.CLOUD_FORMATION_TEMPLATE,
            List.of(version("pa-server1", "v1", Guidance.DEPRECATED, true, SERVER),
                new CatalogueVersion("pa-server2", "v2", "What v2 brings", CREATED, Guidance.DEFAULT, true, SERVER,
                    List.of(RESTART)),
                version("pa-server4", "v4", Guidance.DEFAULT, true, LARGER),
                version("pa-serverx", "v3", Guidance.DEFAULT, false, SERVER)),
            List.of(first, second));
    }

    private static CatalogueProduct many() {
        StringBuilder template = new StringBuilder("""
            Resources:
              Topic: {Type: "AWS::SNS::Topic"}
            Outputs:
            """);
        IntStream.range(0, 25).forEach(i -> template.append("  Out").append(i).append(": {Value: v").append(i)
            .append("}\n"));
        return product("outputs", "Many outputs", "Data", ProductType.CLOUD_FORMATION_TEMPLATE,
            List.of(version("pa-many", "v1", Guidance.DEFAULT, true, template.toString())), List.of(plainPath("many")));
    }

    private static CatalogueProduct stackSet() {
        CataloguePath path = new CataloguePath("lpv2-stackset", "Compute", "port-aaaaaaaaaaaaa", List.of(), List.of(),
            List.of(new CatalogueConstraint.StackSet(List.of("111122223333", "444455556666"),
                List.of("us-east-1", "eu-central-1"), "arn:aws:iam::111122223333:role/Admin", "Execution", "Two")));
        return product("stackset", "Baseline", "Security", ProductType.CLOUD_FORMATION_TEMPLATE,
            List.of(version("pa-stackset", "v1", Guidance.DEFAULT, true, bareTemplate())), List.of(path));
    }

    private static CatalogueProduct terraform() {
        return product("terraform", "Terraform network", "Network", ProductType.TERRAFORM_OPEN_SOURCE,
            List.of(version("pa-terraform", "v1", Guidance.DEFAULT, true,
                "{\"variable\": {\"cidr\": {\"type\": \"string\"}}}")), List.of(plainPath("terraform")));
    }

    private static CatalogueProduct bare() {
        return product("pathless", "Pathless", "Platform", ProductType.CLOUD_FORMATION_TEMPLATE,
            List.of(version("pa-pathless", "v1", Guidance.DEFAULT, true, bareTemplate())), List.of());
    }

    /// More resources than a page of changes holds.
    private static CatalogueProduct wide() {
        StringBuilder template = new StringBuilder("Resources:\n");
        IntStream.range(0, 25).forEach(i ->
            template.append("  Topic").append(i).append(": {Type: \"AWS::SNS::Topic\"}\n"));
        return product("wide", "Broad", "Platform", ProductType.CLOUD_FORMATION_TEMPLATE,
            List.of(version("pa-wide", "v1", Guidance.DEFAULT, true, template.toString())), List.of(plainPath("wide")));
    }

    private static CatalogueProduct queue() {
        return product("queue", "Queue", "Platform", ProductType.CLOUD_FORMATION_TEMPLATE,
            List.of(version("pa-queue", "v1", Guidance.DEFAULT, true, bareTemplate())), List.of(plainPath("queue")));
    }

    private static Stream<CatalogueProduct> crowd() {
        return IntStream.range(0, 344).mapToObj(i -> product("crowd" + i, "Crowd %03d".formatted(i), "Crowd",
            ProductType.MARKETPLACE, List.of(version("pa-crowd" + i, "v1", Guidance.DEFAULT, true, bareTemplate())),
            List.of(plainPath("crowd" + i))));
    }

    private static SeededProvisionedProduct seeded() {
        return new LikelyHistory("pp-seeded0000000", "old-server", "prod-server", "pa-server1",
            "lpv2-first00000000", "arn:aws:sts::111122223333:assumed-role/Auditor/grace", Map.of("KeyName", "k"),
            List.of()).ledTo(ProvisionedProductStatus.TAINTED, "It broke", CREATED, CREATED.plusSeconds(9000));
    }

    private static ServiceAction restart() {
        return new ServiceAction(RESTART, "Restart", "Restarts the server", "AWS-RestartEC2Instance", "1",
            "LAUNCH_ROLE", List.of(new ServiceAction.Parameter("InstanceId", "StringList", true, List.of()),
                new ServiceAction.Parameter("Reason", "String", false, List.of("none given"))));
    }

    /// A stack for each verdict of an import.
    private static List<SeededStack> stacks() {
        String stackSet = "arn:aws:cloudformation:us-east-1:111122223333:stackset/many:0a";
        return List.of(stack("loose", "CREATE_COMPLETE", bareTemplate(), "", ""),
            stack("second", "UPDATE_COMPLETE", bareTemplate(), "", ""),
            stack("busy", "UPDATE_IN_PROGRESS", bareTemplate(), "", ""),
            stack("rolled-back", "ROLLBACK_COMPLETE", bareTemplate(), "", ""),
            stack("different", "CREATE_COMPLETE", SERVER, "", ""),
            stack("nested", "CREATE_COMPLETE", bareTemplate(), stackArn("loose"), ""),
            stack("instance", "CREATE_COMPLETE", bareTemplate(), "", stackSet));
    }

    private static SeededStack stack(
            String name, String status, String template, String parent, String stackSet) {
        return new SeededStack(stackArn(name), name, status, "", template, Map.of(), List.of(), CREATED, CREATED,
            parent, stackSet);
    }

    static String stackArn(String name) {
        return "arn:aws:cloudformation:us-east-1:111122223333:stack/" + name + "/0a0b0c0d-0000";
    }

    /// What is named so fails or gets stuck.
    private static List<Mishap> mishaps() {
        return List.of(mishap(OperationKind.LAUNCH, "fails-*", "Quota exceeded"),
            mishap(OperationKind.LAUNCH, "sticks-*", ""),
            mishap(OperationKind.UPDATE, "breaks-*", "The update broke"),
            mishap(OperationKind.TERMINATE, "clings-*", "The bucket is not empty"),
            mishap(OperationKind.ACTION, "breaks-*", "The automation failed"),
            mishap(OperationKind.PLAN, "unplanned-*", "No plan today"),
            mishap(OperationKind.IMPORT, "unwanted-*", "The import was rolled back"));
    }

    private static Mishap mishap(OperationKind operation, String name, String error) {
        return new Mishap(Set.of(operation), Optional.empty(), "*", name,
            error.isEmpty() ? Mishap.Kind.STICK : Mishap.Kind.FAIL, error, "", Optional.empty());
    }

    private static CataloguePath plainPath(String id) {
        return new CataloguePath("lpv2-" + id, "Compute", "port-aaaaaaaaaaaaa", List.of(), List.of(), List.of());
    }

    private static String bareTemplate() {
        return "Resources:\n  Queue: {Type: \"AWS::SQS::Queue\"}\n";
    }

    private static CatalogueVersion version(
            String id, String name, Guidance guidance, boolean active, String template) {
        return new CatalogueVersion(id, name, "What " + name + " brings", CREATED, guidance, active, template);
    }

    private static CatalogueProduct product(String id, String name, String owner, ProductType type,
            List<CatalogueVersion> versions, List<CataloguePath> paths) {
        return new CatalogueProduct("prod-" + id, "prodview-" + id, name, owner, "What " + name + " is", "Acme", type,
            "help@example.com", "Ask us", "https://example.com/help", Optional.empty(), CREATED, versions, paths,
            List.of("Monthly"), List.of(), List.of(), List.of());
    }
}
