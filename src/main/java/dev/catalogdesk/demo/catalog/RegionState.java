package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What one region holds: the catalogue, which stays, and what was launched, which grows.
final class RegionState {
    private final Arns arns;
    private final RegionalCatalogue catalogue;
    private final Ids ids = new Ids();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<String, ProvisionedEntry> provisioned = new LinkedHashMap<>();
    private final Map<String, RecordEntry> records = new LinkedHashMap<>();
    private final Map<String, Used> tokens = new LinkedHashMap<>();

    /// A token that was used.
    ///
    /// @param question fingerprint of the request it came with
    /// @param record what it led to
    record Used(int question, RecordEntry record) {
    }

    RegionState(Arns arns, RegionalCatalogue catalogue) {
        this.arns = arns;
        this.catalogue = catalogue;
        new Seeds(this, catalogue).plant();
    }

    Arns arns() {
        return arns;
    }

    Ids ids() {
        return ids;
    }

    List<CatalogueProduct> products() {
        return catalogue.products();
    }

    /// The product that is meant by an id or, without one, by a name.
    CatalogueProduct product(String id, String name) {
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid(id.isEmpty() ? "Product id or product name must be specified."
                : "Specify either the product id or its name, not both.");
        }
        List<CatalogueProduct> found = products().stream()
            .filter(each -> id.isEmpty() ? each.name().equals(name) : each.id().equals(id))
            .toList();
        if (found.isEmpty()) {
            throw Errors.notFound(id.isEmpty() ? name : id);
        }
        if (found.size() > 1) {
            throw Errors.invalid("Multiple Products with name " + name + " found.");
        }
        return found.getFirst();
    }

    Optional<CatalogueProduct> productById(String id) {
        return products().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The template of a version, read once.
    Template template(CatalogueVersion version) {
        return templates.computeIfAbsent(version.id(), id -> TemplateParser.parse(version.template()));
    }

    synchronized void put(ProvisionedEntry entry) {
        provisioned.put(entry.id(), entry);
        entry.records().forEach(record -> records.put(record.id(), record));
    }

    synchronized List<ProvisionedEntry> provisioned() {
        return List.copyOf(provisioned.values());
    }

    synchronized Optional<ProvisionedEntry> provisionedById(String id) {
        return Optional.ofNullable(provisioned.get(id));
    }

    synchronized Optional<ProvisionedEntry> provisionedByName(String name) {
        return provisioned.values().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    synchronized Optional<RecordEntry> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    synchronized Optional<Used> used(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    /// Adds a launch, if its name is free. Checks and adds in one step, because two calls may come at once.
    synchronized RecordEntry launch(String token, int question, ProvisionedEntry entry) {
        Used used = tokens.get(token);
        if (used != null) {
            return used.record();
        }
        if (provisionedByName(entry.name()).isPresent()) {
            throw Errors.invalid("A stack named " + entry.name() + " already exists.");
        }
        put(entry);
        tokens.put(token, new Used(question, entry.lastRecord()));
        return entry.lastRecord();
    }
}
