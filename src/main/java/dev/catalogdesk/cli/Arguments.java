package dev.catalogdesk.cli;

import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.faults.FaultPlan;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.ui.shell.Address;
import dev.catalogdesk.ui.shell.AddressException;
import dev.catalogdesk.ui.shell.ScreenId;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Checks values of options, so that wrong usage is said in one line before anything starts.
final class Arguments {
    private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-\\d{1,2}");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final double FASTEST = 10_000;
    private final Function<String, RuntimeException> wrong;

    Arguments(Function<String, RuntimeException> wrong) {
        this.wrong = wrong;
    }

    String notBlank(String option, String value) {
        if (value.isBlank()) {
            throw wrong.apply(option + " needs a name.");
        }
        return value.strip();
    }

    String region(String option, String value) {
        if (!REGION.matcher(value).matches()) {
            throw wrong.apply(option + ": '" + value + "' is no region; regions look like eu-central-1.");
        }
        return value;
    }

    URI endpoint(String option, String value) {
        try {
            URI uri = new URI(value);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw wrong.apply(option + ": '" + value + "' is no address; give one like http://127.0.0.1:4566.");
        }
        throw wrong.apply(option + ": '" + value + "' is no address; give one like http://127.0.0.1:4566.");
    }

    String place(String option, String value) {
        if (ScreenId.of(value).isPresent()) {
            return value;
        }
        try {
            return Address.parse(value).format();
        } catch (AddressException e) {
            String screens = Arrays.stream(ScreenId.values()).map(ScreenId::code).collect(Collectors.joining(", "));
            throw wrong.apply(option + ": '" + value + "' is neither a screen (" + screens
                + ") nor an address like catalogdesk://demo/us-east-1/products.");
        }
    }

    FaultPlan faults(String option, Path file) {
        try {
            return FaultFile.read(file.toString(), Files.readString(file));
        } catch (ScenarioException e) {
            throw wrong.apply(option + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw wrong.apply(option + ": there is no file " + file + ".");
        } catch (IOException e) {
            throw wrong.apply(option + ": " + file + " cannot be read as text.");
        }
    }

    double speed(String option, double value) {
        if (!(value > 0 && value <= FASTEST)) {
            throw wrong.apply(option + " takes a number above 0, 10000 at most.");
        }
        return value;
    }

    ScenarioChoice scenario(String option, String value, int scale) {
        try {
            return ScenarioChoice.of(value, scale);
        } catch (ScenarioException e) {
            throw wrong.apply(option + ": " + e.getMessage());
        }
    }

    int port(String option, int value) {
        if (value < 0 || value > 65_535) {
            throw wrong.apply(option + " takes a number from 0 to 65535; 0 takes a free port.");
        }
        return value;
    }
}
