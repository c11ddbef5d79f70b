package dev.catalogdesk.connection.traffic;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Puts each attempt of each call of the SDK through the [Traffic].
public final class TrafficInterceptor implements ExecutionInterceptor {
    private final Traffic traffic;
    private final String connection;
    private final String region;

    /// For the clients of one connection and region.
    ///
    /// @param traffic all calls
    /// @param connection name of the connection
    /// @param region region code
    public TrafficInterceptor(Traffic traffic, String connection, String region) {
        this.traffic = traffic;
        this.connection = connection;
        this.region = region;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        try {
            traffic.leave(connection, region, service(attributes));
        } catch (HeldBackException e) {
            throw SdkClientException.create(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("The call was cancelled before it was sent.", e);
        }
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        int status = context.httpResponse().statusCode();
        if (status == 429) {
            traffic.throttled(connection, region, service(attributes));
        } else if (status < 500) {
            traffic.answered(connection, region, service(attributes),
                context.httpResponse().firstMatchingHeader("Date").flatMap(TrafficInterceptor::instant));
        }
    }

    /// Only here it shows whether an error of status 400 was a throttled call, and whether nobody answered at all.
    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        Throwable failure = context.exception();
        if (failure instanceof AwsServiceException service) {
            if (service.isThrottlingException() && service.statusCode() != 429) {
                traffic.throttled(connection, region, service(attributes));
            } else if (service.statusCode() >= 500) {
                // The SDK has tried it several times by now.
                traffic.failed(connection, region);
            }
        } else if (nobodyAnswered(failure)) {
            traffic.failed(connection, region);
        }
    }

    private static boolean nobodyAnswered(Throwable failure) {
        boolean network = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HeldBackException || cause instanceof InterruptedException) {
                return false;
            }
            network |= cause instanceof java.io.IOException;
        }
        return network;
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String service(ExecutionAttributes attributes) {
        return attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
    }
}
