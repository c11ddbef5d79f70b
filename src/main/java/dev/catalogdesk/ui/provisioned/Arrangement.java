package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.query.FilterRun;
import dev.catalogdesk.query.SearchText;
import dev.catalogdesk.versions.VersionStanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Makes the list of what was gathered: filters, counts, sorts and groups. Pure but for the filter's run, and meant
/// for a background thread: there may be a hundred thousand rows.
///
/// @param filter one pass of the filter
/// @param faultsOnly whether only what is tainted or in error is wanted
/// @param order the order that the operator chose; nothing for faults first, then by name
/// @param grouping what to group by
/// @param folded keys of groups whose members are hidden
/// @param groupTitle puts the key of a group into words
/// @param versions tells how the version of a provisioned product stands
record Arrangement(
        FilterRun filter,
        boolean faultsOnly,
        Optional<Comparator<ProvisionedRow>> order,
        Grouping grouping,
        Set<String> folded,
        Function<String, String> groupTitle,
        Function<ProvisionedProduct, VersionStanding> versions) {
    private static final Comparator<ProvisionedRow> FAULTS_FIRST = Comparator.comparingInt(Arrangement::rank)
        .thenComparing(row -> row instanceof ProvisionedRow.Item item ? item.product().name() : "",
            String.CASE_INSENSITIVE_ORDER)
        .thenComparing(ProvisionedRow::id);

    /// What became of the rows.
    ///
    /// @param rows the lines to show
    /// @param shown how many provisioned products pass, folded ones included
    /// @param faults how many of those that pass the filter are tainted or in error
    /// @param badges how many of those shown stand in which way with their version
    /// @param productIds products of all that is at hand, those shown first
    /// @param problem what the filter could not decide
    record Arranged(List<ProvisionedRow> rows, int shown, int faults, Map<VersionBadge, Integer> badges,
            Set<String> productIds, Optional<MessageKey> problem) {
    }

    /// Arranges.
    ///
    /// @param all what was gathered
    Arranged of(List<SearchText> all) {
        List<ProvisionedRow> passed = new ArrayList<>();
        int faults = 0;
        for (SearchText each : all) {
            if (filter.test(each)) {
                boolean fault = isFault(each.row().status());
                faults += fault ? 1 : 0;
                if (fault || !faultsOnly) {
                    passed.add(new ProvisionedRow.Item(each, versions.apply(each.row())));
                }
            }
        }
        passed.sort(order.orElse(FAULTS_FIRST));
        Map<VersionBadge, Integer> badges = new EnumMap<>(VersionBadge.class);
        Set<String> productIds = new LinkedHashSet<>();
        for (ProvisionedRow row : passed) {
            if (row instanceof ProvisionedRow.Item item) {
                item.version().badges().forEach(badge -> badges.merge(badge, 1, Integer::sum));
                productIds.add(item.product().productId());
            }
        }
        all.forEach(each -> productIds.add(each.row().productId()));
        return new Arranged(grouped(passed), passed.size(), faults, badges, productIds, filter.problem());
    }

    /// Whether somebody must look at it.
    static boolean isFault(OpenEnum<ProvisionedProductStatus> status) {
        return status.is(ProvisionedProductStatus.TAINTED) || status.is(ProvisionedProductStatus.ERROR);
    }

    private List<ProvisionedRow> grouped(List<ProvisionedRow> rows) {
        if (grouping == Grouping.NONE) {
            return rows;
        }
        Map<String, List<ProvisionedRow>> groups =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        rows.forEach(row -> groups.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row));
        List<ProvisionedRow> lines = new ArrayList<>(rows.size() + groups.size());
        groups.forEach((key, members) -> {
            boolean hidden = folded.contains(key);
            lines.add(new ProvisionedRow.Group(key, groupTitle.apply(key), members.size(), hidden));
            if (!hidden) {
                lines.addAll(members);
            }
        });
        return lines;
    }

    private String key(ProvisionedRow row) {
        if (!(row instanceof ProvisionedRow.Item item)) {
            return "";
        }
        ProvisionedProduct product = item.product();
        return switch (grouping) {
            case NONE -> "";
            case STATUS -> product.status().text().toUpperCase(Locale.ROOT);
            case PRODUCT -> product.productName().isEmpty() ? product.productId() : product.productName();
            case OWNER -> Owners.name(product.userArn());
        };
    }

    private static int rank(ProvisionedRow row) {
        if (!(row instanceof ProvisionedRow.Item item)) {
            return 0;
        }
        return switch (item.product().status().value()) {
            case TAINTED -> 0;
            case ERROR -> 1;
            case UNDER_CHANGE -> 2;
            case PLAN_IN_PROGRESS -> 3;
            case AVAILABLE, UNKNOWN -> 4;
        };
    }
}
