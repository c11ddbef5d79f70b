package dev.catalogdesk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonProvider;

/// Every icon is the pack's own, by name and place: a wrong code would draw another sign without any error.
class IconTest {
    private static final Map<String, Integer> PACK = pack();

    @ParameterizedTest
    @EnumSource(Icon.class)
    void standsInThePackUnderItsNameAndCode(Icon icon) {
        String name = "mdi2" + icon.glyph().charAt(0) + "-" + icon.glyph();

        assertThat(PACK).containsEntry(name, icon.code());
    }

    @Test
    void noSignMeansTwoThings() {
        Set<Integer> codes = new HashSet<>();

        assertThat(Icon.values()).allMatch(icon -> codes.add(icon.code()));
    }

    private static Map<String, Integer> pack() {
        Map<String, Integer> pack = new HashMap<>();
        for (IkonProvider<?> provider : ServiceLoader.load(IkonProvider.class)) {
            for (Object constant : provider.getIkon().getEnumConstants()) {
                Ikon ikon = (Ikon) constant;
                pack.put(ikon.getDescription(), ikon.getCode());
            }
        }
        return pack;
    }
}
