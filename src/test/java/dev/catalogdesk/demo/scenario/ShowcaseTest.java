package dev.catalogdesk.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateParser;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the showcase to what it promises: the demo, the tests and the pictures all stand on it.
class ShowcaseTest {
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private static final String AFTER_PREFIX = "[a-z0-9]{13}";
    private static Scenario showcase;

    @BeforeAll
    static void load() {
        showcase = new ScenarioLoader().load("showcase", NOW);
    }

    @Test
    void hasManyProductsInBothRegions() {
        assertThat(showcase.regions()).extracting(RegionalCatalogue::region)
            .containsExactly("eu-central-1", "us-east-1");
        assertThat(products().map(CatalogueProduct::name).collect(Collectors.toSet())).hasSizeGreaterThanOrEqualTo(24);
        assertThat(showcase.regions()).allSatisfy(region -> {
            assertThat(region.products()).hasSizeGreaterThanOrEqualTo(18);
            assertThat(region.portfolios()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(region.provisionedProducts()).hasSizeGreaterThanOrEqualTo(12);
        });
        assertThat(products().map(CatalogueProduct::type).collect(Collectors.toSet())).contains(
            ProductType.CLOUD_FORMATION_TEMPLATE, ProductType.TERRAFORM_OPEN_SOURCE, ProductType.EXTERNAL,
            ProductType.MARKETPLACE);
    }

    @Test
    void hasProductsThatAreCompleteAndVersionsInOrder() {
        assertThat(products()).allSatisfy(product -> {
            assertThat(product.shortDescription()).isNotBlank();
            assertThat(product.supportEmail()).contains("@");
            assertThat(product.supportUrl()).startsWith("https://");
            assertThat(product.paths()).isNotEmpty();
            assertThat(product.versions()).hasSizeBetween(2, 5);
            assertThat(product.versions()).extracting(CatalogueVersion::createdTime).isSorted();
            assertThat(product.versions()).allSatisfy(
                version -> assertThat(version.createdTime())
                    .isBetween(product.createdTime().minusSeconds(36_000), NOW));
        });
    }

    @Test
    void hasIdsOfTheRightFormAndEachOnce() {
        List<String> ids = new ArrayList<>();
        for (RegionalCatalogue region : showcase.regions()) {
            region.portfolios().forEach(portfolio -> ids.add(portfolio.id()));
            region.provisionedProducts().forEach(provisioned -> ids.add(provisioned.id()));
        }
        products().forEach(product -> {
            ids.add(product.id());
            ids.add(product.viewId());
            product.versions().forEach(version -> ids.add(version.id()));
            product.paths().forEach(path -> ids.add(path.id()));
        });

        assertThat(ids).doesNotHaveDuplicates()
            .allMatch(id -> id.matches("(port|pp|prod|prodview|pa|lpv2)-" + AFTER_PREFIX));
    }

    @Test
    void hasTemplatesThatCanAllBeRead() {
        assertThat(versions()).allSatisfy(version -> {
            Template template = TemplateParser.parse(version.template());
            assertThat(template.description()).isNotBlank();
            assertThat(template.resources()).isNotEmpty();
            assertThat(template.outputs()).isNotEmpty().allSatisfy(
                output -> assertThat(output.description()).isNotBlank());
            assertThat(template.parameters()).isNotEmpty().allSatisfy(
                parameter -> assertThat(parameter.description()).as(parameter.key()).isNotBlank());
        });
    }

    @Test
    void hasTemplatesWhoseReferencesAllLeadSomewhere() {
        assertThat(versions().filter(version -> !version.template().startsWith("{"))).allSatisfy(version -> {
            Template template = TemplateParser.parse(version.template());
            Set<String> known = new HashSet<>();
            template.parameters().forEach(parameter -> known.add(parameter.key()));
            template.resources().forEach(resource -> known.add(resource.logicalId()));

            assertThat(references(template.root())).filteredOn(name -> !name.startsWith("AWS::"))
                .isSubsetOf(known);
            assertThat(template.metadata().mapping("AWS::CloudFormation::Interface").mapping("ParameterLabels")
                .entries().keySet()).isSubsetOf(known);
            assertThat(groups(template)).isSubsetOf(known);
        });
    }

    @Test
    void hasDefaultsThatTheirOwnParametersAllow() {
        assertThat(parameters()).filteredOn(parameter -> parameter.defaultValue().isPresent()).allSatisfy(parameter -> {
            String value = parameter.defaultValue().orElseThrow();
            if (!parameter.constraints().allowedValues().isEmpty()) {
                assertThat(parameter.constraints().allowedValues()).contains(value);
            }
            parameter.constraints().allowedPattern().ifPresent(
                pattern -> assertThat(value).as(parameter.key()).matches(pattern));
            parameter.constraints().minValue().ifPresent(
                least -> assertThat(Long.parseLong(value)).isGreaterThanOrEqualTo(Long.parseLong(least)));
            parameter.constraints().maxValue().ifPresent(
                most -> assertThat(Long.parseLong(value)).isLessThanOrEqualTo(Long.parseLong(most)));
        });
    }

    @Test
    void hasEveryTypeOfParameter() {
        Set<String> types = parameters().map(ProvisioningParameter::type)
            .collect(Collectors.toCollection(TreeSet::new));

        assertThat(types).contains("String", "Number", "List<Number>", "CommaDelimitedList",
            "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id",
            "AWS::EC2::KeyPair::KeyName", "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id",
            "AWS::EC2::Subnet::Id", "AWS::EC2::Volume::Id", "AWS::EC2::VPC::Id", "AWS::Route53::HostedZone::Id",
            "List<AWS::EC2::AvailabilityZone::Name>", "List<AWS::EC2::Image::Id>", "List<AWS::EC2::Instance::Id>",
            "List<AWS::EC2::SecurityGroup::GroupName>", "List<AWS::EC2::SecurityGroup::Id>",
            "List<AWS::EC2::Subnet::Id>", "List<AWS::EC2::Volume::Id>", "List<AWS::EC2::VPC::Id>",
            "List<AWS::Route53::HostedZone::Id>", "AWS::SSM::Parameter::Name", "AWS::SSM::Parameter::Value<String>",
            "AWS::SSM::Parameter::Value<List<String>>", "AWS::SSM::Parameter::Value<CommaDelimitedList>",
            "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
            "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>");
    }

    @Test
    void hasEveryConstraintOfAParameter() {
        assertThat(parameters()).anyMatch(ProvisioningParameter::noEcho)
            .anyMatch(parameter -> !parameter.constraints().allowedValues().isEmpty())
            .anyMatch(parameter -> parameter.constraints().allowedPattern().isPresent())
            .anyMatch(parameter -> parameter.constraints().constraintDescription().isPresent())
            .anyMatch(parameter -> parameter.constraints().minLength().isPresent())
            .anyMatch(parameter -> parameter.constraints().maxLength().isPresent())
            .anyMatch(parameter -> parameter.constraints().minValue().isPresent())
            .anyMatch(parameter -> parameter.constraints().maxValue().isPresent());
    }

    @Test
    void hasTheOddCasesOfVersionsPathsAndTags() {
        List<CatalogueProduct> products = showcase.region("eu-central-1").products();

        assertThat(products).anyMatch(product -> product.paths().size() > 1
            && product.paths().stream().map(CataloguePath::name).distinct().count() < product.paths().size());
        assertThat(products).anyMatch(product -> product.versions().stream().filter(CatalogueVersion::active)
            .allMatch(version -> version.guidance() == Guidance.DEPRECATED));
        assertThat(versions()).anyMatch(version -> !version.active());
        assertThat(products).flatExtracting(CatalogueProduct::paths).flatExtracting(CataloguePath::tagOptions)
            .anyMatch(option -> option.values().isEmpty())
            .anyMatch(option -> option.values().size() == 1)
            .anyMatch(option -> option.values().size() > 1);
        assertThat(products).anyMatch(product -> !product.budgets().isEmpty())
            .anyMatch(product -> product.sourceProductId().isPresent());
    }

    @Test
    void hasEveryKindOfPathConstraint() {
        Stream<CatalogueConstraint> constraints = products().flatMap(product -> product.paths().stream())
            .flatMap(path -> path.constraints().stream());

        assertThat(constraints.collect(Collectors.toList()))
            .anyMatch(CatalogueConstraint.Launch.class::isInstance)
            .anyMatch(CatalogueConstraint.Template.class::isInstance)
            .anyMatch(CatalogueConstraint.StackSet.class::isInstance)
            .anyMatch(CatalogueConstraint.Notification.class::isInstance)
            .anyMatch(constraint -> constraint instanceof CatalogueConstraint.ResourceUpdate update
                && update.tagUpdatesAllowed())
            .anyMatch(constraint -> constraint instanceof CatalogueConstraint.ResourceUpdate update
                && !update.tagUpdatesAllowed());
    }

    @Test
    void hasRulesThatNameParametersOfEveryVersionToLaunch() {
        Set<String> functions = new HashSet<>();
        products().forEach(product -> product.paths().forEach(path -> path.constraints().forEach(constraint -> {
            if (constraint instanceof CatalogueConstraint.Template rules) {
                Mapping root = TemplateParser.parse(rules.rulesJson()).root();
                assertThat(root.entries().values()).isNotEmpty()
                    .allMatch(rule -> rule instanceof Mapping mapping && mapping.get("Assertions").isPresent());
                functions(root, functions);
                assertThat(launchable(product)).allSatisfy(version -> assertThat(
                    TemplateParser.parse(version.template()).parameters())
                    .extracting(ProvisioningParameter::key).containsAll(references(root)));
            }
        })));
        assertThat(functions).contains("Fn::And", "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn",
            "Fn::Equals", "Fn::Not", "Fn::Or", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll");
    }

    @Test
    void letsANewcomerLaunchManyProductsWithLittleInput() {
        assertThat(showcase.regions()).allSatisfy(region -> assertThat(region.products().stream()
            .filter(product -> launchable(product).stream().anyMatch(version -> TemplateParser.parse(version.template())
                .parameters().stream().filter(ProvisioningParameter::required).count() <= 1)))
            .hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void hasProvisionedProductsInEveryStateWithParametersOfTheirVersion() {
        for (RegionalCatalogue region : showcase.regions()) {
            assertThat(region.provisionedProducts()).extracting(SeededProvisionedProduct::name)
                .doesNotHaveDuplicates();
            assertThat(region.provisionedProducts()).allSatisfy(provisioned -> {
                CatalogueVersion version = versions().filter(v -> v.id().equals(provisioned.versionId())).findFirst()
                    .orElseThrow();
                assertThat(TemplateParser.parse(version.template()).parameters())
                    .extracting(ProvisioningParameter::key).containsAll(provisioned.parameters().keySet());
                assertThat(provisioned.updatedTime()).isBetween(provisioned.createdTime(), NOW);
            });
        }
        assertThat(showcase.regions().getFirst().provisionedProducts()).extracting(SeededProvisionedProduct::status)
            .containsAll(EnumSet.complementOf(EnumSet.of(ProvisionedProductStatus.UNKNOWN)));
    }

    private static Stream<CatalogueProduct> products() {
        return showcase.regions().stream().flatMap(region -> region.products().stream());
    }

    private static Stream<CatalogueVersion> versions() {
        return products().flatMap(product -> product.versions().stream());
    }

    private static Stream<ProvisioningParameter> parameters() {
        return versions().flatMap(version -> TemplateParser.parse(version.template()).parameters().stream());
    }

    private static List<CatalogueVersion> launchable(CatalogueProduct product) {
        return product.versions().stream()
            .filter(version -> version.active() && version.guidance() == Guidance.DEFAULT).toList();
    }

    private static Set<String> groups(Template template) {
        Set<String> keys = new HashSet<>();
        if (template.metadata().mapping("AWS::CloudFormation::Interface").get("ParameterGroups").orElse(Scalar.of(""))
                instanceof Sequence groups) {
            groups.items().forEach(group -> {
                if (group instanceof Mapping mapping
                        && mapping.get("Parameters").orElseThrow() instanceof Sequence parameters) {
                    parameters.items().forEach(item -> keys.add(item.asText().orElseThrow()));
                }
            });
        }
        return keys;
    }

    /// Names under `Ref`, and the first ones under `Fn::GetAtt` and `Fn::ValueOf`.
    private static Set<String> references(TemplateValue value) {
        Set<String> names = new HashSet<>();
        switch (value) {
            case Mapping mapping -> mapping.entries().forEach((key, inner) -> {
                if (key.equals("Ref")) {
                    names.add(inner.asText().orElseThrow());
                } else if (Set.of("Fn::GetAtt", "Fn::ValueOf").contains(key) && inner instanceof Sequence sequence) {
                    names.add(sequence.items().getFirst().asText().orElseThrow());
                } else {
                    names.addAll(references(inner));
                }
            });
            case Sequence sequence -> sequence.items().forEach(item -> names.addAll(references(item)));
            case Scalar _ -> {
            }
        }
        return names;
    }

    private static void functions(TemplateValue value, Set<String> into) {
        switch (value) {
            case Mapping mapping -> mapping.entries().forEach((key, inner) -> {
                into.add(key);
                functions(inner, into);
            });
            case Sequence sequence -> sequence.items().forEach(item -> functions(item, into));
            case Scalar _ -> {
            }
        }
    }
}
