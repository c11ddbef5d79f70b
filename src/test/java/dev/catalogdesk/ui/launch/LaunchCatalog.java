package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.model.UsageInstruction;
import dev.catalogdesk.operations.ScriptedCatalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A catalogue with one product to launch, for tests of the wizard's models.
final class LaunchCatalog extends ScriptedCatalog {
    final List<LaunchPathSummary> paths = new ArrayList<>(List.of(path("lpv2-a", "Data", "role-a")));
    final List<ProvisioningParameter> parameters = new ArrayList<>(List.of(
        parameter("Size", Optional.of("small"), false, List.of("small", "large")),
        parameter("Network", Optional.empty(), false, List.of()),
        parameter("Password", Optional.empty(), true, List.of())));
    final List<TagOption> tagOptions = new ArrayList<>();
    final List<String> stackSetAccounts = new ArrayList<>();
    final List<String> stackSetRegions = new ArrayList<>();
    final Set<String> takenNames = new HashSet<>();
    final List<String> asked = new ArrayList<>();
    final Map<String, String> rules = new HashMap<>();
    final Map<String, String> roles = new HashMap<>();
    final Map<String, List<TagOption>> tagOptionsOfPath = new HashMap<>();
    Optional<RuntimeException> failure = Optional.empty();

    static LaunchPathSummary path(String id, String name, String role) {
        return new LaunchPathSummary(new LaunchPath(id, name),
            List.of(new ConstraintSummary(OpenEnum.of(ConstraintType.LAUNCH), role)),
            List.of(new Tag("env", "prod")));
    }

    static ProvisioningParameter parameter(
            String key, Optional<String> defaultValue, boolean secret, List<String> allowed) {
        return new ProvisioningParameter(key, defaultValue, "String", secret, "About " + key,
            new ParameterConstraints(allowed, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()));
    }

    @Override
    public ProductDetail describeProduct(String productId) {
        failure.ifPresent(e -> {
            throw e;
        });
        ProductSummary summary = new ProductSummary("prodview-1", productId, "Aurora PostgreSQL Cluster", "Data", "",
            OpenEnum.of(ProductType.CLOUD_FORMATION_TEMPLATE), "", false, "", "", "");
        return new ProductDetail(summary, List.of(
            version("pa-1", "v1", "2026-01-01T00:00:00Z", Guidance.DEFAULT),
            version("pa-3", "v3", "2026-03-01T00:00:00Z", Guidance.DEPRECATED),
            version("pa-2", "v2", "2026-02-01T00:00:00Z", Guidance.DEFAULT)),
            List.of(), paths.stream().map(LaunchPathSummary::path).toList());
    }

    private static ProvisioningArtifact version(String id, String name, String created, Guidance guidance) {
        return new ProvisioningArtifact(id, name, "", Optional.of(Instant.parse(created)), OpenEnum.of(guidance));
    }

    @Override
    public Page<LaunchPathSummary> listLaunchPaths(String productId, Optional<String> pageToken) {
        return new Page<>(paths, Optional.empty());
    }

    @Override
    public ProvisioningParameters describeProvisioningParameters(
        String productId, String provisioningArtifactId, Optional<String> pathId) {
        asked.add(provisioningArtifactId + " " + pathId.orElse("none"));
        String metadata = """
            {"AWS::CloudFormation::Interface": {
              "ParameterGroups": [{"Label": {"default": "Placement"}, "Parameters": ["Network"]}],
              "ParameterLabels": {"Network": {"default": "Where"}}}}""";
        return new ProvisioningParameters(parameters, List.of(),
            List.of(new UsageInstruction("metadata", metadata),
                new UsageInstruction("rules", rules.getOrDefault(pathId.orElse(""), "{}")),
                new UsageInstruction("launchAsRole", roles.getOrDefault(pathId.orElse(""), ""))),
            tagOptionsOfPath.getOrDefault(pathId.orElse(""), tagOptions), stackSetAccounts, stackSetRegions, List.of());
    }

    @Override
    public ProvisionedProduct describeProvisionedProductByName(String name) {
        if (takenNames.contains(name)) {
            return provisioned("another");
        }
        throw new CatalogException.NotFound(
            "DescribeProvisionedProduct", "ResourceNotFoundException", "no", "r", new IllegalStateException());
    }
}
