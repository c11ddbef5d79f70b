package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.ScenarioException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder of a scenario: one that is shipped, or one of the user's. Whatever a file in it names, nothing outside
/// is read. Safe on any thread; reading blocks.
///
/// @param name its name, for messages
/// @param directory where it is; none for a shipped one, which lies on the class path beside this class
public record ScenarioFolder(String name, Optional<Path> directory) {
    /// Largest file that is read, in bytes: eight times the largest template that CloudFormation takes.
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    /// The file that every scenario has.
    static final String CATALOGUE = "catalogue.yaml";

    private static final Pattern PLAIN_PATH = Pattern.compile("[^/\\\\:\\p{Cntrl}]+(/[^/\\\\:\\p{Cntrl}]+)*");

    /// A scenario that comes with the program.
    ///
    /// @param name its name
    /// @return its folder, whether it exists or not
    public static ScenarioFolder shipped(String name) {
        return new ScenarioFolder(name, Optional.empty());
    }

    /// A scenario of the user's.
    ///
    /// @param directory the folder
    /// @return the folder, under the name of its last part
    public static ScenarioFolder of(Path directory) {
        Path last = directory.toAbsolutePath().normalize().getFileName();
        return new ScenarioFolder(last == null ? directory.toString() : last.toString(), Optional.of(directory));
    }

    /// Reads a file.
    ///
    /// @param file its path below the folder, with `/` between its parts
    /// @return its text; nothing if there is no such file
    /// @throws ScenarioException if the path or a link leads out of the folder, or the file is too large, cannot be
    ///     read or is no UTF-8 text
    public Optional<String> text(String file) {
        if (!PLAIN_PATH.matcher(file).matches() || (file + '/').contains("../") || file.startsWith("~")) {
            throw new ScenarioException(name + '/' + file + " leads out of the folder of the scenario: give a path"
                + " below it, without \"..\".");
        }
        try {
            return directory.isPresent() ? below(directory.get(), file) : onClassPath(file);
        } catch (CharacterCodingException e) {
            throw new ScenarioException(name + '/' + file + " is no text in UTF-8.", e);
        } catch (IOException e) {
            throw new ScenarioException(name + '/' + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<String> onClassPath(String file) throws IOException {
        URL catalogue = ScenarioFolder.class.getResource(name + '/' + CATALOGUE);
        if (catalogue == null) {
            return Optional.empty();
        }
        // Beside the catalogue and nowhere else: what is missing would be looked for in each library there is.
        String address = catalogue.toString();
        String folder = address.substring(0, address.length() - CATALOGUE.length());
        try (InputStream in = URI.create(folder + file).toURL().openStream()) {
            return Optional.of(decoded(in, file));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private Optional<String> below(Path folder, String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Path real = path.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new ScenarioException(name + '/' + file + " is a link that leads out of the folder of the scenario.");
        }
        // A pipe or a device might never end.
        if (!Files.isRegularFile(real)) {
            throw new ScenarioException(name + '/' + file + " is no file.");
        }
        try (InputStream in = Files.newInputStream(real)) {
            return Optional.of(decoded(in, file));
        }
    }

    private String decoded(InputStream in, String file) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new ScenarioException(name + '/' + file + " is larger than 8 MB.");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
