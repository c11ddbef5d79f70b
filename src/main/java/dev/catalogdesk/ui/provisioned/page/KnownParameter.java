package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.operations.SentParameters;
import dev.catalogdesk.stacks.StackContents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A parameter of a product with its last known value and where that is known from. The service tells no values
/// (`service-semantics` 0). Pure.
///
/// @param key the parameter
/// @param description what it is for; may be empty
/// @param value its value; empty where it is secret or not known
/// @param source where the value is known from
/// @param recordId the record that it was sent for; empty where it is not known from one
record KnownParameter(String key, String description, String value, Source source, String recordId) {
    /// Where a value is known from.
    enum Source {
        /// CloudFormation tells it.
        STACK,
        /// This program sent it.
        JOURNAL,
        /// This program sent it for a plan that was carried out.
        PLAN,
        /// It is secret: never shown.
        SECRET,
        /// Nobody tells it.
        UNKNOWN
    }

    /// Brings together what is known.
    ///
    /// @param good the records that provisioned with success, newest first
    /// @param sent what this program sent, by record
    /// @param stack the values of the stack; empty where it cannot be read
    /// @param declared what the version asks for; empty where that cannot be read
    static List<KnownParameter> of(List<RecordDetail> good, Map<String, SentParameters> sent,
            Map<String, String> stack, List<ProvisioningParameter> declared) {
        Map<String, KnownParameter> known = fromJournal(good, sent);
        stack.forEach((key, value) -> known.put(key, value.equals(StackContents.SECRET)
            ? secret(key) : new KnownParameter(key, "", value, Source.STACK, "")));
        List<KnownParameter> shown = new ArrayList<>();
        for (ProvisioningParameter each : declared) {
            KnownParameter found = Optional.ofNullable(known.remove(each.key()))
                .orElseGet(() -> new KnownParameter(each.key(), "", "", Source.UNKNOWN, ""));
            shown.add((each.noEcho() ? secret(each.key()) : found).describedAs(each.description()));
        }
        shown.addAll(known.values());
        return shown;
    }

    /// What was sent counts from the record on that succeeded; what another program sent since is not known here.
    private static Map<String, KnownParameter> fromJournal(
            List<RecordDetail> good, Map<String, SentParameters> sent) {
        Map<String, KnownParameter> known = new LinkedHashMap<>();
        for (RecordDetail record : good.reversed()) {
            Map<String, KnownParameter> before = new LinkedHashMap<>(known);
            known.clear();
            Optional.ofNullable(sent.get(record.id())).ifPresent(parameters -> {
                parameters.values().forEach((key, value) -> known.put(key, new KnownParameter(key, "", value,
                    parameters.byPlan() ? Source.PLAN : Source.JOURNAL, record.id())));
                parameters.secret().forEach(key -> known.put(key, secret(key)));
                parameters.previous().forEach(key ->
                    Optional.ofNullable(before.get(key)).ifPresent(kept -> known.put(key, kept)));
            });
        }
        return known;
    }

    private static KnownParameter secret(String key) {
        return new KnownParameter(key, "", "", Source.SECRET, "");
    }

    private KnownParameter describedAs(String text) {
        return new KnownParameter(key, text, value, source, recordId);
    }
}
