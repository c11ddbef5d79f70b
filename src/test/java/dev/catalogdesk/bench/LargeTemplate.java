package dev.catalogdesk.bench;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateParser;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A template of the largest size that CloudFormation takes, 200 parameters of all kinds in groups of twenty, and 40
/// rules for it, ten of which speak of one field, so that typing there changes some of them with each key.
final class LargeTemplate {
    /// How many parameters it has.
    static final int PARAMETERS = 200;

    /// How many rules there are.
    static final int RULES = 40;

    /// Key of the field to type into: text of any kind.
    static final String TYPED = "P2";

    /// The letter to type; each further one breaks other rules than the one before.
    static final String LETTER = "a";

    /// How many letters make a difference to the rules.
    static final int LETTERS = 4;

    private static final int GROUP = 20;

    private LargeTemplate() {
    }

    /// The template.
    static Template template() {
        return TemplateParser.parse("Parameters:\n" + each(PARAMETERS, LargeTemplate::parameter)
            + "Metadata:\n  AWS::CloudFormation::Interface:\n    ParameterGroups:\n"
            + each(PARAMETERS / GROUP, LargeTemplate::group)
            + "Resources:\n  Topic: {Type: AWS::SNS::Topic}\n");
    }

    /// What the service would say of its form.
    static UsageInstructions hints(Template template) {
        return new UsageInstructions(Optional.empty(), Optional.empty(), Optional.empty(),
            OpenEnum.read("ALLOWED", TagUpdates.UNKNOWN), List.of(), template.parameterInterface().groups(),
            template.parameterInterface().labels(), List.of());
    }

    /// The rules, as the service sends them.
    static String rules() {
        return "{" + IntStream.range(0, RULES).mapToObj(LargeTemplate::rule).collect(Collectors.joining(",")) + "}";
    }

    private static String parameter(int i) {
        String definition = switch (i % 5) {
            case 0 -> "Type: String, AllowedValues: [dev, test, prod], Default: prod";
            case 1 -> "Type: String, AllowedValues: ['1', '7', '14', '35'], Default: '7'";
            case 2 -> "Type: String, AllowedPattern: '[a-z][a-z0-9-]*', Default: x, ConstraintDescription: Letters.";
            case 3 -> "Type: Number, MinValue: 1, MaxValue: 500, Default: 20";
            default -> i % 2 == 0 ? "Type: String, AllowedValues: ['true', 'false'], Default: 'true'"
                : "Type: CommaDelimitedList, Default: 'eu-central-1a,eu-central-1b'";
        };
        return "  P%d: {%s, Description: What the setting with the number %d is for}%n".formatted(i, definition, i);
    }

    private static String group(int i) {
        return "      - {Label: {default: Group %d}, Parameters: [%s]}%n".formatted(i,
            IntStream.range(i * GROUP, (i + 1) * GROUP).mapToObj(at -> "P" + at).collect(Collectors.joining(", ")));
    }

    private static String rule(int i) {
        String demand = i % LETTERS == 0
            ? "{\"Fn::Not\": [{\"Fn::Equals\": [{\"Ref\": \"%s\"}, \"%s\"]}]}"
                .formatted(TYPED, LETTER.repeat(i / LETTERS % LETTERS + 1))
            : "{\"Fn::Contains\": [[\"%d\", \"7\", \"14\"], {\"Ref\": \"P%d\"}]}".formatted(i, 5 * i + 1);
        return """
            "Rule%d": {"RuleCondition": {"Fn::Equals": [{"Ref": "P%d"}, "prod"]}, "Assertions": [
            {"Assert": %s, "AssertDescription": "What the administrator says of rule %d"}]}"""
            .formatted(i, 5 * i, demand, i);
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
