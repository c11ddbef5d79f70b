package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.wire.ServiceException;

/// The errors that Service Catalog declares. The words are real where a capture of them exists.
final class Errors {
    private Errors() {
    }

    static ServiceException notFound(String id) {
        return ServiceException.of("ResourceNotFoundException", id + " does not exist or access was denied");
    }

    static ServiceException noPaths(String productId) {
        return ServiceException.of("ResourceNotFoundException", "No launch paths found for resource: " + productId);
    }

    static ServiceException invalid(String message) {
        return ServiceException.of("InvalidParametersException", message);
    }
}
