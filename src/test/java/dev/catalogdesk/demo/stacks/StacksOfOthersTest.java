package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.Trials;
import dev.catalogdesk.template.ListedTemplate;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Templates that were written by many other people become stacks, and go again.
class StacksOfOthersTest {
    private static final Pattern NO_EXPORT = Pattern.compile("No export named (.+) found\\.");
    /// Values without which the authors' own conditions and rules do not hold.
    private static final Map<String, Map<String, String>> DEMANDED = Map.of(
        "ADCONNECTOR.cfn", Map.of("CreateADConnectorDomainMembersSG", "Yes"),
        "VPCFlowLogs-main.cfn", Map.of("CreateVPCFlowLogsToCloudWatch", "Yes"));
    /// What AWS would refuse too, and why.
    private static final Map<String, String> REFUSED = Map.of(
        "SapPrivateLink.json", "its rule compares two words with an id: what made JSON of it lost a function",
        "uncdk.yaml", "it takes an attribute of a resource that it does not have");
    private final StackBench bench = new StackBench();
    private final List<String> macros = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int whole;
    private int imports;

    @Test
    void areMadeAndUpdatedWithThemselvesAndDeleted() {
        assumeTrue(ListedTemplate.areThere(), "the templates are not beside the project");
        for (ListedTemplate each : ListedTemplate.good()) {
            if (each.typesLegal()) {
                lead(each);
            }
        }
        System.out.printf("Stacks of other people's templates: %d made, updated with themselves and deleted.%n"
            + "Refused, as AWS would (%d):%n  %s%n"
            + "With macros that are not run, their resources taken as written (%d):%n  %s%n",
            whole, refused.size(), String.join("\n  ", refused), macros.size(), String.join("\n  ", macros));
        assertThat(problems).isEmpty();
        assertThat(refused).hasSameSizeAs(REFUSED.keySet());
        assertThat(whole).isGreaterThan(100);
    }

    private void lead(ListedTemplate each) {
        Template template = each.parse();
        List<String> lacking = template.transforms().stream().map(TemplateTransform::name)
            .filter(name -> !name.equals("AWS::LanguageExtensions")).toList();
        if (!lacking.isEmpty()) {
            macros.add(each.file() + " " + lacking);
        }
        String name = "stack" + whole + "x" + problems.size();
        StackOrder order = StackBench.order(each.text(), values(each, template));
        String refusal = StackBench.refusal(bench.create(name, order));
        if (REFUSED.keySet().stream().anyMatch(each.file()::endsWith)) {
            refused.add(each.file() + ": " + refusal);
            return;
        }
        if (!refusal.equals("started")) {
            problems.add(each.file() + ": not made: " + refusal);
            return;
        }
        bench.later();
        while (bench.stack(name).status().equals("ROLLBACK_COMPLETE") && offerImports(name)) {
            name += "x";
            bench.create(name, order);
            bench.later();
        }
        check(each, name, order);
    }

    private void check(ListedTemplate each, String name, StackOrder order) {
        String status = bench.stack(name).status();
        String again = StackBench.refusal(bench.stacks.update(bench.arn(name), order));
        bench.delete(name);
        bench.later();
        String end = bench.stack(name).status();
        if (status.equals("CREATE_COMPLETE") && again.equals(Stacks.NO_UPDATES) && end.equals("DELETE_COMPLETE")) {
            whole++;
        } else {
            problems.add(each.file() + ": " + status + ", " + again + ", " + end);
        }
    }

    /// What a stack failed to import is exported by another one from now on.
    private boolean offerImports(String name) {
        Map<String, String> outputs = new HashMap<>();
        bench.stacks.events(bench.arn(name)).forEach(event -> {
            Matcher missing = NO_EXPORT.matcher(event.reason());
            if (missing.matches()) {
                outputs.put(missing.group(1), "{Value: x, Export: {Name: '" + missing.group(1) + "'}}");
            }
        });
        StringBuilder template = new StringBuilder("Resources: {Topic: {Type: 'AWS::SNS::Topic'}}\nOutputs:\n");
        outputs.values().forEach(output ->
            template.append("  Output").append(imports++).append(": ").append(output).append('\n'));
        if (outputs.isEmpty()) {
            return false;
        }
        bench.create("exports" + imports, template.toString());
        bench.later();
        return true;
    }

    private static Map<String, String> values(ListedTemplate each, Template template) {
        Map<String, String> values = new HashMap<>();
        template.parameters().stream().filter(ProvisioningParameter::required).forEach(parameter ->
            Trials.of(parameter).fitting().stream().findFirst().ifPresent(value -> values.put(parameter.key(), value)));
        DEMANDED.forEach((file, demanded) -> {
            if (each.file().contains(file)) {
                values.putAll(demanded);
            }
        });
        return values;
    }
}
