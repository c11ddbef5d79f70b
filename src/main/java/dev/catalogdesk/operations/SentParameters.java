package dev.catalogdesk.operations;

import dev.catalogdesk.operations.journal.Entry;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parameters that this program sent for a record: no operation of the service tells them again
/// (`service-semantics` 0). Never holds the value of a NoEcho parameter, as the journal does not.
///
/// @param values values by key
/// @param secret keys that were sent with a value that is not kept
/// @param previous keys that kept the value they had
/// @param byPlan whether they were sent for a plan that the record carried out
public record SentParameters(
        Map<String, String> values, List<String> secret, List<String> previous, boolean byPlan) {
    private static final String PLAN_ID = "PlanId";

    /// Copies the collections.
    public SentParameters {
        values = Map.copyOf(values);
        secret = List.copyOf(secret);
        previous = List.copyOf(previous);
    }

    /// Without the values, which are the operator's business.
    @Override
    public String toString() {
        return "SentParameters[" + values.keySet() + "]";
    }

    /// Finds what was sent for each record.
    ///
    /// @param entries the journal, oldest first
    /// @return by the record's id
    static Map<String, SentParameters> of(List<Entry> entries) {
        Map<String, Intent> intents = new HashMap<>();
        Map<String, SentParameters> plans = new HashMap<>();
        Map<String, SentParameters> records = new HashMap<>();
        for (Entry entry : entries) {
            switch (entry.fact()) {
                case Intent intent -> intents.put(intent.operationId(), intent);
                case Fact.Planned(String operation, String plan, String product) -> {
                    Intent intent = intents.get(operation);
                    if (intent != null) {
                        plans.put(plan, of(intent.inputs(), true));
                    }
                }
                case Fact.Answer(String operation, String record, String product) -> {
                    Intent intent = intents.get(operation);
                    if (intent != null) {
                        String plan = intent.inputs().options().getOrDefault(PLAN_ID, "");
                        records.put(record, plans.getOrDefault(plan, of(intent.inputs(), false)));
                    }
                }
                default -> { }
            }
        }
        return records;
    }

    private static SentParameters of(Inputs inputs, boolean byPlan) {
        return new SentParameters(inputs.parameters(), inputs.withheld(), inputs.previous(), byPlan);
    }
}
