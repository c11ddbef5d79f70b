package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.Mistakes;
import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the readers of one region share: where they are, what they have read, and the mistakes they have met.
final class RegionScope {
    private static final String REGIONS = "regions";
    private final AccountReader account;
    private final String region;
    private final ScenarioFiles files;
    private final Ages ages;
    private final Mistakes mistakes;
    private final SeedIds ids;
    private final Checks checks = new Checks();
    private final Named<Portfolio> portfolios;
    private final Named<ServiceAction> actions;
    private final Named<CatalogueProduct> products;
    private final Named<SeededStack> stacks;
    private final Named<SeededProvisionedProduct> provisioned;

    RegionScope(AccountReader account, String region, ScenarioFiles files, Ages ages, Mistakes mistakes) {
        this.account = account;
        this.region = region;
        this.files = files;
        this.ages = ages;
        this.mistakes = mistakes;
        this.ids = new SeedIds(region);
        String place = " in " + region;
        portfolios = new Named<>("portfolio", place);
        actions = new Named<>("service action", place);
        products = new Named<>("product", place);
        stacks = new Named<>("stack", place);
        provisioned = new Named<>("provisioned product", place);
    }

    String region() {
        return region;
    }

    ScenarioFiles files() {
        return files;
    }

    Ages ages() {
        return ages;
    }

    SeedIds ids() {
        return ids;
    }

    Checks checks() {
        return checks;
    }

    AccountReader account() {
        return account;
    }

    Named<Portfolio> portfolios() {
        return portfolios;
    }

    Named<ServiceAction> actions() {
        return actions;
    }

    Named<CatalogueProduct> products() {
        return products;
    }

    Named<SeededStack> stacks() {
        return stacks;
    }

    Named<SeededProvisionedProduct> provisioned() {
        return provisioned;
    }

    /// Reads each part that belongs to this region; a part without `regions` belongs to all. A mistake in one does not
    /// keep the others from being read.
    void each(List<SeedNode> parts, Consumer<SeedNode> reader) {
        for (SeedNode part : parts) {
            mistakes.attempt(() -> {
                if (isHere(part)) {
                    reader.accept(part);
                }
                return true;
            });
        }
    }

    private boolean isHere(SeedNode part) {
        List<SeedNode> named = part.items(REGIONS);
        named.forEach(account::region);
        return named.isEmpty() || named.stream().anyMatch(each -> each.text().equals(region));
    }

    /// The id that the file gives for this region, or one made from names.
    String id(SeedNode node, String prefix, String... names) {
        return node.find("id").flatMap(given -> given.find(region)).map(checks::id)
            .orElseGet(() -> ids.id(prefix, names));
    }

    String arn(String service, String resource) {
        return "arn:" + account.partition() + ':' + service + ':' + region + ':' + account.id() + ':' + resource;
    }

    String role(String name) {
        return "arn:" + account.partition() + ":iam::" + account.id() + ":role/" + name;
    }

    List<String> topics(List<SeedNode> names) {
        return names.stream().map(name -> arn("sns", name.text())).toList();
    }

    /// The tags under the key `tags`.
    List<Tag> tags(SeedNode node) {
        return node.find("tags").map(checks::tags).orElse(List.of());
    }

    /// The tag options under the key `tagOptions`.
    List<TagOption> tagOptions(SeedNode node) {
        return node.entries("tagOptions").entrySet().stream()
            .map(option -> new TagOption(option.getKey(),
                option.getValue().items().stream().map(SeedNode::text).toList()))
            .toList();
    }

    /// The values under the key `parameters`.
    Map<String, String> parameters(SeedNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.entries("parameters").forEach((key, value) -> values.put(key, checks.value(value)));
        return values;
    }

    /// The ids of the service actions under the key `actions`.
    List<String> actionIds(SeedNode node) {
        return node.items("actions").stream().map(each -> actions.get(each).id()).distinct().toList();
    }
}
