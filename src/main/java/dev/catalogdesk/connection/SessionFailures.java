package dev.catalogdesk.connection;

import dev.catalogdesk.model.MessageKey;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// What a failed check means, in the console's words. Of AWS's answer only the error code is taken: its sentences
/// can hold what was signed.
final class SessionFailures {
    private static final Set<String> EXPIRED = Set.of("ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired");
    private static final Set<String> CLOCK = Set.of("RequestExpired", "RequestTimeTooSkewed", "InvalidSignatureTime");
    private static final Set<String> REFUSED = Set.of(
        "InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "InvalidAccessKeyId",
        "InvalidSignatureException", "IncompleteSignature", "AuthFailure", "InvalidToken",
        "MissingAuthenticationToken");
    private static final Set<String> DENIED = Set.of("AccessDenied", "AccessDeniedException", "UnauthorizedOperation");
    private static final List<SessionAction> RETRY = List.of(SessionAction.RETRY, SessionAction.CHOOSE_ANOTHER);
    private static final List<SessionAction> EDIT =
        List.of(SessionAction.EDIT_CREDENTIALS, SessionAction.RETRY, SessionAction.CHOOSE_ANOTHER);
    private static final List<SessionAction> CHOOSE = List.of(SessionAction.CHOOSE_ANOTHER, SessionAction.RETRY);

    private final Optional<ProfileEntry> profile;
    private final String region;

    SessionFailures(Optional<ProfileEntry> profile, String region) {
        this.profile = profile;
        this.region = region;
    }

    /// A failure to get credentials at all.
    SessionState ofCredentials(RuntimeException e) {
        if (unreachable(e)) {
            return offline();
        }
        String code = code(e);
        Optional<String> signIn = profile.flatMap(ProfileEntry::signInCommand);
        ProfileKind kind = profile.map(ProfileEntry::kind).orElse(ProfileKind.STATIC_KEYS);
        if (kind == ProfileKind.ASSUME_ROLE && DENIED.contains(code)) {
            return roleDenied(code);
        }
        // The SDK tells a token that is missing, unreadable or too old in several ways, none with a code; for
        // each of them the next step is the same.
        if (signIn.isPresent() && !CLOCK.contains(code)) {
            return new SessionState.NeedsSignIn(signIn.get());
        }
        if (kind == ProfileKind.CREDENTIAL_PROCESS) {
            return new SessionState.Invalid(MessageKey.of("connection.cause.process", name()), EDIT);
        }
        return code.isEmpty()
            ? new SessionState.Invalid(MessageKey.of("connection.cause.noCredentials", name()), EDIT)
            : ofCode(code, e);
    }

    /// A failure of the call that asks whose the credentials are.
    SessionState ofCall(RuntimeException e) {
        return unreachable(e) ? offline() : ofCode(code(e), e);
    }

    private SessionState ofCode(String code, RuntimeException e) {
        Optional<String> signIn = profile.flatMap(ProfileEntry::signInCommand);
        if (EXPIRED.contains(code)) {
            return signIn.<SessionState>map(SessionState.NeedsSignIn::new)
                .orElseGet(() -> invalid("connection.cause.expired", EDIT, name()));
        }
        if (CLOCK.contains(code) || (e instanceof AwsServiceException service && service.isClockSkewException())) {
            return invalid("connection.cause.clock", RETRY);
        }
        if (REFUSED.contains(code)) {
            return invalid("connection.cause.refused", EDIT, code, region);
        }
        if (DENIED.contains(code)) {
            return invalid("connection.cause.denied", CHOOSE, code);
        }
        String what = code.isEmpty() ? e.getClass().getSimpleName() : code;
        return invalid("connection.cause.fault", RETRY, what);
    }

    private SessionState roleDenied(String code) {
        String role = profile.flatMap(ProfileEntry::roleArn).orElse("");
        return profile.filter(ProfileEntry::mfa).isPresent()
            ? invalid("connection.cause.mfa", EDIT, name())
            : invalid("connection.cause.role", CHOOSE, role, code);
    }

    private SessionState offline() {
        return invalid("connection.cause.offline", RETRY, region);
    }

    private static SessionState invalid(String key, List<SessionAction> actions, Object... args) {
        return new SessionState.Invalid(MessageKey.of(key, args), actions);
    }

    private String name() {
        return profile.map(ProfileEntry::name).orElse("default");
    }

    private static String code(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AwsServiceException service && service.awsErrorDetails() != null) {
                return Optional.ofNullable(service.awsErrorDetails().errorCode()).orElse("");
            }
        }
        return "";
    }

    // No answer at all. What AWS answered is never this, though its exception may have one of these as a cause.
    private static boolean unreachable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AwsServiceException) {
                return false;
            }
            if (cause instanceof ApiCallTimeoutException || cause instanceof ApiCallAttemptTimeoutException
                || (cause instanceof IOException && cause.getClass().getName().startsWith("java.net."))
                || cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
