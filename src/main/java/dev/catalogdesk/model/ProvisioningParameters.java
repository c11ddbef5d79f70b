package dev.catalogdesk.model;

import java.util.List;
import java.util.Optional;

/// What a launch of one version on one path asks for (DescribeProvisioningParameters).
///
/// @param parameters parameters in the template's order
/// @param constraints constraints of the path
/// @param usageInstructions hints by type
/// @param tagOptions tags to choose
/// @param stackSetAccounts accounts a StackSet product may go to
/// @param stackSetRegions regions a StackSet product may go to
/// @param outputKeys outputs to expect
public record ProvisioningParameters(
        List<ProvisioningParameter> parameters,
        List<ConstraintSummary> constraints,
        List<UsageInstruction> usageInstructions,
        List<TagOption> tagOptions,
        List<String> stackSetAccounts,
        List<String> stackSetRegions,
        List<OutputKey> outputKeys) {
    /// Copies the collections.
    public ProvisioningParameters {
        parameters = List.copyOf(parameters);
        constraints = List.copyOf(constraints);
        usageInstructions = List.copyOf(usageInstructions);
        tagOptions = List.copyOf(tagOptions);
        stackSetAccounts = List.copyOf(stackSetAccounts);
        stackSetRegions = List.copyOf(stackSetRegions);
        outputKeys = List.copyOf(outputKeys);
    }

    /// The text of a usage instruction.
    ///
    /// @param type its type
    /// @return its value, if the service sent one
    public Optional<String> instruction(String type) {
        return usageInstructions.stream().filter(i -> i.type().equals(type)).map(UsageInstruction::value).findFirst();
    }
}
