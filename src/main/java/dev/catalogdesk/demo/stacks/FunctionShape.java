package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.FunctionCall;
import dev.catalogdesk.template.SubText;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What CloudFormation's functions take, as far as that shows without any value: how many arguments of which form.
final class FunctionShape {
    private static final String ERROR = "Template error: ";
    private static final Pattern INDEX = Pattern.compile("\\s*\\d{1,9}\\s*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z0-9_.:]+");

    private FunctionShape() {
    }

    /// What CloudFormation says of a call that is none.
    static Optional<String> problem(FunctionCall call) {
        List<TemplateValue> given = call.arguments();
        return switch (call.name()) {
            case FunctionCall.REF -> demand(call.argument() instanceof Scalar,
                "every Ref object must have a single String value.");
            case FunctionCall.GET_ATT -> demand(given.size() == 2 && given.stream().noneMatch(FunctionShape::isBlank),
                "every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource"
                    + " attribute");
            case "Fn::Select" -> demand(given.size() == 2 && isIndex(given.get(0)) && !isText(given.get(1)),
                "Fn::Select requires a list argument with two elements: an integer index and a list");
            case "Fn::Split" -> demand(given.size() == 2 && !isBlank(given.get(0)) && isSingle(given.get(0))
                    && isSingle(given.get(1)),
                "every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split"
                    + " or a function that returns a string to be split.");
            case "Fn::Join" -> demand(given.size() == 2 && given.get(0) instanceof Scalar && !isText(given.get(1)),
                "every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to"
                    + " be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.");
            case "Fn::FindInMap" -> demand(given.size() == 3,
                "every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for"
                    + " return value");
            case "Fn::Base64" -> demand(isSingle(call.argument()),
                "every Fn::Base64 object must have a String-typed value.");
            case "Fn::Sub" -> substitution(call);
            default -> logic(call, given);
        };
    }

    private static Optional<String> logic(FunctionCall call, List<TemplateValue> given) {
        return switch (call.name()) {
            case "Fn::If" -> demand(given.size() == 3 && given.get(0) instanceof Scalar,
                "Fn::If requires a list argument with three elements");
            case "Fn::Equals" -> demand(given.size() == 2 && given.stream().allMatch(FunctionShape::isSingle),
                "every Fn::Equals object requires a list of 2 string parameters.");
            case "Fn::Not" -> demand(given.size() == 1, "every Fn::Not object requires one boolean parameter.");
            case "Fn::And", "Fn::Or" -> demand(given.size() >= 2 && given.size() <= 10, "every " + call.name()
                + " object requires a list of at least 2 and at most 10 boolean parameters.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> substitution(FunctionCall call) {
        List<TemplateValue> given = call.arguments();
        boolean fits = call.argument() instanceof Sequence
            ? given.size() == 2 && isText(given.get(0)) && given.get(1) instanceof Mapping
            : isText(call.argument());
        return demand(fits, "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a"
            + " string as first argument, and an optional second argument to specify a mapping of values to replace"
            + " in the string")
            .or(() -> demand(SubText.parse(given.getFirst().asText().orElse("")).stream().allMatch(part ->
                !(part instanceof SubText.Variable(String name)) || VARIABLE.matcher(name).matches()),
                "variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods,"
                    + " and colons"));
    }

    private static Optional<String> demand(boolean holds, String words) {
        return holds ? Optional.empty() : Optional.of(ERROR + words);
    }

    private static boolean isText(TemplateValue value) {
        return value instanceof Scalar;
    }

    private static boolean isBlank(TemplateValue value) {
        return value instanceof Scalar scalar && scalar.text().isEmpty();
    }

    /// Whether a value is or may become a single text.
    private static boolean isSingle(TemplateValue value) {
        return value instanceof Scalar || FunctionCall.of(value).isPresent();
    }

    private static boolean isIndex(TemplateValue value) {
        return value instanceof Scalar scalar ? INDEX.matcher(scalar.text()).matches()
            : FunctionCall.of(value).isPresent();
    }
}
