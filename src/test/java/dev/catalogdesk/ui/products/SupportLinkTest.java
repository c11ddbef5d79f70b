package dev.catalogdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportLinkTest {
    @Test
    void linksPlainAddresses() {
        assertThat(SupportLink.mail("data-platform@acme.example"))
            .contains(URI.create("mailto:data-platform@acme.example"));
        assertThat(SupportLink.web(" https://wiki.acme.example/aurora?a=1 "))
            .contains(URI.create("https://wiki.acme.example/aurora?a=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask Bob", "a@b@c", "a@b?cc=all@b", "a@b\nc@d", "a b@c", "<a@b>"})
    void leavesOtherMailTextsAlone(String text) {
        assertThat(SupportLink.mail(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wiki", "http://a.example", "file:///etc/passwd", "javascript:alert(1)", "https:",
        "https://a b", "https://user:secret@a.example", "//a.example", "smb://a.example/x"})
    void leavesOtherAddressesAlone(String text) {
        assertThat(SupportLink.web(text)).isEmpty();
    }
}
