package dev.catalogdesk.demo.wire;

import java.util.Arrays;

/// Errors that every service can give, whatever its model declares. AWS JSON and AWS Query have different names and
/// statuses for the same thing.
enum CommonError {
    VALIDATION("ValidationException", 400, "ValidationError", 400),
    THROTTLED("ThrottlingException", 400, "Throttling", 400),
    DENIED("AccessDeniedException", 400, "AccessDenied", 403),
    EXPIRED("ExpiredTokenException", 400, "ExpiredToken", 403),
    INTERNAL("InternalFailure", 500, "InternalFailure", 500),
    UNAVAILABLE("ServiceUnavailableException", 503, "ServiceUnavailable", 503),
    NO_AUTHENTICATION("MissingAuthenticationTokenException", 400, "MissingAuthenticationToken", 403),
    BAD_AUTHENTICATION("IncompleteSignatureException", 400, "IncompleteSignature", 400),
    WRONG_SCOPE("InvalidSignatureException", 400, "SignatureDoesNotMatch", 403),
    UNKNOWN_OPERATION("UnknownOperationException", 400, "InvalidAction", 400),
    MALFORMED("SerializationException", 400, "MalformedQueryString", 400),
    NO_HTTP("MalformedHttpRequestException", 400, "MalformedHttpRequest", 400),
    TOO_SLOW("RequestTimeoutException", 408, "RequestTimeout", 408),
    TOO_LARGE("RequestEntityTooLargeException", 413, "RequestEntityTooLarge", 413);

    private final String jsonCode;
    private final int jsonStatus;
    private final String queryCode;
    private final int queryStatus;

    CommonError(String jsonCode, int jsonStatus, String queryCode, int queryStatus) {
        this.jsonCode = jsonCode;
        this.jsonStatus = jsonStatus;
        this.queryCode = queryCode;
        this.queryStatus = queryStatus;
    }

    /// Whether every service can give an error.
    static boolean isCommon(String code) {
        return Arrays.stream(values()).anyMatch(each -> each.jsonCode.equals(code) || each.queryCode.equals(code));
    }

    ServiceException inJson(String message) {
        return ServiceException.of(jsonCode, jsonStatus, message);
    }

    ServiceException inQuery(String message) {
        return ServiceException.of(queryCode, queryStatus, message);
    }
}
