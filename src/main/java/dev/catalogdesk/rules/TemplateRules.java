package dev.catalogdesk.rules;

import dev.catalogdesk.model.MessageKey;
import java.util.List;

/// The rules of a launch path. Immutable, any thread.
///
/// @param assertions what they demand, in their order
/// @param faults what in them is not as CloudFormation's guide says, as names of sentences: such parts are left to AWS
public record TemplateRules(List<RuleAssertion> assertions, List<MessageKey> faults) {
    /// Copies the lists.
    public TemplateRules {
        assertions = List.copyOf(assertions);
        faults = List.copyOf(faults);
    }

    /// No rules.
    ///
    /// @return rules that demand nothing
    public static TemplateRules none() {
        return new TemplateRules(List.of(), List.of());
    }

    /// Reads rules, as `UsageInstructions` of type `rules` give them: rules by name, or a document with a section
    /// `Rules`. A function that is not known stays in them as unknown.
    ///
    /// @param json the text; a blank one and `{}` hold no rules
    /// @return the rules
    /// @throws RulesException if the text is no JSON object, or larger than any template
    public static TemplateRules parse(String json) {
        return RulesReader.read(json);
    }

    /// Holds the rules against values, once. Where values change, `LiveRules` does less work.
    ///
    /// @param values the values
    /// @return what each assertion says to them
    public RulesReport evaluate(RuleValues values) {
        return new LiveRules(this, values).report();
    }
}
