package dev.catalogdesk.ui.products;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes links of support contacts. The texts are written by catalogue owners of other accounts, so only plain
/// mail addresses and `https` addresses become links; everything else stays text.
final class SupportLink {
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+");

    private SupportLink() {
    }

    static Optional<URI> mail(String address) {
        return MAIL.matcher(address).matches() ? parse("mailto:" + address.replace("%", "%25")) : Optional.empty();
    }

    static Optional<URI> web(String address) {
        return parse(address.strip()).filter(uri -> "https".equalsIgnoreCase(uri.getScheme())
            && uri.getHost() != null && uri.getRawUserInfo() == null);
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
