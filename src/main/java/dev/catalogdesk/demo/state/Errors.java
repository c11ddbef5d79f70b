package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.wire.ServiceException;

/// The errors that Service Catalog declares. The words are real where a capture of them exists.
public final class Errors {
    private Errors() {
    }

    /// Something is not there, or not for this caller: AWS does not tell which.
    ///
    /// @param id what was asked for
    /// @return the error
    public static ServiceException notFound(String id) {
        return ServiceException.of("ResourceNotFoundException", id + " does not exist or access was denied");
    }

    /// Nobody may launch a product.
    ///
    /// @param productId the product
    /// @return the error
    public static ServiceException noPaths(String productId) {
        return ServiceException.of("ResourceNotFoundException", "No launch paths found for resource: " + productId);
    }

    /// A parameter of the call does not fit.
    ///
    /// @param message what is wrong
    /// @return the error
    public static ServiceException invalid(String message) {
        return ServiceException.of("InvalidParametersException", message);
    }

    /// Something is in a state in which the call cannot be done.
    ///
    /// @param message what is wrong
    /// @return the error
    public static ServiceException invalidState(String message) {
        return ServiceException.of("InvalidStateException", message);
    }

    /// There is such a thing already.
    ///
    /// @param message what is wrong
    /// @return the error
    public static ServiceException duplicate(String message) {
        return ServiceException.of("DuplicateResourceException", message);
    }

    /// Something cannot be taken away, because something else needs it.
    ///
    /// @param message what is wrong
    /// @return the error
    public static ServiceException inUse(String message) {
        return ServiceException.of("ResourceInUseException", message);
    }

    /// A quota is used up.
    ///
    /// @param message what is wrong
    /// @return the error
    public static ServiceException limitExceeded(String message) {
        return ServiceException.of("LimitExceededException", message);
    }

    /// The account's TagOptions are not migrated.
    ///
    /// @return the error, in the words of the API's guide
    public static ServiceException tagOptionsNotMigrated() {
        return ServiceException.of("TagOptionNotMigratedException", "An operation requiring TagOptions failed because"
            + " the TagOptions migration process has not been performed for this account. Use the AWS Management"
            + " Console to perform the migration process before retrying the operation.");
    }

    /// A call that breaks what the service demands of every call, in operations that declare no error for it.
    ///
    /// @param message what is wrong
    /// @return the error
    public static ServiceException validation(String message) {
        return ServiceException.of("ValidationException", message);
    }
}
