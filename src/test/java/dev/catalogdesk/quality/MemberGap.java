package dev.catalogdesk.quality;

import java.util.List;

/// Members that ought to be entered or shown and are not, each with what is to be known of it. To be short, and shorter
/// with time.
enum MemberGap {
    DEFAULT_PATH("whether a launch needs a choice of path is to be seen only after the product is opened"),
    OWNER_DIALOG("the dialog for owner and launch role of a provisioned product is not built"),
    VERSION_DETAILS("whether a version is active, its source revision and where its template lies stand nowhere");

    private final String reason;

    MemberGap(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /// What the members covered begin with: operation, direction and member, or the operation alone.
    List<String> beginnings() {
        return switch (this) {
            case DEFAULT_PATH -> List.of("SearchProducts response ProductViewSummaries[].HasDefaultPath",
                "DescribeProduct response ProductViewSummary.HasDefaultPath",
                "DescribeProductView response ProductViewSummary.HasDefaultPath");
            case OWNER_DIALOG -> List.of("UpdateProvisionedProductProperties ");
            case VERSION_DETAILS -> List.of("DescribeProvisioningArtifact ");
        };
    }
}
