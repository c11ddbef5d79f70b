package dev.catalogdesk.ui.launch;

import dev.catalogdesk.parameters.FieldKind;
import dev.catalogdesk.parameters.ListValue;
import dev.catalogdesk.settings.PastLaunch;
import dev.catalogdesk.ui.component.RelativeTime;
import dev.catalogdesk.ui.form.Offer;
import dev.catalogdesk.ui.form.ParameterField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Offers values that launches made on this connection and region used under the same key: of the same product, and
/// where ids and names of the account are asked for, of any. Never for secrets.
final class UsedOffers {
    private static final int MOST = 20;
    private static final Set<FieldKind> ACCOUNT_WIDE = EnumSet.of(FieldKind.AWS_VALUE, FieldKind.AWS_VALUES);
    private static final Set<FieldKind> OFFERING =
        EnumSet.of(FieldKind.AWS_VALUE, FieldKind.AWS_VALUES, FieldKind.LIST, FieldKind.TEXT);

    private final LaunchServices services;
    private final String productId;
    private final List<PastLaunch> launches;
    private final RelativeTime times;

    UsedOffers(LaunchServices services, String productId) {
        this.services = services;
        this.productId = productId;
        launches = services.memory().archive().launches();
        times = new RelativeTime(services.messages(), ZoneOffset.UTC);
    }

    /// Adds what is known to a field, newest first.
    void prepare(ParameterField field) {
        if (!OFFERING.contains(field.kind())) {
            return;
        }
        Instant now = services.executor().now();
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (PastLaunch launch : launches) {
            boolean fits = launch.place().productId().equals(productId) || ACCOUNT_WIDE.contains(field.kind());
            Optional<String> value = Optional.ofNullable(launch.inputs().parameters().get(field.key()));
            if (fits && value.isPresent()) {
                String note = services.messages().text(
                    "launch.offer.used", times.ago(launch.launched(), now), launch.inputs().name());
                items(field, value.get()).forEach(item -> offers.putIfAbsent(item, new Offer(item, note)));
            }
        }
        field.known().addAll(offers.values().stream()
            .filter(offer -> field.problemOf(offer.value()).isEmpty()).limit(MOST).toList());
    }

    private static List<String> items(ParameterField field, String value) {
        String usual = field.parameter().defaultValue().orElse("");
        List<String> items = field.type().list() ? ListValue.split(value) : List.of(value);
        return items.stream().filter(item -> !item.isBlank() && !item.equals(usual)).toList();
    }
}
