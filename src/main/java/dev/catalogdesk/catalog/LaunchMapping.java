package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.SdkValues.optional;
import static dev.catalogdesk.catalog.SdkValues.text;
import static dev.catalogdesk.catalog.SdkValues.token;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.OutputKey;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.model.UsageInstruction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProvisioningParametersResponse;
import software.amazon.awssdk.services.servicecatalog.model.ListLaunchPathsResponse;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningArtifactParameter;
import software.amazon.awssdk.services.servicecatalog.model.ProvisioningArtifactPreferences;

/// What a launch asks for, from the SDK's classes into our records.
final class LaunchMapping {
    private LaunchMapping() {
    }

    static Page<LaunchPathSummary> paths(ListLaunchPathsResponse response) {
        return new Page<>(
            response.launchPathSummaries().stream()
                .map(p -> new LaunchPathSummary(new LaunchPath(text(p.id()), text(p.name())),
                    constraints(p.constraintSummaries()), tags(p.tags())))
                .toList(),
            token(response.nextPageToken()));
    }

    static ProvisioningParameters parameters(DescribeProvisioningParametersResponse response) {
        ProvisioningArtifactPreferences preferences = response.provisioningArtifactPreferences();
        return new ProvisioningParameters(
            response.provisioningArtifactParameters().stream().map(LaunchMapping::parameter).toList(),
            constraints(response.constraintSummaries()),
            response.usageInstructions().stream()
                .map(u -> new UsageInstruction(text(u.type()), text(u.value()))).toList(),
            response.tagOptions().stream().map(t -> new TagOption(text(t.key()), t.values())).toList(),
            preferences == null ? List.of() : preferences.stackSetAccounts(),
            preferences == null ? List.of() : preferences.stackSetRegions(),
            response.provisioningArtifactOutputKeys().stream()
                .map(o -> new OutputKey(text(o.key()), text(o.description()))).toList());
    }

    static List<Tag> tags(List<software.amazon.awssdk.services.servicecatalog.model.Tag> tags) {
        return tags.stream().map(t -> new Tag(text(t.key()), text(t.value()))).toList();
    }

    private static List<ConstraintSummary> constraints(
        List<software.amazon.awssdk.services.servicecatalog.model.ConstraintSummary> constraints) {
        return constraints.stream()
            .map(c -> new ConstraintSummary(
                OpenEnum.read(text(c.type()), ConstraintType.UNKNOWN), text(c.description())))
            .toList();
    }

    private static ProvisioningParameter parameter(ProvisioningArtifactParameter parameter) {
        return new ProvisioningParameter(text(parameter.parameterKey()), optional(parameter.defaultValue()),
            text(parameter.parameterType()), Boolean.TRUE.equals(parameter.isNoEcho()),
            text(parameter.description()), constraints(parameter.parameterConstraints()));
    }

    private static ParameterConstraints constraints(
        software.amazon.awssdk.services.servicecatalog.model.@Nullable ParameterConstraints c) {
        return c == null ? ParameterConstraints.none() : new ParameterConstraints(c.allowedValues(),
            given(c.allowedPattern()), given(c.constraintDescription()), given(c.minLength()),
            given(c.maxLength()), given(c.minValue()), given(c.maxValue()));
    }

    private static java.util.Optional<String> given(@Nullable String value) {
        return optional(value).filter(v -> !v.isEmpty());
    }
}
