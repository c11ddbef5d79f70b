package dev.catalogdesk.connection.traffic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/// Puts each attempt of each call of the SDK through the [Traffic].
public final class TrafficInterceptor implements ExecutionInterceptor {
    private static final ExecutionAttribute<Boolean> LEFT = new ExecutionAttribute<>("CatalogDeskAttemptLeft");
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
            boolean again = attributes.getOptionalAttribute(LEFT).orElse(false);
            traffic.leave(connection, region, service(attributes), again);
            attributes.putAttribute(LEFT, true);
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
        } else if (status < 400) {
            answered(context.httpResponse(), attributes);
        }
    }

    /// Whether an error of status 400 was a throttled call stands in its text alone. The SDK tells of it only when it
    /// has given up, and never of an attempt that it repeats with success.
    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        int status = context.httpResponse().statusCode();
        Optional<InputStream> body = context.responseBody();
        if (status < 400 || status >= 500 || status == 429) {
            return body;
        }
        byte[] beginning = body.map(TrafficInterceptor::beginning).orElse(new byte[0]);
        if (ErrorCodes.throttled(beginning)) {
            traffic.throttled(connection, region, service(attributes));
        } else {
            answered(context.httpResponse(), attributes);
        }
        return body.map(rest -> new SequenceInputStream(new ByteArrayInputStream(beginning), rest));
    }

    private static byte[] beginning(InputStream body) {
        try {
            return body.readNBytes(ErrorCodes.ENOUGH_BYTES);
        } catch (IOException e) {
            throw SdkClientException.create("The answer could not be read.", e);
        }
    }

    private void answered(SdkHttpResponse answer, ExecutionAttributes attributes) {
        traffic.answered(connection, region, service(attributes),
            answer.firstMatchingHeader("Date").flatMap(TrafficInterceptor::instant));
    }

    /// Only here it shows whether nobody answered at all.
    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        Throwable failure = context.exception();
        if (failure instanceof AwsServiceException service) {
            if (service.statusCode() >= 500) {
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
            network |= cause instanceof IOException;
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
