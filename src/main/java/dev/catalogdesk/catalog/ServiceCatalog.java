package dev.catalogdesk.catalog;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.StackInstance;
import java.util.Optional;

/// The operations of Service Catalog that the console uses, for one connection and region. Every method is one
/// call to the service, blocks until it is answered and throws [CatalogException]; call it on a background thread.
/// Interrupting that thread aborts the call.
public interface ServiceCatalog {
    /// Finds products (SearchProducts), 100 a page.
    ///
    /// @param search what to look for
    /// @param pageToken token of the page, nothing for the first
    /// @return a page with the counts by facet
    ProductPage searchProducts(ProductSearch search, Optional<String> pageToken);

    /// Tells about a product (DescribeProduct).
    ///
    /// @param productId id beginning with `prod-`
    /// @return product, versions, paths and budgets
    ProductDetail describeProduct(String productId);

    /// Tells about a product by its view (DescribeProductView), which has neither paths nor budgets.
    ///
    /// @param productViewId id beginning with `prodview-`
    /// @return product and versions
    ProductDetail describeProductView(String productViewId);

    /// Lists the caller's paths to a product (ListLaunchPaths), 20 a page.
    ///
    /// @param productId the product
    /// @param pageToken token of the page, nothing for the first
    /// @return a page of paths with constraints and tags
    Page<LaunchPathSummary> listLaunchPaths(String productId, Optional<String> pageToken);

    /// Tells what a launch asks for (DescribeProvisioningParameters).
    ///
    /// @param productId the product
    /// @param provisioningArtifactId the version
    /// @param pathId the path; may be left out where there is only one
    /// @return parameters, rules, tag options and hints
    ProvisioningParameters describeProvisioningParameters(
        String productId, String provisioningArtifactId, Optional<String> pathId);

    /// Changes something: ProvisionProduct, UpdateProvisionedProduct, TerminateProvisionedProduct,
    /// CreateProvisionedProductPlan, ExecuteProvisionedProductPlan, DeleteProvisionedProductPlan,
    /// ExecuteProvisionedProductServiceAction, ImportAsProvisionedProduct or UpdateProvisionedProductProperties. Only
    /// `operations` calls it, which keeps what was meant.
    ///
    /// @param request what is to happen
    /// @return a new record, a plan in the making, or that it is done
    ChangeAnswer send(ChangeRequest request);

    /// Lists plans (ListProvisionedProductPlans), 20 a page, in no known order.
    ///
    /// @param scope whose
    /// @param provisionedProductId for what; nothing for all
    /// @param pageToken token of the page, nothing for the first
    /// @return a page of plans
    Page<PlanSummary> listPlans(
        AccessScope scope, Optional<String> provisionedProductId, Optional<String> pageToken);

    /// Tells how a plan goes (DescribeProvisionedProductPlan), without the changes that it lists.
    ///
    /// @param planId the plan
    /// @return the plan
    ProvisionedProductPlan describePlan(String planId);

    /// Lists records, newest first (ListRecordHistory), 20 a page; also those of what is gone.
    ///
    /// @param scope whose
    /// @param filter of what; nothing for all
    /// @param pageToken token of the page, nothing for the first
    /// @return a page of records
    Page<RecordDetail> listRecordHistory(
        AccessScope scope, Optional<RecordFilter> filter, Optional<String> pageToken);

    /// Tells how a record goes (DescribeRecord).
    ///
    /// @param recordId the record
    /// @param pageToken token of the page of outputs, nothing for the first
    /// @return the record and up to 20 of its outputs
    RecordPage describeRecord(String recordId, Optional<String> pageToken);

    /// Tells about a provisioned product (DescribeProvisionedProduct).
    ///
    /// @param id id beginning with `pp-`
    /// @return the provisioned product with its dashboards
    ProvisionedProduct describeProvisionedProduct(String id);

    /// Tells about a provisioned product by its name, to learn whether a name is taken.
    ///
    /// @param name its name
    /// @return the provisioned product
    ProvisionedProduct describeProvisionedProductByName(String name);

    /// Finds provisioned products (SearchProvisionedProducts), 100 a page, sorted by name so that pages neither
    /// repeat nor lose a row.
    ///
    /// @param scope whose
    /// @param searchQuery the service's query, empty for all
    /// @param pageToken token of the page, nothing for the first
    /// @return a page with the total
    default ProvisionedProductPage searchProvisionedProducts(
        AccessScope scope, String searchQuery, Optional<String> pageToken) {
        return searchProvisionedProducts(ProvisionedProductSearch.byName(scope, searchQuery), pageToken);
    }

    /// Finds provisioned products in a chosen order (SearchProvisionedProducts), 100 a page. Its index lags some
    /// seconds behind.
    ///
    /// @param search what to look for
    /// @param pageToken token of the page, nothing for the first
    /// @return a page with the total
    ProvisionedProductPage searchProvisionedProducts(ProvisionedProductSearch search, Optional<String> pageToken);

    /// Lists provisioned products without the index of a search (ScanProvisionedProducts), 20 a page, in no promised
    /// order.
    ///
    /// @param scope whose
    /// @param pageToken token of the page, nothing for the first
    /// @return a page, each without names, tags, users and physical id
    Page<ProvisionedProduct> scanProvisionedProducts(AccessScope scope, Optional<String> pageToken);

    /// Lists the stacks of a StackSet (ListStackInstancesForProvisionedProduct), 20 a page.
    ///
    /// @param id id beginning with `pp-`, of type `CFN_STACKSET`; for others the service refuses
    /// @param pageToken token of the page, nothing for the first
    /// @return a page of stacks
    Page<StackInstance> listStackInstances(String id, Optional<String> pageToken);

    /// Tells what a provisioned product has for outputs now (GetProvisionedProductOutputs), 20 a page.
    ///
    /// @param id id beginning with `pp-`
    /// @param pageToken token of the page, nothing for the first
    /// @return a page of outputs
    Page<RecordOutput> provisionedProductOutputs(String id, Optional<String> pageToken);
}
