package dev.catalogdesk.connection;

import dev.catalogdesk.model.MessageKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.profiles.ProfileFile;

/// Reads the shared AWS files, each on its own, so that a broken one does not take the other with it.
final class ProfileReader {
    private static final long MAX_BYTES = 64L << 20;
    private static final Pattern LINE = Pattern.compile("on line (\\d+)");
    private final AwsEnvironment environment;

    ProfileReader(AwsEnvironment environment) {
        this.environment = environment;
    }

    ProfileSnapshot read() {
        List<ProfileProblem> problems = new ArrayList<>();
        // As in the SDK: what both files say is taken from the credentials file.
        ProfileFile both = ProfileFile.aggregator()
            .addFile(read(environment.credentialsFile(), ProfileFile.Type.CREDENTIALS, problems))
            .addFile(read(environment.configFile(), ProfileFile.Type.CONFIGURATION, problems))
            .build();
        return new ProfileSnapshot(both, problems, environment.profile());
    }

    private static ProfileFile read(Path file, ProfileFile.Type type, List<ProfileProblem> problems) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add(problem(file, "connection.files.tooLarge"));
                return parse("", type);
            }
            // Read as bytes: a stray byte that is no UTF-8 must not make the whole file unreadable.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, type);
        } catch (NoSuchFileException e) {
            return parse("", type);
        } catch (IOException e) {
            problems.add(problem(file, "connection.files.unreadable"));
        } catch (RuntimeException e) {
            problems.add(broken(file, e));
        }
        return parse("", type);
    }

    private static ProfileFile parse(String text, ProfileFile.Type type) {
        return ProfileFile.builder().content(text).type(type).build();
    }

    // Only the number of the line is taken from the SDK's sentence: no word of the file goes further.
    private static ProfileProblem broken(Path file, RuntimeException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find()
            ? new ProfileProblem(file, MessageKey.of("connection.files.brokenLine", file.toString(), line.group(1)))
            : problem(file, "connection.files.broken");
    }

    private static ProfileProblem problem(Path file, String key) {
        return new ProfileProblem(file, MessageKey.of(key, file.toString()));
    }
}
