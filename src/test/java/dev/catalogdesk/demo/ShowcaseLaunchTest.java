package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.demo.wire.ShapeCheck;
import dev.catalogdesk.demo.wire.SharedData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All that the showcase holds can be told in AWS's own shapes.
class ShowcaseLaunchTest {
    @Test
    void everyProductThatTheCallerSeesCanBeAskedForInEveryVersion() {
        JsonNode model = SharedData.fullModel("servicecatalog");
        List<String> problems = new ArrayList<>();
        var scenario = new ScenarioLoader().load("showcase", new HandTurnedTime().instant());
        try (DemoServer server = DemoServer.start(DemoOptions.of(scenario)); RawCalls calls = new RawCalls(server)) {
            RegionalCatalogue region = scenario.region(SampleScenario.REGION);
            region.products().stream().filter(product -> isSeen(product, region, scenario.callers().getFirst()))
                .forEach(product -> {
                    check(model, calls, "DescribeProduct", "{\"Id\":\"" + product.id() + "\"}", problems);
                    product.versions().stream().filter(version -> version.active()).forEach(version ->
                        product.paths().forEach(path -> check(model, calls, "DescribeProvisioningParameters",
                            "{\"ProductId\":\"" + product.id() + "\",\"ProvisioningArtifactId\":\"" + version.id()
                                + "\",\"PathId\":\"" + path.id() + "\"}", problems)));
                });
            check(model, calls, "SearchProvisionedProducts", "{\"PageSize\":100}", problems);
        }
        assertThat(problems).isEmpty();
    }

    private static boolean isSeen(CatalogueProduct product, RegionalCatalogue region, Caller caller) {
        return product.paths().stream().anyMatch(path -> region.portfolios().stream()
            .anyMatch(portfolio -> portfolio.id().equals(path.portfolioId()) && portfolio.isOpenTo(caller)));
    }

    private static void check(
            JsonNode model, RawCalls calls, String operation, String input, List<String> problems) {
        JsonNode answer = RawCalls.json(calls.catalog(operation, input));
        ShapeCheck.problems(model, operation, answer).forEach(problem -> problems.add(input + ": " + problem));
    }
}
