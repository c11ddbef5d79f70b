package dev.catalogdesk.query;

import dev.catalogdesk.model.ProvisionedProduct;
import java.util.List;
import java.util.function.Function;

/// Where the texts of a field are in a row.
final class FieldTexts {
    private FieldTexts() {
    }

    /// What reads the texts of a field, one of which is to match.
    static List<Function<ProvisionedProduct, String>> of(FilterField field) {
        return switch (field) {
            case NAME -> List.of(ProvisionedProduct::name);
            case STATUS -> List.of(row -> row.status().text());
            case PRODUCT_NAME -> List.of(ProvisionedProduct::productName);
            case VERSION_NAME -> List.of(ProvisionedProduct::provisioningArtifactName);
            case OWNER ->
                List.of(row -> SearchText.person(row.userArn()), row -> SearchText.person(row.userArnSession()));
            case TYPE -> List.of(ProvisionedProduct::type);
            case MESSAGE -> List.of(ProvisionedProduct::statusMessage);
            case ID -> List.of(ProvisionedProduct::id);
            case ARN -> List.of(ProvisionedProduct::arn);
            case PHYSICAL_ID -> List.of(ProvisionedProduct::physicalId);
            case PRODUCT_ID -> List.of(ProvisionedProduct::productId);
            case VERSION_ID -> List.of(ProvisionedProduct::provisioningArtifactId);
            case RECORD -> List.of(ProvisionedProduct::lastRecordId,
                ProvisionedProduct::lastProvisioningRecordId,
                ProvisionedProduct::lastSuccessfulProvisioningRecordId);
            case LAST_RECORD -> List.of(ProvisionedProduct::lastRecordId);
            case LAST_PROVISIONING_RECORD -> List.of(ProvisionedProduct::lastProvisioningRecordId);
            case LAST_SUCCESSFUL_RECORD -> List.of(ProvisionedProduct::lastSuccessfulProvisioningRecordId);
            case TOKEN -> List.of(ProvisionedProduct::idempotencyToken);
            case CREATED -> List.of(row -> row.createdTime().map(Object::toString).orElse(""));
            case USER_ARN -> List.of(ProvisionedProduct::userArn);
            case SESSION -> List.of(row -> row.userArnSession().substring(row.userArnSession().lastIndexOf('/') + 1));
            case USER_ARN_SESSION -> List.of(ProvisionedProduct::userArnSession);
            case TAG, AGE, BADGE, RAW -> List.of();
        };
    }
}
