package dev.catalogdesk.export;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.CataloguePath;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.scenario.Portfolio;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A catalogue with a product that gives its parameters `P0` to `P5` back as outputs, but for a secret. It has two
/// versions and two paths, so that it matters which ones a command names. Beside it there is a StackSet.
final class EchoScenario {
    static final String REGION = "eu-central-1";
    static final String PRODUCT = "prod-echo";
    static final String VERSION = "pa-echo-2";
    static final String PATH = "lpv2-echo-2";
    static final String STACK_SET_PATH = "lpv2-set";
    static final String STACK_SET = "prod-set";
    static final String STACK_SET_VERSION = "pa-set";
    static final String SECRET = "Password";
    private static final int PARAMETERS = 6;

    private EchoScenario() {
    }

    static Scenario create() {
        CatalogueProduct product = new CatalogueProduct(PRODUCT, "prodview-echo", "Echo", "Data", "Echoes", "",
            ProductType.CLOUD_FORMATION_TEMPLATE, "", "", "", Optional.empty(), Instant.EPOCH,
            List.of(version("pa-echo-1", "v1"), version(VERSION, "v2")),
            List.of(path("lpv2-echo-1"), path(PATH)), List.of(), List.of(), List.of(), List.of());
        CatalogueProduct stackSet = new CatalogueProduct(STACK_SET, "prodview-set", "Set", "Data", "", "",
            ProductType.CLOUD_FORMATION_TEMPLATE, "", "", "", Optional.empty(), Instant.EPOCH,
            List.of(version(STACK_SET_VERSION, "v1")), List.of(new CataloguePath(STACK_SET_PATH, "Echoes", "port-echo",
                List.of(), List.of(), List.of(new CatalogueConstraint.StackSet(List.of("111122223333", "444455556666"),
                    List.of("us-east-1", REGION), "arn:aws:iam::111122223333:role/Admin", "Execution", "")))),
            List.of(), List.of(), List.of(), List.of());
        return new Scenario("echo", "111122223333", List.of(), List.of(new RegionalCatalogue(REGION,
            List.of(new Portfolio("port-echo", "Echoes", "", "")), List.of(product, stackSet), List.of())));
    }

    private static CatalogueVersion version(String id, String name) {
        StringBuilder parameters = new StringBuilder("Parameters:\n  Password: {Type: String, NoEcho: true}\n");
        StringBuilder outputs = new StringBuilder("Outputs:\n");
        for (int i = 0; i < PARAMETERS; i++) {
            parameters.append("  P").append(i).append(": {Type: String}\n");
            outputs.append("  P").append(i).append(": {Value: !Ref P").append(i).append("}\n");
        }
        return new CatalogueVersion(id, name, "", Instant.EPOCH, Guidance.DEFAULT, true,
            parameters.append(outputs).append("Resources:\n  Queue: {Type: \"AWS::SQS::Queue\"}\n").toString());
    }

    private static CataloguePath path(String id) {
        return new CataloguePath(id, "Echoes", "port-echo", List.of(), List.of(),
            List.of(new CatalogueConstraint.Launch("arn:aws:iam::111122223333:role/Launch", "")));
    }
}
