package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.ui.component.Messages;

/// Product types in words.
final class ProductTypes {
    private ProductTypes() {
    }

    static String name(OpenEnum<ProductType> type, Messages messages) {
        return switch (type.value()) {
            case CLOUD_FORMATION_TEMPLATE -> messages.text("products.type.cloudformation");
            case MARKETPLACE -> messages.text("products.type.marketplace");
            case TERRAFORM_OPEN_SOURCE -> messages.text("products.type.terraform");
            case TERRAFORM_CLOUD -> messages.text("products.type.terraform-cloud");
            case EXTERNAL -> messages.text("products.type.external");
            case UNKNOWN -> type.text().isEmpty() ? messages.text("products.type.unknown") : type.text();
        };
    }
}
