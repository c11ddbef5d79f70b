package dev.catalogdesk.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Drafts and launches of one connection and region. Methods return at once; safe on any thread.
public final class LaunchArchive {
    private final LaunchStore store;
    private final ContextKey context;
    private final Supplier<String> account;

    /// Looks at a store from one connection and region.
    ///
    /// @param store the store
    /// @param context connection and region
    /// @param account tells the account; empty while it is not known
    public LaunchArchive(LaunchStore store, ContextKey context, Supplier<String> account) {
        this.store = store;
        this.context = context;
        this.account = account;
    }

    /// The draft of a product.
    ///
    /// @param productId the product
    /// @return nothing where none is kept
    public Optional<LaunchDraft> draft(String productId) {
        return store.draft(place(productId));
    }

    /// Keeps a draft in place of the one before.
    ///
    /// @param productId the product
    /// @param inputs what was filled in, without secrets
    /// @return the draft
    public LaunchDraft keep(String productId, LaunchInputs inputs) {
        return store.keep(place(productId), inputs);
    }

    /// Throws a draft away, unless it was changed since.
    ///
    /// @param draft the draft
    public void discard(LaunchDraft draft) {
        store.discard(draft);
    }

    /// Notes that a launch was made.
    ///
    /// @param token its idempotency token
    /// @param productId the product
    /// @param inputs what was sent, without secrets
    public void launched(String token, String productId, LaunchInputs inputs) {
        store.launched(token, place(productId), inputs);
    }

    /// Launches made here.
    ///
    /// @return newest first, of all products
    public List<PastLaunch> launches() {
        return store.launches(context, account.get());
    }

    /// Launches of a product made here.
    ///
    /// @param productId the product
    /// @return newest first
    public List<PastLaunch> launches(String productId) {
        return launches().stream().filter(each -> each.place().productId().equals(productId)).toList();
    }

    /// A launch made here.
    ///
    /// @param token its idempotency token
    /// @return nothing where it is not kept, or not any more
    public Optional<PastLaunch> launch(String token) {
        return launches().stream().filter(each -> each.token().equals(token)).findFirst();
    }

    private ProductPlace place(String productId) {
        return new ProductPlace(context, account.get(), productId);
    }
}
