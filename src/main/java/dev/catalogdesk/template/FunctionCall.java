package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.List;
import java.util.Optional;

/// A function of CloudFormation where a value may stand: an object whose only key is `Ref`, `Condition` or begins
/// with `Fn::`.
///
/// @param name its long name, such as `Fn::Sub`
/// @param argument what it is called with
public record FunctionCall(String name, TemplateValue argument) {
    /// The name of a reference.
    public static final String REF = "Ref";

    /// The name of a condition's use, within other conditions.
    public static final String CONDITION = "Condition";

    /// The name of an attribute's use. Its argument is a list of two wherever the template wrote one text.
    public static final String GET_ATT = "Fn::GetAtt";

    /// The name of a loop, which ends in a name of its own.
    public static final String FOR_EACH = "Fn::ForEach::";

    /// The name of a macro's use.
    public static final String TRANSFORM = "Fn::Transform";

    /// Recognises a call. An object `Condition` that holds an object is none: IAM's policies have such ones.
    ///
    /// @param value any value
    /// @return the call that it is, if it is one
    public static Optional<FunctionCall> of(TemplateValue value) {
        if (!(value instanceof Mapping mapping) || mapping.entries().size() != 1) {
            return Optional.empty();
        }
        String name = mapping.entries().firstEntry().getKey();
        TemplateValue argument = mapping.entries().firstEntry().getValue();
        boolean call = (name.startsWith("Fn::") && !name.startsWith(FOR_EACH))
            || name.equals(REF) || (name.equals(CONDITION) && argument instanceof Scalar);
        return call ? Optional.of(new FunctionCall(name, argument)) : Optional.empty();
    }

    /// Whether it is a call of one function.
    ///
    /// @param function a long name
    /// @return true if it calls it
    public boolean calls(String function) {
        return name.equals(function);
    }

    /// What it is called with, one by one.
    ///
    /// @return the items of its list, or its only argument
    public List<TemplateValue> arguments() {
        return argument.asList();
    }

    /// One of the things it is called with.
    ///
    /// @param index place from 0
    /// @return the argument, if there are so many
    public Optional<TemplateValue> argument(int index) {
        return index < arguments().size() ? Optional.of(arguments().get(index)) : Optional.empty();
    }
}
