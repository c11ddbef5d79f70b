package dev.catalogdesk.catalog;

import java.time.Instant;

/// A call to AWS that did not succeed, in the console's terms. What kind it is decides what the screen offers:
/// a permission to ask for, a sign-in, a retry, or a field to correct.
public sealed class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String operation;
    private final String code;
    private final String requestId;

    /// Describes a failure.
    ///
    /// @param operation the operation called, such as `SearchProducts`
    /// @param code AWS's error code; empty where AWS did not answer
    /// @param message AWS's sentence without its envelope, or what happened instead of an answer
    /// @param requestId AWS's request id; empty where AWS did not answer
    /// @param cause what was caught
    protected CatalogException(String operation, String code, String message, String requestId, Throwable cause) {
        super(message, cause);
        this.operation = operation;
        this.code = code;
        this.requestId = requestId;
    }

    /// The operation that was called.
    ///
    /// @return its name in the service's API
    public String operation() {
        return operation;
    }

    /// AWS's error code.
    ///
    /// @return the code, empty where AWS did not answer
    public String code() {
        return code;
    }

    /// AWS's request id, for a support case.
    ///
    /// @return the id, empty where AWS did not answer
    public String requestId() {
        return requestId;
    }

    /// AWS's sentence, or what happened instead of an answer.
    ///
    /// @return never null
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }

    /// Whether the same call may succeed a little later without anybody doing anything.
    ///
    /// @return true for throttling, faults of the service and of the network
    public boolean retryHelps() {
        return false;
    }

    /// Whether it is certain that nothing of the call was sent, so that a change it asked for has not happened. What
    /// AWS refused has not happened either, but was sent.
    ///
    /// @return true where the call was held back on this machine
    public boolean neverLeft() {
        return false;
    }

    /// The caller lacks a permission.
    public static final class AccessDenied extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public AccessDenied(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }
    }

    /// The session ended or its credentials are not accepted: signing in helps.
    public static final class NeedsSignIn extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public NeedsSignIn(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }
    }

    /// Too many calls.
    public static final class Throttled extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public Throttled(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }

        @Override
        public boolean retryHelps() {
            return true;
        }
    }

    /// What was asked for does not exist, or not for this caller: the service does not tell these apart.
    public static final class NotFound extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public NotFound(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }
    }

    /// The input is wrong, or does not fit the state (invalid parameters, duplicate, invalid state, validation).
    public static final class Refused extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public Refused(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }
    }

    /// AWS could not be reached, or the connection broke. A call that changes something may have happened.
    public static sealed class Unreachable extends CatalogException permits HeldBack {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public Unreachable(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }

        @Override
        public boolean retryHelps() {
            return true;
        }
    }

    /// AWS could not be reached a moment ago, so the call was not even sent.
    public static final class HeldBack extends Unreachable {
        private static final long serialVersionUID = 1L;
        private final Instant nextTry;

        /// As in [CatalogException].
        ///
        /// @param operation the operation that was not called
        /// @param message what happened
        /// @param nextTry when a call is sent again
        /// @param cause what was caught
        public HeldBack(String operation, String message, Instant nextTry, Throwable cause) {
            super(operation, "", message, "", cause);
            this.nextTry = nextTry;
        }

        /// When a call is sent again.
        ///
        /// @return the moment
        public Instant nextTry() {
            return nextTry;
        }

        @Override
        public boolean neverLeft() {
            return true;
        }
    }

    /// The call was cancelled here.
    public static final class Cancelled extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public Cancelled(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }
    }

    /// A fault of AWS's, or an answer that cannot be read.
    public static final class ServiceFault extends CatalogException {
        private static final long serialVersionUID = 1L;

        /// As in [CatalogException].
        public ServiceFault(String operation, String code, String message, String requestId, Throwable cause) {
            super(operation, code, message, requestId, cause);
        }

        @Override
        public boolean retryHelps() {
            return true;
        }
    }
}
