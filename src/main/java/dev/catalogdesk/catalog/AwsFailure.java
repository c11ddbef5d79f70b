package dev.catalogdesk.catalog;

import dev.catalogdesk.connection.traffic.ErrorCodes;
import dev.catalogdesk.connection.traffic.HeldBackException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/// Turns what the SDK throws into a [CatalogException]. The codes are AWS's common errors and those of the Service
/// Catalog model; some that really come (`AccessDeniedException`, `ThrottlingException`) are not declared there.
final class AwsFailure {
    private static final Set<String> EXPIRED = Set.of("ExpiredToken", "ExpiredTokenException", "RequestExpired",
        "InvalidClientTokenId", "UnrecognizedClientException", "InvalidToken", "MissingAuthenticationToken",
        "MissingAuthenticationTokenException", "TokenRefreshRequired");
    private static final Set<String> DENIED = Set.of("AccessDenied", "AccessDeniedException",
        "UnauthorizedOperation", "NotAuthorized", "OptInRequired");

    private AwsFailure() {
    }

    static CatalogException of(String operation, RuntimeException e) {
        return switch (e) {
            case AwsServiceException service -> answered(operation, service);
            case AbortedException aborted ->
                new CatalogException.Cancelled(operation, "", "The call was cancelled.", "", aborted);
            case ApiCallTimeoutException timeout -> unreachable(operation, timeout);
            case ApiCallAttemptTimeoutException timeout -> unreachable(operation, timeout);
            case SdkClientException client -> notAnswered(operation, client);
            default -> new CatalogException.Refused(operation, "", sentence(e.getMessage()), "", e);
        };
    }

    private static CatalogException answered(String operation, AwsServiceException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        String code = details == null ? "" : SdkValues.text(details.errorCode());
        String message = sentence(details == null ? e.getMessage() : details.errorMessage());
        String id = SdkValues.text(e.requestId());
        if (EXPIRED.contains(code)) {
            return new CatalogException.NeedsSignIn(operation, code, message, id, e);
        }
        if (DENIED.contains(code)) {
            return new CatalogException.AccessDenied(operation, code, message, id, e);
        }
        if (ErrorCodes.throttled(code) || e.statusCode() == 429) {
            return new CatalogException.Throttled(operation, code, message, id, e);
        }
        if (code.equals("ResourceNotFoundException")) {
            return new CatalogException.NotFound(operation, code, message, id, e);
        }
        return e.statusCode() >= 500
            ? new CatalogException.ServiceFault(operation, code, message, id, e)
            : new CatalogException.Refused(operation, code, message, id, e);
    }

    /// The SDK gives one exception for a lost network, an answer it cannot read, and credentials it could not get.
    private static CatalogException notAnswered(String operation, SdkClientException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException) {
                return new CatalogException.Cancelled(operation, "", "The call was cancelled.", "", e);
            }
            if (cause instanceof HeldBackException held && !held.earlierAttemptLeft()) {
                return new CatalogException.HeldBack(operation, sentence(held.getMessage()), held.nextTry(), e);
            }
            if (cause instanceof java.io.IOException) {
                return unreachable(operation, e);
            }
        }
        String message = sentence(e.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("credentials") || lower.contains("token") || lower.contains("sso")) {
            return new CatalogException.NeedsSignIn(operation, "", message, "", e);
        }
        return new CatalogException.ServiceFault(operation, "", message, "", e);
    }

    private static CatalogException unreachable(String operation, SdkClientException e) {
        Throwable root = e;
        for (Throwable next = root.getCause(); next != null; next = next.getCause()) {
            root = next;
        }
        String why = sentence(root.getMessage());
        return new CatalogException.Unreachable(operation, "",
            why.isEmpty() ? root.getClass().getSimpleName() : why, "", e);
    }

    private static String sentence(@Nullable String message) {
        return message == null ? "" : message.strip();
    }
}
