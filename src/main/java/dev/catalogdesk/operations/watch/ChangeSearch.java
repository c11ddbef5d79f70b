package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks for everything under change at one go. The whole account is asked about as long as that is allowed, then the
/// role, then the user (`service-semantics` 3.11); what is allowed is remembered. Used by one thread at a time.
final class ChangeSearch {
    private static final String QUERY = "status:UNDER_CHANGE";
    private static final List<AccessScope> SCOPES = List.of(AccessScope.ACCOUNT, AccessScope.ROLE, AccessScope.USER);
    private static final int PAGE = 100;

    /// How long a search that failed, or that needed more calls than it saves, is not tried again.
    private static final Duration REST = Duration.ofSeconds(60);

    private int scope;
    private int pages = 1;
    private Instant restUntil = Instant.MIN;
    private Instant pagesKnownUntil = Instant.MIN;

    /// Whether it finds also what others do in the account.
    boolean wholeAccount() {
        return scope == 0;
    }

    /// Whether it needs fewer calls than asking for each record.
    boolean worth(int records, Instant now) {
        int expected = now.isBefore(pagesKnownUntil) ? pages : 1;
        return scope < SCOPES.size() && !now.isBefore(restUntil) && records > expected;
    }

    /// It failed, and that says nothing about the records.
    void rest(Instant now) {
        restUntil = now.plus(REST);
    }

    /// Tries all scopes again, for permissions may have come with a new session.
    void afresh() {
        scope = 0;
        restUntil = Instant.MIN;
    }

    /// Asks.
    ///
    /// @param catalog whom
    /// @param records how many records it would tell of
    /// @return what is under change by its id; nothing where it is not allowed, or needs more calls than it saves
    /// @throws CatalogException if it failed for another reason than a missing permission
    Optional<Map<String, ProvisionedProduct>> ask(ServiceCatalog catalog, int records, Instant now) {
        while (scope < SCOPES.size()) {
            try {
                return all(catalog, records, now);
            } catch (CatalogException.AccessDenied e) {
                scope++;
            }
        }
        return Optional.empty();
    }

    private Optional<Map<String, ProvisionedProduct>> all(ServiceCatalog catalog, int records, Instant now) {
        Map<String, ProvisionedProduct> found = new HashMap<>();
        Optional<String> token = Optional.empty();
        do {
            ProvisionedProductPage answer = catalog.searchProvisionedProducts(SCOPES.get(scope), QUERY, token);
            pages = Math.max(1, (answer.totalResultsCount() + PAGE - 1) / PAGE);
            pagesKnownUntil = now.plus(REST);
            if (pages >= records && pages > 1) {
                return Optional.empty();
            }
            // What the index has not caught up with is filtered here.
            answer.page().items().stream().filter(each -> each.status().is(ProvisionedProductStatus.UNDER_CHANGE))
                .forEach(each -> found.put(each.id(), each));
            Optional<String> next = answer.page().nextToken();
            // A token that comes back unchanged would never end.
            token = next.equals(token) ? Optional.empty() : next;
        } while (token.isPresent());
        return Optional.of(found);
    }
}
