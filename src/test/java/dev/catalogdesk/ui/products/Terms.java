package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.model.UsageInstruction;
import dev.catalogdesk.ui.task.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes paths and their terms for tests.
final class Terms {
    private final List<ProvisioningParameter> parameters = new ArrayList<>();
    private final List<UsageInstruction> usage = new ArrayList<>();
    private final List<TagOption> tagOptions = new ArrayList<>();
    private final List<ConstraintSummary> constraints = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private List<String> accounts = List.of();
    private List<String> regions = List.of();

    Terms usage(String type, String value) {
        usage.add(new UsageInstruction(type, value));
        return this;
    }

    Terms tagOption(String key, String... values) {
        tagOptions.add(new TagOption(key, List.of(values)));
        return this;
    }

    Terms tag(String key, String value) {
        tags.add(new Tag(key, value));
        return this;
    }

    Terms constraint(ConstraintType type, String description) {
        constraints.add(new ConstraintSummary(OpenEnum.of(type), description));
        return this;
    }

    Terms stackSet(List<String> toAccounts, List<String> toRegions) {
        accounts = toAccounts;
        regions = toRegions;
        return constraint(ConstraintType.STACKSET, "");
    }

    Terms parameter(String key, String type, ParameterConstraints limits) {
        parameters.add(new ProvisioningParameter(key, Optional.empty(), type, false, "", limits));
        return this;
    }

    Terms parameter(String key, String defaultValue) {
        parameters.add(new ProvisioningParameter(key, Optional.of(defaultValue), "String", false, "",
            ParameterConstraints.none()));
        return this;
    }

    Terms secret(String key, Optional<String> defaultValue) {
        parameters.add(new ProvisioningParameter(key, defaultValue, "String", true, "",
            ParameterConstraints.none()));
        return this;
    }

    LaunchPathSummary summary(String id, String name) {
        return new LaunchPathSummary(new LaunchPath(id, name), constraints, tags);
    }

    ProvisioningParameters answer() {
        return new ProvisioningParameters(parameters, constraints, usage, tagOptions, accounts, regions, List.of());
    }

    PathTerms.Terms read() {
        return PathTerms.Terms.read(summary("lp", "Data Platform"), answer());
    }

    PathTerms path(String id) {
        return new PathTerms(summary(id, "Data Platform"), new LoadState.Loaded(), Optional.of(read()));
    }
}
