package dev.catalogdesk.connection.traffic;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// AWS's codes of errors, as far as they tell how fast calls may leave. The codes are those of AWS's common errors and
/// of `RetryUtils` of the SDK; a throttled call comes with status 400 as often as with 429.
public final class ErrorCodes {
    /// How much of an answer is looked at: the code stands at its beginning.
    static final int ENOUGH_BYTES = 4096;

    private static final Set<String> THROTTLED = Set.of("Throttling", "ThrottlingException", "ThrottledException",
        "TooManyRequestsException", "RequestLimitExceeded", "SlowDown", "RequestThrottled",
        "RequestThrottledException", "BandwidthLimitExceeded");

    /// AWS JSON writes `"__type": "com.amazon#Code"`, AWS Query `<Code>Code</Code>`.
    private static final Pattern CODE = Pattern.compile(
        "\"(?:__type|[cC]ode)\"\\s*:\\s*\"(?:[^\"#]*#)?([^\"#]+)\"|<Code>\\s*([^<\\s]+)\\s*</Code>");

    private ErrorCodes() {
    }

    /// Whether a code says that calls come too fast.
    ///
    /// @param code AWS's code
    /// @return true if the same call may succeed later
    public static boolean throttled(String code) {
        return THROTTLED.contains(code);
    }

    /// Whether the text of an error says that calls come too fast.
    static boolean throttled(byte[] text) {
        Matcher matcher = CODE.matcher(new String(text, StandardCharsets.UTF_8));
        if (!matcher.find()) {
            return false;
        }
        String json = matcher.group(1);
        return throttled(json == null ? matcher.group(2) : json);
    }
}
