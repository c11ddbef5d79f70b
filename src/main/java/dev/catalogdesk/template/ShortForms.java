package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The functions that YAML may write as a tag (`!Sub`), and their long form (`Fn::Sub`). The list is that of
/// CloudFormation's reference of intrinsic and of rule-specific functions, with those of its language extensions.
final class ShortForms {
    private static final Set<String> PLAIN = Set.of(FunctionCall.REF, FunctionCall.CONDITION);
    private static final Set<String> FUNCTIONS = Set.of(
        "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap", "ForEach",
        "GetAZs", "GetAtt", "GetStackOutput", "If", "ImportValue", "Join", "Length", "Not", "Or", "RefAll", "Select",
        "Split", "Sub", "ToJsonString", "Transform", "ValueOf", "ValueOfAll");

    private ShortForms() {
    }

    /// The long name of a tag.
    ///
    /// @param tag tag with its exclamation mark
    /// @return `Ref`, `Condition` or a name that begins with `Fn::`; nothing for a tag that is no function
    static Optional<String> longName(String tag) {
        String name = tag.startsWith("!") ? tag.substring(1) : "";
        if (PLAIN.contains(name)) {
            return Optional.of(name);
        }
        return FUNCTIONS.contains(name) ? Optional.of("Fn::" + name) : Optional.empty();
    }

    /// The tag whose letters are the same, if one forgot the right case.
    ///
    /// @param tag tag with its exclamation mark
    static Optional<String> meant(String tag) {
        return Stream.concat(PLAIN.stream(), FUNCTIONS.stream())
            .map(name -> "!" + name).filter(tag::equalsIgnoreCase).findFirst();
    }

    /// A call in the long form.
    static Mapping call(String longName, TemplateValue argument, Place place) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        entries.put(longName, argument(longName, argument));
        return new Mapping(entries, place);
    }

    /// The argument of a call in its long form: `Database.Endpoint.Address` becomes a list of two.
    static TemplateValue argument(String longName, TemplateValue argument) {
        if (!longName.equals(FunctionCall.GET_ATT) || !(argument instanceof Scalar scalar)) {
            return argument;
        }
        int dot = scalar.text().indexOf('.');
        return dot < 0 ? argument : new Sequence(List.of(
            Scalar.of(scalar.text().substring(0, dot)).at(argument.place()),
            Scalar.of(scalar.text().substring(dot + 1)).at(argument.place())), argument.place());
    }
}
