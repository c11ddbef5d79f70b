package dev.catalogdesk.connection;

import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Tells of every attempt that the SDK makes to get a call through: it repeats calls by itself, with the same token,
/// and nobody else would know. Only who makes a call within [#heardBy] hears of it.
public final class CallAttempts {
    private static final ScopedValue<Listener> LISTENER = ScopedValue.newInstance();
    private static final String TOKEN = "Token";

    private CallAttempts() {
    }

    /// Hears of the attempts of one call, on the thread that makes it.
    public interface Listener {
        /// An attempt is about to leave. What is thrown here keeps it from leaving and ends the call.
        ///
        /// @param token the idempotency token in it; empty where it has none
        void leaving(String token);

        /// An attempt was answered.
        ///
        /// @param status the HTTP status
        void answered(int status);
    }

    /// Makes a call and hears of its attempts.
    ///
    /// @param listener hears of them
    /// @param call makes the call on this thread
    /// @param <T> the answer
    /// @return the answer
    public static <T> T heardBy(Listener listener, Supplier<T> call) {
        return ScopedValue.where(LISTENER, listener).call(call::get);
    }

    static ExecutionInterceptor interceptor() {
        return new Interceptor();
    }

    private static final class Interceptor implements ExecutionInterceptor {
        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            if (LISTENER.isBound()) {
                LISTENER.get().leaving(token(context.request()));
            }
        }

        @Override
        public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
            if (LISTENER.isBound()) {
                LISTENER.get().answered(context.httpResponse().statusCode());
            }
        }

        /// ProvisionToken, UpdateToken, IdempotencyToken and so on; tokens of pages are something else.
        private static String token(SdkRequest request) {
            return request.sdkFields().stream().map(SdkField::memberName)
                .filter(name -> name.endsWith(TOKEN) && !name.startsWith("Page"))
                .findFirst().flatMap(name -> request.getValueForField(name, String.class)).orElse("");
        }
    }
}
