package dev.catalogdesk.demo.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What one region holds. What reads may do so at any time; what changes something does all of it within [#change].
public final class RegionState {
    private final Arns arns;
    private final DemoClock clock;
    private final Secrets secrets;
    private final Runnable changed;
    private final Ids ids = new Ids();
    private final ReentrantLock lock = new ReentrantLock();
    private final ProvisionedStore provisioned = new ProvisionedStore();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<String, String> templateTexts = new ConcurrentHashMap<>();
    private final Map<String, UsedToken> tokens = new ConcurrentHashMap<>();
    private volatile Table<PlanEntry> plans = Table.empty();
    private volatile Catalogue catalogue = new Catalogue(CatalogueData.EMPTY, new ConcurrentHashMap<>());

    /// The catalogue, and what was made of it for each principal.
    private record Catalogue(CatalogueData data, Map<String, Offers> offers) {
    }

    /// A region in which there is nothing yet.
    ///
    /// @param arns account and region
    /// @param clock the time
    /// @param secrets how secrets are kept
    /// @param changed told after each change
    public RegionState(Arns arns, DemoClock clock, Secrets secrets, Runnable changed) {
        this.arns = arns;
        this.clock = clock;
        this.secrets = secrets;
        this.changed = changed;
    }

    /// Account and region.
    ///
    /// @return what makes ARNs
    public Arns arns() {
        return arns;
    }

    /// The time.
    ///
    /// @return the clock
    public DemoClock clock() {
        return clock;
    }

    /// The time now.
    ///
    /// @return now
    public Instant now() {
        return clock.now();
    }

    /// What makes ids.
    ///
    /// @return the maker
    public Ids ids() {
        return ids;
    }

    /// How secrets are kept.
    ///
    /// @return what makes digests
    public Secrets secrets() {
        return secrets;
    }

    /// Provisioned products and records.
    ///
    /// @return the store
    public ProvisionedStore provisioned() {
        return provisioned;
    }

    /// The catalogue as administrators keep it.
    ///
    /// @return the catalogue as it is now
    public CatalogueData catalogue() {
        return catalogue.data();
    }

    /// What a caller may launch.
    ///
    /// @param callerArn the caller as GetCallerIdentity tells it
    /// @return what is offered to him now
    public Offers offers(String callerArn) {
        Catalogue now = catalogue;
        return now.offers().computeIfAbsent(Caller.principalOf(callerArn),
            principal -> new Offers(now.data(), principal));
    }

    /// Changes something. Changes come one after the other.
    ///
    /// @param <T> what comes of it
    /// @param change the change; what it throws goes on to the caller
    /// @return what comes of it
    public <T> T change(Supplier<T> change) {
        T result = alone(change);
        changed.run();
        return result;
    }

    private <T> T alone(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /// What the region holds at one moment.
    ///
    /// @param stacks writes its stacks
    /// @return all that must be kept
    RegionSnapshot snapshot(Supplier<JsonNode> stacks) {
        return alone(() -> new RegionSnapshot(
            catalogue(), provisioned.all(), plans, templatesOfOld(), tokens, stacks.get()));
    }

    private Map<String, String> templatesOfOld() {
        Map<String, String> old = new HashMap<>(templateTexts);
        catalogue().products().all().stream().flatMap(product -> product.versions().stream())
            .forEach(version -> old.remove(version.id()));
        return old;
    }

    /// Takes over what an earlier run left.
    void restore(RegionSnapshot snapshot) {
        changeCatalogue(nothing -> snapshot.catalogue());
        provisioned.putAll(snapshot.provisioned());
        plans = snapshot.plans();
        templateTexts.putAll(snapshot.templates());
        tokens.putAll(snapshot.tokens());
    }

    /// Changes the catalogue. Only within [#change].
    ///
    /// @param change makes the changed catalogue
    public void changeCatalogue(UnaryOperator<CatalogueData> change) {
        catalogue = new Catalogue(change.apply(catalogue.data()), new ConcurrentHashMap<>());
        catalogue.data().products().all().stream().flatMap(product -> product.versions().stream())
            .forEach(version -> templateTexts.putIfAbsent(version.id(), version.template()));
    }

    /// The template of a version, read once. What was launched from a version keeps its template when the version is
    /// deleted.
    ///
    /// @param versionId id beginning with `pa-`
    /// @return the template, if there ever was such a version
    /// @throws dev.catalogdesk.demo.wire.ServiceException if it cannot be read: nobody had to validate it
    public Optional<Template> template(String versionId) {
        String text = templateTexts.get(versionId);
        return text == null ? Optional.empty()
            : Optional.of(templates.computeIfAbsent(versionId, id -> parsed(text)));
    }

    private static Template parsed(String text) {
        try {
            return TemplateParser.parse(text);
        } catch (TemplateException e) {
            throw Errors.invalid("Error occurred during parameter parsing: " + e.getMessage());
        }
    }

    /// The text of a version's template.
    ///
    /// @param versionId id beginning with `pa-`
    /// @return the text, if there ever was such a version
    public Optional<String> templateText(String versionId) {
        return Optional.ofNullable(templateTexts.get(versionId));
    }

    /// Plans by id.
    ///
    /// @return the plans as they are now
    public Table<PlanEntry> plans() {
        return plans;
    }

    /// Changes the plans. Only within [#change].
    ///
    /// @param change makes the changed plans
    public void changePlans(UnaryOperator<Table<PlanEntry>> change) {
        plans = change.apply(plans);
    }

    /// Tokens that were used, by token. Add to it only within [#change].
    ///
    /// @return the tokens
    public Map<String, UsedToken> tokens() {
        return tokens;
    }
}
