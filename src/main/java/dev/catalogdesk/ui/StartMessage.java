package dev.catalogdesk.ui;

import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.ui.shell.Address;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a later start tells the first one: its options, and what of its surrounding would have made a difference.
/// Holds no credentials.
///
/// @param options what its command line says
/// @param profile the profile that its environment names
/// @param awsFiles where its environment says that the AWS files are
record StartMessage(StartOptions options, Optional<String> profile, List<String> awsFiles) {
    private static final String PROFILE = "aws-profile";
    private static final String CONFIG = "aws-config";
    private static final String CREDENTIALS = "aws-credentials";

    StartMessage {
        awsFiles = List.copyOf(awsFiles);
    }

    static StartMessage of(StartOptions options, AwsEnvironment environment) {
        return new StartMessage(withWholePath(options), environment.profile(), files(environment));
    }

    /// Reads what [#toTexts] wrote.
    ///
    /// @throws IllegalArgumentException if another has written it
    static StartMessage read(List<String> texts) {
        Map<String, String> named = new HashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (!text.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("Not a named text");
            }
            named.put(text.substring(2, equals), text.substring(equals + 1));
        }
        StartOptions options = StartOptions.ofParameters(named);
        if (options.region().filter(region -> !Address.isRegion(region)).isPresent()) {
            throw new IllegalArgumentException("Not a region");
        }
        return new StartMessage(options, Optional.ofNullable(named.get(PROFILE)),
            List.of(named.getOrDefault(CONFIG, ""), named.getOrDefault(CREDENTIALS, "")));
    }

    List<String> toTexts() {
        List<String> texts = new ArrayList<>(options.toParameters());
        profile.ifPresent(name -> texts.add("--" + PROFILE + "=" + name));
        texts.add("--" + CONFIG + "=" + awsFiles.getFirst());
        texts.add("--" + CREDENTIALS + "=" + awsFiles.getLast());
        return texts;
    }

    /// Whether it wants another demo than the one there is. One that asks for nothing in particular takes any.
    boolean wantsOtherDemo(StartOptions present) {
        StartOptions plain = StartOptions.none();
        return !sameDemo(plain) && !sameDemo(withWholePath(present));
    }

    private boolean sameDemo(StartOptions other) {
        return options.demoSpeed() == other.demoSpeed() && options.scenario().equals(other.scenario())
            && options.scale() == other.scale();
    }

    /// Whether it names profiles of other files.
    boolean meansOtherFiles(AwsEnvironment present) {
        return !awsFiles.equals(files(present));
    }

    private static List<String> files(AwsEnvironment environment) {
        return List.of(environment.configFile().toString(), environment.credentialsFile().toString());
    }

    /// A folder of the user's means something else in another working directory.
    private static StartOptions withWholePath(StartOptions options) {
        boolean folder = options.scenario().contains("/") || options.scenario().contains("\\");
        return folder ? options.withScenario(Path.of(options.scenario()).toAbsolutePath().normalize().toString())
            : options;
    }
}
