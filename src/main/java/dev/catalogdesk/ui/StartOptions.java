package dev.catalogdesk.ui;

import dev.catalogdesk.demo.scenario.ScenarioChoice;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the command line says about the first window. JavaFX makes the application object itself and hands it
/// nothing but text, so the options travel as parameters.
///
/// @param connection name of the connection; nothing for the last one used, or the demo
/// @param region region; nothing for the connection's own
/// @param endpointUrl one endpoint for all services, such as a local simulation
/// @param open screen or address to open
/// @param demoSpeed how many times faster than in life the embedded demo's records run
/// @param scenario what the embedded demo holds at its start: a shipped name or a folder
/// @param scale how many times larger than usual the scenario is
public record StartOptions(
    Optional<String> connection,
    Optional<String> region,
    Optional<URI> endpointUrl,
    Optional<String> open,
    double demoSpeed,
    String scenario,
    int scale) {
    private static final String SCENARIO = "scenario";

    /// A start with the usual scenario.
    ///
    /// @param connection name of the connection; nothing for the last one used, or the demo
    /// @param region region; nothing for the connection's own
    /// @param endpointUrl one endpoint for all services, such as a local simulation
    /// @param open screen or address to open
    /// @param demoSpeed how many times faster than in life the embedded demo's records run
    public StartOptions(
            Optional<String> connection,
            Optional<String> region,
            Optional<URI> endpointUrl,
            Optional<String> open,
            double demoSpeed) {
        this(connection, region, endpointUrl, open, demoSpeed, ScenarioChoice.SHOWCASE, 1);
    }

    /// A start without any option.
    ///
    /// @return the options of a plain start
    public static StartOptions none() {
        return new StartOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    /// With another scenario.
    ///
    /// @param other a shipped name or a folder
    /// @return the changed options
    public StartOptions withScenario(String other) {
        return new StartOptions(connection, region, endpointUrl, open, demoSpeed, other, scale);
    }

    /// The options as JavaFX's named parameters.
    ///
    /// @return texts of the form `--name=value`
    public List<String> toParameters() {
        Map<String, String> named = new LinkedHashMap<>();
        connection.ifPresent(value -> named.put("connection", value));
        region.ifPresent(value -> named.put("region", value));
        endpointUrl.ifPresent(value -> named.put("endpoint-url", value.toString()));
        open.ifPresent(value -> named.put("open", value));
        named.put("speed", Double.toString(demoSpeed));
        named.put(SCENARIO, scenario);
        named.put("scale", Integer.toString(scale));
        return named.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue()).toList();
    }

    /// Reads what [#toParameters] wrote.
    ///
    /// @param named JavaFX's named parameters
    /// @return the options
    public static StartOptions ofParameters(Map<String, String> named) {
        return new StartOptions(
            Optional.ofNullable(named.get("connection")),
            Optional.ofNullable(named.get("region")),
            Optional.ofNullable(named.get("endpoint-url")).map(URI::create),
            Optional.ofNullable(named.get("open")),
            Double.parseDouble(named.getOrDefault("speed", "1")),
            named.getOrDefault(SCENARIO, ScenarioChoice.SHOWCASE),
            Integer.parseInt(named.getOrDefault("scale", "1")));
    }
}
