package dev.catalogdesk.demo.admin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// Reads a text over HTTP from this machine's loopback addresses, and from nowhere else, whatever redirects say. Host
/// names are not resolved: a name could lead anywhere.
final class LoopbackDownload {
    /// Bytes that are read at most.
    static final int LARGEST = 1024 * 1024;
    static final String ONLY = "The simulated Service Catalog loads templates only from loopback addresses, such as"
        + " http://127.0.0.1:8000/web.yaml, and from the folder of its scenario.";
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|::1");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int REDIRECTS = 3;
    private Optional<HttpClient> client = Optional.empty();

    /// A download that did not succeed.
    static final class FailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String words;

        FailedException(String words) {
            super(words, null, false, false);
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// Reads.
    ///
    /// @param address where
    /// @return the text
    /// @throws FailedException if there is none
    String text(String address) {
        return text(checked(address), REDIRECTS);
    }

    /// Made when it is first needed: it has threads of its own, and few demos load anything.
    private synchronized HttpClient client() {
        HttpClient made = client.orElseGet(() -> HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(PATIENCE).build());
        client = Optional.of(made);
        return made;
    }

    private String text(URI address, int redirects) {
        HttpResponse<byte[]> response = answer(address);
        int status = response.statusCode();
        Optional<String> next = response.headers().firstValue("Location");
        if (status / 100 == 3 && next.isPresent() && redirects > 0) {
            return text(checked(resolved(address, next.get())), redirects - 1);
        }
        if (status != 200) {
            throw new FailedException("The address " + address + " answered with status " + status + ".");
        }
        // Terraform configurations are archives; what is no text is told when they are read.
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> answer(URI address) {
        CompletableFuture<HttpResponse<byte[]>> answer = client().sendAsync(
            HttpRequest.newBuilder(address).build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FailedException("The address " + address + " gives no template of 1 MB at most"
                + (e.getCause() instanceof IOException ? "." : ": " + e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FailedException("The address " + address + " did not answer within 5 seconds.");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FailedException("The download was interrupted.");
        }
    }

    private static String resolved(URI address, String location) {
        try {
            return address.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new FailedException("The address " + address + " leads to no valid address.");
        }
    }

    private static URI checked(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new FailedException("The address " + address + " is not valid.");
        }
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http || !LOOPBACK.matcher(host).matches() || uri.getUserInfo() != null) {
            throw new FailedException(ONLY);
        }
        return uri;
    }
}
