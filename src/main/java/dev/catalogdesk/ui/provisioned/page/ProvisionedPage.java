package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.record.RecordParts;
import javafx.scene.layout.Region;

/// The page of one provisioned product, made by a screen for as long as it is open there.
public final class ProvisionedPage {
    private final ProvisionedPageViewModel model;
    private final ProvisionedPageView view;

    /// Makes the page; it asks for nothing before it is shown.
    ///
    /// @param services whom to ask
    /// @param parts what it needs of its window
    /// @param provisionedProductId id beginning with `pp-`
    /// @param close goes back to the list
    public ProvisionedPage(PageServices services, RecordParts parts, String provisionedProductId, Runnable close) {
        model = new ProvisionedPageViewModel(services, provisionedProductId);
        view = new ProvisionedPageView(model, parts, close);
    }

    /// The page.
    ///
    /// @return what to show; asking it for the focus moves it to the way back
    public Region root() {
        return view;
    }

    /// Asks again; what is there stays in view meanwhile.
    public void refresh() {
        model.refresh();
    }

    /// Ends all work.
    public void close() {
        model.close();
    }
}
