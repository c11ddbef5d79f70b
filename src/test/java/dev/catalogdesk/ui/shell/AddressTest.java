package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.ui.component.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses are read as they were written, and nothing in them is trusted.
class AddressTest {
    @Test
    void readsConnectionRegionAndPlace() throws AddressException {
        Address address = Address.parse("  catalogdesk://demo/us-east-1/provisioned/pp-abc \n");

        assertThat(address).isEqualTo(
            new Address("demo", "us-east-1", Place.of(ScreenId.PROVISIONED, "pp-abc")));
        assertThat(address.format()).isEqualTo("catalogdesk://demo/us-east-1/provisioned/pp-abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "demo", "two words", "prod/eu", "100%", "ü-ß-日本", "a?b#c", "a+b", "profile:demo", "..", "\"'<>",
        "endpoint:http://127.0.0.1:4566/x#default"})
    void keepsOddNames(String name) throws AddressException {
        Address address = new Address(name, "cn-north-1", Place.of(ScreenId.PRODUCTS, name, "launch"));

        assertThat(Address.parse(address.format())).isEqualTo(address);
        assertThat(address.format()).matches("[\\x21-\\x7e]+");
    }

    @Test
    void takesSchemeAndScreenInAnyCaseAndSlashAtTheEnd() throws AddressException {
        assertThat(Address.parse("CatalogDesk://demo/us-gov-west-1/Products/").place())
            .isEqualTo(Place.of(ScreenId.PRODUCTS));
    }

    @ParameterizedTest
    @CsvSource({
        "'', shell.address.scheme",
        "https://example.com/a/b, shell.address.scheme",
        "catalogdesk://, shell.address.short",
        "catalogdesk://demo/us-east-1, shell.address.short",
        "catalogdesk:////products, shell.address.short",
        "catalogdesk://demo//products, shell.address.short",
        "catalogdesk://demo/us-east-1/products//x, shell.address.short",
        "catalogdesk://demo/nowhere/products, shell.address.region",
        "catalogdesk://demo/../products, shell.address.region",
        "catalogdesk://demo/us-east-1/secrets, shell.address.screen",
        "catalogdesk://demo/us-east-1/products/%, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/%4, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/%zz, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/%C3%28, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/a%0Ab, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/a%00b, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/%E2%80%AEgpj, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products?x=1, shell.address.encoding",
        "catalogdesk://demo/us-east-1/products/1/2/3/4/5/6/7, shell.address.deep"})
    void refusesWhatIsNoAddress(String text, String problem) {
        Messages messages = Messages.load();

        assertThatThrownBy(() -> Address.parse(text)).isInstanceOfSatisfying(AddressException.class, e -> {
            assertThat(e.problem().key()).isEqualTo(problem);
            assertThat(messages.text(problem, e.problem().args().toArray())).endsWith(".").doesNotContain("{");
        });
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> Address.parse(Address.SCHEME + "a".repeat(Address.MAX_LENGTH)))
            .hasMessage("shell.address.long");
    }
}
